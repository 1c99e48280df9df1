package vn.lientin.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Words and types of mark one of which every match of a pattern has. Immutable. */
final class Need {
    private final int size;
    private final Bits words;
    private final Bits types;

    /** Of a set of 2 × word and 2 × type + 1. */
    Need(BitSet symbols) {
        size = symbols.cardinality();
        words = new Bits(symbols.stream().filter(symbol -> symbol % 2 == 0).map(symbol -> symbol / 2));
        types = new Bits(symbols.stream().filter(symbol -> symbol % 2 == 1).map(symbol -> symbol / 2));
    }

    int size() {
        return size;
    }

    /** Whether one of them is among those present, one bit for each. */
    boolean isMet(long[] presentWords, long[] presentTypes) {
        return types.meet(presentTypes) || words.meet(presentWords);
    }

    /** A set of numbers that lie near each other. */
    private static final class Bits {
        /** How many groups of 64 numbers there are before the first bit. */
        private final int before;

        private final long[] bits;

        Bits(IntStream numbers) {
            BitSet set = new BitSet();
            numbers.forEach(set::set);
            before = Math.max(0, set.nextSetBit(0)) / 64;
            long[] all = set.toLongArray();
            bits = Arrays.copyOfRange(all, Math.min(before, all.length), all.length);
        }

        boolean meet(long[] present) {
            for (int k = 0; k < bits.length; k++) {
                if ((present[before + k] & bits[k]) != 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
