package vn.lientin.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lists of words and phrases under {@code vi/}: one entry a line, columns by TAB, {@code #} begins a comment line.
 */
public final class Words {
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

    private static String foldCells(String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? FoldedText.fold(line)
                : FoldedText.fold(line.substring(0, tab)) + '\t' + foldCells(line.substring(tab + 1));
    }
}
