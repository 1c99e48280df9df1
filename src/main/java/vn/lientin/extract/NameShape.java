package vn.lientin.extract;

import java.util.Locale;
import vn.lientin.text.Tokens;

/** How the parts of a foreign name hang together: initials before full stops, syllables joined by hyphens, particles. */
final class NameShape {
    private static final String VOWELS = "aeiouy";

    private NameShape() {}

    /** Whether a token is the full stop of an initial: "J.", "Kh." in "Kh.Xi-mông". */
    static boolean isInitialDot(Tokens tokens, int i) {
        return i > 0 && tokens.is(i, ".") && tokens.isAttached(i) && isInitial(tokens, i - 1);
    }

    private static boolean isInitial(Tokens tokens, int i) {
        String text = tokens.text(i);
        boolean bare = text.length() == 2
                && VOWELS.indexOf(text.toLowerCase(Locale.ROOT).charAt(1)) < 0;
        return tokens.isCapitalised(i) && (text.length() == 1 || (bare && !tokens.isAllCapitals(i)));
    }

    /** Whether a token is a hyphen within a name: "Kim Jong-un", "al-Thani". */
    static boolean isJoint(Tokens tokens, int i, int limit) {
        return tokens.is(i, "-")
                && tokens.isAttached(i)
                && i + 1 < limit
                && tokens.isWord(i + 1)
                && tokens.isAttached(i + 1);
    }

    /** Whether a particle at a token leads to a capital, by itself or by a hyphen: "de Souza", "al-Thani". */
    static boolean leadsOn(Tokens tokens, int particle, int limit) {
        int next = isJoint(tokens, particle + 1, limit) ? particle + 2 : particle + 1;
        return next < limit && tokens.isCapitalised(next);
    }

    /** The words of a name; syllables joined by hyphens are one. */
    static int words(Tokens tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            boolean goesOn = i > from && isJoint(tokens, i - 1, to);
            words += tokens.isWord(i) && !goesOn ? 1 : 0;
        }
        return words;
    }
}
