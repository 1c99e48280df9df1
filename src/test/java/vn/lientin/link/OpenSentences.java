package vn.lientin.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of the open gold articles. */
final class OpenSentences {
    private static final Path ARTICLES = Path.of("src/test/resources/gold/open");

    private OpenSentences() {}

    /**
     * All that are not empty, article by article.
     *
     * @param end what stands between two of them
     */
    static List<String> cutAt(Pattern end) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                end.splitAsStream(Files.readString(file, UTF_8))
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }
}
