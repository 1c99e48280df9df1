package vn.lientin.extract;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the words of patterns and of the lexicon, for types of mark and kinds of token, so that numbers are compared
 * and not texts. Filled while rules and lexicon load; after that it is only read, on any thread.
 */
final class Symbols {
    /** The number of any other word or type. */
    static final int NONE = -1;

    private final Numbering words = new Numbering();
    private final Numbering types = new Numbering();
    private final Map<List<Object>, Beginning> beginnings = new HashMap<>();
    private int steps;

    Symbols() {
        for (Node.Token.Kind kind : Node.Token.Kind.values()) {
            addType(name(kind));
        }
    }

    /** The number of a word in lower case that a pattern asks for, or that the lexicon has. */
    int addWord(String lower) {
        return words.add(lower);
    }

    /** The number of a type that a pattern asks for, or that the lexicon or a rule makes. */
    int addType(String type) {
        return types.add(type);
    }

    /** The number of one more step of a pattern that remembers where it failed. */
    int addStep() {
        return steps++;
    }

    /** Of equal ones there is but one, so that all of them stay in the cache. */
    Beginning beginning(boolean anything, BitSet ofWords, BitSet ofTypes) {
        return beginnings.computeIfAbsent(
                List.of(anything, ofWords, ofTypes), key -> new Beginning(anything, ofWords, ofTypes));
    }

    /** The number of a kind of token, among those of the types of mark. */
    int kind(Node.Token.Kind kind) {
        return type(name(kind));
    }

    private static String name(Node.Token.Kind kind) {
        return "[" + kind + "]";
    }

    /** A set of words, or of types. */
    static long[] set(Collection<Integer> numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set.toLongArray();
    }

    /** Whether such a set has a word or type. */
    static boolean has(long[] set, int number) {
        return number != NONE && number >> 6 < set.length && (set[number >> 6] & 1L << number) != 0;
    }

    int word(String lower) {
        return words.of(lower);
    }

    int type(String type) {
        return types.of(type);
    }

    int wordCount() {
        return words.size();
    }

    int typeCount() {
        return types.size();
    }
}
