package vn.lientin.tools;

import java.util.List;
import vn.lientin.fact.ArticleFacts;
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
                    .forEach(mention -> System.out.println("    names " + FactLine.kind(mention.entity()) + " «"
                            + mention.entity().label() + "»"));
        }
        for (FactLine fact : FactLine.of(article)) {
            String line = fact.toString();
            if (words.isEmpty() || words.stream().anyMatch(line::contains)) {
                System.out.println("    " + line);
                System.out.println("        «" + fact.quote() + "»");
            }
        }
    }
}
