package vn.lientin.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words with a capital that can only begin a sentence. */
final class SentenceOpeners {
    /** By their first word. */
    private static final Map<String, List<List<String>>> OPENERS = Words.lines("words/sentence-opener.txt").stream()
            .map(line -> List.of(line.toLowerCase(Locale.ROOT).split(" ")))
            .collect(Collectors.groupingBy(words -> words.get(0)));

    /** Stands for a word with a capital. */
    private static final String CAPITAL = "^";

    private SentenceOpeners() {}

    /** Whether the words from token {@code i} begin a sentence, whatever stands before them. */
    static boolean beginAt(Tokens tokens, int i, int to) {
        if (!tokens.isCapitalised(i) || tokens.isAllCapitals(i)) {
            return false;
        }
        Collection<List<String>> openers = OPENERS.getOrDefault(tokens.lower(i), List.of());
        return openers.stream().anyMatch(words -> isAt(words, tokens, i, to));
    }

    private static boolean isAt(List<String> words, Tokens tokens, int i, int to) {
        String last = words.get(words.size() - 1);
        if (last.startsWith("!")) {
            return !tokens.is(i + words.size() - 1, last.substring(1))
                    && isAt(words.subList(0, words.size() - 1), tokens, i, to);
        }
        if (last.equals(CAPITAL)) {
            return words.size() == 2 && i + 1 < to && tokens.isCapitalised(i + 1);
        }
        int length = words.size();
        boolean number = last.equals("#");
        if (i + length >= to) {
            return false;
        }
        for (int k = 1; k < (number ? length - 1 : length); k++) {
            if (!tokens.is(i + k, words.get(k)) || tokens.isCapitalised(i + k)) {
                return false;
            }
        }
        int next = number ? i + length - 1 : i + length;
        if (number) {
            return tokens.kind(next) == Tokens.Kind.NUMBER;
        }
        boolean small = tokens.isWord(next) && !tokens.isCapitalised(next);
        return length > 1 || small;
    }
}
