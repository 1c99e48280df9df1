package vn.lientin.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The days and months that the text of an article names with their year; none out of the names of documents. */
final class DatesWithYear {
    /** Words before a month that something began in: it may be long past. */
    private static final Set<String> BEGINS = Words.set("before-begin-month");

    /** Words before a month that is going on or just over: "phiên họp thường kỳ tháng 5/2019". */
    private static final Set<String> RUNNING = Words.set("before-running-month");

    /** Before the day of a law: "được Quốc hội thông qua ngày 9/6/2015", "có hiệu lực từ ngày 1/1/2016". */
    private static final Pattern OF_LAW = Pattern.compile("(?:" + String.join("|", Words.set("before-day-of-law"))
            + ")(?: (?:" + String.join("|", Words.set("from-day")) + "))?(?: ngày)? ?$");

    private static final String MIDDLE = "15";
    private static final int YEAR_DIGITS = 4;

    /** "3/2/2022", "3-2-2022", "3 tháng 2 năm 2022". */
    private static final Pattern FULL =
            Pattern.compile("(\\d{1,2})(?: ?[-/.] ?| tháng )(\\d{1,2})(?: ?[-/.] ?| năm )((?:19|20)\\d\\d)");

    /** "3/2022", "3 - 2022". */
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2}) ?[-/] ?((?:19|20)\\d\\d)");

    /** Before the last of several days, and before an anniversary: "từ 4 - 6/3/2019", "(19/5/1890 - 19/5/2019)". */
    private static final Pattern LAST_OF_SEVERAL = Pattern.compile("\\d ?[-–/] ?$");

    private final Marks marks;
    private final Tokens tokens;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<LocalDate> running = new ArrayList<>();
    private final List<LocalDate> months = new ArrayList<>();
    private final List<LocalDate> planned = new ArrayList<>();

    DatesWithYear(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
        marks.article().sentences().stream()
                .filter(Sentence::isBody)
                .filter(this::mayHaveYear)
                .forEach(this::read);
        days.removeAll(planned);
    }

    List<LocalDate> days() {
        return days;
    }

    /** Those that hardly an article of another year names: the last day of several, an anniversary, the month that goes on. */
    List<LocalDate> running() {
        return running;
    }

    /** Months, each by its middle. */
    List<LocalDate> months() {
        return months;
    }

    /** What is told as still to come. */
    List<LocalDate> planned() {
        return planned;
    }

    Stream<LocalDate> all() {
        return Stream.of(days, running, months, planned).flatMap(List::stream);
    }

    /** "… sẽ diễn ra tháng 1/2018", but not "sẽ thực hiện Nghị quyết ngày 1/1/2018". */
    private boolean isAhead(Sentence sentence) {
        return marks.has("will", sentence.from(), sentence.to())
                && !marks.has("Document", sentence.from(), sentence.to());
    }

    private void read(Sentence sentence) {
        List<LocalDate> dates = isAhead(sentence) ? planned : days;
        String documents = marks.within("Document", sentence.from(), sentence.to()).stream()
                .map(document -> tokens.text(document.from(), document.to()))
                .collect(Collectors.joining("\n"));
        String text = tokens.text(sentence.from(), sentence.to());
        Matcher full = FULL.matcher(text);
        while (full.find()) {
            String before = text.substring(0, full.start());
            if (!documents.contains(full.group()) && !OF_LAW.matcher(before).find()) {
                boolean last = LAST_OF_SEVERAL.matcher(before).find();
                date(full.group(1), full.group(2), full.group(3))
                        .ifPresent(last && dates != planned ? running::add : dates::add);
            }
        }
        for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
            if (tokens.is(i, "tháng") && !isBefore(BEGINS, i)) {
                List<LocalDate> told = isBefore(RUNNING, i) ? running : months;
                middle(tokens.text(i + 1, Math.min(sentence.to(), i + 4)))
                        .ifPresent(dates == planned ? planned::add : told::add);
            }
        }
    }

    private boolean isBefore(Set<String> words, int month) {
        return month > 0 && words.contains(tokens.lower(month - 1));
    }

    private boolean mayHaveYear(Sentence sentence) {
        int i = sentence.from();
        while (i < sentence.to()
                && !(tokens.kind(i) == Tokens.Kind.NUMBER && tokens.text(i).length() >= YEAR_DIGITS)) {
            i++;
        }
        return i < sentence.to();
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
}
