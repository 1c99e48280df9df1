package vn.lientin.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lientin.read.DateLine;
import vn.lientin.read.Masthead;

/** Who published an article, who wrote it and when, as its page says in so many words. */
final class Imprint {
    private static final Pattern TITLE_TIME = Pattern.compile("(?iu)\\s*\\((?:" + Dateline.CLOCK
            + "[\\s,|-]*)?(?:ngày\\s*)?" + Dateline.DATE + "[\\s,|-]*(?:" + Dateline.CLOCK + ")?\\)\\s*$");
    private static final Pattern DAY_OF_ISSUE =
            Pattern.compile("(?iu)\\(?(?:(?:số )?(?:ra )?ngày )?" + Dateline.DATE + "\\)?\\.?$");

    /** Between the parts of a line that tells several of these. */
    private static final Pattern PIECES = Pattern.compile("\\s+[-–|•]\\s+|[.;,]\\s+");

    private static final Pattern INITIALS = Pattern.compile("[\\p{Lu}&]{2,8}(?: (?i:online|điện tử))?");
    private static final Pattern WEEKDAY_ALONE = Pattern.compile("(?iu)^" + DatedLine.WEEKDAY + "$");
    private static final Pattern PAPER_BEHIND = Pattern.compile("\\s+[-–|]\\s+(?<paper>[^|]+)$");
    private static final Pattern ISSUE = Pattern.compile("(?iu)\\s+số \\d+$");
    private static final Pattern STOP = Pattern.compile("\\.$");

    private static final String CENTURY = "20";

    /** In letters; "Số" is none. */
    private static final int SHORTEST_NAME = 2;

    /** Origins of what is read here. */
    static final String BYLINE = "by-line";

    private static final String MASTHEAD = "masthead";
    private static final String DATE_SEEN = "date line";
    private static final String DATELINE_SEEN = "dateline";

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

