package vn.lientin.evaluate;

import java.util.List;

/**
 * Words and who said them: a fragment of gold, or a whole statement of the knowledge base.
 *
 * @param begin first code point of the statement's passage; 0 for gold
 * @param end code point after it
 */
record Utterance(String speaker, String words, int begin, int end, List<Where> where) {
    private static final int QUOTES_AND_SPACES = 4;

    Utterance {
        where = List.copyOf(where);
    }

    boolean holds(Utterance fragment) {
        return isBySpeakerOf(fragment) && Spelling.contains(Spelling.plain(words), Spelling.plain(fragment.words));
    }

    private boolean isBySpeakerOf(Utterance other) {
        return Spelling.plain(speaker).equals(Spelling.plain(other.speaker));
    }

    /** Whether this passage is the other one or follows it with nothing but punctuation between. */
    boolean continues(Utterance before) {
        return isBySpeakerOf(before) && begin >= before.begin && begin - before.end <= QUOTES_AND_SPACES;
    }

    String shown() {
        return speaker + " | " + words;
    }
}
