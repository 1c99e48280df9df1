package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Figures that open a clause ("360 doanh nghiệp tham gia tọa đàm."): what is said of them follows, so that words behind
 * them that go on to the end of the clause hold more than what is counted.
 */
final class FigureOpenings {
    private final Marks marks;
    private final Tokens tokens;

    FigureOpenings(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** Whether something is said of a figure before its phrase ends. */
    boolean isSaidOf(Mark figure, int phraseEnd, Sentence sentence) {
        FigureLead lead = FigureLead.of(figure, marks);
        return !lead.verb() && endsClause(phraseEnd, sentence) && opens(lead.phraseEnd(), sentence);
    }

    private boolean endsClause(int end, Sentence sentence) {
        if (end >= sentence.to()) {
            return true;
        }
        boolean inserted = tokens.is(end, "(") || marks.begins(end + 1, "inserted");
        return tokens.isWord(end) ? marks.begins(end, "goes-on") : !inserted && tokens.kind(end) != Tokens.Kind.NUMBER;
    }

    private boolean opens(int at, Sentence sentence) {
        return at == sentence.from()
                || marks.ends(at, "figure-opener")
                || (tokens.is(at - 1, ",") && isAdverbial(sentence.from(), at - 1));
    }

    /** "Tại tỉnh A, …", "Năm 2020, …": the words before tell only when or where. */
    private boolean isAdverbial(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ",") || marks.begins(i, "Figure")) {
                return false;
            }
        }
        Optional<Mark> date = marks.at(from, "Date");
        return marks.begins(from, "adverbial")
                || date.filter(day -> day.to() == to).isPresent();
    }
}
