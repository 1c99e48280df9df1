package vn.lientin.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who published an article, who wrote it and when, as its page says in so many words. */
final class Imprint {
    private static final String DATE = "(\\d{1,2})[/.-](\\d{1,2})[/.-]((?:19|20)\\d{2})";
    private static final String CLOCK = "\\d{1,2}(?::|h|g|giờ )\\d{2}(?::\\d{2})?";
    private static final String WEEKDAY = "(?:(?:thứ|chủ) \\p{L}+|CN|T[2-7])";
    /** Words that stand around the date on a line of its own. */
    private static final Pattern DATE_LINE = Pattern.compile("(?iu)^(?:[^\\d]{0,40}?[:|•-]\\s*)?(?:" + WEEKDAY
            + "[,\\s]*)?(?:ngày\\s*)?(?:" + CLOCK + "(?:\\s*(?:AM|PM|GMT\\s*\\+?7))?\\s*[-,|ngày\\s]*)?(?:" + WEEKDAY
            + "[,\\s]*)?(?:ngày\\s*)?" + DATE + "[\\s,|-]*(?:" + CLOCK
            + ")?\\s*(?:AM|PM)?\\s*\\(?(?:GMT\\s*\\+?\\s*7)?\\)?[\\s.]*$");

    private static final Pattern TITLE_TIME = Pattern.compile(
            "(?iu)\\s*\\((?:" + CLOCK + "[\\s,|-]*)?(?:ngày\\s*)?" + DATE + "[\\s,|-]*(?:" + CLOCK + ")?\\)\\s*$");

    private static final String INITIALS = "[\\p{Lu}.]{1,4}\\p{Lu}\\p{L}*";
    private static final String SYLLABLE = "\\p{Lu}[\\p{Ll}'\\p{Lu}]*";
    private static final String NAME = "(?:" + SYLLABLE + "|" + INITIALS + ")(?:[ .]" + SYLLABLE + "){0,4}";
    private static final String NAMES = NAME + "(?:\\s*(?:[-–,&]|và)\\s*" + NAME + "){0,3}";
    private static final String PUBLISHER = "[\\p{L}\\p{N}][\\p{L}\\p{N} .&:/-]{1,40}?";
    private static final String LABELS = String.join("|", Words.lines("words/layout-byline-label.txt"));
    private static final String SOURCES = String.join("|", Words.lines("words/layout-source-label.txt"));

    private static final Pattern BYLINE = Pattern.compile("(?u)^(?:(?i:" + LABELS + ")\\s*[:.]?\\s*)?(?<author>" + NAMES
            + ")?\\s*(?:[(/]\\s*(?:(?i:" + SOURCES + ")\\s*:?\\s*)?(?<publisher>" + PUBLISHER + ")\\)?)?\\s*\\.?$");
    private static final Pattern SOURCE_LINE =
            Pattern.compile("(?u)^\\(?(?i:" + SOURCES + ")\\s*:?\\s+(?<publisher>\\p{Lu}" + PUBLISHER + ")\\)?\\.?$");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:" + NAMES + "\\s*)?\\((?<paper>[\\p{Lu}\\p{N}][\\p{L}\\p{N}. &]{1,25})\\)\\s*[-–.:]\\s*");
    private static final Pattern BARE_DATELINE =
            Pattern.compile("^(?<paper>[\\p{Lu}]{2,6}(?:\\.VN)?|\\p{Lu}\\p{L}*(?:\\.vn|\\.com))\\s*[-–]\\s+");

    private static final List<String> NO_NAMES = Words.lines("words/layout-not-a-byline.txt");

    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> author = Optional.empty();

    Optional<LocalDate> published() {
        return published;
    }

    Optional<String> publisher() {
        return publisher;
    }

    Optional<String> author() {
        return author;
    }

    /** Whether the line is nothing but a date; the first one before the text is the article's. */
    boolean readDateLine(String line) {
        Matcher matcher = DATE_LINE.matcher(line);
        if (line.length() > 90 || !matcher.find()) {
            return false;
        }
        takeDate(matcher);
        return true;
    }

    /** Takes "(14:43 31/08/2021)" off the end of a title. */
    String takeTime(String title) {
        Matcher matcher = TITLE_TIME.matcher(title);
        if (!matcher.find()) {
            return title;
        }
        takeDate(matcher);
        return title.substring(0, matcher.start()).strip();
    }

    private void takeDate(Matcher matcher) {
        if (published.isPresent()) {
            return;
        }
        try {
            published = Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException e) {
            // 31/02/2021 is no date: the page says nothing.
            published = Optional.empty();
        }
    }

    static boolean isByline(String line) {
        if (line.length() > 90 || line.isEmpty() || NO_NAMES.stream().anyMatch(line::startsWith)) {
            return false;
        }
        return SOURCE_LINE.matcher(line).matches() || BYLINE.matcher(line).matches();
    }

    static boolean namesAgency(String line) {
        Matcher matcher = BYLINE.matcher(line);
        return SOURCE_LINE.matcher(line).matches() || (matcher.matches() && matcher.group("publisher") != null);
    }

    /** Reads a by-line after the text: "Hồng Thái (TTXVN)", "Theo TTXVN". */
    boolean readByline(String line) {
        if (!isByline(line)) {
            return false;
        }
        Matcher source = SOURCE_LINE.matcher(line);
        if (source.matches()) {
            publisher = publisher.or(() -> Optional.of(source.group("publisher").strip()));
            return true;
        }
        Matcher matcher = BYLINE.matcher(line);
        if (matcher.matches()) {
            author = author.or(() -> Optional.ofNullable(matcher.group("author")));
            publisher = publisher.or(
                    () -> Optional.ofNullable(matcher.group("publisher")).map(String::strip));
        }
        return true;
    }

    /** Reads a by-line between title and text, where only a labelled one or an agency is told from a section label. */
    boolean readHeadByline(String line) {
        boolean labelled = LABELS.length() > 0 && line.matches("(?iu)^(?:" + LABELS + ")\\b.*");
        return (labelled || namesAgency(line)) && readByline(line);
    }

    /** Reads "(PLVN) - " at the head of the first paragraph; returns how many characters it takes. */
    int readDateline(String paragraph) {
        Matcher matcher = DATELINE.matcher(paragraph);
        if (!matcher.find()) {
            matcher = BARE_DATELINE.matcher(paragraph);
            if (!matcher.find()) {
                return 0;
            }
        }
        String paper = matcher.group("paper");
        publisher = publisher.or(() -> Optional.of(paper));
        return matcher.end();
    }
}
