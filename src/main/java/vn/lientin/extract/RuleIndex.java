package vn.lientin.extract;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which of some patterns can begin at a token, found by what stands there and not by asking each of them. Immutable. */
final class RuleIndex {
    private final int perSet;
    /** Patterns that can begin with anything. */
    private final long[] anywhere;
    /** By word: the patterns that can begin with it. */
    private final long[] byWord;
    /** By type of mark: the patterns that can begin with it. */
    private final long[] byType;
    /** Types of mark that some pattern can begin with. */
    private final long[] types;

    RuleIndex(List<Pattern> patterns, Symbols symbols) {
        perSet = (patterns.size() + 63) / 64;
        anywhere = new long[perSet];
        byWord = new long[symbols.wordCount() * perSet];
        byType = new long[symbols.typeCount() * perSet];
        BitSet all = new BitSet();
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            Beginning beginning = patterns.get(pattern).beginning();
            int number = pattern;
            if (beginning.isAnything()) {
                put(anywhere, 0, number);
            } else {
                IntStream.of(beginning.words()).forEach(word -> put(byWord, word, number));
                BitSet ofPattern = BitSet.valueOf(beginning.types());
                ofPattern.stream().forEach(type -> put(byType, type, number));
                all.or(ofPattern);
            }
        }
        types = all.toLongArray();
    }

    private void put(long[] sets, int symbol, int pattern) {
        sets[symbol * perSet + (pattern >> 6)] |= 1L << pattern;
    }

    /** An empty set of patterns. */
    long[] none() {
        return new long[perSet];
    }

    /** Puts into {@code found} the patterns that can begin at a token, one bit for each. */
    void find(Marks marks, int token, long[] found) {
        System.arraycopy(anywhere, 0, found, 0, perSet);
        // words with higher numbers are asked for by other sets of rules
        int word = marks.word(token);
        if (word != Symbols.NONE && word < byWord.length / perSet) {
            add(byWord, word, found);
        }
        TypeBits here = marks.types();
        for (int type = here.next(token, types, 0); type >= 0; type = here.next(token, types, type + 1)) {
            add(byType, type, found);
        }
    }

    private void add(long[] sets, int symbol, long[] found) {
        for (int k = 0; k < perSet; k++) {
            found[k] |= sets[symbol * perSet + k];
        }
    }
}
