package vn.lientin.extract;

import java.util.BitSet;

/** What a match of a step, and of all that comes after it, can begin with. Immutable. */
final class Beginning {
    private final boolean anything;
    private final BitSet words;
    private final BitSet types;
    private final long[] wordBits;
    private final long[] typeBits;

    /**
     * @param words numbers of the words
     * @param types numbers of the types of mark and kinds of token
     */
    Beginning(boolean anything, BitSet words, BitSet types) {
        this.anything = anything;
        this.words = words;
        this.types = types;
        this.wordBits = words.toLongArray();
        this.typeBits = types.toLongArray();
    }

    boolean isAnything() {
        return anything;
    }

    BitSet words() {
        return words;
    }

    BitSet types() {
        return types;
    }

    /** Whether a match can begin at a token. */
    boolean fits(Matcher matcher, int token) {
        if (anything || token >= matcher.limit) {
            return anything;
        }
        return Symbols.has(wordBits, matcher.marks.word(token))
                || matcher.marks.types().any(token, typeBits);
    }
}
