package vn.lientin.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.lientin.explain.Explanation.Passage;
import vn.lientin.explain.Explanation.Words;
import vn.lientin.fact.Span;
import vn.lientin.graph.Vocabulary.Property;

/** The passages of articles, and the words in them. */
final class Passages {
    private static final Pattern POSITION = Pattern.compile("^(.*)#char=([0-9]+),([0-9]+)$");

    private final Graphs graphs;

    Passages(Graphs graphs) {
        this.graphs = graphs;
    }

    /** Empty where the node is no passage. */
    Optional<Passage> passage(Node node, List<Span> words) {
        Matcher position = POSITION.matcher(node.toString());
        if (!position.matches()) {
            return Optional.empty();
        }
        Node article = NodeFactory.createURI(position.group(1));
        Span span = new Span(Integer.parseInt(position.group(2)), Integer.parseInt(position.group(3)));
        String quote = graphs.text(node, Property.QUOTE).orElse("");
        List<Words> inside = words.stream()
                .filter(span::contains)
                .map(one -> new Words(one.start(), one.end(), cut(quote, span, one)))
                .toList();
        return Optional.of(new Passage(
                node.getURI(),
                article.getURI(),
                graphs.name(article),
                graphs.text(article, Property.PUBLISHED),
                span.start(),
                span.end(),
                quote,
                inside));
    }

    /** The words at a span of the article, with their text where a passage has them. */
    Words words(Node article, Span span) {
        return passages(article).stream()
                .filter(passage -> passage.start() <= span.start() && span.end() <= passage.end())
                .findFirst()
                .map(passage -> new Words(
                        span.start(), span.end(), cut(passage.quote(), new Span(passage.start(), passage.end()), span)))
                .orElseGet(() -> new Words(span.start(), span.end(), Optional.empty()));
    }

    /** Where a name stands first in the passages of an article. */
    Optional<Words> named(Node article, String name) {
        return passages(article).stream()
                .flatMap(passage -> named(passage, name).stream())
                .findFirst();
    }

    Optional<Words> named(Passage passage, String name) {
        int at = passage.quote().toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
        if (at < 0 || name.isEmpty()) {
            return Optional.empty();
        }
        int start = passage.start() + passage.quote().codePointCount(0, at);
        int end = start + name.codePointCount(0, name.length());
        return Optional.of(new Words(
                start, end, cut(passage.quote(), new Span(passage.start(), passage.end()), new Span(start, end))));
    }

    private List<Passage> passages(Node article) {
        List<Passage> all = new ArrayList<>();
        graphs.dataset()
                .find(article, Node.ANY, Property.QUOTE, Node.ANY)
                .forEachRemaining(quad -> passage(quad.getSubject(), List.of()).ifPresent(all::add));
        all.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start()) : a.end() - b.end());
        return all;
    }

    private static Optional<String> cut(String quote, Span passage, Span words) {
        int length = quote.codePointCount(0, quote.length());
        boolean inside = passage.contains(words) && words.end() - passage.start() <= length;
        return inside
                ? Optional.of(new Span(words.start() - passage.start(), words.end() - passage.start()).of(quote))
                : Optional.empty();
    }
}
