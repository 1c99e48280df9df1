package vn.lientin.extract;

import org.jspecify.annotations.Nullable;
import vn.lientin.text.Sentence;

/** Which words and types of mark, of those that patterns ask for, stand in a sentence. One thread at a time. */
final class SentenceSymbols {
    private final Marks marks;
    private final Sentence sentence;
    private final long[] words;
    private long @Nullable [] types;

    SentenceSymbols(Marks marks, Symbols symbols, Sentence sentence) {
        this.marks = marks;
        this.sentence = sentence;
        words = new long[(symbols.wordCount() + 63) / 64];
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int word = marks.word(i);
            if (word != Symbols.NONE) {
                words[word >> 6] |= 1L << word;
            }
        }
    }

    Sentence sentence() {
        return sentence;
    }

    /** Sees the marks that have been added since; of those that have been removed it need not know. */
    void refresh() {
        types = null;
    }

    /** Whether what a pattern needs is there. */
    boolean meet(Needs needs) {
        if (types == null) {
            types = marks.types().union(sentence.from(), sentence.to());
        }
        return needs.areMet(words, types);
    }
}
