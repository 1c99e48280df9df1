package vn.lientin.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts what is seen of an element into lines: at every block, line break and row of a table. */
final class PageLines implements NodeVisitor {
    private static final Set<String> INLINE = Set.of("ins", "del", "picture", "object");
    private static final Set<String> STRESS = Set.of("b", "strong", "em", "i");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f\\u000b\\u0085\\u2028\\u2029]+");
    private static final Pattern EMPTY_CELLS = Pattern.compile("^(?:\\|\\s*)+");

    private final List<PageLine> done = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private Element block;
    private Optional<Element> inner = Optional.empty();
    private int links;
    private int stress;
    private int linked;
    private int stressed;
    /** The row of a table of data that is being read: its cells make one line. */
    private Optional<Element> row = Optional.empty();

    private PageLines(Element root) {
        this.block = root;
    }

    static List<PageLine> of(Element root) {
        PageLines lines = new PageLines(root);
        root.traverse(lines);
        lines.breakLine();
        return lines.done;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String seen = text.getWholeText();
            line.append(seen);
            int letters = seen.strip().length();
            linked += links > 0 ? letters : 0;
            stressed += stress > 0 ? letters : 0;
            if (letters > 0 && inner.isEmpty()) {
                inner = Optional.ofNullable(text.parent());
            }
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        links += name.equals("a") ? 1 : 0;
        stress += STRESS.contains(name) ? 1 : 0;
        if (row.isPresent()) {
            line.append(name.equals("td") || name.equals("th") ? " | " : breaks(element) ? " " : "");
        } else if (name.equals("tr") && DataTable.isRow(element)) {
            breakLine();
            row = Optional.of(element);
            block = element;
        } else if (breaks(element)) {
            breakLine();
            block = name.equals("br") ? block : element;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        links -= name.equals("a") ? 1 : 0;
        stress -= STRESS.contains(name) ? 1 : 0;
        boolean rowEnds = row.isPresent() && Objects.equals(row.get(), element);
        if (rowEnds || (row.isEmpty() && breaks(element))) {
            breakLine();
            row = Optional.empty();
            block = name.equals("br") || element.parent() == null ? block : blockAbove(element.parent());
        }
    }

    private static Element blockAbove(Element element) {
        Element above = element;
        while (!breaks(above) && above.parent() != null) {
            above = above.parent();
        }
        return above;
    }

    private static boolean breaks(Element element) {
        String name = element.normalName();
        return name.equals("br")
                || (element.isBlock() && !INLINE.contains(name))
                || name.indexOf('-') > 0
                || (!STRESS.contains(name) && !name.equals("a") && PageLine.hasLineOfItsOwn(element));
    }

    private void breakLine() {
        String text = SPACES.matcher(line).replaceAll(" ").strip();
        if (row.isPresent()) {
            text = EMPTY_CELLS.matcher(text).replaceAll("").strip();
        }
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            done.add(new PageLine(text, inner.orElse(block), block, linked, stressed));
        }
        line.setLength(0);
        linked = 0;
        stressed = 0;
        inner = Optional.empty();
    }
}
