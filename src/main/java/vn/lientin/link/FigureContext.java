package vn.lientin.link;

import java.util.List;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * The part of a sentence that a figure has to be read in: who has it, where, when, beside what. It begins where the
 * sentence does, or behind the words that tell who says it, and ends with the sentence; a longer one is cut at ";", ":" or
 * a comma, never within a phrase.
 */
final class FigureContext {
    /** So many words may stand in it. */
    private static final int LONGEST = 48;
    /** From the widest to the narrowest. */
    private static final List<String> BOUNDS = List.of(";", ":", ",");

    private final Marks marks;
    private final Tokens tokens;

    FigureContext(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    String of(Mark figure, Sentence sentence) {
        int from = begin(figure, sentence);
        return tokens.text(from, end(figure, from, sentence));
    }

    /** The widest bound before the figure that leaves it in reach. */
    private int begin(Mark figure, Sentence sentence) {
        int said = behindSay(figure, sentence);
        if (figure.to() - said <= LONGEST) {
            return said;
        }
        for (String bound : BOUNDS) {
            for (int i = Math.max(said, figure.to() - LONGEST); i < figure.from(); i++) {
                if (tokens.is(i, bound) && !isInBrackets(i, said)) {
                    return i + 1;
                }
            }
        }
        return said;
    }

    /** "Ông A cho biết, trong năm …": behind the last word for saying that a mark or "rằng" follows. */
    private int behindSay(Mark figure, Sentence sentence) {
        int from = sentence.from();
        for (Mark say : marks.within("say", sentence.from(), figure.from())) {
            int to = say.to();
            boolean that = isMark(to) || tokens.is(to, "rằng");
            if (to < figure.from() && (that || tokens.kind(to) == Tokens.Kind.NUMBER)) {
                from = that ? to + 1 : to;
            }
        }
        while (from < figure.from() && isMark(from)) {
            from++;
        }
        return from;
    }

    private int end(Mark figure, int from, Sentence sentence) {
        int most = Math.max(from + LONGEST, figure.to());
        if (sentence.to() <= most) {
            return withoutStop(figure, sentence.to());
        }
        for (String bound : BOUNDS) {
            for (int i = most - 1; i >= figure.to(); i--) {
                if (tokens.is(i, bound) && !isInBrackets(i, from)) {
                    return i;
                }
            }
        }
        return firstBound(figure, sentence);
    }

    private int firstBound(Mark figure, Sentence sentence) {
        int to = figure.to();
        while (to < sentence.to() && !isMark(to)) {
            to++;
        }
        return to;
    }

    private int withoutStop(Mark figure, int end) {
        int to = end;
        while (to > figure.to() && isMark(to - 1)) {
            to--;
        }
        return to;
    }

    private boolean isMark(int token) {
        return !tokens.isWord(token)
                && tokens.kind(token) != Tokens.Kind.NUMBER
                && !tokens.is(token, "%")
                && !tokens.is(token, ")");
    }

    private boolean isInBrackets(int token, int from) {
        int open = 0;
        for (int i = from; i < token; i++) {
            open += tokens.is(i, "(") ? 1 : tokens.is(i, ")") && open > 0 ? -1 : 0;
        }
        return open > 0;
    }
}
