package vn.lientin.read;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the text of an article: the one around most running text, where text counts the less the
 * deeper it lies, since lists of other stories have their words each in an element of its own.
 */
final class MainContent {
    private static final String DECLARED =
            "[itemprop=articleBody], [property=articleBody], [itemprop='articleBody description']";
    private static final Set<String> TRANSPARENT =
            Set.of("tr", "tbody", "thead", "span", "font", "b", "strong", "em", "i", "html");
    private static final double DECAY = 0.6;
    private static final int LEVELS = 6;
    private static final int MOST_LEVELS = 30;
    private static final int MOST_WORDS = 80;

    private final Map<Element, Double> scores = new LinkedHashMap<>();

    private MainContent(List<PageLine> lines, Predicate<PageLine> counts) {
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean follows = i > 0 && Objects.equals(lines.get(i - 1).block(), line.block());
            boolean goesOn =
                    i + 1 < lines.size() && Objects.equals(lines.get(i + 1).block(), line.block());
            if (counts.test(line)) {
                add(line, follows || goesOn);
            }
        }
    }

    /** Empty where no element has running text. */
    static Optional<Element> of(Document page, List<PageLine> lines) {
        return new MainContent(lines, PageLine::isProse)
                .best(page)
                .or(() -> new MainContent(lines, line -> !line.isLink()).best(page));
    }

    private Optional<Element> best(Document page) {
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> declared(page, entry.getValue()).orElse(entry.getKey()));
    }

    /** The element that says it is the article's body, where it is. */
    private Optional<Element> declared(Document page, double best) {
        return page.select(DECLARED).stream()
                .filter(element -> scores.getOrDefault(element, 0.0) * 2 >= best)
                .findFirst();
    }

    private void add(PageLine line, boolean linesApartByBreaks) {
        double share = Math.min(MOST_WORDS, line.words());
        Iterator<Element> elements = line.above(MOST_LEVELS)
                .skip(linesApartByBreaks ? 0 : 1)
                .filter(element -> !TRANSPARENT.contains(element.normalName()))
                .limit(LEVELS)
                .iterator();
        while (elements.hasNext()) {
            scores.merge(elements.next(), share, Double::sum);
            share *= DECAY;
        }
    }
}
