package vn.lientin.link;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** What the text of an article says of the year that its days without one lie in. */
final class YearsTold {
    /** Words after which a year is one to come. */
    private static final Set<String> GOALS = Words.set("before-goal-year");

    /** Words before the year in which somebody was born. */
    private static final Set<String> BIRTHS = Words.set("before-birth-year");

    /** Words before "năm 2016" or after it that look back at it. */
    private static final Set<String> LOOKS_BACK = Words.set("looks-back-at-year");

    /** A day takes the year of a date that lies so many days before it at most. */
    private static final int AFTER = 150;
    /** … or so many after it. */
    private static final int BEFORE = 60;

    /** A day so near to one that is written with its year is of that year. */
    private static final int DAYS = 10;
    /** Days of one story. */
    private static final int STORY = 20;

    /** Words before "năm 2018" that may look ahead. */
    private static final Set<String> NEXT_YEARS = Words.set("may-look-ahead");

    /** An older year is not that of a page of news. */
    static final int RECENT = 2005;

    /** An article that names a year so often is of that year. */
    private static final int OFTEN = 3;
    /** … or so often, if it names a day or a month of it, too. */
    private static final int AGAIN = 2;

    /** Fewer years are a plan rather than an anniversary: "(2016 - 2020)". */
    private static final int ANNIVERSARY = 10;

    /** A plan or a law is known by such a year: "Tầm nhìn 2030". */
    private static final int ROUND = 5;

    /** … and lies so far from the year before it that is named. */
    private static final int GAP = 2;

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Marks marks;
    private final ArticleText article;
    private final Tokens tokens;
    private final DatesWithYear dates;
    private final int newest;
    /** How often the newest year is named as the one that the article is of. */
    private final int times;

    /** The year that the text says is going on. */
    private final Optional<Integer> going;

    private final YearsBeside beside;

    YearsTold(Marks marks) {
        this.marks = marks;
        this.article = marks.article();
        this.tokens = marks.tokens();
        this.dates = new DatesWithYear(marks);
        this.newest = newestYear();
        this.times = timesTold();
        this.going = new YearGoingOn(marks).of(newest);
        this.beside = new YearsBeside(marks, newest);
    }

    /** The newest year, where the article names it again and again, or with the name of an event: "APEC 2017". */
    Optional<Integer> told() {
        return told(OFTEN);
    }

    /** The newest year, where the text says that it is going on: not for a day near its end, when the next one is planned. */
    Optional<Integer> goingOn(MonthDay day) {
        return going.filter(year -> day.getMonth().compareTo(Month.OCTOBER) < 0);
    }

    /** The newest year that is not one to come. */
    Optional<Integer> newest() {
        return newest >= RECENT ? Optional.of(newest) : Optional.empty();
    }

    private Optional<Integer> told(int often) {
        return times >= often && newest >= RECENT ? Optional.of(newest) : Optional.empty();
    }

    /**
     * The year in which the day lies near one that the article names with its year, and which is no old one: within days,
     * or where the article is of that year.
     */
    Optional<Integer> near(MonthDay day) {
        return near(day, dates.running(), BEFORE, AFTER)
                .or(() -> Stream.of(dates.days(), dates.months())
                        .flatMap(known -> near(day, known, BEFORE, AFTER).stream())
                        .max(Integer::compare)
                        .filter(year -> told(AGAIN).filter(year::equals).isPresent()))
                .or(() -> near(day, dates.days(), DAYS, DAYS).filter(year -> year >= going.orElse(year)));
    }

    private Optional<Integer> near(MonthDay day, List<LocalDate> known, int before, int after) {
        return known.stream()
                .filter(date -> date.getYear() >= newest - 1 && date.getYear() >= RECENT)
                .flatMap(date -> nearest(day, date, before, after).stream())
                .max(Integer::compare);
    }

    /** The year in which the day lies soon before one that is told as still to come. */
    Optional<Integer> beforePlan(MonthDay day) {
        return dates.planned().stream()
                .filter(date -> date.getYear() == newest)
                .flatMap(date -> nearest(day, date, BEFORE, 0).stream())
                .findFirst();
    }

