package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Document;
import vn.lientin.text.Words;

/** Documents named in the article: by their number, or by their title. */
final class Documents {
    private static final String PRIME_MINISTER = "Thủ tướng";
    /** Heads of our state, who issue documents themselves, not a body. */
    private static final Set<String> FIRST_OFFICES = Set.of(PRIME_MINISTER, "Chủ tịch nước");

    /** Who issues documents whose number ends so; a body's first words where its place is to be found. */
    private static final Map<String, String[]> ISSUERS = Words.rows("lexicon/document_issuers.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], Function.identity()));

    /** "Luật Đầu tư công" is another law than "Luật Đầu tư". */
    private static final Set<String> LAWS = Words.set("kinds-of-laws");

    private final Reading reading;
    private final List<Document> facts = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Documents(Reading reading) {
        this.reading = reading;
    }

    static List<Fact> of(Reading reading) {
        Documents documents = new Documents(reading);
        reading.body().forEach(sentence -> reading.marks()
                .within("Document", sentence.from(), sentence.to())
                .forEach(documents::read));
        return documents.facts.stream()
                .filter(document -> !documents.isNamedInFull(document))
                .map(Fact.class::cast)
                .toList();
    }

    /** "Tuyên bố chung", where the article also has "Tuyên bố chung về quan hệ đối tác". */
    private boolean isNamedInFull(Document document) {
        String title = title(document);
        return title.startsWith(document.kind().toLowerCase(Locale.ROOT))
                && !LAWS.contains(document.kind())
                && facts.stream().anyMatch(other -> title(other).startsWith(title + " "));
    }

    private static String title(Document document) {
        return document.number().orElse("").toLowerCase(Locale.ROOT);
    }

    private void read(Mark mark) {
        Found found = (Found) mark.value();
        Part kindPart = found.parts().first("kind").orElseThrow();
        String kind = capitalised(words(kindPart.from(), kindPart.to()));
        if (found.with("title", "").equals("whole") && isCutOff(mark)) {
            return;
        }
        if (found.with("title", "").equals("whole")) {
            add(mark, kind, capitalised(words(kindPart.from(), mark.to())));
        } else {
            found.parts().all("number").forEach(number -> add(mark, kind, number(number)));
        }
    }

    /** "Tờ trình về kỷ luật đồng chí": the title goes on with a name. */
    private boolean isCutOff(Mark mark) {
        return reading.marks().ends(mark.to(), "honor") || reading.marks().ends(mark.to(), "person-noun");
    }

    private void add(Mark mark, String kind, String number) {
        if (seen.add((kind + "|" + number).toLowerCase(Locale.ROOT))) {
            Found found = (Found) mark.value();
            Optional<Day> day = found.parts().first("day").flatMap(Part::mark).flatMap(reading.days()::of);
            facts.add(new Document(
                    kind,
                    Optional.of(number),
                    issuer(mark, number),
                    day,
                    reading.evidence(mark.from(), mark.to(), mark.rule(), List.of(mark))));
        }
    }

    /** "812-QĐ/TU", without spaces beside its strokes. */
    private String number(Part part) {
        String text = words(part.from(), part.to());
        return Character.isDigit(text.charAt(0))
                ? text.replaceAll(" *([-–/&]) *", "$1").replace('–', '-')
                : text;
    }

    private String words(int from, int to) {
        return reading.tokens().text(from, to);
    }

    static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Who is named after "của", else who issues documents with such a number. */
    private Optional<Actor> issuer(Mark mark, String number) {
        Optional<Mark> named = ((Found) mark.value()).parts().first("issuer").flatMap(Part::mark);
        if (named.isPresent()) {
            return issuer(named.get());
        }
        String[] ending = ISSUERS.get(number.substring(Math.max(number.lastIndexOf('-'), number.lastIndexOf('/')) + 1));
        if (ending == null) {
            return Optional.empty();
        }
        return ending[1].isEmpty()
                ? beside(mark, ending[2])
                : Optional.of(new Organization(ending[1], Optional.empty()));
    }

    private Optional<Actor> issuer(Mark named) {
        if (named.type().equals("Org")) {
            return reading.offices().organization(named).map(Actor.class::cast);
        }
        OfficeName office = (OfficeName) named.value();
        boolean first =
                FIRST_OFFICES.contains(office.position()) && office.place().isEmpty();
        return first
                ? Optional.of(new Organization(
                        office.position().equals(PRIME_MINISTER) ? PRIME_MINISTER + " Chính phủ" : office.position(),
                        Optional.empty()))
                : reading.offices().role(named, Optional.empty()).map(role -> role.body());
    }

    /** The body that the sentence names before the document. */
    private Optional<Actor> beside(Mark mark, String stem) {
        int from = reading.sentence(mark.from()).orElseThrow().from();
        Optional<Actor> last = Optional.empty();
        for (Mark org : reading.marks().within("Org", from, mark.from())) {
            if (((BodyName) org.value()).stem().equals(stem)) {
                last = reading.offices().organization(org).map(Actor.class::cast);
            }
        }
        return last;
    }
}
