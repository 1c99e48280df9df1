package vn.lientin.tools;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.lientin.read.Reading.Article;
import vn.lientin.source.Input;
import vn.lientin.source.Inputs;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Block;

/** Shows what each line of articles is taken for, and what their pages say of them. */
final class ShowPage {
    private ShowPage() {}

    public static void main(String[] paths) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String path : paths) {
            for (Input input : Inputs.of(List.of(Path.of(path)))) {
                show(input, out);
            }
        }
    }

    private static void show(Input input, PrintStream out) {
        out.println("== " + input.name());
        if (input.read() instanceof Article read) {
            ArticleText article = ArticleText.of(read.file());
            out.println(article.metadata());
            for (Block block : article.blocks()) {
                out.println(block.kind() + "\t" + article.text().substring(block.start(), block.end()));
            }
            article.sentences().stream()
                    .filter(sentence -> sentence.kind()
                            != article.blocks().get(sentence.block()).kind())
                    .forEach(sentence -> out.println(
                            "  " + sentence.kind() + "\t" + article.tokens().text(sentence.from(), sentence.to())));
        } else {
            out.println(input.read());
        }
    }
}
