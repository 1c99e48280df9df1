package vn.lientin.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of rows with their columns by TAB: comments that begin with {@code #}, then a line of column names.
 *
 * @param columns their names
 */
record Table(List<String> columns, List<Row> rows) {
    static Table read(String path) {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        for (String line : Resources.text(path).split("\r?\n")) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(new Row(columns, cells));
            }
        }
        return new Table(columns, rows);
    }

    /** One row, its cells by the names of the columns. */
    record Row(List<String> columns, List<String> cells) {
        /** The cell, empty where the row or the table does not have it. */
        String get(String column) {
            int index = columns.indexOf(column);
            return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
        }

        /** The cell's parts, none if it is empty. */
        List<String> list(String column, String separator) {
            List<String> parts = new ArrayList<>();
            for (String part : get(column).split(separator, -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }
    }
}
