package vn.lientin.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** Boxes that lead to other stories: a linked headline, and a few words about its story in the same small element. */
final class Teasers {
    private static final int MOST_WORDS = 90;
    private static final int HEADLINE_WORDS = 4;
    private static final int LEVELS = 4;
    private static final int DEEPEST = 60;

    private final List<PageLine> lines;
    private final BitSet teasers = new BitSet();

    private Teasers(List<PageLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (!teasers.get(i) && line.isLink() && line.words() >= HEADLINE_WORDS) {
                teasers.set(i, Math.max(i, end(i)));
            }
        }
    }

    /** The lines that are in no teaser. */
    static List<PageLine> without(List<PageLine> lines) {
        Teasers found = new Teasers(lines);
        List<PageLine> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!found.teasers.get(i) || DateLine.hasClock(lines.get(i).text())) {
                rest.add(lines.get(i));
            }
        }
        return rest;
    }

    /** The line after the largest small element that line {@code i} opens; {@code i} itself where it opens none. */
    private int end(int i) {
        int end = i;
        Iterator<Element> around = lines.get(i).above(LEVELS).iterator();
        while (around.hasNext()) {
            Element element = around.next();
            int last = after(element, i);
            boolean opens = i == 0 || !isIn(element, lines.get(i - 1));
            if (!opens || last == lines.size() || holdsTitle(i, last) || words(i, last) > MOST_WORDS) {
                return end;
            }
            end = last > i + 1 ? last : end;
        }
        return end;
    }

    private int after(Element element, int i) {
        int end = i;
        while (end < lines.size() && end < i + MOST_WORDS && isIn(element, lines.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isIn(Element element, PageLine line) {
        return line.above(DEEPEST).anyMatch(above -> Objects.equals(above, element));
    }

    private boolean holdsTitle(int from, int to) {
        return lines.subList(from, to).stream().anyMatch(line -> line.isHeading("h1"));
    }

    private int words(int from, int to) {
        return lines.subList(from, to).stream().mapToInt(PageLine::words).sum();
    }
}
