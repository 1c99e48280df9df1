package vn.lientin.extract;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A few words, by their numbers. Immutable. */
final class WordSet {
    /** In their order: an array of bits over all words would not stay in the cache. */
    private final int[] words;
    /** For each word the bit that its number gives modulo 64: most words that are not in the set are known by it. */
    private final long folded;

    private final int first;
    private final int last;

    WordSet(IntStream words) {
        this.words = words.sorted().distinct().toArray();
        this.folded = IntStream.of(this.words).mapToLong(word -> 1L << word).reduce(0, (one, other) -> one | other);
        this.first = this.words.length == 0 ? Symbols.NONE : this.words[0];
        this.last = this.words.length == 0 ? Symbols.NONE : this.words[this.words.length - 1];
    }

    IntStream stream() {
        return IntStream.of(words);
    }

    long folded() {
        return folded;
    }

    boolean has(int word) {
        if (((folded >>> word) & 1) == 0 || word < first || word > last) {
            return false;
        }
        return word == first || word == last || Arrays.binarySearch(words, word) >= 0;
    }
}
