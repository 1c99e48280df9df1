package vn.lientin.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Credits of photos that stand inside a paragraph, because a scraper ran captions and text together: "Ảnh: Hải Yến/TTXVN
 * Theo kế hoạch…". A credit ends at a mark, or before the word that begins the next sentence.
 */
final class Credits {
    private static final Map<String, List<List<String>>> WORDS = phrases("words/photo-credit.txt", Set.of("trong"));
    private static final Map<String, List<List<String>>> KINDS = phrases("words/photo-kind.txt", Set.of());
    /** Words before the colon of a credit in brackets only. */
    private static final Map<String, List<List<String>>> IN_BRACKETS = Map.of("nguồn", List.of(List.of("nguồn")));

    /** With a capital: the next sentence. */
    private static final Map<String, List<List<String>>> STOPS = phrases("words/credit-stop.txt", Set.of());

    private static final int LONGEST_IN_BRACKETS = 16;
    private static final int LONGEST_NAME = 6;

    private final Tokens tokens;

    Credits(Tokens tokens) {
        this.tokens = tokens;
    }

    /** By their first word, without those that begin with some words. */
    private static Map<String, List<List<String>>> phrases(String resource, Set<String> without) {
        return Words.lines(resource).stream()
                .map(line -> List.of(line.toLowerCase(Locale.ROOT).split(" ")))
                .filter(phrase -> !without.contains(phrase.get(0)))
                .collect(Collectors.groupingBy(phrase -> phrase.get(0)));
    }

    /** The token after the credit that begins at token {@code i}, {@code i} itself where none does. */
    int end(int i, int to) {
        return tokens.is(i, "(") || tokens.is(i, "[") ? endInBrackets(i, to) : endOfPlain(i, to);
    }

    private int endInBrackets(int i, int to) {
        int word = Math.max(after(i + 1, to, WORDS), after(i + 1, to, IN_BRACKETS));
        boolean named = word > i + 1 && word < to && (tokens.is(word, ":") || tokens.isAllCapitals(word));
        if (!named && kind(i + 1, to) == i + 1) {
            return i;
        }
        for (int k = i + 2; k < Math.min(to, i + LONGEST_IN_BRACKETS); k++) {
            if (tokens.is(k, ")") || tokens.is(k, "]")) {
                return afterStop(k + 1, to);
            }
        }
        return i;
    }

    private int endOfPlain(int i, int to) {
        if (!tokens.isWord(i) || !tokens.isCapitalised(i)) {
            return i;
        }
        int word = after(i, to, WORDS);
        if (word > i && word + 1 < to && tokens.is(word, ":")) {
            return afterStop(endOfName(word + 1, to), to);
        }
        boolean begins = i > 0 && tokens.kind(i - 1) == Tokens.Kind.PUNCTUATION;
        return begins ? endWithoutColon(i, to) : i;
    }

    /** "Ảnh minh họa", "Ảnh VGP", "Ảnh Hải Yến/TTXVN". */
    private int endWithoutColon(int i, int to) {
        int kind = kind(i, to);
        if (kind > i) {
            return afterStop(kind, to);
        }
        boolean photo = after(i, to, WORDS) == i + 1 && i + 1 < to;
        if (!photo || tokens.isAttached(i + 1)) {
            return i;
        }
        int end = endOfName(i + 1, to);
        boolean agency = tokens.isAllCapitals(i + 1) || tokens.is(Math.max(i, end - 2), "/");
        return agency ? afterStop(end, to) : i;
    }

    /** The token after "ảnh" and words that tell what kind of photo it is. */
    private int kind(int i, int to) {
        if (i >= to || !tokens.is(i, "ảnh")) {
            return i;
        }
        int end = after(i + 1, to, KINDS);
        return end > i + 1 ? end : i;
    }

    private int after(int i, int to, Map<String, List<List<String>>> phrases) {
        if (i >= to) {
            return i;
        }
        int end = i;
        for (List<String> phrase : phrases.getOrDefault(tokens.lower(i), List.of())) {
            int length = phrase.size();
            boolean here = i + length <= to;
            for (int k = 1; here && k < length; k++) {
                here = tokens.is(i + k, phrase.get(k));
            }
            end = here ? Math.max(end, i + length) : end;
        }
        return end;
    }

    private int afterStop(int i, int to) {
        return i < to && (tokens.is(i, ".") || tokens.is(i, ")")) ? i + 1 : i;
    }

    /** The name takes at least one token, and ends before the capital that begins a sentence. */
    private int endOfName(int from, int to) {
        int end = from + 1;
        while (end < to && end < from + LONGEST_NAME * 2 && goesOn(from, end, to)) {
            end++;
        }
        return Math.min(end, to);
    }

    private boolean goesOn(int from, int i, int to) {
        boolean ofAgency = i - 2 >= from && tokens.is(i - 2, "/") && tokens.isWord(i) && !tokens.isCapitalised(i);
        if (ofAgency || tokens.is(i, "/") || tokens.is(i - 1, "/") || tokens.isAttached(i)) {
            return !tokens.is(i, ")") && (!tokens.is(i, ".") || (i + 1 < to && tokens.isAttached(i + 1)));
        }
        if (!tokens.isWord(i) || i - from > LONGEST_NAME) {
            return tokens.is(i, "&") || tokens.isDash(i);
        }
        if (tokens.isCapitalised(i) && !tokens.isAllCapitals(i) && after(i, to, STOPS) > i) {
            return false;
        }
        boolean agencyEnded = tokens.isAllCapitals(i - 1) && !tokens.isAllCapitals(i);
        if (agencyEnded || (tokens.isCapitalised(i) && SentenceOpeners.beginAt(tokens, i, to))) {
            return false;
        }
        return tokens.isCapitalised(i) ? !isFollowedBySmall(i, to) : !tokens.isCapitalised(i - 1) || i == from + 1;
    }

    private boolean isFollowedBySmall(int i, int to) {
        return i + 1 < to && tokens.isWord(i + 1) && !tokens.isCapitalised(i + 1);
    }
}
