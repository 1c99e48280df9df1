package vn.lientin.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which of some patterns can begin at a token, found by what stands there and not by asking each of them. Immutable. */
final class RuleIndex {
    /** That of the patterns among all sets of rules. */
    private final int number;

    private final int perSet;
    /** Patterns that can begin with anything. */
    private final long[] anywhere;
    /** Patterns that match nowhere but at the beginning of a sentence. */
    private final long[] opening;

    /** Words that some pattern can begin with, as bits, for most tokens have none of them. */
    private final long[] words;
    /** The same words in the order of their numbers. */
    private final int[] sortedWords;
    /** By the place of the word among them: the patterns that can begin with it. */
    private final long[] byWord;
    /** Types of mark that some pattern can begin with. */
    private final TypeSet types;
    /** By type of mark: the patterns that can begin with it. */
    private final long[] byType;

    RuleIndex(List<Pattern> patterns, Symbols symbols) {
        perSet = (patterns.size() + 63) / 64;
        anywhere = new long[perSet];
        opening = new long[perSet];
        BitSet allWords = new BitSet();
        BitSet allTypes = new BitSet();
        for (Pattern pattern : patterns) {
            pattern.beginning().words().stream().forEach(allWords::set);
            pattern.beginning().types().stream().forEach(allTypes::set);
        }
        number = symbols.addRuleSet(allWords, allTypes);
        words = allWords.toLongArray();
        sortedWords = allWords.stream().toArray();
        byWord = new long[sortedWords.length * perSet];
        types = TypeSet.of(allTypes);
        byType = new long[symbols.typeCount() * perSet];
        for (int pattern = 0; pattern < patterns.size(); pattern++) {
            add(pattern, patterns.get(pattern).beginning());
            if (patterns.get(pattern).isOpening()) {
                put(opening, 0, pattern);
            }
        }
    }

    private void add(int pattern, Beginning beginning) {
        if (beginning.isAnything()) {
            put(anywhere, 0, pattern);
        }
        beginning.words().stream().forEach(word -> put(byWord, Arrays.binarySearch(sortedWords, word), pattern));
        beginning.types().stream().forEach(type -> put(byType, type, pattern));
    }

    private void put(long[] sets, int symbol, int pattern) {
        sets[symbol * perSet + (pattern >> 6)] |= 1L << pattern;
    }

    /** An empty set of patterns. */
    long[] none() {
        return new long[perSet];
    }

    /** The patterns that can begin at any token. */
    long[] anywhere() {
        return anywhere;
    }

    /**
     * The first token that is not before {@code from} at which a pattern can begin that cannot begin anywhere; {@code to}
     * where there is none before it.
     */
    int next(Marks marks, int from, int to) {
        int token = from;
        while (token < to && !marks.mayOpen(token, number)) {
            token++;
        }
        return token;
    }

    /**
     * Puts into {@code found} the patterns that can begin at a token, one bit for each.
     *
     * @param always those of them that are in it at every token
     * @param opens whether the token is the first of its sentence
     */
    void find(Marks marks, int token, long[] always, boolean opens, long[] found) {
        System.arraycopy(always, 0, found, 0, perSet);
        int word = marks.word(token);
        if (Symbols.has(words, word)) {
            add(byWord, Arrays.binarySearch(sortedWords, word), found);
        }
        for (int k = 0; k < types.size(); k++) {
            for (long left = marks.types().of(token, types, k); left != 0; left &= left - 1) {
                add(byType, (types.row(k) << 6) + Long.numberOfTrailingZeros(left), found);
            }
        }
        for (int k = 0; k < perSet && !opens; k++) {
            found[k] &= ~opening[k];
        }
    }

    private void add(long[] sets, int symbol, long[] found) {
        for (int k = 0; k < perSet; k++) {
            found[k] |= sets[symbol * perSet + k];
        }
    }
}
