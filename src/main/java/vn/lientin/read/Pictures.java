package vn.lientin.read;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Tells captions by the pictures beside them, where no name tells them. */
final class Pictures {
    private static final int CAPTION_WORDS = 80;
    private static final int FRAME_LEVELS = 7;

    private Pictures() {}

    static boolean isCaption(PageLine line) {
        return line.words() <= CAPTION_WORDS && (isFramed(line) || isBelow(line));
    }

    /** Whether an element around the line holds a picture and no more text than the line. */
    private static boolean isFramed(PageLine line) {
        int letters = line.text().length();
        return line.above(FRAME_LEVELS)
                .takeWhile(element -> !hasMoreLetters(element, letters))
                .anyMatch(element ->
                        !element.normalName().equals("p") && element.selectFirst("img, picture, amp-img") != null);
    }

    private static boolean hasMoreLetters(Element element, int most) {
        int[] letters = {0};
        NodeTraversor.filter(
                (node, depth) -> {
                    letters[0] +=
                            node instanceof TextNode text ? text.text().strip().length() : 0;
                    return letters[0] > most ? FilterResult.STOP : FilterResult.CONTINUE;
                },
                element);
        return letters[0] > most;
    }

    /** Whether a picture without words stands before the line, and the line is set apart from the text by its type. */
    private static boolean isBelow(PageLine line) {
        Element paragraph = line.block();
        Optional<Element> before = Optional.ofNullable(paragraph.previousElementSibling());
        boolean picture = before.filter(element -> !element.hasText())
                .map(element -> element.normalName().equals("img") || element.selectFirst("img, amp-img") != null)
                .orElse(false);
        return picture && (line.isStressed() || line.isCentred() || isSmall(paragraph));
    }

    private static boolean isSmall(Element paragraph) {
        return paragraph.selectFirst("font[size=1], small, [style~=(?i)font-style\\s*:\\s*italic]") != null;
    }
}
