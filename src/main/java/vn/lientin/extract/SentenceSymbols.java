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

    /** The last token with a word; {@code known}, which may be -1, where it is not behind that one. */
    int lastWord(int word, int known) {
        if (!Symbols.has(words, word)) {
            return known;
        }
        int token = sentence.to() - 1;
        while (token > known && marks.word(token) != word) {
            token--;
        }
        return token;
    }

    /** The last token at which a mark of a type begins; {@code known}, which may be -1, where it is not behind that one. */
    int lastType(int type, int known) {
        if (!Symbols.has(types(), type)) {
            return known;
        }
        int token = sentence.to() - 1;
        while (token > known && !marks.types().has(token, type)) {
            token--;
        }
        return token;
    }

    private long[] types() {
        long[] present = types;
        if (present == null) {
            present = marks.types().union(sentence.from(), sentence.to());
            types = present;
        }
        return present;
    }
}
