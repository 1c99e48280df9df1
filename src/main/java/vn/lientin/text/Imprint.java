package vn.lientin.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lientin.read.DateLine;
import vn.lientin.read.Masthead;

/** Who published an article, who wrote it and when, as its page says in so many words. */
final class Imprint {
    private static final String DATE = "(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>(?:19|20)\\d{2})";
    private static final String CLOCK = "\\d{1,2}(?::|h|g|giờ )\\d{2}(?::\\d{2})?";
    private static final String WEEKDAY = "(?:(?:thứ|chủ) \\p{L}+|CN|T[2-7])";
    /** Words that stand around the date on a line of its own. */
    private static final Pattern DATE_LINE = Pattern.compile(
            "(?iu)^\\(?(?:(?<before>[^\\d]{0,40}?)\\s*(?:[:|•,)-]|(?<=lúc|nhật|ngày|đăng))\\s*)?(?:"
                    + WEEKDAY + "[,\\s]*)?(?:ngày\\s*)?(?:" + CLOCK
                    + "(?:\\s*(?:AM|PM|GMT\\s*\\+?7))?\\s*[-,|ngày\\s]*)?(?:" + WEEKDAY + "[,\\s]*)?(?:ngày\\s*)?"
                    + DATE
                    + "[\\s,|-]*(?:" + CLOCK
                    + ")?\\s*(?:AM|PM|SA|CH)?\\s*\\(?(?:GMT\\s*\\+?\\s*7)?\\)?(?:\\s*[-–|•]\\s*(?<after>\\p{L}[^\\d|]{1,40}))?[\\s.]*$");

    /** "Dân Trí 21/09/2024 | 10:15": nothing but a space after the name. */
    private static final Pattern NAME_AND_DATE = Pattern.compile("(?u)^(?<before>\\p{Lu}[^\\d.,;:]{1,28}?)\\s+" + DATE
            + "[\\s,|–-]+" + CLOCK + "(?:\\s*\\(?GMT\\s*\\+?\\s*7\\)?)?(?<after>)$");

    /** "Minh Anh (14/08/2019)", below the text, too. */
    private static final Pattern NAME_AND_DATE_IN_BRACKETS =
            Pattern.compile("(?u)^(?<before>" + Byline.NAMES + ")\\s*\\((?:ngày )?" + DATE + "\\)(?<after>)$");

    private static final Pattern TITLE_TIME = Pattern.compile(
            "(?iu)\\s*\\((?:" + CLOCK + "[\\s,|-]*)?(?:ngày\\s*)?" + DATE + "[\\s,|-]*(?:" + CLOCK + ")?\\)\\s*$");
    /** "Hôm nay, 14/3/2014," at the head of the story: the day that it is told on. */
    private static final Pattern TODAY = Pattern.compile(
            "(?iu)^[^.]{0,25}?\\b(?:hôm nay|sáng nay|chiều nay|tối nay|trưa nay)[,\\s(]*(?:ngày\\s*)?" + DATE + "\\b");

    private static final Pattern DATELINE = Pattern.compile(
            "^(?:" + Byline.NAMES + "\\s*[,-]?\\s*)?\\((?<paper>[\\p{Lu}\\p{N}][\\p{L}\\p{N}. &-]{1,30}?)(?:,? " + DATE
                    + ")?\\)\\s*(?:[-–.:]\\s*|(?=\\p{Lu}))");
    private static final Pattern BARE_DATELINE = Pattern.compile(
            "^(?<paper>[\\p{Lu}&\\d]{2,8}(?:\\.VN| (?i:online|điện tử))?|\\p{Lu}\\p{L}*(?:\\.vn|\\.com|\\.net))\\s*[-–]\\s+");
    /** "Cổng TTĐT tỉnh A - Chiều 15/10". */
    private static final Pattern NAMED_DATELINE =
            Pattern.compile("(?u)^(?<paper>\\p{L}[\\p{L}\\p{N} &]{3,60}?)\\s[-–]\\s+(?=\\p{Lu})");
    /** "baomau.vn Sáng nay", "TGM. Chuyến thăm": no dash after the paper. */
    private static final Pattern UNMARKED_DATELINE = Pattern.compile(
            "^(?<paper>[a-z0-9-]{3,30}\\.(?:vn|com|net|org)(?:\\.vn)?(?=\\s+\\p{Lu})|\\p{Lu}{3,5}(?=\\.\\s+\\p{Lu}\\p{Ll}))\\.?\\s+");

    /** "Báo Long An Online - Cập nhật ngày:". */
    private static final Pattern BETWEEN = Pattern.compile("\\s+[-–|]\\s+");

    private static final Pattern INITIALS = Pattern.compile("[\\p{Lu}&]{2,8}(?: (?i:online|điện tử))?");
    private static final Pattern WEEKDAY_ALONE = Pattern.compile("(?iu)^" + WEEKDAY + "$");
    private static final Set<String> SECTIONS = new HashSet<>(Words.lines("words/layout-section.txt"));

    private static final int DATE_LINE_LENGTH = 90;

    /** Origins of what is read here. */
    static final String BYLINE = "by-line";

    private static final String DATE_SEEN = "date line";

    private Optional<LocalDate> published = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> author = Optional.empty();
    private final Map<String, String> origins = new HashMap<>();

    Optional<LocalDate> published() {
        return published;
    }

    Optional<String> publisher() {
        return publisher;
    }

    Optional<String> author() {
        return author;
    }

