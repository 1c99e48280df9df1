package vn.lientin.fact;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A calendar day whose year may be unknown, because the article names none and nothing settles it.
 *
 * @param year empty where no year can be known
 */
public record Day(Optional<Integer> year, MonthDay monthDay) implements Comparable<Day> {
    private static final int ANY_YEAR = 2001;

    public static Day of(LocalDate date) {
        return new Day(Optional.of(date.getYear()), MonthDay.from(date));
    }

    public static Day of(MonthDay monthDay) {
        return new Day(Optional.empty(), monthDay);
    }

    /** The full date, or empty where the year is unknown. */
    public Optional<LocalDate> date() {
        return year.map(monthDay::atYear);
    }

    /** Of a day without a year as if none had a 29 February. */
    public Day plusDays(int days) {
        LocalDate other = date().orElseGet(() -> monthDay.atYear(ANY_YEAR)).plusDays(days);
        return year.isPresent() ? of(other) : of(MonthDay.from(other));
    }

    /** ISO 8601: {@code 2021-08-31}, or {@code --08-31} without a year. */
    @Override
    public String toString() {
        return date().map(LocalDate::toString).orElse(monthDay.toString());
    }

    @Override
    public int compareTo(Day other) {
        return toString().compareTo(other.toString());
    }
}
