package vn.lientin.fact;

import java.util.Optional;

/** Something that facts are about, and that has one IRI however many articles name it. */
public sealed interface Entity {
    /** The Vietnamese name that it goes by everywhere. */
    String label();

    /** What can take part in a meeting, give or receive. */
    sealed interface Actor extends Entity permits Person, Organization, Place {}

    /** A human being. */
    record Person(String label) implements Actor {}

    /**
     * A body: committee, ministry, party committee, company.
     *
     * @param label full name, place included: "Ủy ban nhân dân thành phố Hà Nội"
     * @param place the unit that it belongs to, where the name or the context tells; never a country, which the name tells alone
     */
    record Organization(String label, Optional<Place> place) implements Actor {
        public Organization {
            place = place.filter(unit -> unit.level() != Level.COUNTRY);
        }
    }

    /** How high a place stands. */
    enum Level {
        COUNTRY,
        PROVINCE,
        DISTRICT,
        COMMUNE,
        /** Foreign cities, regions, places below the commune. */
        OTHER
    }

    /**
     * A country, an administrative unit, or a foreign city.
     *
     * @param id the gazetteer's identifier ("vn-93", "KR"), or empty for a place that no gazetteer has
     * @param label name without the level word: "Hậu Giang"; but "Thành phố Hồ Chí Minh", "Quận 1"
     */
    record Place(String id, String label, Level level) implements Actor {}

    /**
     * An office.
     *
     * @param position "Phó Bí thư Thường trực"
     * @param body the organization that the office is in, or the place itself ("Thị trưởng" of Seoul)
     * @param jurisdiction the place that the office is for, where known
     */
    record Role(String position, Actor body, Optional<Place> jurisdiction) implements Entity {
        @Override
        public String label() {
            return position.endsWith(body.label()) ? position : position + " " + body.label();
        }
    }

    /**
     * A meeting, ceremony, visit or session, as one article tells of it.
     *
     * @param number counts the meetings of the article from 1
     * @param kind a few words: "buổi làm việc", "hội nghị"
     * @param label what it is called, else made of its kind and participants
     */
    record Meeting(
            int number,
            String kind,
            String label,
            Optional<Day> date,
            Optional<Place> place,
            Optional<Integer> partOf,
            Evidence evidence)
            implements Entity {}
}
