package vn.lientin.read;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells Vietnamese from other languages by its frequent syllables. */
final class Vietnamese {
    private static final Set<String> COMMON = new HashSet<>(PageWords.lines("common-words.txt"));
    private static final Set<String> COMMON_UNMARKED =
            COMMON.stream().map(Vietnamese::unmarked).collect(Collectors.toSet());
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,2000}>");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** Fewer words do not settle it. */
    static final int FEWEST_WORDS = 40;
    /** Among a hundred words of Vietnamese news are thirty and more of the frequent ones. */
    private static final double LEAST = 0.08;

    private static final double LEAST_UNMARKED = 0.2;
    /** As much of a text is looked at. */
    private static final int SAMPLE = 200_000;

    private Vietnamese() {}

    /** Whether a text is so long and so strange that it must be something else. */
    static boolean excludes(String text) {
        String[] words = words(text);
        return isOtherScript(text) || (words.length >= FEWEST_WORDS && share(words, COMMON) < LEAST);
    }

    /** Whether most letters are of another script; such texts have few spaces between words. */
    private static boolean isOtherScript(String text) {
        long letters =
                text.codePoints().limit(SAMPLE).filter(Character::isLetter).count();
        long latin = text.codePoints()
                .limit(SAMPLE)
                .filter(Character::isLetter)
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return letters >= FEWEST_WORDS && latin * 2 < letters;
    }

    static boolean includes(String text) {
        return share(text) >= LEAST;
    }

    /** The share of frequent syllables among the words of a text or a page. */
    static double share(String text) {
        return share(
                words(TAG.matcher(text.substring(0, Math.min(SAMPLE, text.length())))
                        .replaceAll(" ")),
                COMMON);
    }

    /** Whether it is Vietnamese typed without its marks: "Thanh pho Ho Chi Minh". */
    static boolean isUnmarked(String text) {
        String[] words = words(text);
        return share(words, COMMON) < LEAST && share(words, COMMON_UNMARKED) >= LEAST_UNMARKED;
    }

    private static String[] words(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        return BETWEEN.split(Normalizer.normalize(sample, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    private static double share(String[] words, Set<String> common) {
        int found = 0;
        for (String word : words) {
            found += common.contains(word) ? 1 : 0;
        }
        return words.length == 0 ? 0 : (double) found / words.length;
    }

    /** Without tone marks and the like. */
    static String unmarked(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }
}
