package vn.lientin.tools;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Span;

/**
 * A fact in words, for people to read and to compare.
 *
 * @param parts kind of the fact and its parts: {@code Tenure holder=«Lò Văn Ín» …}
 * @param quote the sentence that it stands in
 */
record FactLine(String article, String parts, String rule, String quote) {

    static List<FactLine> of(ArticleFacts article) {
        return article.facts().stream().map(fact -> of(article, fact)).toList();
    }

    private static FactLine of(ArticleFacts article, Fact fact) {
        String parts = List.of(fact.getClass().getRecordComponents()).stream()
                .filter(part -> part.getType() != Evidence.class)
                .map(part -> part.getName() + "=" + value(article, value(fact, part)))
                .filter(part -> !part.endsWith("="))
                .collect(Collectors.joining(" "));
        return new FactLine(
                article.name(),
                kind(fact) + " " + parts,
                fact.evidence().rule(),
                fact.evidence().passage().of(article.text()));
    }

    private static Object value(Fact fact, RecordComponent part) {
        try {
            return part.getAccessor().invoke(fact);
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
