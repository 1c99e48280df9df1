package vn.lientin.extract;

import java.util.ArrayList;
import java.util.List;

/** The marks of one type in the order of the text; of those that begin together the longest first. */
final class MarksOfType {
    static final MarksOfType NONE = new MarksOfType();

    private final List<Mark> marks = new ArrayList<>();

    void add(Mark mark) {
        int k = marks.size();
        while (k > 0 && isBefore(mark, marks.get(k - 1))) {
            k--;
        }
        marks.add(k, mark);
    }

    private static boolean isBefore(Mark mark, Mark other) {
        return mark.from() < other.from() || (mark.from() == other.from() && mark.to() > other.to());
    }

    void remove(Mark mark) {
        marks.subList(firstFrom(mark.from()), firstFrom(mark.from() + 1)).removeIf(mark::equals);
    }

    List<Mark> all() {
        return List.copyOf(marks);
    }

    /** Those inside a stretch of tokens. */
    List<Mark> within(int from, int to) {
        List<Mark> found = List.of();
        for (int k = firstFrom(from); k < marks.size() && marks.get(k).from() < to; k++) {
            if (marks.get(k).to() <= to) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(marks.get(k));
            }
        }
        return found;
    }

    /** The place of the first one that begins at a token or after it. */
    private int firstFrom(int token) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
