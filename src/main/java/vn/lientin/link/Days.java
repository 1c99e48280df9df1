package vn.lientin.link;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.ValueReader.When;
import vn.lientin.fact.Day;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/**
 * Which day each Date mark means. A day without a year takes it from the article's own date (the nearest such day before
 * it, or a few days after), else from a date near it that the article names with its year; where neither settles it, it
 * stays open.
 */
final class Days {
    /** An article may tell of a day so far ahead of its own date. */
    private static final int AHEAD = 60;
    /** Words after which a year is one to come. */
    private static final Set<String> GOALS = Words.set("before-goal-year");

    /** A day takes the year of a date that lies so many days before it at most. */
    private static final int AFTER = 150;
    /** … or so many after it. */
    private static final int BEFORE = 60;

    /** Words before "năm 2018" that may look ahead. */
    private static final Set<String> NEXT_YEARS = Words.set("may-look-ahead");

    /** An older year is not that of a page of news. */
    private static final int RECENT = 2005;

    /** An article that names a year so often is of that year. */
    private static final int OFTEN = 2;

    /** Fewer years are a plan rather than an anniversary: "(2016 - 2020)". */
    private static final int ANNIVERSARY = 10;

    /** A plan or a law is known by such a year: "Tầm nhìn 2030". */
    private static final int ROUND = 5;

    /** Days between two dates of which the earlier one belongs to an old story. */
    private static final int OLD = 400;

    private static final String MIDDLE = "15";

    /** "3/2/2022", "3-2-2022", "3 tháng 2 năm 2022". */
    private static final Pattern FULL =
            Pattern.compile("(\\d{1,2})(?: ?[-/.] ?| tháng )(\\d{1,2})(?: ?[-/.] ?| năm )((?:19|20)\\d\\d)");

