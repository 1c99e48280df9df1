package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * What a figure counts: the words behind it ("98,5% hồ sơ"), or those before the verb that leads to it ("xuất khẩu tăng
 * 16,8%"), or else the clause that it stands in ("tỉnh A hỗ trợ tỉnh B 2 tỷ đồng"). What would be cut off in the middle is
 * left out.
 */
final class FigureSubjects {
    /** Longer phrases are no subject. */
    private static final int LONGEST = 16;
    /** So many verbs and words like "khoảng" may stand before the number. */
    private static final int LEADING = 4;

    private final Marks marks;
    private final Tokens tokens;

    FigureSubjects(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** Whether the figure's unit tells nothing without what it measures: "%", "đồng", "km". */
    boolean isMeasure(Mark figure) {
        Optional<Integer> unit = ((Found) figure.value()).parts().first("unit").map(part -> part.from());
        return unit.isEmpty() || marks.at(unit.get(), "measure").isPresent();
    }

    Optional<String> of(Mark figure, Sentence sentence) {
        if (!isMeasure(figure)) {
            return after(figure, sentence);
        }
        Lead lead = lead(figure);
        Optional<String> before = lead.verb ? phrase(lead.from, lead.subjectEnd, sentence) : Optional.empty();
        return before.or(() -> after(figure, sentence))
                .or(() -> phrase(lead.from, figure.from(), sentence))
                .or(() -> told(figure, sentence));
    }

    /** What is said of a share that opens its clause: "…, 97,4% được trả đúng hạn". */
    private Optional<String> told(Mark figure, Sentence sentence) {
        boolean opens = figure.from() > sentence.from()
                && (!tokens.isWord(figure.from() - 1)
                        || marks.endingAt(figure.from(), "subject-opener").isPresent());
        int to = figure.to();
        while (opens && to < sentence.to() && tokens.isWord(to)) {
            to++;
        }
        boolean whole = to > figure.to() && to - figure.to() <= LONGEST;
        return whole ? Optional.of(tokens.text(figure.to(), to)) : Optional.empty();
    }

    /** The words behind it, to the end of their phrase. */
    private Optional<String> after(Mark figure, Sentence sentence) {
        int from = figure.to();
        int to = from;
        while (to < sentence.to()
                && tokens.isWord(to)
                && marks.at(to, "subject-end").isEmpty()) {
            to++;
        }
        boolean whole = to > from && to - from <= LONGEST;
        return whole ? Optional.of(tokens.text(from, to)) : Optional.empty();
    }

    /**
     * The words that lead from what is counted to the number: "đạt hơn", "tăng khoảng".
     *
     * @param subjectEnd token after what is counted; behind a verb that tells of a change
     */
    private record Lead(int from, int subjectEnd, boolean verb) {}

    private Lead lead(Mark figure) {
        Lead lead = new Lead(figure.from(), figure.from(), false);
        for (int k = 0; k < LEADING; k++) {
            int from = lead.from;
            Optional<Mark> change = marks.endingAt(from, "change-verb");
            Optional<Mark> measure = marks.endingAt(from, "measure-verb");
            if (change.isPresent()) {
                lead = new Lead(change.get().from(), change.get().to(), true);
            } else if (measure.isPresent()) {
                lead = new Lead(measure.get().from(), measure.get().from(), true);
            } else {
                Optional<Mark> about = marks.endingAt(from, "about").or(() -> before(from));
                if (about.isEmpty()) {
                    break;
                }
                lead = new Lead(about.get().from(), lead.subjectEnd, lead.verb);
            }
        }
        return lead;
    }

    /** What it was before the change to the figure at the token: "từ 38%". */
    private Optional<Mark> before(int token) {
        return marks.endingAt(token, "Figure")
                .filter(figure ->
                        ((Found) figure.value()).parts().first("before").isPresent());
    }

    /** The words up to a verb that belong together; a body's name is one word of them. */
    private Optional<String> phrase(int verb, int end, Sentence sentence) {
        int from = verb;
        int words = 0;
        while (from > sentence.from() && words <= LONGEST && goesOn(from)) {
            from = Math.max(
                    sentence.from(),
                    marks.endingAt(from, "Body").map(Mark::from).orElse(from - 1));
            words++;
        }
        boolean whole = from < verb && words <= LONGEST;
        return whole ? Optional.of(tokens.text(from, end)) : Optional.empty();
    }

    /** Whether the word before a token belongs to the phrase that goes on there. */
    private boolean goesOn(int token) {
        return (tokens.isWord(token - 1) || marks.endingAt(token, "Period").isPresent())
                && marks.endingAt(token, "subject-opener").isEmpty()
                && marks.endingAt(token, "say").isEmpty()
                && marks.endingAt(token, "Date").isEmpty();
    }
}
