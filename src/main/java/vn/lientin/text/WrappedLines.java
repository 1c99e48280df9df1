package vn.lientin.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a plain text that was wrapped at a fixed width, as mail programs and old archives do: a line break inside
 * a paragraph is a space.
 *
 * <p>A text counts as wrapped where lines again and again go on with a small letter behind a line that ended no
 * sentence; one whose paragraphs are lines of their own is left as it is.
 */
final class WrappedLines {
    /** In characters; nobody wraps wider. */
    private static final int WIDEST = 160;
    /** So many line breaks, and one of so many, must stand in the middle of a sentence beyond doubt. */
    private static final int LEAST_SURE = 4;

    private static final int SURE_OF = 4;
    /** So many spaces open a paragraph. */
    private static final int INDENT = 2;

    private static final String SENTENCE_ENDS = ".!?…:;";
    private static final String BULLETS = "-–*+•";

    private final FoldedText text;
    private final List<TextLine> lines;
    /** In characters, of the longest line that goes on beyond doubt. */
    private int width;

    private WrappedLines(FoldedText text) {
        this.text = text;
        this.lines = TextLine.of(text);
    }

    /** The text with its paragraphs in one line each, where it was wrapped. */
    static FoldedText join(FoldedText text) {
        WrappedLines wrapped = new WrappedLines(text);
        return wrapped.isWrapped() ? text.withSpaces(wrapped.breaks()) : text;
    }

    private boolean isWrapped() {
        int sure = 0;
        int beside = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (line.length() > WIDEST) {
                return false;
            }
            beside += line.length() > 0 && lines.get(i + 1).length() > 0 ? 1 : 0;
            if (goesOn(i) && SENTENCE_ENDS.indexOf(text.charAt(line.end() - 1)) < 0) {
                sure++;
                width = Math.max(width, line.length());
            }
        }
        return sure >= LEAST_SURE && sure * SURE_OF >= beside;
    }

    /** Where the line breaks stand that are spaces, in folded characters. */
    private List<Integer> breaks() {
        List<Integer> breaks = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isBroken(i)) {
                for (int at = lines.get(i).end(); at < lines.get(i + 1).start(); at++) {
                    breaks.add(at);
                }
            }
        }
        return breaks;
    }

    private boolean isBroken(int i) {
        TextLine line = lines.get(i);
        TextLine next = lines.get(i + 1);
        if (line.length() == 0 || next.length() == 0 || (next.indent() >= INDENT && line.indent() < INDENT)) {
            return false;
        }
        boolean item = BULLETS.indexOf(text.charAt(next.start())) >= 0
                && SENTENCE_ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
        boolean full = line.length() + 1 + firstWord(next) > width;
        return !item && (full || (goesOn(i) && line.length() * 2 >= width));
    }

    /** Whether the line behind this one begins with a small letter. */
    private boolean goesOn(int i) {
        TextLine next = lines.get(i + 1);
        return lines.get(i).length() > 0 && next.length() > 0 && Character.isLowerCase(text.charAt(next.start()));
    }

    private int firstWord(TextLine line) {
        int end = line.start();
        while (end < line.end() && text.charAt(end) != ' ') {
            end++;
        }
        return end - line.start();
    }
}
