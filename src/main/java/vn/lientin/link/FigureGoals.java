package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
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
    /** So many words of a noun stand behind a figure before it is told how the thing is: "hộ dân tộc thiểu số đang". */
    private static final int NOUN = 5;

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

    /** Whether a plan or a wish stands before it in its clause, and is not over; not in a name ("Cần Thơ"). */
    private boolean isWished(Mark figure, Sentence sentence) {
        int said = behindTelling(figure, sentence);
        int from = clauseBegin(figure, Math.max(said, figure.from() - GOAL));
        return Stream.concat(
                        marks.within("plan", Math.max(said, figure.from() - PLAN), from).stream(),
                        marks.within("goal", from, figure.from()).stream())
                .anyMatch(goal -> isWish(goal, sentence)
                        && !isNeed(goal, figure)
                        && !isOver(goal.to(), figure.from())
                        && !(marks.begins(goal.from(), "request") && isThere(figure)));
    }

    private boolean isWish(Mark goal, Sentence sentence) {
        return (goal.from() == sentence.from() || !tokens.isCapitalised(goal.from()))
                && marks.covering(goal.from(), "no-goal", "Figure").isEmpty();
    }

    /** Whether it is told again what is: "kiến nghị cho xe qua cầu vì 240 ha cà chua đã chín". */
    private boolean isOver(int from, int to) {
        return marks.within("goal-over", from, to).stream()
                .anyMatch(cue -> !Compounds.isInside(tokens, cue.from()) && !tokens.isCapitalised(cue.from()));
    }

    /** "cần khoảng 1.800 lao động": so many are missing. */
    private boolean isNeed(Mark goal, Mark figure) {
        return marks.begins(goal.from(), "need") && goal.to() == lead(figure);
    }

    /**
     * Whether what somebody asks something for is there: "đề nghị rà soát 312 hộ", "… cho 86 hộ bị ảnh hưởng", "… ở toàn
     * bộ 18 xã".
     */
    private boolean isThere(Mark figure) {
        boolean money = ((Found) figure.value()).parts().first("unit").isEmpty();
        return !money && (marks.ends(lead(figure), "done-to-what-is") || isOfWhatIs(figure.to()));
    }

    private boolean isOfWhatIs(int from) {
        int to = from;
        while (to < from + NOUN && tokens.isWord(to) && !marks.begins(to, "subject-end")) {
            to++;
        }
        return marks.begins(to, "being");
    }

    /** Where the number begins with the words that make it a rough one. */
    private int lead(Mark figure) {
        int at = figure.from();
        Optional<Mark> word = marks.endingAt(at, "qualifier");
        while (word.isPresent()) {
            at = word.get().from();
            word = marks.endingAt(at, "qualifier");
        }
        return at;
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
