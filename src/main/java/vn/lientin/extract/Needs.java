package vn.lientin.extract;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What no match of a pattern is without: sets of words and types of mark, of each of which one must be there. Immutable.
 *
 * <p>They are asked for so often that they lie in one row.
 */
final class Needs {
    /** So many sets are looked at: the smallest ones, which are met most seldom. */
    private static final int MOST = 3;

    /** Set after set: how many symbols it has, then numbers of words as they are, those of types as complement. */
    private final int[] symbols;

    /** Of sets of 2 × word and 2 × type + 1. */
    Needs(Collection<BitSet> sets) {
        symbols = sets.stream()
                .sorted(Comparator.comparingInt(BitSet::cardinality))
                .limit(MOST)
                .flatMapToInt(Needs::row)
                .toArray();
    }

    /** One of some types of mark, or nothing where there are none. */
    static Needs ofTypes(List<Integer> types) {
        BitSet set = new BitSet();
        types.forEach(type -> set.set(2 * type + 1));
        return new Needs(types.isEmpty() ? List.of() : List.of(set));
    }

    private static IntStream row(BitSet set) {
        return IntStream.concat(
                IntStream.of(set.cardinality()),
                set.stream().map(symbol -> symbol % 2 == 0 ? symbol / 2 : ~(symbol / 2)));
    }

    /** The last token of a sentence behind which, or at which, there is one symbol of each set; -1 where there is none. */
    int lastMet(SentenceSymbols present) {
        int last = present.sentence().to() - 1;
        for (int begin = 0; begin < symbols.length && last >= 0; begin += 1 + symbols[begin]) {
            last = Math.min(last, lastOfAny(begin + 1, begin + 1 + symbols[begin], present));
        }
        return last;
    }

    private int lastOfAny(int from, int to, SentenceSymbols present) {
        int last = -1;
        for (int k = from; k < to; k++) {
            int symbol = symbols[k];
            last = Math.max(last, symbol >= 0 ? present.lastWord(symbol) : present.lastType(~symbol));
        }
        return last;
    }
}
