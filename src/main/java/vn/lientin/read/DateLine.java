package vn.lientin.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that are there to tell when an article was published: "Thứ Hai, 01/11/2021 - 14:43 GMT+7". */
public final class DateLine {
    private static final Pattern CLOCK =
            Pattern.compile("(?iu)\\d{1,2}\\s*(?::|h|g|giờ)\\s*\\d{2}(?::\\d{2})?\\s*(?:AM|PM|SA|CH)?");
    private static final Pattern AROUND = Pattern.compile(
            "(?iu)\\(?GMT\\s*\\+?\\s*0?7(?::00)?\\)?|(?:thứ|chủ) [\\p{L}\\d]+|(?<![\\p{L}\\p{N}])(?:ngày|lúc|phút)(?![\\p{L}\\p{N}])|[\\p{P}\\p{S}\\s\\u00a0]+");
    private static final List<String> LABELS = PageWords.lines("page-date-label.txt");
    private static final int LONGEST = 60;
    private static final int OTHER_WORDS = 4;
    private static final int OTHER_LETTERS = 30;

    private DateLine() {}

    /**
     * Whether the line names a day and little else.
     *
     * @param named whether the page calls its element a date; then an author or a paper may stand there, too
     */
    static boolean isOne(String text, boolean named) {
        Optional<?> day = PressDate.inText(text);
        if (day.isEmpty()) {
            return false;
        }
        String rest = rest(text);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean labelled = LABELS.stream().anyMatch(lower::startsWith);
        return named
                || labelled
                || rest.isEmpty()
                || (rest.split(" ").length <= OTHER_WORDS && rest.length() <= OTHER_LETTERS);
    }

    /** The day of a line that names nothing but a day, a weekday and a clock; a label may stand before it. */
    public static Optional<LocalDate> day(String labelled) {
        String lower = labelled.toLowerCase(Locale.ROOT);
        String line = LABELS.stream()
                .filter(lower::startsWith)
                .findFirst()
                .map(label -> labelled.substring(label.length()))
                .orElse(labelled);
        return line.length() <= LONGEST && rest(line).isEmpty() ? PressDate.inText(line) : Optional.empty();
    }

    /** The day of a line that has few words beside it, and perhaps a clock. */
    public static Optional<LocalDate> dayAmongFewWords(String line) {
        return line.length() <= LONGEST && isOne(line, false) ? PressDate.inText(line) : Optional.empty();
    }

    /** Whether the line is a day and a clock, which lists of other stories seldom tell. */
    static boolean hasClock(String line) {
        return line.length() <= LONGEST
                && isOne(line, false)
                && CLOCK.matcher(line).find();
    }

    private static String rest(String text) {
        return AROUND.matcher(CLOCK.matcher(PressDate.withoutDay(text)).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
