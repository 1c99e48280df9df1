package vn.lientin.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import vn.lientin.fact.ArticleFacts.Metadata;

/**
 * A web page's article: its text, one paragraph a line, and what its markup states.
 *
 * @param text the article's paragraphs; all offsets count in it
 */
record HtmlArticle(String text, Metadata stated) {
    private static final String FURNITURE =
            "script, style, noscript, template, iframe, form, nav, aside, footer, button, "
                    + "select, svg, [hidden], [aria-hidden=true]";
    private static final String LIKELY_MAIN = "[itemprop=articleBody], article, main, [role=main]";
    private static final Pattern DATE_IN_JSON = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    static HtmlArticle parse(String html) {
        Document page = Jsoup.parse(html);
        Metadata stated = new Metadata(title(page), published(page), meta(page, "og:site_name"), author(page));
        page.select(FURNITURE).remove();
        return new HtmlArticle(lines(main(page)), stated);
    }

    private static Optional<String> title(Document page) {
        return meta(page, "og:title")
                .or(() -> notBlank(page.select("h1").stream().map(Element::text)))
                .or(() -> notBlank(Stream.of(page.title())));
    }

    private static Optional<String> author(Document page) {
        return meta(page, "author").or(() -> meta(page, "article:author").filter(name -> !name.startsWith("http")));
    }

    private static Optional<LocalDate> published(Document page) {
        return meta(page, "article:published_time").or(() -> jsonDate(page)).flatMap(HtmlArticle::day);
    }

    private static Optional<String> jsonDate(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> DATE_IN_JSON.matcher(script.data()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** The day in Vietnam; a time without an offset is taken as Vietnam's. */
    private static Optional<LocalDate> day(String time) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(time).atZoneSameInstant(VIETNAM).toLocalDate());
        } catch (DateTimeException noOffset) {
            try {
                return Optional.of(LocalDate.parse(time.substring(0, Math.min(10, time.length()))));
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        }
    }

    private static Optional<String> meta(Document page, String name) {
        return notBlank(page.select("meta").stream()
                .filter(meta ->
                        meta.attr("property").equals(name) || meta.attr("name").equals(name))
                .map(meta -> meta.attr("content")));
    }

    private static Optional<String> notBlank(Stream<String> values) {
        return values.map(String::strip).filter(value -> !value.isEmpty()).findFirst();
    }

    /** Of the elements that say they are the article the one with most paragraph text, else of all elements. */
    private static Element main(Document page) {
        return mostText(page.select(LIKELY_MAIN).stream())
                .or(() -> mostText(page.select("p").stream().flatMap(p -> Stream.ofNullable(p.parent()))))
                .orElse(page.body());
    }

    private static Optional<Element> mostText(Stream<Element> elements) {
        return elements.distinct()
                .filter(element -> paragraphText(element) > 0)
                .max(Comparator.comparingInt(HtmlArticle::paragraphText));
    }

    private static int paragraphText(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    private static String lines(Element main) {
        Lines lines = new Lines();
        main.traverse(lines);
        lines.breakLine();
        return String.join("\n", lines.done);
    }

    /** Begins a line at every block element and line break. */
    private static final class Lines implements NodeVisitor {
        private final List<String> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else {
                breakAround(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            breakAround(node);
        }

        private void breakAround(Node node) {
            if (node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"))) {
                breakLine();
            }
        }

        void breakLine() {
            String text = line.toString().replaceAll("[ \\t\\n\\r\\f]+", " ").strip();
            if (!text.isEmpty()) {
                done.add(text);
            }
            line.setLength(0);
        }
    }
}
