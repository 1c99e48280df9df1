package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The marks that begin at one token, the longest first; of equally long ones the first that came.
 *
 * <p>Most of what the lexicon finds is never looked at, so a mark of it is made when it is asked for.
 */
final class MarksAt {
    static final MarksAt NONE = new MarksAt(0, 0);

    private static final int MORE = 4;

    private final int from;
    private int size;
    /**
     * The number of each one's type and the token after it, side by side: looking for a type goes over numbers that lie
     * together, and not over marks.
     */
    private int[] numbers;
    /** Each one, or the {@link Lexicon.Entry} that it is to be made of. */
    private Object[] found;

    MarksAt(int from, int room) {
        this.from = from;
        this.numbers = new int[2 * room];
        this.found = new Object[room];
    }

    int size() {
        return size;
    }

    Mark mark(int k) {
        if (found[k] instanceof Lexicon.Entry entry) {
            found[k] = entry.mark(from, end(k));
        }
        return (Mark) found[k];
    }

    /** The number of the type. */
    int type(int k) {
        return numbers[2 * k];
    }

    /** The token after the mark. */
    int end(int k) {
        return numbers[2 * k + 1];
    }

    /** Adds what stands in the lexicon, none of it longer than what is there. */
    void add(Lexicon.Group group, int end) {
        makeRoom(group.size());
        for (int k = 0; k < group.size(); k++) {
            put(size++, group.types()[k], end, group.entries()[k]);
        }
    }

    void add(Mark mark, int type) {
        makeRoom(1);
        int k = size++;
        for (; k > 0 && end(k - 1) < mark.to(); k--) {
            put(k, type(k - 1), end(k - 1), found[k - 1]);
        }
        put(k, type, mark.to(), mark);
    }

    private void put(int k, int type, int end, Object what) {
        numbers[2 * k] = type;
        numbers[2 * k + 1] = end;
        found[k] = what;
    }

    private void makeRoom(int more) {
        if (size + more > found.length) {
            int room = size + more + MORE;
            numbers = Arrays.copyOf(numbers, 2 * room);
            found = Arrays.copyOf(found, room);
        }
    }

    void remove(Mark mark) {
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (end(k) != mark.to() || !mark(k).equals(mark)) {
                put(kept++, type(k), end(k), found[k]);
            }
        }
        size = kept;
    }

    /** The longest of a type. */
    Optional<Mark> first(int type) {
        for (int k = 0; k < size; k++) {
            if (type(k) == type) {
                return Optional.of(mark(k));
            }
        }
        return Optional.empty();
    }

    /** The one of a type that ends before a token. */
    Optional<Mark> until(int token, int type) {
        for (int k = 0; k < size && end(k) >= token; k++) {
            if (type(k) == type && end(k) == token) {
                return Optional.of(mark(k));
            }
        }
        return Optional.empty();
    }

    /** The longest of a type, if it goes on behind a token. */
    Optional<Mark> over(int token, int type) {
        for (int k = 0; k < size && end(k) > token; k++) {
            if (type(k) == type) {
                return Optional.of(mark(k));
            }
        }
        return Optional.empty();
    }

    /** Whether there is one of a type that ends at a token or before it. */
    boolean hasUpTo(int token, int type) {
        int k = size - 1;
        while (k >= 0 && (type(k) != type || end(k) > token)) {
            k--;
        }
        return k >= 0;
    }

    List<Mark> asList() {
        List<Mark> marks = new ArrayList<>(size);
        for (int k = 0; k < size; k++) {
            marks.add(mark(k));
        }
        return marks;
    }
}
