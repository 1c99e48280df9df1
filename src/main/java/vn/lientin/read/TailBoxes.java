package vn.lientin.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Boxes whose first line says that they are not of the article: comments, other stories, polls. */
final class TailBoxes {
    private static final Set<String> HEADINGS = Set.copyOf(PageWords.lines("layout-tail-heading.txt"));
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\p{P}\\p{S}]+|[\\s\\p{P}\\p{S}]+(?:\\d+[\\s\\p{P}]*)?$");
    private static final int HEADING_WORDS = 6;
    private static final int LEVELS = 6;
    private static final int DEEPEST = 60;

    private TailBoxes() {}

    /** The lines that are in no such box. */
    static List<PageLine> without(List<PageLine> lines) {
        List<PageLine> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = isHeading(lines.get(i)) ? end(lines, i) : i;
            if (end > i + 1) {
                i = end - 1;
            } else {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }

    private static boolean isHeading(PageLine line) {
        return line.words() <= HEADING_WORDS
                && HEADINGS.contains(AROUND.matcher(line.text()).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** The line after the largest element that line {@code i} opens, and that does not hold the title. */
    private static int end(List<PageLine> lines, int i) {
        int end = i;
        Iterator<Element> around = lines.get(i).above(LEVELS).iterator();
        while (around.hasNext()) {
            Element element = around.next();
            boolean opens = i > 0 && !isIn(element, lines.get(i - 1));
            int after = i;
            boolean title = false;
            while (after < lines.size() && isIn(element, lines.get(after))) {
                title |= lines.get(after).isHeading("h1");
                after++;
            }
            if (!opens || title) {
                return end;
            }
            end = after;
        }
        return end;
    }

    private static boolean isIn(Element element, PageLine line) {
        return line.above(DEEPEST).anyMatch(above -> Objects.equals(above, element));
    }
}
