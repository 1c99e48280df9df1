package vn.lientin.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists of words and phrases under {@code vi/}: one entry a line, columns by TAB, {@code #} begins a comment line.
 */
public final class Words {
    private static final Map<String, Set<String>> SETS = rows("words/sets.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> members(row[1])));

    private Words() {}

    /** The lines of a list, folded, without comments and empty lines. */
    public static List<String> lines(String resource) {
        try (InputStream in = Words.class.getResourceAsStream("/vi/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("no list vi/" + resource);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> foldCells(line.stripTrailing()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("vi/" + resource, e);
        }
    }

    /** The rows of a table whose first line names its columns; a short row is filled with empty cells. */
    public static List<String[]> rows(String resource) {
        List<String> lines = lines(resource);
        int columns = lines.get(0).split("\t", -1).length;
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    String[] row = new String[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = i < cells.length ? cells[i].strip() : "";
                    }
                    return row;
                })
                .toList();
    }

    /**
     * A small closed set of words, in the order of {@code vi/words/sets.tsv}.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Set<String> set(String name) {
        Set<String> words = SETS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no set " + name + " in vi/words/sets.tsv");
        }
        return words;
    }

    private static Set<String> members(String cell) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(cell.split("\\|"))));
    }

    private static String foldCells(String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? FoldedText.fold(line)
                : FoldedText.fold(line.substring(0, tab)) + '\t' + foldCells(line.substring(tab + 1));
    }
}
