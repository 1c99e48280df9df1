package vn.lientin.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lientin.source.FileTrouble;

/** The facts that a careful reader takes from one article. */
record GoldFile(String name, List<Row> rows) {
    private static final Map<String, Integer> COLUMNS = Map.ofEntries(
            Map.entry("article", 4),
            Map.entry("person", 1),
            Map.entry("place", 2),
            Map.entry("role", 3),
            Map.entry("rank", 2),
            Map.entry("meeting", 5),
            Map.entry("attended", 3),
            Map.entry("supported", 4),
            Map.entry("said", 2),
            Map.entry("document", 3),
            Map.entry("figure", 4),
            Map.entry("appointed", 4),
            Map.entry("dismissed", 4),
            Map.entry("absent", 1));

    GoldFile {
        rows = List.copyOf(rows);
    }

    /** One fact; empty cells at the end may be left out. */
    record Row(String kind, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        String cell(int i) {
            return i < cells.size() ? cells.get(i) : "";
        }
    }

    /**
     * Reads a file.
     *
     * @throws GoldException if it cannot be read, or a line is not in the format
     */
    static GoldFile read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GoldException(file + ": " + FileTrouble.explain(e));
        }
    }

    static GoldFile parse(String name, String content) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(row(name + ":" + number, line));
            }
        }
        return new GoldFile(name, rows);
    }

    private static Row row(String where, String line) {
        String[] cells = line.split("\t", -1);
        Integer columns = COLUMNS.get(cells[0]);
        if (columns == null) {
            throw new GoldException(where + ": no kind of fact '" + cells[0] + "'");
        }
        List<String> values = new ArrayList<>();
        for (int i = 1; i < cells.length; i++) {
            values.add(cells[i].strip());
        }
        if (values.stream().skip(columns).anyMatch(value -> !value.isEmpty())) {
            throw new GoldException(where + ": '" + cells[0] + "' has " + columns + " columns, not " + values.size());
        }
        return new Row(cells[0], values);
    }

    List<Row> rows(String kind) {
        return rows.stream().filter(row -> row.kind.equals(kind)).toList();
    }
}
