package vn.lientin.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** The body that a text is about, for an office that names none: "Hội A vừa họp. Chủ tịch Lê Văn B nói …". */
final class TopicBodies {
    /** First words of bodies, by the position of their head in small letters. */
    private static final Map<String, List<String>> KINDS = Words.rows("lexicon/bodies_of_posts.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split("\\|"))));

    private final Marks marks;
    private final Offices offices;

    TopicBodies(Marks marks, Offices offices) {
        this.marks = marks;
        this.offices = offices;
    }

    /** The office in the body that its sentence, or else the one before it in the paragraph, names first. */
    Optional<Role> role(Mark office) {
        OfficeName name = (OfficeName) office.value();
        String position = name.position();
        boolean open = name.body().isEmpty()
                && name.place().isEmpty()
                && !marks.has("OrgBare", office.from(), office.to())
                && !marks.tokens().is(office.from() - 1, "(")
                && !offices.isCutShort(office);
        List<String> kinds = open ? KINDS.getOrDefault(FullerOffices.head(position), List.of()) : List.of();
        return topic(office.from())
                .map(topic -> LedBodies.of(topic, marks))
                .filter(topic -> kinds.stream().anyMatch(kind -> Antecedents.isKind(stem(topic), kind)))
                .flatMap(offices::organization)
                .map(body -> BodiesOfPosts.ofParty(position, body))
                .filter(body -> !LedBodies.isBoardAlone(body.label()))
                .map(body -> new Role(position, body, body.place()));
    }

    private Optional<Mark> topic(int at) {
        Optional<Sentence> here = marks.article().sentenceAt(at);
        Optional<Mark> first = here.flatMap(sentence -> first(sentence.from(), at));
        int from = here.map(Sentence::from).orElse(0);
        return first.isPresent() || from <= marks.article().paragraphAt(at)
                ? first
                : marks.article().sentenceAt(from - 1).flatMap(before -> first(before.from(), from));
    }

    /** The first body of a stretch that is named for itself, and not with somebody's office. */
    private Optional<Mark> first(int from, int to) {
        return marks.within("Org", from, to).stream()
                .filter(org -> marks.covering(org.from(), "Office").isEmpty())
                .filter(org -> !Antecedents.isBoard(org) && !Antecedents.isOpen((BodyName) org.value()))
                .filter(org -> marks.covering(org.from(), "Org")
                        .filter(other -> !Antecedents.isBoard(other))
                        .filter(other -> other.from() < org.from() || other.to() > org.to())
                        .isEmpty())
                .findFirst();
    }

    private static String stem(Mark org) {
        return ((BodyName) org.value()).stem();
    }
}
