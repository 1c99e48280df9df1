package vn.lientin.evaluate;

import java.util.List;

/**
 * A document or a figure: equal in one thing, alike in another.
 *
 * @param same equal for equal facts: the document's kind, the figure's value
 * @param like of two equal facts, one is inside the other: the document's number or title, the figure's unit
 */
record Described(String same, String like, String shown, List<Where> where) {
    Described {
        where = List.copyOf(where);
    }

    boolean matches(Described other) {
        return same.equals(other.same) && Spelling.overlap(like, other.like);
    }
}
