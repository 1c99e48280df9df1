package vn.lientin.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines at the head of a page that name the paper or the section, and are no title. */
public final class Masthead {
    private static final String OPENERS = String.join("|", PageWords.lines("layout-masthead-opener.txt"));
    private static final String ENDINGS = String.join("|", PageWords.lines("layout-masthead-ending.txt"));
    private static final String PAPERS = String.join("|", PageWords.lines("layout-paper.txt"));
    private static final Pattern SITE =
            Pattern.compile("(?iu)^(?:www\\.)?[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:vn|com|net|org|info)$");
    private static final Pattern OPENER = Pattern.compile("(?iu)^(?:" + OPENERS + ")(?= |$)");
    private static final Pattern NAME = Pattern.compile("(?iu)^(?:(?:" + OPENERS
            + ")(?: [\\p{L}\\p{N}.-]+){0,9}|(?:[\\p{L}\\p{N}.&-]+ ){1,6}(?:" + ENDINGS + "))$");
    private static final Pattern SHORT_NAME =
            Pattern.compile("(?u)^(?i:" + PAPERS + ")(?: \\p{Lu}[\\p{L}\\p{N}]*){1,6}$");
    private static final Pattern LONG_NAME =
            Pattern.compile("(?u)^(?i:" + PAPERS + ")(?:,? \\p{L}+){1,8} \\p{Lu}[\\p{L}\\p{N}]*$");
    private static final Pattern BETWEEN = Pattern.compile("\\s[|”>›/•]\\s");
    private static final int SECTION_WORDS = 6;

    private Masthead() {}

    /** Whether the line is the name of a paper or of its site: "Báo Long An điện tử", "baolongan.vn". */
    public static boolean isPaper(String line) {
        return SITE.matcher(line).matches() || NAME.matcher(line).matches();
    }

    /** Whether the line, all in capitals, may be the name of a paper: "BÁO DÂN TỘC VÀ MIỀN NÚI". */
    public static boolean mayBeShoutedPaper(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT))
                && SHORT_NAME.matcher(line).matches();
    }

    /** Whether words before a date are the name of a paper: there "Báo An Giang" is enough. */
    public static boolean isPaperBesideDate(String words) {
        return isPaper(words) || SHORT_NAME.matcher(words).matches();
    }

    /** Whether words that open a footer are a paper's name: "Báo và Phát thanh, truyền hình Bình Minh". */
    static boolean isPaperOf(String words) {
        return isPaperBesideDate(words) || LONG_NAME.matcher(words).matches();
    }

    /** Whether the line is a way through the site: "Trang chủ » Chính trị". */
    public static boolean isPath(String line) {
        String[] pieces = BETWEEN.split(line);
        if (pieces.length < 2) {
            return false;
        }
        for (String piece : pieces) {
            if (piece.strip().split(" +").length > SECTION_WORDS) {
                return false;
            }
        }
        return true;
    }

    /** The paper that a line at the head of the page names. */
    public static Optional<String> paper(String line) {
        for (String piece : BETWEEN.split(line)) {
            if (isPaper(piece.strip())) {
                return Optional.of(inSmallLetters(piece.strip()));
            }
        }
        return Optional.empty();
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
