package vn.lientin.read;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A line that a reader of a page sees.
 *
 * @param text without spaces around it, each run of spaces one
 * @param inner the innermost element that holds its first words
 * @param block the innermost element with a line of its own that holds it
 * @param linked how many of its characters are in links
 * @param stressed how many of its characters are in bold or italic type
 */
record PageLine(String text, Element inner, Element block, int linked, int stressed) {
    private static final PageWords CAPTIONS = PageWords.load("page-caption.txt");
    private static final PageWords AUTHORS = PageWords.load("page-author.txt");
    private static final PageWords DATES = PageWords.load("page-date.txt");
    private static final PageWords TITLES = PageWords.load("page-title.txt");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern RIGHT = Pattern.compile("(?i)text-align\\s*:\\s*(?:right|end)");
    private static final Pattern CENTRED = Pattern.compile("(?i)text-align\\s*:\\s*center");
    private static final Pattern CENTRE = Pattern.compile("(?i)center");
    private static final int NEAR = 3;

    int words() {
        return words(text);
    }

    /** How many words a text has; a mark by itself is none. */
    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0');
        }
        return words;
    }

    /** Whether a link is all that the line is, but for a label before it. */
    boolean isLink() {
        int before = Math.max(text.indexOf(':'), Math.max(text.lastIndexOf('>'), text.lastIndexOf('»')));
        int all = text.length();
        boolean labelled = before >= 0 && before < 25 && linked * 10 >= (all - before - 1) * 9;
        return linked * 10 >= all * 8 || (labelled && linked > 0);
    }

    boolean isStressed() {
        return stressed * 10 >= text.length() * 9;
    }

    boolean endsSentence() {
        return !text.isEmpty() && ".!?…:;”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Running text: as long as a sentence, and not a list of links. */
    boolean isProse() {
        return words() >= 10 && linked * 2 < text.length();
    }

    boolean isHeading() {
        return naming(1).anyMatch(element -> HEADINGS.contains(element.normalName()));
    }

    boolean isHeading(String name) {
        return naming(1).anyMatch(element -> element.normalName().equals(name));
    }

    private boolean isNear(PageWords words) {
        return naming(NEAR).anyMatch(words::name);
    }

    /** The block, and elements around it. */
    Stream<Element> above(int levels) {
        return above(block, levels);
    }

    /** The elements that may name what the line is: those inside its block, too. */
    private Stream<Element> naming(int levels) {
        return Stream.concat(above(inner, 5).takeWhile(element -> !Objects.equals(element, block)), above(levels));
    }

    private static Stream<Element> above(Element from, int levels) {
        return Stream.iterate(Optional.of(from), Optional::isPresent, element -> element.map(Element::parent))
                .flatMap(Optional::stream)
                .limit(levels);
    }

    boolean isNamedAuthor() {
        return naming(2).anyMatch(AUTHORS::name);
    }

    boolean isNamedDate() {
        return naming(2).anyMatch(element -> element.normalName().equals("time") || DATES.name(element));
    }

    boolean isNamedTitle() {
        return isHeading() || naming(2).anyMatch(TITLES::name);
    }

    boolean isNamedCaption() {
        return above(NEAR).anyMatch(element -> element.normalName().equals("figcaption")) || isNear(CAPTIONS);
    }

    boolean isAtTheRight() {
        return above(2).anyMatch(element -> element.attr("align").equalsIgnoreCase("right")
                || RIGHT.matcher(element.attr("style")).find());
    }

    boolean isCentred() {
        return above(2).anyMatch(element -> element.attr("align").equalsIgnoreCase("center")
                || CENTRE.matcher(element.attr("class")).find()
                || CENTRED.matcher(element.attr("style")).find());
    }

    static boolean hasLineOfItsOwn(Element element) {
        return AUTHORS.name(element) || DATES.name(element);
    }
}
