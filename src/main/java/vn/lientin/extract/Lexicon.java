package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /**
     * All that a form means where it is written in one way.
     *
     * @param types numbers of the types of the entries, in their order
     * @param bits the same numbers, as a set
     */
    record Group(Entry[] entries, int[] types, long[] bits) {
        static Group of(List<Entry> entries, Case writing) {
            List<Entry> meant = entries.stream()
                    .filter(entry -> entry.writing.compareTo(writing) <= 0)
                    .toList();
            return new Group(
                    meant.toArray(Entry[]::new),
                    meant.stream().mapToInt(Entry::number).toArray(),
                    Symbols.set(meant.stream().map(Entry::number).toList()));
        }

        int size() {
            return types.length;
        }
    }

    /** Where one has come to by the words so far. */
    private static final class Node {
        /** Words that may come next, in the order of their numbers. */
        private final int[] words;

        private final Node[] next;
        /** What ends here, by the way in which it is written; nothing if nothing does. */
        private final Group[] groups;

        Node(Branch grown) {
            words = grown.next.keySet().stream().mapToInt(word -> word).toArray();
            next = grown.next.values().stream().map(Node::new).toArray(Node[]::new);
            groups = grown.entries.isEmpty()
                    ? new Group[0]
                    : Stream.of(Case.values())
                            .map(writing -> Group.of(grown.entries, writing))
                            .toArray(Group[]::new);
        }

        @Nullable
        Node after(int word) {
            int k = Arrays.binarySearch(words, word);
            return k >= 0 ? next[k] : null;
        }
    }

    /** A node while entries are collected. */
    private static final class Branch {
        private final SortedMap<Integer, Branch> next = new TreeMap<>();
        private final List<Entry> entries = new ArrayList<>(1);

        int depth() {
            return next.values().stream().mapToInt(branch -> branch.depth() + 1).max().orElse(0);
        }
    }

    /** By the number of the first word. */
    private final @Nullable Node[] first;

    /** How many words the longest form has. */
    private final int longest;

    private final int dash;
    private final int hyphen;

    private Lexicon(Branch root, Symbols symbols) {
        longest = root.depth();
        dash = symbols.addWord(DASH);
        hyphen = symbols.addWord(HYPHEN);
        first = new Node[symbols.wordCount()];
        root.next.forEach((word, branch) -> first[word] = new Node(branch));
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
        Group[] groups = new Group[longest];
        int[] ends = new int[longest];
        for (int from = 0; from < size; from++) {
            int word = word(marks, from);
            Node node = word == Symbols.NONE ? null : first[word];
            int count = 0;
            for (int to = from + 1; node != null; to++) {
                if (node.groups.length > 0) {
                    Group group = node.groups[writing(marks.tokens(), from, to).ordinal()];
                    groups[count] = group;
                    ends[count] = to;
                    count += group.size() > 0 ? 1 : 0;
                }
                node = to < size ? node.after(word(marks, to)) : null;
            }
            if (count > 0) {
                marks.add(from, groups, ends, count);
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
