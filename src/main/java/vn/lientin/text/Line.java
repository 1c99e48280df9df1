package vn.lientin.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.lientin.read.LineRole;
import vn.lientin.text.Block.Kind;

/** A line of the page, with what it is taken for so far. */
final class Line {
    /** So many words are a paragraph, however the line ends. */
    private static final int LONG = 45;
    /** A line that ends as a sentence does is one from so many words on. */
    private static final int SENTENCE = 6;
    /** In quotes from end to end, with no full stop inside, a shorter line is a title. */
    private static final int QUOTED_TITLE = 25;

    /** First folded character; moves behind the name of the paper that opens the story. */
    int start;

    final int end;
    final String text;
    /** Whether an empty line stands before it. */
    final boolean afterGap;
    /** What the markup says it is. */
    final Optional<LineRole> role;

    Kind kind = Kind.HEADING;
    /** Whether it is an item of a list. */
    boolean listed;

    private final int words;

    private Line(int start, int end, String text, boolean afterGap, Optional<LineRole> role) {
        this.start = start;
        this.end = end;
        this.text = text;
        this.afterGap = afterGap;
        this.role = role;
        this.words = words(text);
    }

    /**
     * The lines of a text that are not empty; a by-line that closes the last paragraph is one of its own.
     *
     * @param roles what the markup says of each line of the text; none for plain text
     */
    static List<Line> of(FoldedText text, List<LineRole> roles) {
        List<Line> lines = read(text, roles);
        if (!lines.isEmpty()) {
            splitClosingByline(lines, text);
        }
        return lines;
    }

    private static List<Line> read(FoldedText text, List<LineRole> roles) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        boolean gap = false;
        for (TextLine line : TextLine.of(text)) {
            if (line.length() > 0) {
                Optional<LineRole> role = number < roles.size() ? Optional.of(roles.get(number)) : Optional.empty();
                lines.add(new Line(line.start(), line.end(), text.substring(line.start(), line.end()), gap, role));
            }
            gap = line.length() == 0;
            number++;
        }
        return lines;
    }

    /** Puts a by-line that closes the last paragraph on a line of its own. */
    private static void splitClosingByline(List<Line> lines, FoldedText text) {
        int last = lines.size() - 1;
        while (last > 0 && !lines.get(last).isParagraph()) {
            last--;
        }
        Line line = lines.get(last);
        OptionalInt byline = line.role.isEmpty() ? Byline.closing(line.text) : OptionalInt.empty();
        if (byline.isPresent()) {
            int from = line.start + byline.getAsInt();
            String before = text.substring(line.start, from).stripTrailing();
            lines.set(last, new Line(line.start, from, before, line.afterGap, line.role));
            lines.add(last + 1, new Line(from, line.end, text.substring(from, line.end), false, line.role));
        }
    }

    /** How many words the line has; a dash is none. */
    int words() {
        return words;
    }

    private static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(text.charAt(i))) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    boolean isBody() {
        return kind == Kind.BODY;
    }

    /** Whether the line is a piece of running text: it ends as a sentence does, or is long. */
    boolean isParagraph() {
        char last = text.charAt(text.length() - 1);
        boolean ends = ".!?…:;”\"".indexOf(last) >= 0;
        boolean quotedTitle = last == '”' && words < QUOTED_TITLE && text.indexOf('.') < 0;
        return (ends && words >= SENTENCE && !quotedTitle) || words >= LONG;
    }
}
