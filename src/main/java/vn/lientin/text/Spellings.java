package vn.lientin.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that were read last, so that those that come again and again, as most do, are made once and not at every place.
 *
 * <p>Safe on many threads: a word that another thread is just putting there is at worst made once more.
 */
final class Spellings {
    /**
     * A word as it is written, and in lower case.
     *
     * @param lower interned, so that it is quickly compared
     */
    record Spelling(String written, String lower) {}

    /** Longer ones are not kept; no syllable is so long. */
    private static final int LONGEST = 16;

    private static final int ROOM = 1 << 14;
    private static final @Nullable Spelling[] LAST = new Spelling[ROOM];

    private Spellings() {}

    /** That of the folded text from one character to before another. */
    static Spelling of(FoldedText text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ (hash >>> 15)) & (ROOM - 1);
        Spelling last = LAST[slot];
        if (last != null && text.isAt(from, to, last.written)) {
            return last;
        }
        String written = text.substring(from, to);
        Spelling spelling =
                new Spelling(written, written.toLowerCase(Locale.ROOT).intern());
        if (to - from <= LONGEST) {
            LAST[slot] = spelling;
        }
        return spelling;
    }
}
