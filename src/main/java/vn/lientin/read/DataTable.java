package vn.lientin.read;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tables of data, told from those that only place things on a page. */
final class DataTable {
    private static final int LONGEST_CELL = 120;

    private DataTable() {}

    /** Whether the row's cells belong together: short, two at least, without pictures or tables, like those of a row beside it. */
    static boolean isRow(Element row) {
        return isData(row) && (isLike(row, row.previousElementSibling()) || isLike(row, row.nextElementSibling()));
    }

    private static boolean isLike(Element row, @Nullable Element other) {
        return other != null && other.childrenSize() == row.childrenSize() && isData(other);
    }

    private static boolean isData(Element row) {
        List<Element> cells = row.children();
        return cells.size() > 1
                && row.selectFirst("img, table, a, ul") == null
                && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL)
                && cells.stream().filter(Element::hasText).count() > 1;
    }
}
