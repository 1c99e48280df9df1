package vn.lientin.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that is there to tell the day: "Thứ Ba, 12/08/2025 | 10:15", "MINH ANH • 12/08/2025".
 *
 * @param day with the groups {@code day}, {@code month} and {@code year}
 * @param beside what stands before and behind the day, which may name a paper or an author
 */
record DatedLine(Matcher day, List<String> beside) {
    static final String WEEKDAY =
            "(?:(?:thứ|chủ) [\\p{L}\\p{N}]+|CN|T[2-7]|(?:mon|tues|wednes|thurs|fri|satur|sun)day)";

    private static final String NAMED_DAY = "(?:" + WEEKDAY + "[,\\s]*)?(?:ngày\\s*)?";
    private static final String NAMED = "(?iu)^(?:(?<before>[^\\d;]{2,40}?)[\\s,|•–-]+)?" + NAMED_DAY;
    private static final String BESIDE = "[\\s,|–-]+" + NAMED_DAY;
    private static final String NAMED_BEHIND =
            "(?:\\s*\\(?GMT\\s*\\+?\\s*7\\)?)?(?:[\\s|•–-]+(?<after>\\p{L}[^\\d|]{1,40}))?$";
    /** The year may be told by its last two figures. */
    private static final String DAY = Dateline.date("(?:19|20)?");

    /** Words that stand around the date on a line of its own. */
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?iu)^\\(?(?:(?<before>[^\\d]{0,40}?)\\s*(?:[:|•,)–-]|(?<=lúc|nhật|ngày|đăng))\\s*)?"
                    + NAMED_DAY + "(?:" + Dateline.CLOCK
                    + "(?:\\s*(?:AM|PM|GMT\\s*\\+?7))?\\s*[-,|ngày\\s]*)?" + NAMED_DAY
                    + Dateline.DATE
                    + "[\\s,|-]*(?:" + Dateline.CLOCK
                    + ")?\\s*(?:AM|PM|SA|CH)?\\s*\\(?(?:GMT\\s*\\+?\\s*7)?\\)?(?:\\s*[-–|•]\\s*(?<after>\\p{L}[^\\d|]{1,40}))?[\\s.]*$");

    /** " - Lượt xem: 356 - Cỡ chữ: A+". */
    private static final Pattern COUNTERS = Pattern.compile("(?iu)\\s*[-–|•\\s(]\\s*(?:"
            + String.join("|", Words.lines("words/layout-after-date.txt")) + ")(?![\\p{L}\\p{N}]).*$");

    /** A day and a clock side by side, which little but a date line has: "AG online 10:48, 10/12/2025". */
    private static final Pattern CLOCK_AND_DAY = Pattern.compile(NAMED + Dateline.CLOCK + BESIDE + DAY + NAMED_BEHIND);

    /** "Dân Trí 21/09/2024 | 10:15", "23/09/2022 18:05 Thời sự". */
    private static final Pattern DAY_AND_CLOCK = Pattern.compile(NAMED + DAY + BESIDE + Dateline.CLOCK + NAMED_BEHIND);

    /** "Minh Anh (14/08/2019)", below the text, too. */
    private static final Pattern NAME_AND_DATE_IN_BRACKETS =
            Pattern.compile("(?u)^(?<before>" + Byline.NAMES + ")\\s*\\((?:ngày )?" + Dateline.DATE + "\\)(?<after>)$");

    /** "Báo Long An Online - Cập nhật ngày:". */
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–|]\\s+");

    /** "(Báo Long An ngày 12/5/2020)", "(Tạp chí Văn nghệ) 12/5/2020", "baomau.vn Thứ Ba, 12/5/2020". */
    private static final Pattern BEFORE_DAY =
            Pattern.compile("(?iu)[()]|[\\s,]+(?:(?:ra )?(?:ngày|số)|lúc\\s*:?|" + WEEKDAY + ")$");

    private static final int LONGEST = 90;
    /** With the counters of readers. */
    private static final int LONGEST_WHOLE = 300;

    /**
     * Reads a line that is nothing but a date, without the counters of readers that may follow.
     *
     * @param head whether it stands above the text, where a section or a name may stand before the date
     */
    static Optional<DatedLine> of(String line, boolean head) {
        if (!mayBe(line)) {
            return Optional.empty();
        }
        return Stream.of(DATE_LINE, NAME_AND_DATE_IN_BRACKETS, CLOCK_AND_DAY, DAY_AND_CLOCK)
                .limit(head ? 4 : 2)
                .map(pattern -> pattern.matcher(line))
                .filter(matcher -> matcher.find() && Imprint.mayStandBehindDate(part(matcher, "after")))
                .findFirst()
                .map(day -> new DatedLine(day, beside(day)));
    }

    /** The line without " - Lượt xem: 356 - Cỡ chữ: A+". */
    static String withoutCounters(String line) {
        return line.length() <= LONGEST_WHOLE && hasDigit(line)
                ? COUNTERS.matcher(line).replaceFirst("")
                : line;
    }

    /** Whether a line is short enough to be one, and tells a number. */
    static boolean mayBe(String line) {
        return line.length() <= LONGEST && hasDigit(line);
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(Character::isDigit);
    }

    private static List<String> beside(Matcher day) {
        return Stream.of("before", "after")
                .flatMap(group -> parts(day, group))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** "Minh Anh (TTXVN)" and "Minh Anh - Hoài Nam" stay whole. */
    private static Stream<String> parts(Matcher date, String group) {
        String whole = Optional.ofNullable(date.group(group)).orElse("").strip();
        boolean names = Byline.namesAgency(whole)
                || (Byline.isNames(whole) && BETWEEN.splitAsStream(whole).noneMatch(Imprint::mayBePaper));
        return names ? Stream.of(whole) : BETWEEN.splitAsStream(part(date, group));
    }

    private static String part(Matcher date, String group) {
        String words = Optional.ofNullable(date.group(group)).orElse("").strip();
        return BEFORE_DAY.matcher(words).replaceAll("").strip();
    }
}
