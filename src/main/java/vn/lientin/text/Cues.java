package vn.lientin.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cue words by which lines of a page are known. */
final class Cues {
    private static final Set<String> TAIL_HEADINGS = new HashSet<>(lower("words/layout-tail-heading.txt"));
    private static final List<String> TAIL_OPENERS = lower("words/layout-tail-opener.txt");
    private static final Set<String> BOX_HEADINGS = new HashSet<>(lower("words/layout-box-heading.txt"));
    private static final Pattern POINTER = Pattern.compile("^\\s*(?:>{2,}|»|►|▶|☛|👉|=>|->|→)");
    private static final Set<String> FURNITURE = new HashSet<>(lower("words/layout-furniture.txt"));
    private static final Set<String> CAPTION_MARKERS = new HashSet<>(lower("words/layout-caption-marker.txt"));
    private static final String CREDITS = String.join("|", Words.lines("words/photo-credit.txt"));

    /** A credit at the end of the line: "(Ảnh: …)", "Ảnh: …", "Ảnh …/TTXVN". */
    private static final Pattern CREDIT = Pattern.compile("(?u)(?:^|[(.|!?…]\\s*|\\s(?=\\p{Lu}))(?i:" + CREDITS
            + ")\\s*:\\s*[^:]{1,60}\\)?[.\\s|]*$|\\((?i:" + CREDITS + ")[^)]{0,60}\\)[.\\s|]*$");
    /** A caption may be a long sentence, but not a paragraph. */
    private static final int CAPTION_LENGTH = 450;

    /** Where in a picture somebody stands, in lower case. */
    private static final List<Expression> IN_PICTURE = Words.lines("words/layout-caption-cue.txt").stream()
            .map(Expression::of)
            .toList();

    private static final int BOX_LETTERS = 15;
    /** More of a line is not looked at for cues. */
    private static final int LOOKED_AT = BOX_LETTERS
            + 1
            + Stream.of(TAIL_HEADINGS, TAIL_OPENERS, BOX_HEADINGS, FURNITURE, CAPTION_MARKERS)
                    .flatMap(Collection::stream)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);

    private static final int PICTURE_LENGTH = 250;

    private Cues() {}

    private static List<String> lower(String resource) {
        return Words.lines(resource).stream()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The line without marks around it, in lower case, as far as cues go. */
    private static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isAround(line.charAt(from))) {
            from++;
        }
        while (to > from && isAround(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, Math.min(to, from + LOOKED_AT)).toLowerCase(Locale.ROOT);
    }

    /** White space, punctuation or a symbol, also one of two chars. */
    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || Character.isSurrogate(c) || isPunctuationOrSymbol(c);
    }

    private static boolean isPunctuationOrSymbol(char c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    static boolean opensTail(String line) {
        String bare = bare(line);
        return TAIL_HEADINGS.contains(bare) || TAIL_OPENERS.stream().anyMatch(bare::startsWith);
    }

    /** Whether a box of other stories begins that may stand in the middle of the article. */
    static boolean opensBox(String line) {
        String bare = bare(line);
        return BOX_HEADINGS.stream().anyMatch(heading -> bare.equals(heading) || bare.startsWith(heading + ":"));
    }

    /** Whether the line is such a box by itself: "Xem thêm: Một bài khác". */
    static boolean isBox(String line) {
        String bare = bare(line);
        return BOX_HEADINGS.stream()
                .anyMatch(heading -> bare.startsWith(heading + ":") && bare.length() > heading.length() + BOX_LETTERS);
    }

    /** Whether the line points to another story: ">> …", "► …". */
    static boolean isPointer(String line) {
        return POINTER.matcher(line).find();
    }

    static boolean isFurniture(String line) {
        String bare = bare(line);
        return bare.isEmpty() || FURNITURE.contains(bare) || announcesCaption(line) || isPointer(line);
    }

    static boolean announcesCaption(String line) {
        return CAPTION_MARKERS.contains(bare(line));
    }

    static boolean isCaption(String line) {
        return (line.length() < CAPTION_LENGTH && CREDIT.matcher(line).find()) || tellsOfPicture(line);
    }

    /** Whether the text says who stands where in a picture. */
    static boolean tellsOfPicture(String text) {
        if (text.length() >= PICTURE_LENGTH) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Expression expression : IN_PICTURE) {
            if (expression.isIn(lower)) {
                return true;
            }
        }
        return false;
    }
}
