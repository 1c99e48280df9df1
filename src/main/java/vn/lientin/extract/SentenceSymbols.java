package vn.lientin.extract;

import java.util.List;
import vn.lientin.text.Sentence;

/** Where the words and types of mark that patterns ask for stand last in a sentence. One thread at a time. */
final class SentenceSymbols {
    private final Marks marks;
    private final Symbols symbols;
    private final Sentence sentence;
    /** Which of the words that rules know it has, one bit for each. */
    private final long[] words;

    SentenceSymbols(Marks marks, Symbols symbols, Sentence sentence) {
        this.marks = marks;
        this.symbols = symbols;
        this.sentence = sentence;
        this.words = new long[(symbols.ruleWordCount() + 63) / 64];
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int word = marks.word(i);
            if (word != Symbols.NONE && word < symbols.ruleWordCount()) {
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
            marks.add(mark, symbols.type(mark.type()));
        }
    }

    /** The last token with a word that rules know; -1 where there is none. */
    int lastWord(int word) {
        if (!Symbols.has(words, word)) {
            return -1;
        }
        int token = sentence.to() - 1;
        while (marks.word(token) != word) {
            token--;
        }
        return token;
    }

    /** The last token at which a mark of a type, or a token of a kind, begins; -1 where none does. */
    int lastType(int type) {
        return marks.tokensOfType().last(type, sentence.from(), sentence.to());
    }
}
