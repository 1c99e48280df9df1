package vn.lientin.tools;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Span;

/**
 * A fact in words, for people to read and to compare.
 *
 * @param parts kind of the fact and its parts: {@code Tenure holder=«Lò Văn Ín» …}
 * @param quote the sentence that it stands in
 */
record FactLine(String article, String parts, String rule, String quote) {

    /** The meetings, which stand in no fact of their own, and the facts. */
    static List<FactLine> of(ArticleFacts article) {
        Stream<FactLine> meetings = article.mentions().stream()
                .map(ArticleFacts.Mention::entity)
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .map(meeting -> of(article, meeting, meeting.evidence()));
        Stream<FactLine> facts = article.facts().stream().map(fact -> of(article, fact, fact.evidence()));
        return Stream.concat(meetings, facts).toList();
    }

    private static FactLine of(ArticleFacts article, Object told, Evidence evidence) {
        String parts = List.of(told.getClass().getRecordComponents()).stream()
                .filter(part -> part.getType() != Evidence.class)
                .map(part -> part.getName() + "=" + value(article, value(told, part)))
                .filter(part -> !part.endsWith("="))
                .collect(Collectors.joining(" "));
        return new FactLine(
                article.name(),
                kind(told) + " " + parts,
                evidence.rule(),
                evidence.passage().of(article.text()));
    }

    private static Object value(Object told, RecordComponent part) {
        try {
            return part.getAccessor().invoke(told);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parts of a public record are public", e);
        }
    }

    static String kind(Object record) {
        return record.getClass().getSimpleName();
    }

    static String value(ArticleFacts article, Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inside -> value(article, inside)).orElse("");
        } else if (value instanceof Entity entity) {
            return "«" + entity.label() + "»";
        } else if (value instanceof Span span) {
            return "«" + span.of(article.text()) + "»";
        }
        return String.valueOf(value);
    }

    /** The fact without its words: what another version of the rules must find to have found the same place. */
    String place() {
        return article + "\t" + parts.substring(0, parts.indexOf(' ')) + "\t" + quote;
    }

    @Override
    public String toString() {
        return parts + " (" + rule + ")";
    }
}
