package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Words;

/** Which organizations the bodies beside a cue are: one, that of each of several places, or whom a place sent. */
final class CueOrganizations {
    private static final Set<String> COMMUNES = Words.set("communes");

    private final Reading reading;
    private final CueBodies bodies;

    CueOrganizations(Reading reading, CueBodies bodies) {
        this.reading = reading;
        this.bodies = bodies;
    }

    /**
     * Those that a body mark means by itself: one, or the body of each place that is named after it.
     *
     * @param organizes whether they are said to organize: what a place organizes is done by a body of it
     */
    List<? extends Actor> of(Mark body, boolean organizes) {
        List<Organization> each = ofEach(body);
        if (!each.isEmpty()) {
            return each;
        }
        Optional<Actor> one = bodies.named(body)
                .flatMap(reading.offices()::organization)
                .map(Actor.class::cast)
                .or(() -> reading.actors().of(body));
        return one.flatMap(actor -> sent(actor, organizes, MeetingCues.isDelegation(body))).stream()
                .toList();
    }

    /** "Tỉnh ủy, UBND tỉnh A", "Tỉnh ủy, HĐND, UBND hai tỉnh A và B": a body with the place of those after it. */
    List<Organization> sharingPlace(Mark body, List<Mark> found, int next) {
        List<PlaceFinder.Found> places =
                bodies.placesAfter(found.get(found.size() - 1).to());
        Optional<BodyName> name = bodyName(body).filter(BodyName::needsPlace);
        if (places.size() > 1
                && name.filter(head -> places.stream().allMatch(of -> isOfLevel(head, of)))
                        .isPresent()) {
            return isOfProvince(body) ? List.of() : ofEach(name.get(), body, places);
        }
        List<Mark> after = found.subList(next, found.size());
        return after.stream()
                .filter(other -> bodyName(other).flatMap(BodyName::place).isPresent())
                .findFirst()
                .filter(other -> !isOfProvince(body) || isOfProvince(other))
                .flatMap(other -> withPlaceOf(other, body))
                .or(() -> name.flatMap(head -> withLevelOf(after, head, body)))
                .or(() -> name.flatMap(head -> inside(head, found.get(next))))
                .stream()
                .toList();
    }

    /** "HĐND, UBND xã" where the place is named elsewhere: both are of the xã. */
    private Optional<Organization> withLevelOf(List<Mark> after, BodyName name, Mark body) {
        return after.stream()
                .flatMap(other -> bodyName(other).stream())
                .filter(other -> !other.level().isEmpty())
                .findFirst()
                .filter(other -> name.level().isEmpty() && other.kind().equals(name.kind()) && other.needsPlace())
                .map(other -> new BodyName(name.stem(), Optional.empty(), other.level(), name.kind()))
                .flatMap(whole -> reading.offices().organization(whole, body.from(), Optional.empty()));
    }

    /** "Đảng ủy, Bộ Tư lệnh Quân khu 4": the committee in the unit that the next body is of. */
    private Optional<Organization> inside(BodyName committee, Mark next) {
        boolean party = COMMUNES.containsAll(List.of(committee.level().split("\\|")));
        return who(next)
                .filter(who ->
                        party && bodyName(next).filter(BodyName::needsPlace).isEmpty())
                .flatMap(who -> reading.marks().within("Org", who.from() + 1, who.to()).stream()
                        .filter(unit -> unit.to() == who.to())
                        .findFirst())
                .map(unit -> ((BodyName) unit.value()).fullName())
                .map(unit -> new Organization(committee.stem() + " " + unit, Optional.empty()));
    }

    private List<Organization> ofEach(BodyName name, Mark body, List<PlaceFinder.Found> places) {
        return places.stream()
                .flatMap(place -> reading.offices().organization(name, body.from(), Optional.of(place)).stream())
                .toList();
    }

    /** "Sở Y tế, UBND huyện A": a district has no such body. */
    private boolean isOfProvince(Mark body) {
        return who(body)
                .filter(who -> reading.marks().begins(who.from(), "local-head"))
                .isPresent();
    }

    private Optional<Organization> withPlaceOf(Mark next, Mark body) {
        Optional<BodyName> name = bodyName(body).filter(BodyName::needsPlace);
        Optional<PlaceFinder.Found> place = bodyName(next).flatMap(BodyName::place);
        return name.isPresent() && place.filter(of -> isOfLevel(name.get(), of)).isPresent()
                ? reading.offices().organization(name.get(), body.from(), place)
                : Optional.empty();
    }

    private static boolean isOfLevel(BodyName body, PlaceFinder.Found place) {
        String level = place.anyLevelWord();
        return body.level().isEmpty() || List.of(body.level().split("\\|")).contains(level);
    }

    /** "Đảng ủy các xã A, B và C": the body of each place; empty where only one is meant. */
    private List<Organization> ofEach(Mark body) {
        Optional<BodyName> name = bodyName(body).filter(BodyName::needsPlace);
        return name.isEmpty() ? List.of() : ofEach(name.get(), body, bodies.placesAfter(body.to()));
    }

    /** The body of an office that nobody is named for: "Bí thư Đảng ủy các xã A, B" is of each. */
    List<Organization> ofOffice(BodyName body, Mark office) {
        boolean ofSeveral = reading.marks().begins(office.to(), "several");
        if (body.needsPlace()) {
            return ofEach(body, office, bodies.placesAfter(office.to()));
        }
        return ofSeveral
                ? List.of()
                : reading.offices().organization(body, office.from(), Optional.empty()).stream()
                        .toList();
    }

    private static Optional<BodyName> bodyName(Mark actor) {
        return who(actor).filter(who -> who.type().equals("Org")).map(who -> (BodyName) who.value());
    }

    private static Optional<Mark> who(Mark actor) {
        return ((Found) actor.value()).parts().first("who").flatMap(Mark.Part::mark);
    }

    /** A place takes part by those whom it sent: a body that bears its name; a country by a delegation. */
    private static Optional<Actor> sent(Actor actor, boolean organizes, boolean delegation) {
        return !(actor instanceof Place place)
                ? Optional.of(actor)
                : Optional.of(place)
                        .filter(sender -> (sender.level() != Level.COUNTRY || delegation) && !organizes)
                        .map(sender -> new Organization(sender.label(), Optional.of(sender)));
    }
}
