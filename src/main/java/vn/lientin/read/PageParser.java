package vn.lientin.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses pages. jsoup 1.24.1 keeps elements to a depth of 512, and then loses count of its formatting elements on some
 * pages with tables and inline elements nested as deep; such a page is parsed once more without the limit.
 */
final class PageParser {
    private PageParser() {}

    static Document parse(String html) {
        try {
            return Jsoup.parse(html);
        } catch (IndexOutOfBoundsException lostCount) {
            return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(Integer.MAX_VALUE));
        }
    }
}
