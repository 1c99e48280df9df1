package vn.lientin.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.ValueReader.When;
import vn.lientin.fact.Day;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** On which day a meeting was held. */
final class MeetingDays {
    /** A leap year, so that every day of a year without a number exists. */
    private static final int ANY_YEAR = 2000;
    /** Meetings further from the first one than this are of another story. */
    private static final int SAME_STORY = 40;

    /** Tokens in which a sentence may open with a day. */
    private static final int OPENING = 10;

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;

    MeetingDays(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
    }

    /**
     * The day that a sentence tells for what stands at {@code at}: named before it, else soon after.
     *
     * @param of the day of what was told before, for "cùng ngày"
     */
    Optional<Day> in(Sentence sentence, int at, Optional<Day> of) {
        List<Mark> dates = marks.within("Date", sentence.from(), sentence.to()).stream()
                .filter(mark -> !reading.quotes().isQuoted(mark.from()))
                .filter(mark -> !isDeadline(mark))
                .toList();
        Optional<Mark> before = dates.stream().filter(mark -> mark.from() < at).findFirst();
        Optional<Mark> best = before.or(() -> dates.stream().findFirst());
        return best.flatMap(mark -> isSameDay(mark)
                ? of.or(() -> reading.days().of(mark))
                : reading.days().of(mark));
    }

    /** A day other than the one told of that a sentence opens with; also "cùng ngày" without what was told of. */
    Optional<Mark> opening(Sentence sentence, Day told) {
        return marks.within("Date", sentence.from(), Math.min(sentence.to(), sentence.from() + OPENING)).stream()
                .filter(mark -> !isDeadline(mark))
                .filter(mark -> isSameDay(mark)
                        || reading.days()
                                .of(mark)
                                .filter(day -> !day.equals(told))
                                .isPresent())
                .findFirst();
    }

    private static boolean isSameDay(Mark date) {
        return date.value() instanceof When.SameDay;
    }

    /** "trước ngày 30/4", "đến ngày 5/6", "Quyết định ngày 2/3": not when something is held. */
    private boolean isDeadline(Mark date) {
        int i = date.from() - 1;
        boolean partOfDay =
                tokens.is(date.from(), "sáng") || tokens.is(date.from(), "chiều") || tokens.is(date.from(), "tối");
        return i >= 0
                && !partOfDay
                && (tokens.is(i, "trước")
                        || tokens.is(i, "đến")
                        || tokens.is(i, "từ")
                        || tokens.is(i, "sau")
                        || tokens.is(i, "kể"));
    }

    /** Whether the sentence says "cùng ngày". */
    boolean saysSameDay(Sentence sentence) {
        return marks.within("Date", sentence.from(), sentence.to()).stream().anyMatch(MeetingDays::isSameDay);
    }

    /** The last day named in the paragraph before a token, or in the two paragraphs that open the article. */
    Optional<Day> before(int at, boolean opening) {
        int block = reading.sentence(at).map(Sentence::block).orElse(-1);
        Optional<Day> last = Optional.empty();
        for (Sentence sentence : reading.body()) {
            if (sentence.from() >= at || (!opening && sentence.block() != block)) {
                continue;
            }
            Optional<Day> day = in(sentence, sentence.to(), Optional.empty());
            if (day.isPresent() && (last.isEmpty() || !opening)) {
                last = day;
            }
        }
        return last;
    }

    static Day plus(Day day, int days) {
        LocalDate date =
                day.date().orElseGet(() -> day.monthDay().atYear(ANY_YEAR)).plusDays(days);
        return day.date().isPresent() ? Day.of(date) : Day.of(java.time.MonthDay.from(date));
    }

    /** Whether two days may belong to one story. */
    static boolean near(Day one, Day other) {
        LocalDate left = one.date().orElseGet(() -> one.monthDay().atYear(ANY_YEAR));
        LocalDate right = other.date().orElseGet(() -> other.monthDay().atYear(ANY_YEAR));
        if (one.date().isPresent() != other.date().isPresent()) {
            left = left.withYear(ANY_YEAR);
            right = right.withYear(ANY_YEAR);
        }
        return Math.abs(left.toEpochDay() - right.toEpochDay()) <= SAME_STORY;
    }
}
