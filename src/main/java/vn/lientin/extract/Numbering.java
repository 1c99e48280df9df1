package vn.lientin.extract;

import org.jspecify.annotations.Nullable;

/**
 * Texts numbered in the order in which they come, from 0 on.
 *
 * <p>A number is asked for several times with every token. The texts are interned, as those in the code are, so that most
 * comparisons find one and the same object.
 */
final class Numbering {
    /** So many slots for each text: there is seldom another one in the way. */
    private static final int ROOM = 2;

    private @Nullable String[] texts = new String[64 * ROOM];
    private int[] numbers = new int[texts.length];
    private int size;

    int size() {
        return size;
    }

    /** The number of a text, which is given one if it has none. */
    int add(String text) {
        int slot = slot(text);
        if (texts[slot] == null) {
            put(slot, text.intern(), size++);
        }
        return of(text);
    }

    /** The number of a text, or {@link Symbols#NONE}. */
    int of(String text) {
        int slot = slot(text);
        return texts[slot] == null ? Symbols.NONE : numbers[slot];
    }

    private void put(int slot, String text, int number) {
        texts[slot] = text;
        numbers[slot] = number;
        if (size * ROOM > texts.length) {
            grow();
        }
    }

    private void grow() {
        @Nullable String[] before = texts;
        int[] numbersBefore = numbers;
        texts = new String[before.length * 2];
        numbers = new int[texts.length];
        for (int k = 0; k < before.length; k++) {
            String text = before[k];
            if (text != null) {
                int slot = slot(text);
                texts[slot] = text;
                numbers[slot] = numbersBefore[k];
            }
        }
    }

    /** Where the text is, or the free slot where it would be. */
    private int slot(String text) {
        int hash = text.hashCode();
        int last = texts.length - 1;
        int slot = (hash ^ (hash >>> 16)) & last;
        for (String there = texts[slot]; there != null && !there.equals(text); there = texts[slot]) {
            slot = (slot + 1) & last;
        }
        return slot;
    }
}
