package vn.lientin.fact;

/**
 * A stretch of an article's text.
 *
 * @param start first code point, from 0
 * @param end code point after the last one
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + "," + end);
        }
    }

    /** The words of {@code text} that stand here. */
    public String of(String text) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
