package vn.lientin.extract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<Set<Integer>, WordSet> wordSets = new HashMap<>();
    private final Map<Set<Integer>, TypeSet> typeSets = new HashMap<>();
    private int steps;
    private int ruleSets;
    /** By word, and by type: the sets of rules that can begin with it, one bit for each. */
    private long[] openedByWord = {};

    private long[] openedByType = {};

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

    /**
     * The number of one more set of rules.
     *
     * @param ofWords the words that its rules can begin with
     * @param ofTypes the types that they can begin with
     */
    int addRuleSet(BitSet ofWords, BitSet ofTypes) {
        long bit = 1L << ruleSets;
        openedByWord = Arrays.copyOf(openedByWord, wordCount());
        openedByType = Arrays.copyOf(openedByType, typeCount());
        ofWords.stream().forEach(word -> openedByWord[word] |= bit);
        ofTypes.stream().forEach(type -> openedByType[type] |= bit);
        return ruleSets++;
    }

    /** The sets of rules that can begin with a word, one bit for each. */
    long openedByWord(int word) {
        return word != NONE && word < openedByWord.length ? openedByWord[word] : 0;
    }

    /** The sets of rules that can begin with a type, one bit for each. */
    long openedByType(int type) {
        return type < openedByType.length ? openedByType[type] : 0;
    }

    /** Of equal ones there is but one, so that all of them stay in the cache. */
    WordSet words(Set<Integer> numbers) {
        return wordSets.computeIfAbsent(numbers, key -> new WordSet(key.stream().mapToInt(number -> number)));
    }

    /** Of equal ones there is but one, too. */
    TypeSet types(Set<Integer> numbers) {
        return typeSets.computeIfAbsent(numbers, TypeSet::of);
    }

    /** Of equal ones there is but one, too. */
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

    /** Whether a set of words or types, one bit for each, has one. */
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

    /** The words that the sets of rules ask for have the first numbers: how many they are. */
    int ruleWordCount() {
        return openedByWord.length;
    }

    int typeCount() {
        return types.size();
    }
}
