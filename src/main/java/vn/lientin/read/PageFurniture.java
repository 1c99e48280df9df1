package vn.lientin.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes what its element or its name tells to be no part of an article out of a page. */
final class PageFurniture {
    private static final String NEVER_SEEN =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, video, audio, "
                    + "button, select, option, input, textarea, dialog, head, map";
    private static final String SELDOM_SEEN =
            "nav, aside, footer, menu, form, [hidden], [aria-hidden=true], [role=navigation], "
                    + "[role=complementary], [role=contentinfo], [style~=(?i)display\\s*:\\s*none], amp-sidebar, amp-ad, amp-list";
    private static final String ARTICLE = "h1, [itemprop=articleBody], [itemprop=headline]";
    private static final PageWords NAMES = PageWords.load("page-furniture.txt");
    private static final PageWords SMALL_NAMES = PageWords.load("page-furniture-small.txt");
    /** Percents of the text of a page that what is taken out may hold. */
    private static final int LARGEST = 60;

    private static final int LARGEST_SMALL = 20;

    private final Element body;
    private final IdentityHashMap<Element, Integer> letters = new IdentityHashMap<>();
    private final int all;

    private PageFurniture(Document page) {
        page.select(NEVER_SEEN).remove();
        this.body = page.body();
        body.traverse(new Letters());
        this.all = Math.max(1, letters(body));
    }

    static void remove(Document page) {
        PageFurniture furniture = new PageFurniture(page);
        for (Element element : page.select(SELDOM_SEEN)) {
            furniture.remove(element, LARGEST);
        }
        for (Element element : List.copyOf(page.body().getAllElements())) {
            if (NAMES.name(element)) {
                furniture.remove(element, LARGEST);
            } else if (SMALL_NAMES.name(element)) {
                furniture.remove(element, LARGEST_SMALL);
            }
        }
    }

    private void remove(Element element, int largest) {
        boolean holdsTheArticle = Objects.equals(element, body)
                || element.normalName().equals("h1")
                || (long) letters(element) * 100 > (long) all * largest
                || element.selectFirst(ARTICLE) != null;
        if (!holdsTheArticle) {
            element.remove();
        }
    }

    private int letters(Element element) {
        return letters.getOrDefault(element, 0);
    }

    /** Counts the characters outside links that an element holds. */
    private final class Letters implements NodeVisitor {
        private int count;
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && links == 0) {
                count += text.text().strip().length();
            } else if (node instanceof Element element) {
                letters.put(element, count);
                links += element.normalName().equals("a") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                letters.merge(element, count, (before, after) -> after - before);
                links -= element.normalName().equals("a") ? 1 : 0;
            }
        }
    }
}
