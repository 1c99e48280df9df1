package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.lientin.text.FoldedText;
import vn.lientin.text.Tokens;

/** All words and names that are known beforehand, found in a text in one pass. Immutable; safe on many threads. */
final class Lexicon {
    private static final String RULE = CodedRule.LEXICON.id();

    private static final String DASH = "–";
    private static final String HYPHEN = "-";

    /** How a form must be written to be meant; what is written as the last fits all of them. */
    enum Case {
        ANY,
        /** Its first letter is a capital, or that of its second word: "ban Dân tộc". */
        CAPITALISED,
        /** Every word of it begins with a capital. */
        NAME
    }

    /**
     * What a form means.
     *
     * @param number that of the type
     */
    record Entry(String type, int number, Case writing, Object value) {
        Mark mark(int from, int to) {
            return new Mark(type, from, to, value, RULE);
        }
    }

    /** Some types, in an order. Most forms share them with others, so that they stay in the cache. */
    private static final class Types {
        private final int[] numbers;
        private final TypeSet set;

        private Types(List<Integer> numbers) {
            this.numbers = numbers.stream().mapToInt(number -> number).toArray();
            this.set = TypeSet.of(numbers);
        }
    }

    /** All that a form means where it is written in one way. */
    static final class Group {
        private final Entry[] entries;
        /** Those of the entries, in their order. */
        private final int[] types;

        private final TypeSet set;

        private Group(List<Entry> entries, Types types) {
            this.entries = entries.toArray(Entry[]::new);
            this.types = types.numbers;
            this.set = types.set;
        }

        int size() {
            return types.length;
        }

        Entry[] entries() {
            return entries;
        }

        int[] types() {
            return types;
        }

        TypeSet set() {
            return set;
        }
    }

    /** All that a form means, by the way in which it is written. */
    private record Meanings(Group any, Group capitalised, Group name) {
        static final Meanings NONE = Meanings.of(List.of(), new HashMap<>());

        static Meanings of(List<Entry> entries, Map<List<Integer>, Types> known) {
            Group name = group(entries, Case.NAME, known);
            Group capitalised = group(entries, Case.CAPITALISED, known);
            Group any = group(entries, Case.ANY, known);
            return any.size() == name.size() ? new Meanings(name, name, name) : new Meanings(any, capitalised, name);
        }

        private static Group group(List<Entry> entries, Case writing, Map<List<Integer>, Types> known) {
            List<Entry> fitting = entries.stream()
                    .filter(entry -> entry.writing.compareTo(writing) <= 0)
                    .toList();
            return new Group(
                    fitting,
                    known.computeIfAbsent(fitting.stream().map(Entry::number).toList(), Types::new));
        }

        boolean isEmpty() {
            return name.size() == 0;
        }

        Group as(Case writing) {
            return switch (writing) {
                case ANY -> any;
                case CAPITALISED -> capitalised;
                case NAME -> name;
            };
        }
    }

    /** Where one has come to by the words so far. */
    private static final class Branch {
        private final SortedMap<Integer, Branch> next = new TreeMap<>();
        private final List<Entry> entries = new ArrayList<>(1);

        /** What ends here. */
        Meanings meanings(Map<List<Integer>, Types> known) {
            return entries.isEmpty() ? Meanings.NONE : Meanings.of(entries, known);
        }

        int depth() {
            return next.values().stream()
                    .mapToInt(branch -> branch.depth() + 1)
                    .max()
                    .orElse(0);
        }
    }

    private static final int NOWHERE = -1;

    /** How many words the longest form has. */
    private final int longest;

    /** By branch: the number of the word that leads to it. Those that a branch leads to lie together, in their order. */
    private final int[] words;
    /** By branch: the first of those that it leads to; they end where those of the next one begin. */
    private final int[] following;
    /** By branch: what ends there. */
    private final Meanings[] meanings;
    /** The branches at which something ends, as bits: most words lead to none of them. */
    private final long[] meaningful;
    /** By the number of a word: the branch of what begins with it. */
    private final int[] first;

    private final int dash;
    private final int hyphen;

    private Lexicon(Branch root, Symbols symbols) {
        longest = root.depth();
        dash = symbols.addWord(DASH);
        hyphen = symbols.addWord(HYPHEN);
        List<Branch> branches = new ArrayList<>(List.of(root));
        List<Integer> leading = new ArrayList<>(List.of(NOWHERE));
        List<Integer> begins = new ArrayList<>();
        for (int k = 0; k < branches.size(); k++) {
            begins.add(branches.size());
            leading.addAll(branches.get(k).next.keySet());
            branches.addAll(branches.get(k).next.values());
        }
        begins.add(branches.size());
        words = leading.stream().mapToInt(word -> word).toArray();
        following = begins.stream().mapToInt(branch -> branch).toArray();
        Map<List<Integer>, Types> types = new HashMap<>();
        meanings = branches.stream().map(branch -> branch.meanings(types)).toArray(Meanings[]::new);
        meaningful = IntStream.range(0, meanings.length)
                .filter(branch -> !meanings[branch].isEmpty())
                .collect(BitSet::new, BitSet::set, BitSet::or)
                .toLongArray();
        first = new int[symbols.wordCount()];
        Arrays.setAll(first, word -> after(0, word));
    }

    /** The branch that a word leads to. */
    private int after(int branch, int word) {
        int found = Arrays.binarySearch(words, following[branch], following[branch + 1], word);
        return Math.max(found, NOWHERE);
    }

    static Builder builder(Symbols symbols) {
        return new Builder(symbols);
    }

    /** Collects entries. */
    static final class Builder {
        private final Symbols symbols;
        private final Branch root = new Branch();

        private Builder(Symbols symbols) {
            this.symbols = symbols;
        }

        Builder add(String form, String type, Case writing, Object value) {
            Tokens tokens = Tokens.of(FoldedText.of(form));
            Branch branch = root;
            for (int i = 0; i < tokens.size(); i++) {
                branch = branch.next.computeIfAbsent(
                        symbols.addWord(tokens.is(i, DASH) ? HYPHEN : tokens.lower(i)), word -> new Branch());
            }
            branch.entries.add(new Entry(type, symbols.addType(type), writing, value));
            return this;
        }

        Lexicon build() {
            return new Lexicon(root, symbols);
        }
    }

    /** Marks every entry that stands in the text between word boundaries; overlapping ones too. Spacing does not matter. */
    void mark(Marks marks) {
        int size = marks.tokens().size();
        Group[] found = new Group[longest];
        int[] ends = new int[longest];
        for (int from = 0; from < size; from++) {
            int word = word(marks, from);
            int branch = word == Symbols.NONE ? NOWHERE : first[word];
            int count = 0;
            for (int to = from + 1; branch != NOWHERE; to++) {
                if (Symbols.has(meaningful, branch)) {
                    Group group = meanings[branch].as(writing(marks.tokens(), from, to));
                    found[count] = group;
                    ends[count] = to;
                    count += group.size() > 0 ? 1 : 0;
                }
                branch = to < size ? after(branch, word(marks, to)) : NOWHERE;
            }
            if (count > 0) {
                marks.add(from, found, ends, count);
            }
        }
    }

    /** A token's word as entries have it: a hyphen for a dash. */
    private int word(Marks marks, int token) {
        int word = marks.word(token);
        return word == dash ? hyphen : word;
    }

    private static Case writing(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
                boolean second = from + 1 < to && tokens.isCapitalised(from + 1);
                return second || !tokens.isWord(from) || tokens.isCapitalised(from) ? Case.CAPITALISED : Case.ANY;
            }
        }
        return Case.NAME;
    }
}
