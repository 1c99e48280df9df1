package vn.lientin.link;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.ValueReader.When;
import vn.lientin.fact.Day;
import vn.lientin.text.ArticleText;

/**
 * Which day each Date mark means. A day without a year takes it from the article's own date (the nearest such day before
 * it, or a few days after), else from a date near it that the article names with its year; where neither settles it, it
 * stays open.
 */
final class Days {
    /** An article may tell of a day so far ahead of its own date. */
    private static final int AHEAD = 60;
    /** An article tells of days so long before its own at most, unless they are old ones. */
    private static final int RECENT = 150;

    /** Days between two dates of which the earlier one belongs to an old story. */
    private static final int OLD = 400;

    private final Map<Mark, Day> days = new HashMap<>();
    private final ArticleText article;
    private final YearsTold years;

    Days(Marks marks, YearsTold years) {
        this.article = marks.article();
        this.years = years;
        Optional<LocalDate> published = article.metadata().published();
        Optional<Day> today = published.map(Day::of).or(() -> today(marks));
        Optional<Day> last = Optional.empty();
        boolean written = false;
        for (Mark mark : marks.all("Date")) {
            When when = (When) mark.value();
            Optional<Day> day;
            if (when instanceof When.Named named) {
                Optional<Day> inferred = written ? Optional.empty() : last.or(() -> today);
                day = Optional.of(withYear(named.day(), mark, published, inferred));
                written = named.day().year().isPresent();
            } else if (when instanceof When.FromPublication from) {
                day = today.map(date -> date.plusDays(from.days()));
            } else if (when instanceof When.OfWeek of) {
                day = today.flatMap(Day::date).map(date -> Day.of(lastOf(of, date)));
            } else {
                day = last;
            }
            day.ifPresent(d -> days.put(mark, d));
            if (day.isPresent()) {
                last = day;
            }
        }
    }

    private static LocalDate lastOf(When.OfWeek of, LocalDate today) {
        LocalDate last = today.with(TemporalAdjusters.previousOrSame(of.day()));
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return of.weekBefore() && !last.isBefore(monday) ? last.minusWeeks(1) : last;
    }

    /** The article's own day, as "hôm qua (17/4)" gives it away. */
    private Optional<Day> today(Marks marks) {
        for (Mark mark : marks.all("Date")) {
            if (mark.value() instanceof When.Named named && named.days().isPresent()) {
                Day day = withYear(named.day(), mark, Optional.empty(), Optional.empty());
                return Optional.of(day.plusDays(-named.days().get()));
            }
        }
        return Optional.empty();
    }

    /** Whether a year is still to come; where the article has no date, only one that lies well beyond those that it names. */
    boolean isComing(int year) {
        return article.metadata()
                .published()
                .map(published -> year > published.getYear())
                .or(() -> years.newest().map(newest -> year > newest + 1))
                .orElse(false);
    }

    private Day withYear(Day day, Mark mark, Optional<LocalDate> published, Optional<Day> last) {
        if (day.year().isPresent()) {
            return day;
        }
        MonthDay monthDay = day.monthDay();
        if (published.isPresent()) {
            LocalDate same = monthDay.atYear(published.get().getYear());
            boolean ahead = same.isAfter(published.get().plusDays(AHEAD));
            return Day.of(ahead ? same.minusYears(1) : same);
        }
        return years.near(monthDay)
                .or(() -> last.flatMap(Day::date)
                        .filter(date -> MonthDay.from(date).equals(monthDay))
                        .map(LocalDate::getYear))
                .or(() -> years.beside(mark, monthDay))
                .or(() -> years.beforePlan(monthDay))
                .or(() -> last.flatMap(Day::date).flatMap(date -> YearsTold.near(monthDay, date)))
                .or(years::told)
                .or(() -> years.goingOn(monthDay))
                .map(year -> Day.of(monthDay.atYear(year)))
                .orElse(day);
    }

    /** Whether a day lies long before another one that the article tells of, or before the article itself. */
    boolean isOld(Day day) {
        Optional<LocalDate> date = day.date();
        if (date.isEmpty()) {
            return false;
        }
        Optional<LocalDate> published = article.metadata().published();
        if (published.isPresent()) {
            return ChronoUnit.DAYS.between(date.get(), published.get()) > RECENT;
        }
        return days.values().stream()
                .flatMap(other -> other.date().stream())
                .anyMatch(other -> ChronoUnit.DAYS.between(date.get(), other) > OLD);
    }

    /** Empty where the day counts from a date that the article does not tell. */
    Optional<Day> of(Mark date) {
        return Optional.ofNullable(days.get(date));
    }
}
