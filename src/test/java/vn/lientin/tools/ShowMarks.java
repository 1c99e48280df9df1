package vn.lientin.tools;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Markup;
import vn.lientin.extract.Rule;
import vn.lientin.read.SourceFile;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Shows how a text is marked up (stages 2 and 3): each sentence with the kind of its block, and below it the marks that a
 * rule's pattern can refer to, each with the rule that made it and what the named parts of that rule matched.
 *
 * <pre>
 * ShowMarks FILE|FOLDER|SENTENCE [TYPE,TYPE…]
 * </pre>
 *
 * <p>Without types: all but cue words, whose types begin with a small letter. {@code all} shows those too.
 */
final class ShowMarks {
    private final ArticleText article;
    private final Marks marks;
    private final Set<String> types;

    private ShowMarks(ArticleText article, Marks marks, Set<String> types) {
        this.article = article;
        this.marks = marks;
        this.types = types;
    }

    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("Usage: ShowMarks FILE|FOLDER|SENTENCE [TYPE,TYPE…|all]");
            return;
        }
        Markup markup = Markup.load();
        Set<String> types = args.length > 1 ? Set.of(args[1].split(",")) : Set.of();
        for (SourceFile file : Articles.of(args[0])) {
            // A sentence alone has no page around it, and would be taken for a heading.
            boolean alone = file.name().equals("text");
            ArticleText article = alone ? ArticleText.ofParagraph(file.text()) : ArticleText.of(file);
            System.out.println("== " + file.name() + " " + article.metadata());
            new ShowMarks(article, markup.mark(article), types).show();
        }
    }

    private void show() {
        for (Sentence sentence : article.sentences()) {
            System.out.println("[" + sentence.kind() + "] " + words(sentence.from(), sentence.to()));
            for (int i = sentence.from(); i < sentence.to(); i++) {
                marks.at(i).stream().filter(this::isAskedFor).forEach(this::show);
            }
        }
    }

    private boolean isAskedFor(Mark mark) {
        if (types.isEmpty()) {
            return Character.isUpperCase(mark.type().codePointAt(0));
        }
        return types.contains("all") || types.contains(mark.type());
    }

    private void show(Mark mark) {
        System.out.println("    " + mark.type() + " «" + words(mark.from(), mark.to()) + "» " + value(mark.value())
                + " (" + mark.rule() + ")");
    }

    private String value(Object value) {
        if (!(value instanceof Rule.Found found)) {
            return value.toString();
        }
        return found.parts().names().stream()
                .distinct()
                .map(name -> name + "=" + parts(found.parts().all(name)))
                .collect(Collectors.joining(" "));
    }

    private String parts(List<Mark.Part> parts) {
        return parts.stream()
                .map(part -> "«" + words(part.from(), part.to()) + "»")
                .collect(Collectors.joining());
    }

    private String words(int from, int to) {
        Tokens tokens = article.tokens();
        return from < to ? tokens.text(from, to) : "";
    }
}
