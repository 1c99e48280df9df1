package vn.lientin.extract;

import java.util.List;
import vn.lientin.text.Sentence;

/** Where the words and types of mark that patterns ask for stand last in a sentence. One thread at a time. */
final class SentenceSymbols {
    private final Marks marks;
    private final Symbols symbols;
    private final Sentence sentence;
    /** By word that rules know: the token after the last one with it, 0 where there is none. */
    private final int[] afterWord;

    SentenceSymbols(Marks marks, Symbols symbols, Sentence sentence) {
        this.marks = marks;
        this.symbols = symbols;
        this.sentence = sentence;
        this.afterWord = new int[symbols.ruleWordCount()];
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int word = marks.word(i);
            if (word != Symbols.NONE && word < afterWord.length) {
                afterWord[word] = i + 1;
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

    /** The last token with a word; -1 where there is none. */
    int lastWord(int word) {
        return afterWord[word] - 1;
    }

    /** The last token at which a mark of a type, or a token of a kind, begins; -1 where none does. */
    int lastType(int type) {
        return marks.tokensOfType().last(type, sentence.from(), sentence.to());
    }
}
