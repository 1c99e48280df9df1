package vn.lientin.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line of a folded text stands, without the spaces around it; an empty line begins where it ends.
 *
 * @param indent how many spaces stand before it
 */
record TextLine(int start, int end, int indent) {
    /** All lines, the empty ones too. */
    static List<TextLine> of(FoldedText text) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                int from = start;
                int to = i;
                while (from < to && text.charAt(from) == ' ') {
                    from++;
                }
                while (to > from && text.charAt(to - 1) == ' ') {
                    to--;
                }
                lines.add(new TextLine(from, to, from - start));
                start = i + 1;
            }
        }
        return lines;
    }

    int length() {
        return end - start;
    }
}