    /** The year of a day that is told in one story with another. */
    static Optional<Integer> near(MonthDay day, LocalDate date) {
        return nearest(day, date, STORY, STORY);
    }

    private static Optional<Integer> nearest(MonthDay day, LocalDate date, int before, int after) {
        for (int year = date.getYear() - 1; year <= date.getYear() + 1; year++) {
            long later = ChronoUnit.DAYS.between(date, day.atYear(year));
            if (-before <= later && later <= after) {
                return Optional.of(year);
            }
        }
        return Optional.empty();
    }

    /** The last year that the article names and that is no goal: "đến năm 2030", "Chương trình nghị sự 2030". */
    private int newestYear() {
        TreeSet<Integer> years = dates.all().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
        years.add(0);
        for (Sentence sentence : article.sentences()) {
            for (int i = sentence.from() + 2; sentence.isBody() && i < sentence.to(); i++) {
                if (isYear(i) && !isGoal(i)) {
                    years.add(Integer.parseInt(tokens.text(i)));
                }
            }
        }
        while (years.last() % ROUND == 0 && years.size() > 1 && years.last() - years.lower(years.last()) > GAP) {
            years.pollLast();
        }
        return years.last();
    }

    /** Not so the year in which somebody was born. */
    private boolean isYear(int i) {
        int before = tokens.is(i - 1, "năm") ? i - 2 : i - 1;
        return isYear(tokens, i) && !tokens.isAny(before, BIRTHS);
    }

    /** Whether a token is the number of a year. */
    static boolean isYear(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.Kind.NUMBER
                && YEAR.matcher(tokens.lower(i)).matches();
    }

    private boolean isGoal(int year) {
        boolean range = tokens.isDash(year - 1) && isYear(year - 2) && !isAnniversary(year);
        int before = tokens.is(year - 1, "năm") ? year - 2 : year - 1;
        return range || GOALS.contains(tokens.lower(before));
    }

    /** "(1957 - 2017)": so many years until now. */
    private boolean isAnniversary(int year) {
        boolean bracket = tokens.is(year + 1, ")") && tokens.is(year - 3, "(") && isYear(year - 2);
        return bracket && Integer.parseInt(tokens.text(year)) - Integer.parseInt(tokens.text(year - 2)) >= ANNIVERSARY;
    }

    /** The year of a day by the years that its sentence names. */
    Optional<Integer> beside(Mark mark, MonthDay day) {
        return beside.of(mark, day);
    }

    private int timesTold() {
        String written = Integer.toString(newest);
        int count = 0;
        for (Sentence sentence : article.sentences()) {
            for (int i = sentence.from() + 2; sentence.isBody() && i < sentence.to(); i++) {
                if (tokens.is(i, written) && !isGoal(i) && !isOfLaw(i)) {
                    boolean event =
                            (tokens.isCapitalised(i - 1) && newest % ROUND != 0) || isUntilNow(i) || isAnniversary(i);
                    boolean ahead = tokens.is(i + 1, "tới") || NEXT_YEARS.contains(tokens.lower(i - 2));
                    count += event ? OFTEN : ahead || isBack(i) ? 0 : 1;
                }
            }
        }
        return count;
    }

    /** "Luật Đất đai năm 2013". */
    private boolean isOfLaw(int year) {
        return marks.covering(year, "Document")
                .filter(law -> law.from() < year - 1)
                .isPresent();
    }

    /** "năm 2016 vừa qua", "cuối năm 2016", "Bộ luật Hình sự 2015". */
    private boolean isBack(int year) {
        boolean over = year + 1 < tokens.size() && LOOKS_BACK.contains(tokens.lower(year + 1));
        return over || !tokens.is(year - 1, "năm") || LOOKS_BACK.contains(tokens.lower(year - 2));
    }

    /** "Từ đầu năm 2018", "6 tháng đầu năm 2018", "9 tháng năm 2018": the year that is going on. */
    private boolean isUntilNow(int year) {
        int before = tokens.is(year - 2, "đầu") ? year - 3 : year - 2;
        boolean months = before > 0 && tokens.is(before, "tháng") && tokens.kind(before - 1) == Tokens.Kind.NUMBER;
        return tokens.is(year - 1, "năm") && (months || (before < year - 2 && tokens.is(before, "từ")));
    }
}
