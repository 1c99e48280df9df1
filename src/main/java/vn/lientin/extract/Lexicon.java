package vn.lientin.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.lientin.text.FoldedText;
import vn.lientin.text.Tokens;

/** All words and names that are known beforehand, found in a text in one pass. Immutable; safe on many threads. */
final class Lexicon {
    private static final String RULE = CodedRule.LEXICON.id();

    /** How a form must be written to be meant. */
    enum Case {
        ANY,
        /** Its first letter is a capital, or that of its second word: "ban Dân tộc". */
        CAPITALISED,
        /** Every word of it begins with a capital. */
        NAME
    }

    private record Entry(String type, Case writing, Object value) {}

    /** Where one has come to by the words so far. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        /** What ends here. */
        private final List<Entry> entries = new ArrayList<>(0);
    }

    private final Node root;

    private Lexicon(Node root) {
        this.root = root;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects entries. */
    static final class Builder {
        private final Node root = new Node();

        Builder add(String form, String type, Case writing, Object value) {
            Tokens tokens = Tokens.of(FoldedText.of(form));
            Node node = root;
            for (int i = 0; i < tokens.size(); i++) {
                node = node.next.computeIfAbsent(word(tokens, i), word -> new Node());
            }
            node.entries.add(new Entry(type, writing, value));
            return this;
        }

        Lexicon build() {
            return new Lexicon(root);
        }
    }

    /** A token in lower case as entries have it: a hyphen for a dash. */
    private static String word(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return word.equals("–") ? "-" : word;
    }

    /** Marks every entry that stands in the text between word boundaries; overlapping ones too. Spacing does not matter. */
    void mark(Marks marks) {
        Tokens tokens = marks.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            Node node = root.next.get(word(tokens, from));
            for (int to = from + 1; node != null; to++) {
                addMarks(marks, from, to, node.entries);
                node = to < tokens.size() ? node.next.get(word(tokens, to)) : null;
            }
        }
    }

    private static void addMarks(Marks marks, int from, int to, List<Entry> entries) {
        for (Entry entry : entries) {
            if (isWrittenAs(marks.tokens(), from, to, entry.writing)) {
                marks.add(new Mark(entry.type, from, to, entry.value, RULE));
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
