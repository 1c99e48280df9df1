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
     * @param head its first characters as one number, and {@code tail} the others, by which it is found without a look at
     *     its text
     * @param initial the first character in lower case
     * @param lower interned, so that it is quickly compared
     */
    record Spelling(long head, long tail, String written, char initial, String lower) {}

    /** As many characters as fit into a number. */
    private static final int HALF = Long.BYTES / Character.BYTES;
    /** Longer ones are not kept; no syllable is so long. */
    private static final int LONGEST = 2 * HALF;

    private static final long MIXER = 0x9E3779B97F4A7C15L;
    private static final int ROOM_BITS = 14;
    private static final int ROOM = 1 << ROOM_BITS;
    private static final @Nullable Spelling[] LAST = new Spelling[ROOM];

    private Spellings() {}

    /** That of the folded text from one character to before another. */
    static Spelling of(FoldedText text, int from, int to) {
        if (to - from > LONGEST) {
            return made(text, from, to, 0, 0);
        }
        int middle = Math.min(to, from + HALF);
        long head = packed(text, from, middle);
        long tail = packed(text, middle, to);
        int slot = (int) (((head * MIXER + tail) * MIXER) >>> (Long.SIZE - ROOM_BITS));
        Spelling last = LAST[slot];
        if (last != null && last.head == head && last.tail == tail) {
            return last;
        }
        Spelling spelling = made(text, from, to, head, tail);
        LAST[slot] = spelling;
        return spelling;
    }

    /** Characters side by side; none is 0 in a folded text, so that those of different length differ. */
    private static long packed(FoldedText text, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed = packed << Character.SIZE | text.charAt(i);
        }
        return packed;
    }

    private static Spelling made(FoldedText text, int from, int to, long head, long tail) {
        String written = text.substring(from, to);
        String lower = written.toLowerCase(Locale.ROOT).intern();
        return new Spelling(head, tail, written, lower.charAt(0), lower);
    }
}
