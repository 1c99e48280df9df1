package vn.lientin.link;

import java.util.Set;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Words of two syllables, which no phrase may be cut off in. */
final class Compounds {
    private static final Set<String> WORDS = Set.copyOf(Words.lines("words/compounds.txt"));

    private Compounds() {}

    /** Whether a token is the second half of a word: "đồng bằng". */
    static boolean isInside(Tokens tokens, int token) {
        return token > 0 && WORDS.contains(tokens.lower(token - 1) + " " + tokens.lower(token));
    }
}