    /** Whether no more than "(BHG) - " tells the paper. */
    boolean namesPaperByInitials() {
        return DATELINE_SEEN.equals(origins.get("publisher"))
                && publisher.filter(name -> INITIALS.matcher(name).matches()).isPresent();
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

    /** "Báo điện tử" alone names nobody. */
    private void publish(Optional<String> name, String origin) {
        publisher = first("publisher", publisher, name.filter(Masthead::isNamed), origin);
    }

    /**
     * Whether the line is nothing but a date; the first one is the article's. Counters of readers may follow.
     *
     * @param head whether it stands above the text, where a section or a name may stand before the date
     */
    boolean readDateLine(String whole, boolean head) {
        String line = DatedLine.withoutCounters(whole);
        Optional<DatedLine> dated = DatedLine.of(line, head);
        if (dated.isEmpty()) {
            return readSpelledDate(line);
        }
        boolean first = published.isEmpty();
        takeDate(dated.get().day());
        if (first) {
            dated.get().beside().forEach(this::readBesideDate);
        }
        return true;
    }

    /** "Công lý, số ra ngày 14-12-2016. Thực hiện: Minh Anh": the day, the paper and the author, in any order, and nothing else. */
    boolean readMixedLine(String line) {
        if (!DatedLine.mayBe(line)) {
            return false;
        }
        String[] pieces = PIECES.split(line);
        boolean dated =
                Stream.of(pieces).anyMatch(piece -> DAY_OF_ISSUE.matcher(piece).find());
        if (pieces.length < 2 || !dated) {
            return false;
        }
        List<String> words = Stream.of(pieces)
                .map(piece -> DAY_OF_ISSUE.matcher(piece).replaceFirst("").strip())
                .map(piece -> ISSUE.matcher(piece).replaceFirst(""))
                .filter(piece -> !piece.isEmpty())
                .toList();
        boolean paper = words.stream().anyMatch(Masthead::isPaperInText);
        if (!words.stream()
                .allMatch(piece -> Masthead.isPaperInText(piece)
                        || Byline.isLabelledInFull(piece)
                        || (paper && Byline.isNames(piece) && Byline.mayBeNames(piece)))) {
            return false;
        }
        Stream.of(pieces).map(DAY_OF_ISSUE::matcher).filter(Matcher::find).forEach(this::takeDate);
        for (String piece : words) {
            if (Byline.isLabelledInFull(piece)) {
                readByline(piece);
            } else {
                readBesideDate(piece);
            }
        }
        return true;
    }

    /** "11/07/2019 - AG online", "19:26 | Thời sự". */
    static boolean mayStandBehindDate(String words) {
        return words.isEmpty()
                || HeadLines.isSection(words)
                || mayBePaper(words)
                || (Byline.isNames(words) && Byline.mayBeNames(words));
    }

    static boolean mayBePaper(String words) {
        return INITIALS.matcher(words).matches() || Masthead.isPaperInText(words);
    }

    /** "Thứ Năm, ngày 08 tháng 12 năm 2022". */
    private boolean readSpelledDate(String line) {
        return takeDay(DateLine.day(line));
    }

    /** "Trang chủ > Thời sự > 08/12/2022": above the text few words beside a day make no title. */
    boolean readDayAmongFewWords(String line) {
        return takeDay(DateLine.dayAmongFewWords(line));
    }

    private boolean takeDay(Optional<LocalDate> day) {
        published = first("published", published, day, DATE_SEEN);
        return day.isPresent();
    }

    /** "TTO - 11/08/2023", "MINH ANH • 12/08/2025": the paper or the author beside the date. */
    private void readBesideDate(String beside) {
        String words = STOP.matcher(beside).replaceFirst("");
        if (Byline.namesAgency(words)) {
            readByline(words);
        } else if (mayBePaper(words)) {
            publish(Optional.of(Masthead.inSmallLetters(words)), DATE_SEEN);
        } else if (words.length() > SHORTEST_NAME
                && Byline.isNames(words)
                && Byline.mayBeNames(words)
                && !WEEKDAY_ALONE.matcher(words).matches()
                && !HeadLines.PROVINCES.contains(words)
                && !HeadLines.isSection(words)) {
            author = first("author", author, Optional.of(Masthead.inSmallLetters(words)), DATE_SEEN);
        } else if (words.contains(" & ")) {
            publish(Optional.of(words), DATE_SEEN);
        }
    }

    /** Takes "TTO - " off the beginning of a title. */
    String takePaper(String title) {
        Dateline dateline = Dateline.bare(title);
        if (dateline.paper().filter(HeadLines::isSite).isEmpty()) {
            return title;
        }
        publish(dateline.paper(), DATELINE_SEEN);
        return title.substring(dateline.length());
    }

    /** Takes " | Báo Long An" off the end of a title. */
    String takePaperBehind(String title) {
        Matcher matcher = PAPER_BEHIND.matcher(title);
        for (int from = 0; matcher.find(from); from = matcher.start("paper")) {
            String paper = matcher.group("paper");
            if (Masthead.isPaperInLine(paper)) {
                publish(Masthead.paper(paper).or(() -> Optional.of(Masthead.inSmallLetters(paper))), MASTHEAD);
                return title.substring(0, matcher.start());
            }
        }
        return title;
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
                    year(matcher.group("year")),
                    Integer.parseInt(matcher.group("month")),
                    Integer.parseInt(matcher.group("day")));
            published = first("published", published, Optional.of(day), DATE_SEEN);
        } catch (DateTimeException e) {
            // 31/02/2021 is no date: the page says nothing.
            published = Optional.empty();
        }
    }

    /** "13" is 2013. */
    private static int year(String digits) {
        return Integer.parseInt(digits.length() == 2 ? CENTURY + digits : digits);
    }

    /** Reads the name of the paper at the head of the page. */
    void readMasthead(String line) {
        publish(Masthead.paper(line), MASTHEAD);
    }

    /** Reads the name of the paper in capitals. */
    void readShoutedMasthead(String line) {
        publish(Optional.of(Masthead.inSmallLetters(line)), MASTHEAD);
    }

    /** Reads a by-line after the text: "Hồng Thái (TTXVN)", "Theo TTXVN". */
    boolean readByline(String line) {
        Optional<Byline> byline = Byline.of(line);
        byline.ifPresent(read -> {
            author = first("author", author, read.author().map(Masthead::inSmallLetters), BYLINE);
            publish(read.publisher(), BYLINE);
        });
        return byline.isPresent();
    }

    /**
     * Reads a by-line above the text.
     *
     * @param below whether it stands below the title, where names alone are one; else only a labelled one or an agency is told from a section
     */
    boolean readHeadByline(String line, boolean below) {
        boolean isOne = Byline.isLabelledInFull(line)
                || Byline.isWithPhotos(line)
                || (below
                        && (Byline.isLabelled(line)
                                || Byline.namesAgency(line)
                                || Byline.isWithOffice(line)
                                || isOnlyNames(line)));
        return isOne && readByline(line);
    }

    private static boolean isOnlyNames(String line) {
        return line.indexOf(' ') > 0
                && Byline.isNames(line)
                && Byline.mayBeNames(line)
                && !mayBePaper(line)
                && !HeadLines.isSection(line)
                && !HeadLines.PROVINCES.contains(line);
    }

    /** Whether the line is a dateline with its day and nothing behind it: "Hà Nội (TTXVN 14/3/2023)". */
    boolean readDatelineAlone(String line) {
        Dateline dateline = Dateline.of(line);
        boolean alone = !dateline.days().isEmpty() && dateline.length() == line.length();
        if (alone) {
            take(dateline);
        }
        return alone;
    }

    /** Reads "(PLVN) - " at the head of the first paragraph; returns how many characters it takes. */
    int readDateline(String paragraph) {
        Dateline dateline = Dateline.of(paragraph);
        take(dateline);
        return dateline.length();
    }

    private void take(Dateline dateline) {
        publish(dateline.paper(), DATELINE_SEEN);
        dateline.days().forEach(this::takeDate);
    }
}
