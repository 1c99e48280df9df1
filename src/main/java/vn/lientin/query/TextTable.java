package vn.lientin.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as aligned columns for a terminal.
 *
 * <p>A column {@code x} is left out where a column {@code xLabel} tells it by name, and so are passages, whose words stand
 * in the column {@code quote}; the other formats have all columns.
 */
final class TextTable {
    private static final int WIDEST = 48;

    private final List<List<String>> lines = new ArrayList<>();

    private TextTable() {}

    static String of(RowSet rows, PrefixMapping prefixes) {
        TextTable table = new TextTable();
        List<Var> columns = shown(rows.getResultVars());
        table.lines.add(columns.stream()
                .map(column -> column.getVarName().replaceFirst("Label$", ""))
                .toList());
        rows.forEachRemaining(row -> table.lines.add(
                columns.stream().map(column -> cell(row, column, prefixes)).toList()));
        return table.print();
    }

    private static List<Var> shown(List<Var> columns) {
        return columns.stream()
                .filter(column -> !columns.contains(Var.alloc(column.getVarName() + "Label")))
                .filter(column -> !(column.getVarName().equals("passage") && columns.contains(Var.alloc("quote"))))
                .toList();
    }

    private static String cell(Binding row, Var column, PrefixMapping prefixes) {
        @Nullable Node node = row.get(column);
        if (node == null) {
            return "";
        }
        String text = node.isURI()
                ? prefixes.shortForm(node.getURI())
                : node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private String print() {
        int columns = lines.get(0).size();
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < lines.size(); row++) {
            text.append(line(lines.get(row), widths)).append('\n');
            if (row == 0) {
                text.append("-".repeat(IntStream.of(widths).sum() + 2 * Math.max(0, columns - 1)))
                        .append('\n');
            }
        }
        int count = lines.size() - 1;
        return text.append(count).append(count == 1 ? " row\n" : " rows\n").toString();
    }

    private int width(int column) {
        return lines.stream()
                .mapToInt(line -> length(line.get(column)))
                .map(length -> Math.min(length, WIDEST))
                .max()
                .orElse(0);
    }

    /** Cells in their columns; what is too wide goes on past its column, so that no sentence is cut. */
    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(cell).append(" ".repeat(Math.max(0, widths[column] - length(cell)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
