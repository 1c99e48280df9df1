package vn.lientin.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.lientin.text.FoldedText;
import vn.lientin.text.Tokens;

/** All words and names that are known beforehand, found in a text in one pass. Immutable; safe on many threads. */
final class Lexicon {
    private static final String RULE = CodedRule.LEXICON.id();

    private static final String DASH = "–";
    private static final String HYPHEN = "-";

    /** How a form must be written to be meant. */
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
    private record Entry(String type, int number, Case writing, Object value) {}

    /** Where one has come to by the words so far. */
    private static final class Node {
        /** Words that may come next, in the order of their numbers. */
        private final int[] words;

        private final Node[] next;
        /** What ends here. */
        private final List<Entry> entries;

        Node(Branch grown) {
            words = grown.next.keySet().stream().mapToInt(word -> word).toArray();
            next = grown.next.values().stream().map(Node::new).toArray(Node[]::new);
            entries = List.copyOf(grown.entries);
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
    }

    /** By the number of the first word. */
    private final @Nullable Node[] first;

    private final int dash;
    private final int hyphen;

    private Lexicon(Branch root, Symbols symbols) {
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
        for (int from = 0; from < size; from++) {
            int word = word(marks, from);
            Node node = word == Symbols.NONE ? null : first[word];
            for (int to = from + 1; node != null; to++) {
                addMarks(marks, from, to, node.entries);
                node = to < size ? node.after(word(marks, to)) : null;
            }
        }
    }

    /** A token's word as entries have it: a hyphen for a dash. */
    private int word(Marks marks, int token) {
        int word = marks.word(token);
        return word == dash ? hyphen : word;
    }

    private static void addMarks(Marks marks, int from, int to, List<Entry> entries) {
        for (int k = 0; k < entries.size(); k++) {
            Entry entry = entries.get(k);
            if (isWrittenAs(marks.tokens(), from, to, entry.writing)) {
                marks.add(new Mark(entry.type, from, to, entry.value, RULE), entry.number);
            }
        }
    }

    private static boolean isWrittenAs(Tokens tokens, int from, int to, Case writing) {
        if (writing == Case.ANY) {
            return true;
        }
        if (writing == Case.CAPITALISED) {
            return !tokens.isWord(from)
                    || tokens.isCapitalised(from)
                    || (from + 1 < to && tokens.isCapitalised(from + 1));
        }
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
                return false;
            }
        }
        return true;
    }
}
