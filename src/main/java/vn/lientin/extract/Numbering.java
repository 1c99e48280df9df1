package vn.lientin.extract;

import org.jspecify.annotations.Nullable;

/** Numbers of texts, from 0 on in the order in which they came; a table without objects in it, since it is asked all the time. */
final class Numbering {
    static final int NONE = -1;

    /** At least half of the places are free. */
    private @Nullable String[] texts = new String[64];

    private int[] numbers = new int[64];
    private int size;

    /** The number of a text, a new one where it has none yet. */
    int add(String text) {
        int place = place(text);
        if (texts[place] == null) {
            if (2 * size >= texts.length) {
                grow();
                place = place(text);
            }
            texts[place] = text;
            numbers[place] = size++;
        }
        return numbers[place];
    }

    /** The number of a text, or {@link #NONE}. */
    int get(String text) {
        int place = place(text);
        return texts[place] == null ? NONE : numbers[place];
    }

    int size() {
        return size;
    }

    /** Where a text is, or would be. */
    private int place(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & texts.length - 1;
        while (texts[place] != null && !text.equals(texts[place])) {
            place = place + 1 & texts.length - 1;
        }
        return place;
    }

    private void grow() {
        @Nullable String[] before = texts;
        int[] numbersBefore = numbers;
        texts = new String[before.length * 2];
        numbers = new int[before.length * 2];
        for (int i = 0; i < before.length; i++) {
            String text = before[i];
            if (text != null) {
                int place = place(text);
                texts[place] = text;
                numbers[place] = numbersBefore[i];
            }
        }
    }
}
