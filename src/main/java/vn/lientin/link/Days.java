package vn.lientin.link;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.ValueReader.When;
import vn.lientin.fact.Day;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Which day each Date mark means. A day without a year takes it from the article's own date (the nearest such day before
 * it, or a few days after), else from the one year that its sentence names; where neither settles it, it stays open.
 */
final class Days {
    /** An article may tell of a day so far ahead of its own date. */
    private static final int AHEAD = 60;
    /** Words that look back or ahead over years: a year beside them is not the year of the day. */
    private static final Set<String> OTHER_YEARS = Set.of(
            "kế", "hoạch", "tổng", "kết", "nhiệm", "kỳ", "giai", "đoạn", "dự", "toán", "mục", "tiêu", "từ", "đến");

    /** "3/2022", "3 - 2022". */
    private static final Pattern MONTH = Pattern.compile("(?:\\d{1,2}|[IVX]+) ?[-/] ?((?:19|20)\\d\\d)");

    private final Map<Mark, Day> days = new HashMap<>();
    private final SortedMap<Integer, Integer> fullYears = new TreeMap<>();
    private final ArticleText article;

    Days(Marks marks) {
        this.article = marks.article();
        findFullYears(marks);
        Optional<LocalDate> published = article.metadata().published();
        Optional<Day> last = Optional.empty();
        for (Mark mark : marks.all("Date")) {
            When when = (When) mark.value();
            Optional<Day> day;
            if (when instanceof When.Named named) {
                day = Optional.of(withYear(named.day(), mark, published, last));
            } else if (when instanceof When.FromPublication from) {
                day = published.map(date -> Day.of(date.plusDays(from.days())));
            } else {
                day = last;
            }
            day.ifPresent(d -> days.put(mark, d));
            if (day.isPresent()) {
                last = day;
            }
        }
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
        return yearBeside(mark)
                .or(() -> yearNear(mark))
                .or(() -> last.flatMap(Day::year))
                .map(year -> Day.of(monthDay.atYear(year)))
                .orElse(day);
    }

    /** The year of the full date, or of the month with a year, that the article names last before a day, else next. */
    private Optional<Integer> yearNear(Mark day) {
        Optional<Integer> before = Optional.empty();
        for (Map.Entry<Integer, Integer> named : fullYears.entrySet()) {
            if (named.getKey() > day.from() && before.isPresent()) {
                break;
            }
            before = Optional.of(named.getValue());
            if (named.getKey() > day.from()) {
                break;
            }
        }
        return before;
    }

    /** Where the article itself names a year together with a day or a month. */
    private void findFullYears(Marks marks) {
        Tokens tokens = article.tokens();
        for (Sentence sentence : article.sentences()) {
            if (!sentence.isBody()) {
                continue;
            }
            for (Mark mark : marks.within("Date", sentence.from(), sentence.to())) {
                if (mark.value() instanceof When.Named named) {
                    named.day().year().ifPresent(year -> fullYears.put(mark.from(), year));
                }
            }
            for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
                Matcher month = MONTH.matcher(tokens.text(i + 1, Math.min(sentence.to(), i + 4)));
                if ((tokens.is(i, "tháng") || tokens.is(i, "quý")) && month.lookingAt()) {
                    fullYears.put(i, Integer.parseInt(month.group(1)));
                }
            }
        }
    }

    /** The one year that the sentence names. */
    private Optional<Integer> yearBeside(Mark mark) {
        Tokens tokens = article.tokens();
        Set<Integer> years = new HashSet<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.from() > mark.from() || mark.from() >= sentence.to()) {
                continue;
            }
            for (int i = sentence.from() + 1; i < sentence.to(); i++) {
                if (tokens.kind(i) == Tokens.Kind.NUMBER
                        && tokens.is(i - 1, "năm")
                        && tokens.text(i).matches("(19|20)\\d\\d")) {
                    boolean other = i >= 2 && OTHER_YEARS.contains(tokens.lower(i - 2));
                    years.add(other ? -1 : Integer.parseInt(tokens.text(i)));
                }
            }
        }
        return years.size() == 1 && !years.contains(-1) ? years.stream().findFirst() : Optional.empty();
    }

    /** Empty where the day counts from a date that the article does not tell. */
    Optional<Day> of(Mark date) {
        return Optional.ofNullable(days.get(date));
    }
}
