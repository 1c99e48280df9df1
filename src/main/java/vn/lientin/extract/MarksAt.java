package vn.lientin.extract;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The marks that begin at one token, the longest first; of equally long ones the first that came. */
final class MarksAt {
    static final MarksAt NONE = new MarksAt(0);

    private Mark[] marks;
    /** The number of each one's type, so that looking for a type goes over numbers and not over marks. */
    private int[] types;

    private int size;

    MarksAt(int room) {
        marks = new Mark[room];
        types = new int[room];
    }

    int size() {
        return size;
    }

    Mark mark(int k) {
        return marks[k];
    }

    /** The number of the type. */
    int type(int k) {
        return types[k];
    }

    void add(Mark mark, int type) {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, size * 2);
            types = Arrays.copyOf(types, size * 2);
        }
        int k = size++;
        for (; k > 0 && marks[k - 1].to() < mark.to(); k--) {
            marks[k] = marks[k - 1];
            types[k] = types[k - 1];
        }
        marks[k] = mark;
        types[k] = type;
    }

    void remove(Mark mark) {
        int kept = 0;
        for (int k = 0; k < size; k++) {
            if (!marks[k].equals(mark)) {
                marks[kept] = marks[k];
                types[kept++] = types[k];
            }
        }
        size = kept;
    }

    /** The longest of a type. */
    Optional<Mark> first(int type) {
        for (int k = 0; k < size; k++) {
            if (types[k] == type) {
                return Optional.of(marks[k]);
            }
        }
        return Optional.empty();
    }

    /** The one of a type that ends before a token. */
    Optional<Mark> until(int token, int type) {
        for (int k = 0; k < size && marks[k].to() >= token; k++) {
            if (types[k] == type && marks[k].to() == token) {
                return Optional.of(marks[k]);
            }
        }
        return Optional.empty();
    }

    List<Mark> asList() {
        return Collections.unmodifiableList(Arrays.asList(marks).subList(0, size));
    }
}
