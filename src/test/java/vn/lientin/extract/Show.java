package vn.lientin.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.read.SourceFile;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Sentence;

/** Shows how a text is marked up: for people who write rules. */
final class Show {
    private Show() {}

    public static void main(String[] args) throws Exception {
        Markup markup = Markup.load();
        List<String> types = args.length > 1
                ? List.of(args[1].split(","))
                : List.of("Place", "Org", "Office", "Person", "ShortName");
        String text = Files.readString(Path.of(args[0]));
        ArticleText article = ArticleText.of(new SourceFile(
                "show",
                "",
                text,
                new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())));
        System.out.println(article.metadata());
        Marks marks = markup.mark(article);
        for (Sentence s : article.sentences()) {
            System.out.println("[" + s.kind() + "] " + article.tokens().text(s.from(), s.to()));
            for (String type : types) {
                for (Mark m : marks.within(type, s.from(), s.to())) {
                    System.out.println("      " + type + " «" + article.tokens().text(m.from(), m.to()) + "» "
                            + m.value() + " " + m.rule());
                }
            }
        }
    }
}
