package vn.lientin.read;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines at the head of a page that name the paper or the section, and are no title. */
public final class Masthead {
    private static final String OPENERS = String.join("|", PageWords.lines("layout-masthead-opener.txt"));
    private static final String ENDINGS = String.join("|", PageWords.lines("layout-masthead-ending.txt"));
    private static final String PAPERS = String.join("|", PageWords.lines("layout-paper.txt"));
    private static final Pattern SITE =
            Pattern.compile("(?iu)^(?:www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:vn|com|net|org|info)$");
    private static final Pattern OPENER = Pattern.compile("(?iu)^(?:" + OPENERS + ")(?= |$)");
    private static final Pattern NAME = Pattern.compile("(?iu)^(?:(?:" + OPENERS
            + ")(?: [\\p{L}\\p{N}.-]+){0,14}|(?:[\\p{L}\\p{N}.&-]+ ){1,6}(?:" + ENDINGS + "))$");
    private static final Pattern SHORT_NAME =
            Pattern.compile("(?u)^(?i:" + PAPERS + ")(?: \\p{Lu}[\\p{L}\\p{N}]*){1,6}$");
    /** The same beside a date or a name: "Tạp chí Ngân quỹ", "Báo Quân khu 4", "Đài PT-TH Hà Tĩnh". */
    private static final Pattern NAME_IN_TEXT = Pattern.compile(
            "(?u)^(?i:" + PAPERS + ")(?: \\p{Lu}[\\p{L}\\p{N}&-]*)(?: [\\p{L}\\p{N}][\\p{L}\\p{N}&-]*){0,6}$");
    /** The same with small words in it: "Báo và Phát thanh, Truyền hình Long An". */
    private static final Pattern STATION_NAME = Pattern.compile(
            "(?u)^(?i:" + PAPERS + ")(?:,? (?:(?i:" + String.join("|", PageWords.lines("layout-paper-word.txt"))
                    + ")(?=[ ,])|\\p{Lu}[\\p{L}\\p{N}]*|\\p{N}+)){1,10}$");

    private static final Pattern LONG_NAME =
            Pattern.compile("(?u)^(?i:" + PAPERS + ")(?:,? \\p{L}+){1,8} \\p{Lu}[\\p{L}\\p{N}]*$");
    private static final Set<String> KNOWN = Set.copyOf(PageWords.lines("papers.txt"));
    private static final Set<String> KNOWN_IN_SMALL_LETTERS =
            KNOWN.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    /** What stands before and behind the name of a paper that is known without it. */
    private static final Pattern AROUND = Pattern.compile("(?iu)^(?:" + PAPERS + ") | (?:" + ENDINGS + ")$");

    private static final Pattern BETWEEN = Pattern.compile("\\s[|”»>›/•]\\s");
    private static final Pattern DASH = Pattern.compile("\\s[-–]\\s");
    private static final int SECTION_WORDS = 8;

    private Masthead() {}

    /** Whether the line is the name of a paper or of its site: "Báo Long An điện tử", "baolongan.vn". */
    public static boolean isPaper(String line) {
        return SITE.matcher(line).matches() || NAME.matcher(line).matches();
    }

    /** Whether the line may be the name of a paper, if a title follows: "BÁO DÂN TỘC VÀ MIỀN NÚI", "Tiền Phong". */
    public static boolean mayBePaper(String line) {
        boolean shouted = line.equals(line.toUpperCase(Locale.ROOT));
        return STATION_NAME.matcher(line).matches()
                || KNOWN.contains(line)
                || (shouted && KNOWN_IN_SMALL_LETTERS.contains(line.toLowerCase(Locale.ROOT)));
    }

    /** Whether words beside a date are the name of a paper: there "Báo An Giang" and "TIỀN PHONG" are enough. */
    public static boolean isPaperBesideDate(String words) {
        return isPaper(words)
                || SHORT_NAME.matcher(words).matches()
                || KNOWN_IN_SMALL_LETTERS.contains(
                        AROUND.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /** Whether words beside a name are the name of a paper or station: "Báo và Phát thanh, truyền hình Long An". */
    public static boolean isPaperInLine(String words) {
        return isNamed(words)
                && (isPaperInText(words) || STATION_NAME.matcher(words).matches());
    }

    /** Whether words of the text, beside a date or at the head of the story, are the name of a paper. */
    public static boolean isPaperInText(String words) {
        return isPaperBesideDate(words) || NAME_IN_TEXT.matcher(words).matches();
    }

    /** Whether words that open a footer are a paper's name: "Báo và Phát thanh, truyền hình Bình Minh". */
    static boolean isPaperOf(String words) {
        return isPaperBesideDate(words) || LONG_NAME.matcher(words).matches();
    }

    /** Whether the line is a way through the site: "Trang chủ » Chính trị". */
    public static boolean isPath(String line) {
        String[] pieces = pieces(line);
        if (pieces.length < 2) {
            return false;
        }
        for (String piece : pieces) {
            if (piece.split(" +").length > SECTION_WORDS && !mayBePaper(piece)) {
                return false;
            }
        }
        return true;
    }

    /** Divided by bars or arrows, or by dashes where one of the pieces is a paper: "Báo Long An - Văn hóa". */
    private static String[] pieces(String line) {
        String[] dashed = DASH.split(line.strip());
        boolean papers = Stream.of(dashed).anyMatch(piece -> isPaper(piece) || mayBePaper(piece));
        return papers ? dashed : BETWEEN.split(line.strip());
    }

    /** Whether words name somebody; "Báo điện tử" alone does not. */
    public static boolean isNamed(String words) {
        return !OPENER.matcher(words).matches();
    }

    /** The paper that a line at the head of the page names. */
    public static Optional<String> paper(String line) {
        String[] pieces = pieces(line);
        return Stream.of(pieces)
                .filter(piece -> isPaper(piece) || (pieces.length > 1 && mayBePaper(piece)))
                .filter(Masthead::isNamed)
                .max(Comparator.comparing(piece -> !SITE.matcher(piece).matches()))
                .map(Masthead::inSmallLetters);
    }

    /** "AN GIANG ONLINE" becomes "An Giang Online"; initials stay: "T.N", "TTXVN", "PV". */
    public static String inSmallLetters(String name) {
        boolean shouted = name.length() > 6 && name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf('.') < 0;
        if (!shouted) {
            return name;
        }
        StringBuilder out = new StringBuilder(name.length());
        Matcher opener = OPENER.matcher(name);
        int sentence = opener.find() ? opener.end() : 1;
        boolean begins = true;
        for (int i = 0; i < name.length(); i++) {
            String c = name.substring(i, i + 1);
            out.append(begins && (i == 0 || i >= sentence) ? c : c.toLowerCase(Locale.ROOT));
            begins = !Character.isLetter(name.charAt(i));
        }
        return out.toString();
    }
}
