package vn.lientin.extract;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some types of mark, or kinds of token, by their numbers, as bits. Immutable.
 *
 * <p>Of all the rows of 64 types it has only those in which there is one of them.
 */
final class TypeSet {
    private final int[] rows;
    private final long[] bits;
    /** The first row again, which most sets have alone: it lies here, and not in arrays elsewhere. */
    private final int firstRow;

    private final long firstBits;
    /** For each type the bit that its number gives modulo 64. */
    private final long folded;

    /** Takes the bits of these rows, which are in their order. */
    TypeSet(int[] rows, long[] bits) {
        this.rows = rows;
        this.bits = bits;
        long all = 0;
        for (long row : bits) {
            all |= row;
        }
        this.folded = all;
        this.firstRow = rows.length == 0 ? 0 : rows[0];
        this.firstBits = rows.length == 0 ? 0 : bits[0];
    }

    static TypeSet of(Collection<Integer> types) {
        BitSet set = new BitSet();
        types.forEach(set::set);
        return of(set);
    }

    static TypeSet of(BitSet types) {
        long[] all = types.toLongArray();
        int[] rows = IntStream.range(0, all.length).filter(row -> all[row] != 0).toArray();
        return new TypeSet(rows, IntStream.of(rows).mapToLong(row -> all[row]).toArray());
    }

    /** Those of the types of these names that there are, in all {@code rows}. */
    static TypeSet of(List<String> names, Symbols symbols, int[] rows) {
        long[] set = new long[rows.length];
        for (String name : names) {
            int type = symbols.type(name);
            if (type != Symbols.NONE) {
                set[type >> 6] |= 1L << type;
            }
        }
        return new TypeSet(rows, set);
    }

    boolean has(int type) {
        int row = type >> 6;
        if (row == firstRow) {
            return ((firstBits >>> type) & 1) != 0;
        }
        for (int k = 1; k < rows.length; k++) {
            if (rows[k] == row) {
                return ((bits[k] >>> type) & 1) != 0;
            }
        }
        return false;
    }

    long folded() {
        return folded;
    }

    /** Whether one of them is in some rows of 64 types, of which the first is at {@code at}. */
    boolean isIn(long[] of, int at) {
        if ((of[at + firstRow] & firstBits) != 0) {
            return true;
        }
        for (int k = 1; k < rows.length; k++) {
            if ((of[at + rows[k]] & bits[k]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** How many rows there are. */
    int size() {
        return rows.length;
    }

    /** Which of all rows the one at {@code k} is: it begins with the type 64 × row. */
    int row(int k) {
        return rows[k];
    }

    long bits(int k) {
        return bits[k];
    }

    IntStream stream() {
        return IntStream.range(0, rows.length)
                .flatMap(k -> BitSet.valueOf(new long[] {bits[k]}).stream().map(type -> (rows[k] << 6) + type));
    }
}
