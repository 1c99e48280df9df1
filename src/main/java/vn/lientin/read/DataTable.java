package vn.lientin.read;

import java.util.List;
import org.jsoup.nodes.Element;

/** Tables of data, told from those that only place things on a page. */
final class DataTable {
    private static final int LONGEST_CELL = 120;
    private static final int MOST_ROWS = 500;

    private DataTable() {}

    /** Whether the row's cells belong together: short, two at least, without pictures or tables, like those of another row. */
    static boolean isRow(Element row) {
        return isData(row)
                && row.siblingElements().stream()
                        .limit(MOST_ROWS)
                        .anyMatch(other -> other.childrenSize() == row.childrenSize() && isData(other));
    }

    private static boolean isData(Element row) {
        List<Element> cells = row.children();
        return cells.size() > 1
                && row.selectFirst("img, table, a, ul") == null
                && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
                && cells.stream().filter(Element::hasText).count() > 1;
    }
}