    /** "3/2022", "3 - 2022". */
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}) ?[-/] ?((?:19|20)\\d\\d)");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Map<Mark, Day> days = new HashMap<>();
    private final List<LocalDate> fullDates = new ArrayList<>();
    /** Days with their year that are told as still to come. */
    private final List<LocalDate> planned = new ArrayList<>();

    private final ArticleText article;
    private final int newest;
    private final Optional<Integer> yearTold;

    Days(Marks marks) {
        this.article = marks.article();
        findFullDates(marks);
        fullDates.removeAll(planned);
        this.newest = newestYear();
        this.yearTold = yearTold();
        YearsBeside beside = new YearsBeside(marks, newest);
        Optional<LocalDate> published = article.metadata().published();
        Optional<Day> today = published.map(Day::of).or(() -> today(marks, beside));
        Optional<Day> last = Optional.empty();
        for (Mark mark : marks.all("Date")) {
            When when = (When) mark.value();
            Optional<Day> day;
            if (when instanceof When.Named named) {
                day = Optional.of(withYear(beside, named.day(), mark, published, last.or(() -> today)));
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
    private Optional<Day> today(Marks marks, YearsBeside beside) {
        for (Mark mark : marks.all("Date")) {
            if (mark.value() instanceof When.Named named && named.days().isPresent()) {
                Day day = withYear(beside, named.day(), mark, Optional.empty(), Optional.empty());
                return Optional.of(day.plusDays(-named.days().get()));
            }
        }
        return Optional.empty();
    }

    private Day withYear(YearsBeside beside, Day day, Mark mark, Optional<LocalDate> published, Optional<Day> last) {
        if (day.year().isPresent()) {
            return day;
        }
        MonthDay monthDay = day.monthDay();
        if (published.isPresent()) {
            LocalDate same = monthDay.atYear(published.get().getYear());
            boolean ahead = same.isAfter(published.get().plusDays(AHEAD));
            return Day.of(ahead ? same.minusYears(1) : same);
        }
        return yearNear(monthDay)
                .or(() -> last.flatMap(Day::date)
                        .filter(date -> MonthDay.from(date).equals(monthDay))
                        .map(LocalDate::getYear))
                .or(() -> beside.of(mark, monthDay))
                .or(() -> yearBeforePlan(monthDay))
                .or(() -> last.flatMap(Day::date).flatMap(date -> nearest(monthDay, date)))
                .or(() -> yearTold)
                .map(year -> Day.of(monthDay.atYear(year)))
                .orElse(day);
    }

    /** The year in which the day lies near one that the article names with its year, and which is no old one. */
    private Optional<Integer> yearNear(MonthDay day) {
        return fullDates.stream()
                .filter(date -> date.getYear() >= newest - 1 && date.getYear() >= RECENT)
                .flatMap(date -> nearest(day, date).stream())
                .max(Integer::compare);
    }

    /** The year in which the day lies soon before one that is told as still to come. */
    private Optional<Integer> yearBeforePlan(MonthDay day) {
        return planned.stream()
                .filter(date -> date.getYear() == newest)
                .map(date -> day.atYear(date.getYear()).isAfter(date) ? date.getYear() - 1 : date.getYear())
                .findFirst();
    }

    private static Optional<Integer> nearest(MonthDay day, LocalDate date) {
        for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
            long later = ChronoUnit.DAYS.between(date, day.atYear(year));
            if (-BEFORE <= later && later <= AFTER) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** "… sẽ diễn ra tháng 1/2018". */
    private boolean isAhead(Marks marks, Sentence sentence) {
        return marks.within("will", sentence.from(), sentence.to()).stream()
                .findAny()
                .isPresent();
    }

    /** Where the article itself names a year together with a day or a month. */
    private void findFullDates(Marks marks) {
        Tokens tokens = article.tokens();
        for (Sentence sentence : article.sentences()) {
            if (!sentence.isBody()) {
                continue;
            }
            List<LocalDate> dates = isAhead(marks, sentence) ? planned : fullDates;
            if (!hasNumber(sentence)) {
                continue;
            }
            Matcher full = FULL.matcher(tokens.text(sentence.from(), sentence.to()));
            while (full.find()) {
                date(full.group(1), full.group(2), full.group(3)).ifPresent(dates::add);
            }
            for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
                if (tokens.is(i, "tháng")) {
                    middle(tokens.text(i + 1, Math.min(sentence.to(), i + 4))).ifPresent(dates::add);
                }
            }
        }
    }

    private boolean hasNumber(Sentence sentence) {
        int i = sentence.from();
        while (i < sentence.to() && article.tokens().kind(i) != Tokens.Kind.NUMBER) {
            i++;
        }
        return i < sentence.to();
    }

    /** The last year that the article names and that is no goal ("đến năm 2030"). */
    private int newestYear() {
        Tokens tokens = article.tokens();
        int newestSoFar = Stream.concat(fullDates.stream(), planned.stream())
                .mapToInt(LocalDate::getYear)
                .max()
                .orElse(0);
        for (Sentence sentence : article.sentences()) {
            for (int i = sentence.from() + 2; sentence.isBody() && i < sentence.to(); i++) {
                if (isYear(i) && !isGoal(i)) {
                    newestSoFar = Math.max(newestSoFar, Integer.parseInt(tokens.text(i)));
                }
            }
        }
        return newestSoFar;
    }

    private boolean isYear(int i) {
        return isYear(article.tokens(), i);
    }

    /** Whether a token is the number of a year. */
    static boolean isYear(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.Kind.NUMBER
                && YEAR.matcher(tokens.lower(i)).matches();
    }

    private boolean isGoal(int year) {
        Tokens tokens = article.tokens();
        boolean range = tokens.isDash(year - 1) && !isAnniversary(year);
        int before = tokens.is(year - 1, "năm") ? year - 2 : year - 1;
        return range || GOALS.contains(tokens.lower(before));
    }

    /** "(1957 - 2017)": so many years until now. */
    private boolean isAnniversary(int year) {
        Tokens tokens = article.tokens();
        boolean bracket = tokens.is(year + 1, ")") && tokens.is(year - 3, "(") && isYear(year - 2);
        return bracket && Integer.parseInt(tokens.text(year)) - Integer.parseInt(tokens.text(year - 2)) >= ANNIVERSARY;
    }

    /** The newest year, where the article names it again and again, or with the name of an event: "APEC 2017". */
    private Optional<Integer> yearTold() {
        Tokens tokens = article.tokens();
        String written = Integer.toString(newest);
        int times = 0;
        for (Sentence sentence : article.sentences()) {
            for (int i = sentence.from() + 2; sentence.isBody() && i < sentence.to(); i++) {
                if (tokens.is(i, written) && !isGoal(i)) {
                    boolean event = (tokens.isCapitalised(i - 1) && newest % ROUND != 0) || isUntilNow(i);
                    boolean ahead = tokens.is(i + 1, "tới") || NEXT_YEARS.contains(tokens.lower(i - 2));
                    times += event ? OFTEN : ahead ? 0 : 1;
                }
            }
        }
        return times >= OFTEN && newest >= RECENT ? Optional.of(newest) : Optional.empty();
    }

    /** "Từ đầu năm 2018", "6 tháng đầu năm 2018": the year that is going on. */
    private boolean isUntilNow(int year) {
        Tokens tokens = article.tokens();
        return tokens.is(year - 1, "năm")
                && tokens.is(year - 2, "đầu")
                && (tokens.is(year - 3, "từ") || tokens.is(year - 3, "tháng"));
    }

    /** The middle of a month with its year. */
    private static Optional<LocalDate> middle(String words) {
        Matcher matcher = MONTH.matcher(words);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return date(MIDDLE, matcher.group(1), matcher.group(2));
    }

    private static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a day lies long before another one that the article tells of, or before the article itself. */
    boolean isOld(Day day) {
        Optional<LocalDate> date = day.date();
        if (date.isEmpty()) {
            return false;
        }
        Optional<LocalDate> published = article.metadata().published();
        if (published.isPresent()) {
            return ChronoUnit.DAYS.between(date.get(), published.get()) > AFTER;
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
