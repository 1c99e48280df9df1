package vn.lientin.link;

import java.util.List;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Figures that are aimed at, planned, asked for or still to come: nothing that was counted. */
final class FigureGoals {
    /** A goal so many words before makes a figure no count. */
    private static final int GOAL = 14;
    /** The same for what is said to be planned or asked for in the rest of a sentence. */
    private static final int PLAN = 40;
    /** So many words lie between "nâng" and what something is raised to. */
    private static final int RAISED = 12;
    /** So many words lie between a figure and the year that it is to be reached in, with that: "vào năm 2030". */
    private static final int BY = 3;

    private final Marks marks;
    private final Tokens tokens;
    private final Days days;

    FigureGoals(Reading reading) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.days = reading.days();
    }

    boolean isGoal(Mark figure, Sentence sentence) {
        return isWished(figure, sentence) || isRaisedTo(figure, sentence) || isToCome(figure, sentence);
    }

    /** Whether a plan or a wish stands before it in its clause; not in a name ("Cần Thơ"), nor as what is counted. */
    private boolean isWished(Mark figure, Sentence sentence) {
        int said = behindTelling(figure, sentence);
        int from = clauseBegin(figure, Math.max(said, figure.from() - GOAL));
        return Stream.concat(
                        marks.within("plan", Math.max(said, figure.from() - PLAN), from).stream(),
                        marks.within("goal", from, figure.from()).stream())
                .anyMatch(goal -> (goal.from() == sentence.from() || !tokens.isCapitalised(goal.from()))
                        && !marks.begins(goal.from(), "no-goal")
                        && marks.covering(goal.from(), "Figure").isEmpty());
    }

    private int clauseBegin(Mark figure, int least) {
        int from = least;
        for (int token = figure.from() - 1; token > from; token--) {
            if (tokens.is(token, ";")) {
                from = token;
            }
        }
        return from;
    }

    /** "Trả lời kiến nghị của dân, ông A cho biết …": behind the last word for telling what is. */
    private int behindTelling(Mark figure, Sentence sentence) {
        return marks.within("tells-that", sentence.from(), figure.from()).stream()
                .map(Mark::to)
                .reduce(sentence.from(), Math::max);
    }

    /** "nhất trí hợp tác, nâng kim ngạch lên 10 tỷ USD"; not "đã nâng". */
    private boolean isRaisedTo(Mark figure, Sentence sentence) {
        int from = Math.max(sentence.from(), figure.from() - RAISED);
        List<Mark> raising = marks.within("raising", from, figure.from());
        if (raising.isEmpty()) {
            return false;
        }
        Mark verb = raising.get(raising.size() - 1);
        List<Mark> aims = marks.within("aim", sentence.from(), verb.from());
        return !aims.isEmpty()
                && !marks.has("Figure", verb.to(), figure.from())
                && marks.has("raised-to", verb.to(), figure.from())
                && !marks.has("raised-already", aims.get(aims.size() - 1).to(), verb.from());
    }

    /** "Đến năm 2030, …", "… vào năm 2030", when that year is still to come. */
    private boolean isToCome(Mark figure, Sentence sentence) {
        int from = clauseBegin(figure, sentence.from());
        List<Mark> before = marks.within("Period", from, figure.from());
        return marks.within("Period", figure.to(), Math.min(sentence.to(), figure.to() + BY)).stream()
                        .anyMatch(this::isComing)
                || before.stream()
                        .anyMatch(period -> isComing(period)
                                && marks.ends(period.from(), "range-to")
                                && !marks.has("Figure", period.to(), figure.from()));
    }

    private boolean isComing(Mark period) {
        String number = tokens.text(period.to() - 1);
        boolean isYear = number.length() == 4 && number.chars().allMatch(Character::isDigit);
        return isYear && days.isComing(Integer.parseInt(number));
    }
}
