package vn.lientin.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A saved page, and beside it what a reader takes from it: rows of title, published, publisher, author and words that are
 * absent, an empty line, and the body with its captions, a paragraph a line.
 */
record PageFixture(Path page, Map<String, String> stated, List<String> absent, String body) {
    private static final Path FOLDER = Path.of("src/test/resources/pages");

    static Stream<PageFixture> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".expected")).sorted().toList().stream()
                    .map(PageFixture::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageFixture read(Path expected) {
        try {
            List<String> lines = Files.readAllLines(expected);
            int gap = lines.indexOf("");
            Map<String, String> stated = new TreeMap<>();
            List<String> absent = new ArrayList<>();
            for (String line : lines.subList(0, gap)) {
                String[] cells = line.split("\t", 2);
                if (cells[0].equals("absent")) {
                    absent.add(cells[1]);
                } else {
                    stated.put(cells[0], cells[1]);
                }
            }
            String name = expected.toString().replace(".expected", ".html");
            return new PageFixture(
                    Path.of(name), stated, absent, String.join("\n", lines.subList(gap + 1, lines.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.valueOf(page.getFileName());
    }
}
