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
import vn.lientin.link.ArticleReader;
import vn.lientin.read.SourceFile;

/**
 * Shows what is read from articles (stages 1 to 4): what each article says of itself, the entities that it names, and its
 * facts, each with its rule and its sentence.
 *
 * <pre>
 * ShowFacts FILE|FOLDER|SENTENCE [WORD…]
 * </pre>
 *
 * <p>With words: only the facts whose line has one of them, as {@code Tenure} or {@code speech.}.
 */
final class ShowFacts {
    private final ArticleFacts article;

    private ShowFacts(ArticleFacts article) {
        this.article = article;
    }

    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("Usage: ShowFacts FILE|FOLDER|SENTENCE [WORD…]");
            return;
        }
        ArticleReader reader = ArticleReader.load();
        List<String> words = List.of(args).subList(1, args.length);
        for (SourceFile file : Articles.of(args[0])) {
            new ShowFacts(reader.read(file)).show(words);
        }
    }

    private void show(List<String> words) {
        System.out.println("== " + article.name() + " " + article.metadata());
        if (words.isEmpty()) {
            article.mentions()
                    .forEach(mention ->
                            System.out.println("    names " + kind(mention.entity()) + " " + value(mention.entity())));
        }
        for (Fact fact : article.facts()) {
            String line =
                    kind(fact) + " " + parts(fact) + " (" + fact.evidence().rule() + ")";
            if (words.isEmpty() || words.stream().anyMatch(line::contains)) {
                System.out.println("    " + line);
                System.out.println("        " + value(fact.evidence().passage()));
            }
        }
    }

    private static String kind(Object record) {
        return record.getClass().getSimpleName();
    }

    private String parts(Fact fact) {
        return List.of(fact.getClass().getRecordComponents()).stream()
                .filter(part -> part.getType() != Evidence.class)
                .map(part -> part(fact, part))
                .filter(part -> !part.endsWith("="))
                .collect(Collectors.joining(" "));
    }

    private String part(Fact fact, RecordComponent part) {
        try {
            return part.getName() + "=" + value(part.getAccessor().invoke(fact));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the parts of a public record are public", e);
        }
    }

    private String value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::value).orElse("");
        } else if (value instanceof Entity entity) {
            return "«" + entity.label() + "»";
        } else if (value instanceof Span span) {
            return "«" + span.of(article.text()) + "»";
        }
        return String.valueOf(value);
    }
}
