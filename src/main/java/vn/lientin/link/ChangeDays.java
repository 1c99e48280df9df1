package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Day;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** When a change of office was, or from when it holds. */
final class ChangeDays {
    /** Sentences over which a day holds on. */
    private static final int NEAR = 3;
    /** Sentences in which an article tells its day. */
    private static final int LEAD = 2;

    private final Reading reading;
    private final Tokens tokens;

    ChangeDays(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The day from which it holds ("kể từ ngày …"), else the day last named before it. */
    Optional<Day> day(Mark mark, Sentence sentence) {
        Optional<Day> day = Optional.empty();
        for (Mark date : reading.marks().within("Date", sentence.from(), sentence.to())) {
            boolean fromThen = tokens.is(date.from() - 1, "từ") || tokens.is(date.from(), "từ");
            if (date.from() >= mark.to() && fromThen && isSameClause(mark.to(), date.from())) {
                return reading.days().of(date);
            }
            if (date.from() < mark.to()) {
                day = reading.days().of(date);
            }
        }
        return day.isPresent() || namesYear(sentence) ? day : dayBefore(sentence);
    }

    private boolean isSameClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";") || reading.marks().at(i, "appoint").isPresent()) {
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
                    day = reading.days().of(date);
                }
            }
        }
        return day;
    }
}
