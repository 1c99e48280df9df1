package vn.lientin.extract;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private final AhoCorasickDoubleArrayTrie<List<Entry>> trie = new AhoCorasickDoubleArrayTrie<>();

    private Lexicon(Map<String, List<Entry>> entries) {
        trie.build(entries);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Collects entries. */
    static final class Builder {
        private final TreeMap<String, List<Entry>> entries = new TreeMap<>();

        Builder add(String form, String type, Case writing, Object value) {
            String key = key(Tokens.of(FoldedText.of(form)));
            entries.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Entry(type, writing, value));
            return this;
        }

        Lexicon build() {
            return new Lexicon(entries);
        }
    }

    /** The tokens in lower case with a space between them, so that spacing does not matter. */
    private static String key(Tokens tokens) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            key.append(i == 0 ? "" : " ").append(word(tokens, i));
        }
        return key.toString();
    }

    /** A token as entries have it: a hyphen for a dash. */
    private static String word(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return word.equals("–") || word.equals("—") ? "-" : word;
    }

    /** Marks every entry that stands in the text between word boundaries; overlapping ones too. */
    void mark(Marks marks) {
        Tokens tokens = marks.tokens();
        String key = key(tokens);
        int[] tokenAt = new int[key.length() + 1];
        Arrays.fill(tokenAt, -1);
        int position = 0;
        for (int i = 0; i < tokens.size(); i++) {
            tokenAt[position] = i;
            position += tokens.lower(i).length() + 1;
        }
        if (position - 1 >= 0 && position - 1 <= key.length()) {
            tokenAt[key.length()] = tokens.size();
        }
        trie.parseText(key, (begin, end, entries) -> {
            int from = tokenAt[begin];
            boolean ends = end == key.length() || key.charAt(end) == ' ';
            if (from >= 0 && ends) {
                int to = end == key.length() ? tokens.size() : tokenAt[end + 1];
                addMarks(marks, from, to, entries);
            }
        });
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
