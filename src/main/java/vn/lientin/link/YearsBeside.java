package vn.lientin.link;

import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The year of a day by the years that its sentence names: "sáng 5/6, …, trong năm 2018", "nhiệm vụ năm 2021". */
final class YearsBeside {
    /** Words that look back or ahead over years: a year beside them is not the year of the day. */
    private static final Set<String> OTHER_YEARS = Words.set("other-years");

    /** Words before the year that some work is planned for. */
    private static final Set<String> PLANNED = Words.set("before-planned-year");

    /** Words before a year whose work is looked back at. */
    private static final Set<String> REVIEWED = Words.set("before-reviewed-year");

    /** Words before the number of a year that stands without "năm". */
    private static final Set<String> BARE = Words.set("before-bare-year");

    private final Marks marks;
    private final int newest;

    YearsBeside(Marks marks, int newest) {
        this.marks = marks;
        this.newest = newest;
    }

    /** The one year that the sentence names, if it is no old one; else the one in which work of a year is talked about. */
    Optional<Integer> of(Mark date, MonthDay day) {
        Optional<Sentence> sentence = marks.article().sentenceAt(date.from());
        return sentence.flatMap(told -> one(date, told)).or(() -> sentence.flatMap(told -> ofWork(told, day)));
    }

    private Optional<Integer> one(Mark date, Sentence sentence) {
        Tokens tokens = marks.tokens();
        Set<Integer> years = new TreeSet<>();
        for (int i = sentence.from() + 1; i < sentence.to(); i++) {
            boolean said = marks.has("Speech", Math.min(i, date.to()), Math.max(i, date.to()));
            if (isYear(i) && !said) {
                if ((i >= 2 && OTHER_YEARS.contains(tokens.lower(i - 2))) || tokens.is(i + 1, "tới")) {
                    return Optional.empty();
                }
                years.add(year(i));
            }
        }
        return years.size() == 1
                ? years.stream().findFirst().filter(year -> year >= YearsTold.RECENT && year >= newest - 1)
                : Optional.empty();
    }

    /**
     * "tổng kết năm 2020, nhiệm vụ 2021": around the turn of the year; "kết quả năm 2020" alone, too. "6 tháng đầu năm
     * 2021": in that year.
     */
    private Optional<Integer> ofWork(Sentence sentence, MonthDay day) {
        Tokens tokens = marks.tokens();
        TreeSet<Integer> years = new TreeSet<>();
        boolean planned = false;
        boolean reviewed = false;
        for (int i = sentence.from() + 2; i < sentence.to(); i++) {
            if (isYear(i) || isBareYear(i)) {
                int before = isYear(i) ? i - 2 : i - 1;
                years.add(year(i));
                planned |= PLANNED.contains(tokens.lower(before)) || isHalf(before);
                reviewed |= REVIEWED.contains(tokens.lower(before));
            }
        }
        boolean late = day.getMonth().compareTo(Month.OCTOBER) > 0;
        boolean early = day.getMonth().compareTo(Month.MAY) < 0;
        if (years.size() == 2 && years.last() == years.first() + 1 && (late || early || planned)) {
            return Optional.of(late ? years.first() : years.last());
        }
        boolean one = years.size() == 1 && years.last() >= newest - 1;
        if (one && reviewed && !planned && (late || early)) {
            return Optional.of(early ? years.last() + 1 : years.last());
        }
        return one && planned ? Optional.of(late ? years.last() - 1 : years.last()) : Optional.empty();
    }

    /** "6 tháng đầu năm 2018": its half is over, or going on. */
    private boolean isHalf(int i) {
        Tokens tokens = marks.tokens();
        return (tokens.is(i, "đầu") || tokens.is(i, "cuối")) && tokens.is(i - 1, "tháng");
    }

    private boolean isYear(int i) {
        return YearsTold.isYear(marks.tokens(), i) && marks.tokens().is(i - 1, "năm");
    }

    /** "phương hướng công tác 2017". */
    private boolean isBareYear(int i) {
        return YearsTold.isYear(marks.tokens(), i)
                && BARE.contains(marks.tokens().lower(i - 1));
    }

    private int year(int i) {
        return Integer.parseInt(marks.tokens().text(i));
    }
}
