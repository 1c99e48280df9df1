package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The marks of an article by the token that they begin at, the longest first; of equally long ones the first that came.
 *
 * <p>All of them lie in two rows, those of one token in slots side by side: looking for a type goes over numbers that lie
 * together, and not from object to object. Most of what the lexicon finds is never looked at, so a mark of it is made when
 * it is asked for. One thread at a time.
 */
final class MarksByToken {
    private static final int MORE = 4;

    /** By token: its first slot. */
    private final int[] begin;
    /** By token: the slot after its last mark. */
    private final int[] end;
    /** By token: the slot after those kept for it. */
    private final int[] limit;
    /** By slot: the number of the mark's type and the token after it. */
    private int[] numbers;
    /** By slot: the mark, or the {@link Lexicon.Entry} that it is to be made of. */
    private Object[] found;
    /** The first slot that is kept for no token. */
    private int free;

    MarksByToken(int tokens) {
        this.begin = new int[tokens];
        this.end = new int[tokens];
        this.limit = new int[tokens];
        this.numbers = new int[2 * MORE * tokens];
        this.found = new Object[MORE * tokens];
    }

    boolean isEmpty(int token) {
        return begin[token] == end[token];
    }

    /** The slot of the first mark at a token. */
    int begin(int token) {
        return begin[token];
    }

    /** The slot after that of the last mark at a token. */
    int end(int token) {
        return end[token];
    }

    /** The number of the type of the mark in a slot. */
    int type(int slot) {
        return numbers[2 * slot];
    }

    /** The token after the mark in a slot. */
    int to(int slot) {
        return numbers[2 * slot + 1];
    }

    /** The mark in a slot of a token. */
    Mark mark(int token, int slot) {
        if (found[slot] instanceof Lexicon.Entry entry) {
            found[slot] = entry.mark(token, to(slot));
        }
        return (Mark) found[slot];
    }

    /** Adds what stands in the lexicon at a token that has room for it, none of it longer than what is there. */
    void add(int token, Lexicon.Group group, int to) {
        for (int k = 0; k < group.size(); k++) {
            put(end[token]++, group.types()[k], to, group.entries()[k]);
        }
    }

    void add(Mark mark, int type) {
        int token = mark.from();
        makeRoom(token, 1, MORE);
        int slot = end[token]++;
        for (; slot > begin[token] && to(slot - 1) < mark.to(); slot--) {
            put(slot, type(slot - 1), to(slot - 1), found[slot - 1]);
        }
        put(slot, type, mark.to(), mark);
    }

    private void put(int slot, int type, int to, Object what) {
        numbers[2 * slot] = type;
        numbers[2 * slot + 1] = to;
        found[slot] = what;
    }

    /** Moves the marks of a token to where there is room for some more, and for others later. */
    void makeRoom(int token, int more, int later) {
        if (end[token] + more <= limit[token]) {
            return;
        }
        int size = end[token] - begin[token];
        int slot = free;
        free += size + more + later;
        if (free > found.length) {
            numbers = Arrays.copyOf(numbers, 4 * free);
            found = Arrays.copyOf(found, 2 * free);
        }
        System.arraycopy(numbers, 2 * begin[token], numbers, 2 * slot, 2 * size);
        System.arraycopy(found, begin[token], found, slot, size);
        begin[token] = slot;
        end[token] = slot + size;
        limit[token] = free;
    }

    void remove(Mark mark) {
        int token = mark.from();
        int kept = begin[token];
        for (int slot = kept; slot < end[token]; slot++) {
            if (to(slot) != mark.to() || !mark(token, slot).equals(mark)) {
                put(kept++, type(slot), to(slot), found[slot]);
            }
        }
        end[token] = kept;
    }

    /** The longest of a type. */
    Optional<Mark> first(int token, int type) {
        for (int slot = begin[token]; slot < end[token]; slot++) {
            if (type(slot) == type) {
                return Optional.of(mark(token, slot));
            }
        }
        return Optional.empty();
    }

    /** The one of a type that ends before the token {@code to}. */
    Optional<Mark> until(int token, int to, int type) {
        for (int slot = begin[token]; slot < end[token] && to(slot) >= to; slot++) {
            if (type(slot) == type && to(slot) == to) {
                return Optional.of(mark(token, slot));
            }
        }
        return Optional.empty();
    }

    /** Whether there is one of a type that ends before the token {@code to}. */
    boolean hasUntil(int token, int to, int type) {
        int slot = begin[token];
        while (slot < end[token] && (to(slot) != to || type(slot) != type)) {
            slot++;
        }
        return slot < end[token];
    }

    /** Whether there is one of some types that ends before the token {@code to}. */
    boolean hasUntil(int token, int to, TypeSet types) {
        int slot = begin[token];
        while (slot < end[token] && (to(slot) != to || !types.has(type(slot)))) {
            slot++;
        }
        return slot < end[token];
    }

    /** The longest of a type, if it goes on behind the token {@code inside}. */
    Optional<Mark> over(int token, int inside, int type) {
        for (int slot = begin[token]; slot < end[token] && to(slot) > inside; slot++) {
            if (type(slot) == type) {
                return Optional.of(mark(token, slot));
            }
        }
        return Optional.empty();
    }

    /** Whether there is one of a type that ends at the token {@code to} or before it. */
    boolean hasUpTo(int token, int to, int type) {
        int slot = end[token] - 1;
        while (slot >= begin[token] && (type(slot) != type || to(slot) > to)) {
            slot--;
        }
        return slot >= begin[token];
    }

    List<Mark> asList(int token) {
        List<Mark> marks = new ArrayList<>(end[token] - begin[token]);
        for (int slot = begin[token]; slot < end[token]; slot++) {
            marks.add(mark(token, slot));
        }
        return marks;
    }
}
