package vn.lientin.extract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Fact.Money;
import vn.lientin.text.Tokens;

/** Turns what the rules for dates and amounts found into values; drops what is neither. */
public final class ValueReader {
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?");
    /** "19/05/21" is of these days, "30/4/75" may be of another century. */
    private static final int SHORT_FROM = 10;

    private static final int SHORT_TO = 39;
    private static final int THIS_CENTURY = 2000;

    /** When something is, as far as the words tell. */
    public sealed interface When {
        /**
         * A day that is named; its year may be left open.
         *
         * @param days from the article's own day, where the words tell both: "hôm qua (17/4)"
         */
        record Named(Day day, Optional<Integer> days) implements When {}

        /** So many days from the article's own day. */
        record FromPublication(int days) implements When {}

        /**
         * The last such day of the week up to the article's own day.
         *
         * @param weekBefore that of the week before
         */
        record OfWeek(DayOfWeek day, boolean weekBefore) implements When {}

        /** The day of what was told before. */
        record SameDay() implements When {}
    }

    private ValueReader() {}

    static void read(Marks marks) {
        for (Mark mark : marks.all("Date")) {
            marks.remove(mark);
            when(marks.tokens(), (Found) mark.value())
                    .ifPresent(when -> marks.add(new Mark("Date", mark.from(), mark.to(), when, mark.rule())));
        }
        for (Mark mark : marks.all("Money")) {
            marks.remove(mark);
            money(marks.tokens(), (Found) mark.value())
                    .ifPresent(money -> marks.add(new Mark("Money", mark.from(), mark.to(), money, mark.rule())));
        }
    }

    private static Optional<When> when(Tokens tokens, Found found) {
        Optional<Day> day = named(tokens, found);
        if (day.isEmpty() && !found.with("same", "").isEmpty()) {
            return Optional.of(new When.SameDay());
        }
        Optional<Integer> days = Optional.of(found.with("days", ""))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf);
        if (day.isPresent()) {
            return Optional.of(new When.Named(day.get(), days));
        }
        return weekday(tokens, found)
                .<When>map(of -> new When.OfWeek(of, found.parts().has("before")))
                .or(() -> days.map(When.FromPublication::new));
    }

    /** "thứ hai" is the first day of the week. */
    private static Optional<DayOfWeek> weekday(Tokens tokens, Found found) {
        if (found.parts().has("sunday")) {
            return Optional.of(DayOfWeek.SUNDAY);
        }
        return text(tokens, found, "weekday")
                .flatMap(Numbers::of)
                .map(number -> number.intValue() - 1)
                .filter(number -> number >= 1 && number < DayOfWeek.SUNDAY.getValue())
                .map(DayOfWeek::of);
    }

    private static Optional<Day> named(Tokens tokens, Found found) {
        Optional<String> date = text(tokens, found, "date")
                .or(() -> text(tokens, found, "whole").filter(ValueReader::hasYear));
        Optional<String> first = text(tokens, found, "day");
        if (date.isPresent()) {
            Matcher matcher = DATE.matcher(date.get());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Matcher from = DATE.matcher(first.orElse(""));
            if (from.matches()) {
                Optional<String> year = Optional.ofNullable(from.group(3));
                return year.isPresent() && !year.equals(yearOf(from, matcher))
                        ? Optional.empty()
                        : day(from.group(1), from.group(2), yearOf(from, matcher));
            }
            return day(first.orElse(matcher.group(1)), matcher.group(2), Optional.ofNullable(matcher.group(3)));
        }
        Optional<String> month = text(tokens, found, "month");
        Matcher until = DATE.matcher(month.orElse(""));
        if (first.isPresent() && until.matches()) {
            return day(first.get(), until.group(2), Optional.ofNullable(until.group(3)));
        }
        return first.isPresent() && month.isPresent()
                ? Numbers.of(month.get())
                        .flatMap(number -> day(first.get(), number.toPlainString(), text(tokens, found, "year")))
                : Optional.empty();
    }

    /** The year of the first day in "từ ngày 5/6 đến ngày 7/6/2019", "từ 29/12 đến 2/1/2020"; other years are an anniversary. */
    private static Optional<String> yearOf(Matcher first, Matcher last) {
        boolean before = Integer.parseInt(first.group(2)) > Integer.parseInt(last.group(2));
        return Optional.ofNullable(last.group(3))
                .map(year -> before ? Integer.toString(Integer.parseInt(year) - 1) : year);
    }

    private static boolean hasYear(String date) {
        return date.chars().filter(each -> each == '/').count() == 2;
    }

    private static Optional<Day> day(String day, String month, Optional<String> year) {
        try {
            MonthDay monthDay = MonthDay.of(Integer.parseInt(month), Integer.parseInt(day));
            if (year.isEmpty()) {
                return Optional.of(Day.of(monthDay));
            }
            int told = Integer.parseInt(year.get());
            boolean isShort = year.get().length() == 2;
            if (isShort && (told < SHORT_FROM || told > SHORT_TO)) {
                return Optional.empty();
            }
            int full = isShort ? THIS_CENTURY + told : told;
            return Optional.of(Day.of(LocalDate.of(full, monthDay.getMonth(), monthDay.getDayOfMonth())));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Tokens tokens, Found found, String name) {
        return found.parts().first(name).map(part -> tokens.text(part.from(), part.to()));
    }

    private static Optional<Money> money(Tokens tokens, Found found) {
        Optional<BigDecimal> amount = text(tokens, found, "amount").flatMap(Numbers::of);
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = amount.get()
                .add(found.parts().has("half") ? Numbers.HALF : BigDecimal.ZERO)
                .multiply(magnitude(tokens, found.parts().first("magnitude")));
        Optional<BigDecimal> rest = text(tokens, found, "rest").flatMap(Numbers::of);
        if (rest.isPresent()) {
            value = value.add(
                    rest.get().multiply(magnitude(tokens, found.parts().first("second"))));
        }
        String currency = text(tokens, found, "currency").map(Currencies::code).orElse(Currencies.DONG);
        return Optional.of(new Money(plain(value), currency));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal magnitude(Tokens tokens, Optional<Part> part) {
        BigDecimal factor = BigDecimal.ONE;
        for (int i = part.map(Part::from).orElse(0); i < part.map(Part::to).orElse(0); i++) {
            factor = factor.movePointRight(Numbers.zeros(tokens.lower(i)));
        }
        return factor;
    }
}
