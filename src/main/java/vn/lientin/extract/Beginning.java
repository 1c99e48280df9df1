package vn.lientin.extract;

import java.util.BitSet;

/** What a match of a step, and of all that comes after it, can begin with. Immutable. */
final class Beginning {
    private final boolean anything;
    private final int[] words;
    private final long[] types;

    /**
     * @param words numbers of the words
     * @param types numbers of the types of mark and kinds of token
     */
    Beginning(boolean anything, BitSet words, BitSet types) {
        this.anything = anything;
        this.words = words.stream().toArray();
        this.types = types.toLongArray();
    }

    boolean isAnything() {
        return anything;
    }

    /** Numbers of words, in their order. */
    int[] words() {
        return words;
    }

    /** Types of mark and kinds of token, one bit for each. */
    long[] types() {
        return types;
    }

    /** Whether a match can begin at a token. */
    boolean fits(Matcher matcher, int token) {
        if (anything || token >= matcher.limit) {
            return anything;
        }
        return matcher.marks.types().any(token, types) || Symbols.has(words, matcher.marks.word(token));
    }
}
