package vn.lientin.extract;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What a match of a step, and of all that comes after it, can begin with. Immutable. */
final class Beginning {
    static final Beginning ANYTHING = new Beginning(true, new BitSet(), new BitSet());

    /** Told by {@link #only} where there are several words or types, or anything. */
    static final int SEVERAL = Integer.MAX_VALUE;

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

    /** The only word, or the complement of the only type of mark, or {@link #SEVERAL}. */
    int only() {
        int[] symbols = IntStream.concat(words.stream(), types.stream().map(type -> ~type))
                .toArray();
        return anything || symbols.length != 1 ? SEVERAL : symbols[0];
    }

    /** Whether a match can begin at a token. */
    boolean fits(Matcher matcher, int token) {
        if (anything || token >= matcher.limit) {
            return anything;
        }
        return matcher.marks.types().any(token, types) || words.has(matcher.marks.word(token));
    }
}
