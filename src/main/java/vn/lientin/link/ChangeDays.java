package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Day;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** When a change of office was, or from when it holds. */
final class ChangeDays {
    /** Sentences over which a day holds on. */
    private static final int NEAR = 3;
    /** Sentences in which an article tells its day. */
    private static final int LEAD = 2;

    /** Words before the day of a change that stands behind it. */
    private static final Set<String> BEFORE_ITS_DAY = Words.set("before-day-of-change");

    /** Words before a change that tells only when something else was. */
    private static final Set<String> AT_THAT_TIME = Words.set("at-that-time");

    private final Reading reading;
    private final Tokens tokens;

    ChangeDays(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The day told behind it ("kể từ ngày …", "vào ngày …"), else the day last named before it. */
    Optional<Day> day(Mark mark, Sentence sentence) {
        Optional<Day> day = Optional.empty();
        for (Mark date : reading.marks().within("Date", sentence.from(), sentence.to())) {
            boolean fromThen = tokens.is(date.from() - 1, "từ") || tokens.is(date.from(), "từ");
            if (date.from() >= mark.to()
                    && (fromThen ? isSameClause(mark.to(), date.from()) : isBehind(mark.to(), date))) {
                return reading.days().of(date);
            }
            if (date.from() < mark.to()) {
                day = reading.days().of(date);
            }
        }
        if (isOfAnotherTime(mark) || (day.isPresent() && isToldBetween(sentence.from(), mark.from()))) {
            return Optional.empty();
        }
        return day.isPresent() || namesYear(sentence) || isEarlier(sentence) ? day : dayBefore(sentence);
    }

    /** "Ngày 3/7, nguồn tin từ Huyện ủy A cho biết": a day on which somebody told something. */
    private boolean isOfNews(Mark date, Sentence sentence) {
        return isToldBetween(date.to(), sentence.to()) && !reading.marks().has("Appointed", date.to(), sentence.to());
    }

    /** Whether somebody is told to tell news between two tokens, behind the last day there. */
    private boolean isToldBetween(int from, int to) {
        int last =
                reading.marks().within("Date", from, to).stream().map(Mark::to).reduce(from, Math::max);
        return reading.marks().has("tells-news", last, to);
    }

    /** "Trước đó, …": on no day that the article tells of before. */
    private boolean isEarlier(Sentence sentence) {
        return reading.marks().begins(sentence.from(), "earlier");
    }

    /** "kể từ khi ông A đắc cử", "tân Tổng thống A": it had been before what the day is of. */
    private boolean isOfAnotherTime(Mark mark) {
        return ChangeFrames.is(mark, "day", "open")
                || tokens.isAny(mark.from() - 1, AT_THAT_TIME)
                || reading.marks().has("while-still", mark.from(), mark.to());
    }

    /** "vào ngày …" with nothing but a few words between it and the change. */
    private boolean isBehind(int end, Mark date) {
        return (date.from() == end
                        || tokens.isAny(date.from() - 1, BEFORE_ITS_DAY)
                        || tokens.isAny(date.from(), BEFORE_ITS_DAY))
                && IntStream.range(end, date.from()).allMatch(tokens::isWord);
    }

    private boolean isSameClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";") || reading.marks().begins(i, "appoint")) {
                return false;
            }
        }
        return true;
    }

    /** "năm 2010", "tháng 9/2016": some other time than the article's, where nobody was born then. */
    boolean namesYear(Sentence sentence) {
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            boolean year = (tokens.is(i, "năm") || tokens.is(i, "tháng"))
                    && reading.marks().covering(i, "born").isEmpty();
            if (year && tokens.kind(i + 1) == Tokens.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** The day named last in the sentences just before, in the same paragraph, else the one that the article begins with. */
    private Optional<Day> dayBefore(Sentence sentence) {
        List<Sentence> body = reading.body();
        Optional<Day> day = Optional.empty();
        for (int i = 0; i < body.size(); i++) {
            Sentence other = body.get(i);
            boolean near = other.block() == sentence.block()
                    && other.from() < sentence.from()
                    && body.indexOf(sentence) - i <= NEAR;
            if (near || (i < LEAD && day.isEmpty())) {
                for (Mark date : reading.marks().within("Date", other.from(), other.to())) {
                    if (!isOfNews(date, other)) {
                        day = reading.days().of(date);
                    }
                }
            }
        }
        return day;
    }
}
