package vn.lientin.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lientin.text.Sentence;

/** Which words and types of mark, of those that patterns ask for, stand in a sentence. One thread at a time. */
final class SentenceSymbols {
    private final Marks marks;
    private final Symbols symbols;
    private final Sentence sentence;
    private final long[] words;
    private long @Nullable [] types;

    SentenceSymbols(Marks marks, Symbols symbols, Sentence sentence) {
        this.marks = marks;
        this.symbols = symbols;
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

    /** Adds marks to the sentence. */
    void add(List<Mark> found) {
        for (Mark mark : found) {
            int type = symbols.type(mark.type());
            marks.add(mark, type);
            if (types != null) {
                types[type >> 6] |= 1L << type;
            }
        }
    }

    /** Sees the marks that others have added since; of those that have been removed it need not know. */
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
