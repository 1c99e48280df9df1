package vn.lientin.link;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Numbers;
import vn.lientin.extract.Rule.Found;
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

    /** No session lasts so many days. */
    private static final int MOST_DAYS = 15;

    private static final int JUST_BEHIND = 6;
    /** So many tokens behind what a session is called may lead to how long it lasts: "… dự kiến sẽ kéo dài". */
    private static final int TO_END = 2;

    /** So many tokens "sau khi" stands before the day that it tells. */
    private static final int BEFOREHAND = 12;

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;

    MeetingDays(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
    }

    /**
     * The day that a sentence tells for a meeting: named right behind it, else before it, else soon after.
     *
     * @param of the day of what was told before, for "cùng ngày"
     */
    Optional<Day> in(Sentence sentence, int from, int to, Optional<Day> of) {
        List<Mark> named = marks.within("Date", sentence.from(), sentence.to()).stream()
                .filter(mark -> !reading.quotes().isQuoted(mark.from()))
                .filter(mark -> !isDeadline(mark) && !isOfPaper(mark))
                .toList();
        boolean open = named.stream()
                .filter(mark -> mark.to() <= from)
                .reduce((one, next) -> next)
                .filter(mark -> !isKnown(mark))
                .isPresent();
        if (open) {
            return Optional.empty();
        }
        List<Mark> told = named.stream().filter(this::isKnown).toList();
        List<Mark> dates = told.size() < 2
                ? told
                : told.stream().filter(mark -> !isSaidAgain(mark)).toList();
        List<Mark> before = dates.stream()
                .filter(mark -> mark.from() < from
                        && !marks.has("PaperSent", mark.to(), from)
                        && !isBeforehand(mark, dates, from))
                .toList();
        int held = marks.at(to, "happens").map(Mark::to).orElse(to);
        Optional<Mark> best = dates.stream()
                .filter(mark -> mark.from() >= to && mark.from() <= held + 1)
                .filter(mark -> !isSpan(mark) || before.isEmpty() || marks.begins(to, "happens"))
                .findFirst()
                .or(() -> before.stream().filter(this::hasPartOfDay).reduce((one, next) -> next))
                .or(() -> before.stream().findFirst())
                .or(() -> after(dates, to).filter(this::hasPartOfDay).findFirst())
                .or(() -> after(dates, to).findFirst());
        return best.flatMap(mark -> isSameDay(mark)
                ? of.or(() -> reading.days().of(mark))
                : reading.days().of(mark));
    }

    /** "Sau khi đến Tokyo ngày 4/6, hôm nay ông A dự …": of what was before, where another day is told of what is told. */
    private boolean isBeforehand(Mark date, List<Mark> dates, int to) {
        return marks.within("beforehand", Math.max(0, date.from() - BEFOREHAND), date.from()).stream()
                        .anyMatch(words -> IntStream.range(words.to(), date.from())
                                .noneMatch(i -> tokens.is(i, ",") || tokens.is(i, ".")))
                && dates.stream().anyMatch(other -> other.from() >= date.to() && other.to() <= to);
    }

    /** Not so "sáng nay" in an article that does not tell its own date. */
    private boolean isKnown(Mark date) {
        return isSameDay(date) || reading.days().of(date).isPresent();
    }

    /** The first day of what is told: a session closes on its last one. */
    Optional<Day> of(MeetingMention mention, Sentence sentence, Optional<Day> last) {
        Optional<Day> told = in(sentence, mention.mark().from(), mention.to(), last);
        if (!mention.occasion().lastsDays()) {
            return mention.occasion().isConference() ? told.map(day -> day.plusDays(-daysBefore(sentence))) : told;
        }
        if (tellsWeeks(sentence)) {
            return Optional.empty();
        }
        Optional<Mark> span = marks.within("Date", sentence.from(), sentence.to()).stream()
                .filter(this::isSpan)
                .findFirst();
        return span.isPresent()
                ? span.flatMap(reading.days()::of)
                : told.map(day -> day.plusDays(mention.occasion().isLong() ? -daysBefore(sentence) : 0));
    }

    /** "Phiên họp kéo dài đến hết ngày 13/9": how a meeting that began before goes on, or when it ends. */
    boolean tellsEnd(MeetingMention mention, Sentence sentence) {
        return marks.within("lasts-until", mention.to(), sentence.to()).stream()
                .anyMatch(words -> words.from() <= mention.to() + TO_END);
    }

    /** "từ ngày 5 đến 8/6", "từ 5-8/6", but not "5-8". */
    private boolean isSpan(Mark date) {
        return date.rule().startsWith("values.date-range")
                || (date.rule().startsWith("values.date-hyphen")
                        && tokens.text(date.from(), date.to()).contains("/"));
    }

    /** "Sau một tháng làm việc": it began long before. */
    private boolean tellsWeeks(Sentence sentence) {
        return marks.within("DaysOfWork", sentence.from(), sentence.to()).stream()
                .anyMatch(words -> ((Found) words.value()).parts().first("long").isPresent());
    }

    /** 2 for "sau ba ngày làm việc", and for "ngày làm việc thứ ba". */
    private int daysBefore(Sentence sentence) {
        return marks.within("DaysOfWork", sentence.from(), sentence.to()).stream()
                .map(words -> ((Found) words.value()).parts())
                .flatMap(parts -> parts.first("count").stream()
                        .flatMap(count -> Numbers.of(tokens.text(count.from(), count.to())).stream())
                        .map(count -> count.setScale(0, RoundingMode.UP).intValue()
                                - (parts.first("half").isPresent() ? 0 : 1)))
                .mapToInt(Integer::intValue)
                .filter(days -> days < MOST_DAYS)
                .findFirst()
                .orElse(0);
    }

    /** Whether it names the first and the last of several days: "từ ngày 5 đến 8/6". */
    boolean namesSpan(Sentence sentence) {
        return marks.within("Date", sentence.from(), sentence.to()).stream()
                .anyMatch(date -> isSpan(date) && tokens.is(date.from(), "từ"));
    }

    /** Whether all days that it names are spans of several: "8 và 9/6". */
    boolean namesOnlySpans(Sentence sentence) {
        List<Mark> dates = marks.within("Date", sentence.from(), sentence.to());
        return !dates.isEmpty() && dates.stream().allMatch(this::isSpan);
    }

    /** "Chiều 29/5 (tức sáng 30/5 giờ Việt Nam)": a day that is told before. */
    private boolean isSaidAgain(Mark date) {
        return date.from() > 0 && tokens.is(date.from() - 1, "tức");
    }

    /** "Từ ngày 8 đến 11/7, Thủ tướng hội đàm với A, gặp B": on one of these days, not "Cuộc gặp diễn ra từ ngày 8 đến 9/7". */
    boolean isOnSomeDay(MeetingMention mention) {
        return mention.occasion().isOfSides() && !marks.begins(mention.to(), "happens");
    }

    /** Days that the sentence names later, and not in what somebody says. */
    private Stream<Mark> after(List<Mark> dates, int to) {
        return dates.stream().filter(mark -> !marks.has("Speech", to, mark.from()));
    }

    /** A day other than the one told of that a sentence opens with; also "cùng ngày" without what was told of. */
    Optional<Mark> opening(Sentence sentence, Day told) {
        return marks.within("Date", sentence.from(), Math.min(sentence.to(), sentence.from() + OPENING)).stream()
                .filter(mark -> !isDeadline(mark))
                .filter(mark -> (isSameDay(mark) && isFirst(mark, sentence))
                        || reading.days()
                                .of(mark)
                                .filter(day -> !isSameDay(mark) && !day.equals(told))
                                .isPresent())
                .findFirst();
    }

    /** Nobody is named before it: "Theo ông A, đến 12h cùng ngày" goes on to no other time. */
    private boolean isFirst(Mark date, Sentence sentence) {
        return !marks.has("Subject", sentence.from(), date.from());
    }

    private static boolean isSameDay(Mark date) {
        return date.value() instanceof When.SameDay;
    }

    /** "trước ngày 30/4", "đến ngày 5/6", "Quyết định ngày 2/3": not when something is held. */
    boolean isDeadline(Mark date) {
        int i = date.from() - 1;
        return i >= 0
                && !hasPartOfDay(date)
                && (tokens.is(i, "trước")
                        || tokens.is(i, "đến")
                        || tokens.is(i, "từ")
                        || tokens.is(i, "sau")
                        || tokens.is(i, "kể"));
    }

    /** "Quyết định số 12 ngày 2/3", but not "Lễ công bố quyết định về cán bộ diễn ra hôm 2/3". */
    private boolean isOfPaper(Mark date) {
        return marks.covering(date.from(), "Document")
                .filter(paper -> paper.from() < date.from())
                .filter(paper -> !marks.has("happens", paper.from(), date.from()))
                .isPresent();
    }

    /** Whether the sentence names a day. */
    private boolean hasDay(Sentence sentence) {
        return marks.has("Date", sentence.from(), sentence.to());
    }

    /** Whether the sentence names a day, or before a mention a part of one. */
    boolean hasTime(MeetingMention mention, Sentence sentence) {
        return hasDay(sentence)
                || marks.has("daypart", sentence.from(), mention.mark().from());
    }

    private boolean hasPartOfDay(Mark date) {
        return tokens.is(date.from(), "sáng") || tokens.is(date.from(), "chiều") || tokens.is(date.from(), "tối");
    }

    /** The part of the day that is told before a mention, or right behind it: "Phiên họp sáng nay". */
    String partOfDay(Sentence sentence, MeetingMention mention) {
        String before = partOfDay(sentence, mention.mark().from());
        return before.isEmpty() ? partOfDay(sentence, mention.to() + JUST_BEHIND) : before;
    }

    /** "sáng", "chiều" or "tối", as the day before a token says last; empty where it says nothing. */
    String partOfDay(Sentence sentence, int to) {
        return marks.within("Date", sentence.from(), to).stream()
                .filter(this::hasPartOfDay)
                .reduce((one, next) -> next)
                .map(date -> tokens.lower(date.from()))
                .orElse("");
    }

    /** The day of which a sentence tells the morning or the evening. */
    Optional<Day> partOfDay(Sentence sentence) {
        return marks.within("Date", sentence.from(), sentence.to()).stream()
                .filter(mark -> hasPartOfDay(mark) && !isSameDay(mark))
                .flatMap(mark -> reading.days().of(mark).stream())
                .findFirst();
    }

    /** Whether the sentence says "cùng ngày". */
    boolean saysSameDay(Sentence sentence) {
        return saysSameDay(sentence.from(), sentence.to());
    }

    /** Whether "cùng ngày" stands before a mention, or right behind it. */
    boolean saysSameDay(MeetingMention mention, Sentence sentence) {
        return saysSameDay(sentence.from(), Math.min(sentence.to(), mention.to() + JUST_BEHIND));
    }

    private boolean saysSameDay(int from, int to) {
        return marks.within("Date", from, to).stream().anyMatch(MeetingDays::isSameDay);
    }

    /** Whether two days may belong to one story. */
    static boolean near(Day one, Day other) {
        return Math.abs(between(one, other)) <= SAME_STORY;
    }

    /** How many days the second one is after the first; of the same year, where one has none. */
    static long between(Day one, Day other) {
        LocalDate left = one.date().orElseGet(() -> one.monthDay().atYear(ANY_YEAR));
        LocalDate right = other.date().orElseGet(() -> other.monthDay().atYear(ANY_YEAR));
        if (one.date().isPresent() != other.date().isPresent()) {
            left = left.withYear(ANY_YEAR);
            right = right.withYear(ANY_YEAR);
        }
        return right.toEpochDay() - left.toEpochDay();
    }
}
