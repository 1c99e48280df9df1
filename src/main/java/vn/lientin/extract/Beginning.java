package vn.lientin.extract;

import java.util.BitSet;

/** What a match of a step, and of all that comes after it, can begin with. Immutable. */
final class Beginning {
    /** All bits: it can begin with anything. */
    static final long EVERY = -1L;

    private final boolean anything;
    private final WordSet words;
    private final TypeSet types;

    /**
     * @param words numbers of the words
     * @param types numbers of the types of mark and kinds of token
     */
    Beginning(boolean anything, BitSet words, BitSet types) {
        this.anything = anything;
        this.words = new WordSet(words.stream());
        this.types = TypeSet.of(types);
    }

    boolean isAnything() {
        return anything;
    }

    WordSet words() {
        return words;
    }

    /** Types of mark and kinds of token. */
    TypeSet types() {
        return types;
    }

    /**
     * For each word the bit that its number gives modulo 64. This and {@link #foldedTypes} are so small that they are kept
     * with the step, and tell of most tokens that it does not begin there.
     */
    long foldedWords() {
        return anything ? EVERY : words.folded();
    }

    /** For each type of mark, or kind of token, the bit that its number gives modulo 64. */
    long foldedTypes() {
        return anything ? EVERY : types.folded();
    }
}
