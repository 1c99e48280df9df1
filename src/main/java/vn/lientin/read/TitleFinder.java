package vn.lientin.read;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the line that is the title of an article. */
final class TitleFinder {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SUFFIX = Pattern.compile("^\\s*[-–—|»•·:(].*");
    private static final Pattern PREFIX = Pattern.compile("^.*(?::|\\s[-–—|»•·])\\s*$");
    private static final int SHORTEST = 8;
    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 45;
    /** How far before the text a line may be taken for the title that nothing claims to be it. */
    private static final int NEAR = 25;

    private static final int NEARER = 8;

    private final List<PageLine> lines;
    private final int first;
    private final int last;

    TitleFinder(List<PageLine> lines, int first, int last) {
        this.lines = lines;
        this.first = first;
        this.last = last;
    }

    /** The line's index, -1 where there is none. */
    int find(List<String> claims) {
        List<String> titles = claims.stream().map(TitleFinder::plain).toList();
        int end = firstProse();
        int claimed = longest(end, titles);
        if (claimed >= 0) {
            return claimed;
        }
        int named = lastWhere(first - NEAR, end, TitleFinder::isFirstHeading);
        if (named < 0) {
            named = lastWhere(first - NEAR, end, line -> line.isNamedTitle() && mayBe(line));
        }
        return named >= 0 ? named : lastWhere(first - NEARER, end, this::looksLikeOne);
    }

    /** The line after the one that the text may begin with. */
    private int firstProse() {
        for (int i = first; i <= last; i++) {
            if (lines.get(i).isProse()
                    && !lines.get(i).isHeading()
                    && lines.get(i).endsSentence()) {
                return i;
            }
        }
        return Math.min(lines.size(), first + 2);
    }

    /** Of the lines that are claimed to be the title the longest, headings first, the last one of several. */
    private int longest(int end, List<String> titles) {
        int best = -1;
        int length = 0;
        for (int i = 0; i < Math.min(end, lines.size()); i++) {
            PageLine line = lines.get(i);
            if (isOneOf(line, titles)) {
                int own = line.words() * 2 + (line.isHeading() ? 3 : 0);
                best = own >= length ? i : best;
                length = Math.max(length, own);
            }
        }
        return best;
    }

    private int lastWhere(int from, int to, Predicate<PageLine> condition) {
        for (int i = Math.min(to, lines.size()) - 1; i >= Math.max(0, from); i--) {
            if (condition.test(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOneOf(PageLine line, List<String> titles) {
        String text = plain(line.text());
        return text.length() >= SHORTEST && titles.stream().anyMatch(title -> isTitle(text, title));
    }

    /** A page's title may have the paper's name after it, or be cut short. */
    private static boolean isTitle(String line, String title) {
        if (title.startsWith(line)) {
            String rest = title.substring(line.length());
            return rest.isEmpty() || SUFFIX.matcher(rest).matches();
        }
        if (title.endsWith(line)) {
            return PREFIX.matcher(title.substring(0, title.length() - line.length()))
                    .matches();
        }
        return title.endsWith("...")
                && line.startsWith(title.substring(0, title.length() - 3).strip());
    }

    static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean mayBe(PageLine line) {
        return line.words() >= FEWEST_WORDS
                && line.words() <= MOST_WORDS
                && !line.isLink()
                && !line.text().endsWith(".");
    }

    private static boolean isFirstHeading(PageLine line) {
        return line.isHeading("h1") && line.words() > 1 && !line.isLink();
    }

    private boolean looksLikeOne(PageLine line) {
        return mayBe(line) && line.isStressed() && !line.endsSentence();
    }
}
