package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.ArticleFacts.Mention;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** The persons, places and organizations that the article itself names, each with where it is named first. */
final class Mentions {
    private static final List<String> NAMES = List.of("Place", "Org", "Person");
    private static final Set<String> BELOW_UNITS = Words.set("below-units");

    private final Reading reading;
    private final Map<Entity, Mention> first = new LinkedHashMap<>();

    private Mentions(Reading reading) {
        this.reading = reading;
    }

    static List<Mention> of(Reading reading) {
        Mentions mentions = new Mentions(reading);
        for (Sentence sentence : reading.article().sentences()) {
            if (sentence.isBody() || sentence.kind() == Block.Kind.TITLE) {
                mentions.readSentence(sentence);
            }
        }
        return new ArrayList<>(mentions.first.values());
    }

    /** Of bodies inside one another the outermost: "Ban Thường vụ Tỉnh ủy X", not also "Tỉnh ủy X". */
    private void readSentence(Sentence sentence) {
        int end = 0;
        for (Mark mark : reading.marks().within(NAMES, sentence.from(), sentence.to())) {
            switch (mark.type()) {
                case "Person" -> reading.people().of(mark).ifPresent(person -> add(person, mark));
                case "Place" -> addPlace(mark);
                default -> {
                    if (mark.to() > end && !sharesOffice(mark)) {
                        end = mark.to();
                        reading.offices().organization(mark).ifPresent(org -> add(org, mark));
                    }
                }
            }
        }
    }

    /** "Phó Trưởng ban Thường trực Ban Tổ chức": the first words of "Ban Thường trực Ban Tổ chức" belong to the position. */
    private boolean sharesOffice(Mark org) {
        String stem = ((BodyName) org.value()).stem();
        return reading.marks()
                .covering(org.from(), "Office")
                .filter(office -> office.from() < org.from())
                .flatMap(office -> ((OfficeName) office.value()).body())
                .filter(body -> stem.endsWith(" " + body.stem()))
                .isPresent();
    }

    /**
     * A country inside the name of a body or of an honour is no place of its own, unless it tells where the body is, nor a town
     * inside a free name or a title.
     * Hamlets are no administrative units: facts may tell of them, the article's list does not.
     */
    private void addPlace(Mark mark) {
        PlaceFinder.Found found = (PlaceFinder.Found) mark.value();
        if (BELOW_UNITS.contains(found.levelWord())) {
            return;
        }
        Place place = found.place();
        boolean insideName = reading.marks()
                .covering(mark.from(), "Org")
                .map(org -> (place.level() == Level.COUNTRY && !tellsWhere(mark))
                        || (found.levelWord().isEmpty()
                                && ((BodyName) org.value()).kind().equals("NamedHead")))
                .orElse(false);
        boolean insideWord = isInside(mark, "Person") || isInside(mark, "person-noun");
        if (!insideName && !insideWord && !(found.levelWord().isEmpty() && isInside(mark, "Document"))) {
            add(place, mark);
        }
    }

    /** "Đại sứ quán Lào tại Việt Nam". */
    private boolean tellsWhere(Mark place) {
        return reading.article().tokens().isAny(place.from() - 1, Words.set("at"));
    }

    /** Whether a mark is a part of another one of the type. */
    private boolean isInside(Mark mark, String type) {
        return reading.marks()
                .covering(mark.from(), type)
                .filter(other -> other.length() > mark.length())
                .isPresent();
    }

    private void add(Entity entity, Mark mark) {
        first.computeIfAbsent(entity, e -> new Mention(e, reading.article().span(mark.from(), mark.to())));
    }
}
