package vn.lientin.text;

import java.util.List;
import vn.lientin.text.Block.Kind;

/** Where the article ends on its page, and where it only seems to: at a box of other stories that it goes on behind. */
final class ArticleEnd {
    /** A box in the middle of an article has no more headlines. */
    private static final int MOST_IN_BOX = 6;

    private final List<Line> lines;
    private final Imprint imprint;

    /**
     * On the way to the end by-lines and the lines of boxes are taken for what they are.
     *
     * @param imprint takes in what the by-lines say
     */
    ArticleEnd(List<Line> lines, Imprint imprint) {
        this.lines = lines;
        this.imprint = imprint;
    }

    /** The first line after the article: a heading of other stories, a form, or what follows the by-line. */
    int after(int firstBody) {
        int total = 0;
        for (int i = firstBody; i < lines.size(); i++) {
            total += lines.get(i).isBody() ? lines.get(i).text.length() : 0;
        }
        int seen = 0;
        for (int i = firstBody; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > firstBody && Cues.opensTail(line.text)) {
                int after = afterBox(i);
                if (after == i) {
                    return i;
                }
                i = after - 1;
                continue;
            }
            if (line.isBody()) {
                seen += line.text.length();
                if (line.text.endsWith("./.")) {
                    return i + 1;
                }
            }
            if (line.kind == Kind.HEADING && Byline.isByline(line.text)) {
                boolean closing = seen * 2 >= total || Byline.namesAgency(line.text);
                if (imprint.readByline(line.text)) {
                    line.kind = Kind.BYLINE;
                }
                if (closing) {
                    return i + 1;
                }
            }
        }
        return lines.size();
    }

    /**
     * The line where the article goes on after a box of other stories that begins at line {@code i}, or {@code i}. Other
     * stories come as headlines with at most a paragraph each; an article goes on with paragraphs, or with its last one
     * before the by-line.
     */
    private int afterBox(int i) {
        if (!Cues.opensBox(lines.get(i).text)) {
            return i;
        }
        int next = i + 1;
        while (next < lines.size() && next <= i + MOST_IN_BOX && !isBody(next)) {
            String text = lines.get(next).text;
            if (Cues.opensTail(text) && !Cues.opensBox(text)) {
                return i;
            }
            next++;
        }
        boolean goesOn = isBody(next) && (Cues.isBox(lines.get(i).text) || isBody(next + 1) || isByline(next + 1));
        if (!goesOn) {
            return i;
        }
        int end = Cues.isBox(lines.get(i).text) ? i + 1 : next;
        lines.subList(i, end).forEach(line -> line.kind = Kind.FURNITURE);
        return end;
    }

    private boolean isBody(int i) {
        return i < lines.size() && lines.get(i).isBody();
    }

    private boolean isByline(int i) {
        return i < lines.size() && Byline.isByline(lines.get(i).text);
    }
}
