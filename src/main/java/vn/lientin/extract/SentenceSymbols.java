package vn.lientin.extract;

import vn.lientin.text.Sentence;

/** Which words and types of mark, of those that patterns ask for, stand in a sentence. */
final class SentenceSymbols {
    private final long[] words;
    private final long[] types;

    SentenceSymbols(Marks marks, int wordCount, Sentence sentence) {
        words = new long[(wordCount + 63) / 64];
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int word = marks.word(i);
            if (word != Symbols.NONE) {
                words[word >> 6] |= 1L << word;
            }
        }
        types = marks.types().union(sentence.from(), sentence.to());
    }

    /** Whether one of the words or types that would meet a need is there. */
    boolean has(PatternAnalysis.Need need) {
        return need.isMet(words, types);
    }
}
