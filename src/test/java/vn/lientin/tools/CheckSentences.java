package vn.lientin.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.lientin.link.ArticleReader;

/**
 * Reads sentences that vary in one place, each by itself, and prints those of which something is not read. So a list of a
 * hundred verbs, openers or names shows in seconds which of them no rule knows.
 *
 * <pre>
 * CheckSentences FILE KIND
 * </pre>
 *
 * <p>A line of the file is a sentence, TAB, and the words, divided by {@code |}, that must stand in facts of the kind ({@code
 * Attendance}, {@code Tenure} …); with nothing behind the TAB no such fact may come out. {@code #} begins a comment line.
 */
final class CheckSentences {
    private final ArticleReader reader = ArticleReader.load();
    private final String kind;

    private CheckSentences(String kind) {
        this.kind = kind;
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Usage: CheckSentences FILE KIND");
            return;
        }
        List<String> lines = Files.readAllLines(Path.of(args[0])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        CheckSentences check = new CheckSentences(args[1]);
        long right = lines.stream().filter(check::isRight).count();
        System.out.println(right + " of " + lines.size());
    }

    private boolean isRight(String line) {
        String[] cells = line.split("\t", 2);
        List<String> facts = Articles.of(cells[0]).stream()
                .flatMap(file -> FactLine.of(reader.read(file)).stream())
                .map(FactLine::toString)
                .filter(fact -> fact.startsWith(kind + " "))
                .toList();
        List<String> missing = Stream.of((cells.length > 1 ? cells[1] : "").split("\\|"))
                .filter(words -> !words.isEmpty())
                .filter(words -> facts.stream().noneMatch(fact -> fact.contains(words)))
                .toList();
        if (cells.length > 1 && cells[1].isEmpty() && !facts.isEmpty()) {
            System.out.println(cells[0] + "\n    too much: " + facts.get(0));
            return false;
        }
        if (!missing.isEmpty()) {
            System.out.println(cells[0] + "\n    missing: " + String.join(", ", missing));
        }
        return missing.isEmpty();
    }
}
