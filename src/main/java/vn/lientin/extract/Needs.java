package vn.lientin.extract;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What no match of a pattern is without: sets of words and types of mark, of each of which one must be there. Immutable.
 *
 * <p>They are asked for so often that they lie in one row.
 */
final class Needs {
    /** So many sets are looked at: the smallest ones, which are met most seldom. */
    private static final int MOST = 3;

    private static final int END_OF_SET = Integer.MIN_VALUE;

    /** Set after set: numbers of words as they are, those of types as complement. */
    private final int[] symbols;

    /** Of sets of 2 × word and 2 × type + 1. */
    Needs(Collection<BitSet> sets) {
        symbols = sets.stream()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .limit(MOST)
                .flatMapToInt(Needs::row)
                .toArray();
    }

    private static IntStream row(BitSet set) {
        return IntStream.concat(
                set.stream().map(symbol -> symbol % 2 == 0 ? symbol / 2 : ~(symbol / 2)), IntStream.of(END_OF_SET));
    }

    /** Whether one symbol of each set is among those present, one bit for each. */
    boolean areMet(long[] words, long[] types) {
        boolean met = false;
        for (int symbol : symbols) {
            if (symbol == END_OF_SET) {
                if (!met) {
                    return false;
                }
                met = false;
            } else {
                met |= symbol >= 0 ? Symbols.has(words, symbol) : Symbols.has(types, ~symbol);
            }
        }
        return true;
    }
}