    /** Where each of these was found, by its name in the article's metadata. */
    Map<String, String> origins() {
        return origins;
    }

    /** What was found first is kept. */
    private <T> Optional<T> first(String part, Optional<T> before, Optional<T> found, String origin) {
        if (before.isEmpty() && found.isPresent()) {
            origins.put(part, origin);
        }
        return before.or(() -> found);
    }

    /**
     * Whether the line is nothing but a date; the first one is the article's.
     *
     * @param head whether it stands above the text, where a section or a name may stand before the date
     */
    boolean readDateLine(String line, boolean head) {
        Optional<Matcher> date = line.length() > DATE_LINE_LENGTH
                ? Optional.empty()
                : Stream.of(DATE_LINE, NAME_AND_DATE_IN_BRACKETS, NAME_AND_DATE)
                        .limit(head ? 3 : 2)
                        .map(pattern -> pattern.matcher(line))
                        .filter(matcher -> matcher.find() && mayStandBehindDate(part(matcher, "after")))
                        .findFirst();
        if (date.isEmpty()) {
            return readSpelledDate(line);
        }
        boolean first = published.isEmpty();
        takeDate(date.get());
        if (first) {
            Stream.of("before", "after")
                    .map(beside -> part(date.get(), beside))
                    .flatMap(BETWEEN::splitAsStream)
                    .filter(words -> !words.isEmpty())
                    .forEach(this::readBesideDate);
        }
        return true;
    }

    private static String part(Matcher date, String group) {
        return Optional.ofNullable(date.group(group)).orElse("").strip();
    }

    /** "11/07/2019 - AG online", "19:26 | Thời sự". */
    private static boolean mayStandBehindDate(String words) {
        return words.isEmpty()
                || SECTIONS.contains(words.toLowerCase(Locale.ROOT))
                || INITIALS.matcher(words).matches()
                || Masthead.isPaperBesideDate(words)
                || (Byline.isNames(words) && Byline.mayBeNames(words));
    }

    /** "Thứ Năm, ngày 08 tháng 12 năm 2022". */
    private boolean readSpelledDate(String line) {
        Optional<LocalDate> day = DateLine.day(line);
        published = first("published", published, day, DATE_SEEN);
        return day.isPresent();
    }

    /** "TTO - 11/08/2023", "MINH ANH • 12/08/2025": the paper or the author beside the date. */
    private void readBesideDate(String words) {
        if (INITIALS.matcher(words).matches() || Masthead.isPaperBesideDate(words)) {
            publisher = first("publisher", publisher, Optional.of(Masthead.inSmallLetters(words)), DATE_SEEN);
        } else if (Byline.isNames(words)
                && Byline.mayBeNames(words)
                && !WEEKDAY_ALONE.matcher(words).matches()
                && !SECTIONS.contains(words.toLowerCase(Locale.ROOT))) {
            author = first("author", author, Optional.of(Masthead.inSmallLetters(words)), DATE_SEEN);
        } else if (words.contains(" & ")) {
            publisher = first("publisher", publisher, Optional.of(words), DATE_SEEN);
        }
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
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group("year")),
                    Integer.parseInt(matcher.group("month")),
                    Integer.parseInt(matcher.group("day")));
            published = first("published", published, Optional.of(day), DATE_SEEN);
        } catch (DateTimeException e) {
            // 31/02/2021 is no date: the page says nothing.
            published = Optional.empty();
        }
    }

    /** Reads the name of the paper at the head of the page. */
    void readMasthead(String line) {
        publisher = first("publisher", publisher, Masthead.paper(line), "masthead");
    }

    /** Reads the name of the paper in capitals. */
    void readShoutedMasthead(String line) {
        publisher = first("publisher", publisher, Optional.of(Masthead.inSmallLetters(line)), "masthead");
    }

    /** Reads a by-line after the text: "Hồng Thái (TTXVN)", "Theo TTXVN". */
    boolean readByline(String line) {
        Optional<Byline> byline = Byline.of(line);
        byline.ifPresent(read -> {
            author = first("author", author, read.author().map(Masthead::inSmallLetters), BYLINE);
            publisher = first("publisher", publisher, read.publisher(), BYLINE);
        });
        return byline.isPresent();
    }

    /** Reads a by-line between title and text, where only a labelled one or an agency is told from a section label. */
    boolean readHeadByline(String line) {
        return (Byline.isLabelled(line) || Byline.namesAgency(line)) && readByline(line);
    }

    /** Reads "(PLVN) - " at the head of the first paragraph; returns how many characters it takes. */
    int readDateline(String paragraph) {
        int length = 0;
        for (Pattern form : List.of(DATELINE, BARE_DATELINE, UNMARKED_DATELINE)) {
            Matcher matcher = form.matcher(paragraph);
            if (length == 0 && matcher.find()) {
                String paper = matcher.group("paper");
                publisher = first("publisher", publisher, Optional.of(paper), "dateline");
                length = matcher.end();
                if (form == DATELINE && matcher.group("day") != null) {
                    takeDate(matcher);
                }
            }
        }
        Matcher named = NAMED_DATELINE.matcher(paragraph);
        if (length == 0 && named.find() && Masthead.isPaperBesideDate(named.group("paper"))) {
            publisher = first("publisher", publisher, Optional.of(named.group("paper")), "dateline");
            length = named.end();
        }
        Matcher today = TODAY.matcher(paragraph.substring(length));
        if (today.find()) {
            takeDate(today);
        }
        return length;
    }
}
