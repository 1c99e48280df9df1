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
    /** The number of each one's type, so that looking for a type goes over numbers and not over marks. */
    private int[] types;
    /** The token after each one. */
    private int[] ends;
    /** Each one, or the {@link Lexicon.Entry} that it is to be made of. */
    private Object[] found;

    MarksAt(int from, int room) {
        this.from = from;
        this.types = new int[room];
        this.ends = new int[room];
        this.found = new Object[room];
    }

    int size() {
        return size;
    }

    Mark mark(int k) {
        if (found[k] instanceof Lexicon.Entry entry) {
            found[k] = entry.mark(from, ends[k]);
        }
        return (Mark) found[k];
    }

    /** The number of the type. */
    int type(int k) {
        return types[k];
    }

    /** The token after the mark. */
    int end(int k) {
        return ends[k];
    }

    /** Adds what stands in the lexicon, none of it longer than what is there. */
    void add(Lexicon.Group group, int end) {
        int more = group.size();
        makeRoom(more);
        System.arraycopy(group.types(), 0, types, size, more);
        System.arraycopy(group.entries(), 0, found, size, more);
        Arrays.fill(ends, size, size + more, end);
        size += more;
    }

    void add(Mark mark, int type) {
        makeRoom(1);
        int k = size++;
        for (; k > 0 && ends[k - 1] < mark.to(); k--) {
            types[k] = types[k - 1];
            ends[k] = ends[k - 1];
            found[k] = found[k - 1];
        }
        types[k] = type;
        ends[k] = mark.to();
        found[k] = mark;
    }

    private void makeRoom(int more) {
        if (size + more > types.length) {
            int room = size + more + MORE;
            types = Arrays.copyOf(types, room);
            ends = Arrays.copyOf(ends, room);
            found = Arrays.copyOf(found, room);
        }
    }

    void remove(Mark mark) {
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (ends[k] != mark.to() || !mark(k).equals(mark)) {
                types[kept] = types[k];
                ends[kept] = ends[k];
                found[kept++] = found[k];
            }
        }
        size = kept;
    }

    /** The longest of a type. */
    Optional<Mark> first(int type) {
        for (int k = 0; k < size; k++) {
            if (types[k] == type) {
                return Optional.of(mark(k));
            }
        }
        return Optional.empty();
    }

    /** The one of a type that ends before a token. */
    Optional<Mark> until(int token, int type) {
        for (int k = 0; k < size && ends[k] >= token; k++) {
            if (types[k] == type && ends[k] == token) {
                return Optional.of(mark(k));
            }
        }
        return Optional.empty();
    }

    /** The longest of a type, if it goes on behind a token. */
    Optional<Mark> over(int token, int type) {
        for (int k = 0; k < size && ends[k] > token; k++) {
            if (types[k] == type) {
                return Optional.of(mark(k));
            }
        }
        return Optional.empty();
    }

    /** Whether there is one of a type that ends at a token or before it. */
    boolean hasUpTo(int token, int type) {
        int k = size - 1;
        while (k >= 0 && (types[k] != type || ends[k] > token)) {
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
