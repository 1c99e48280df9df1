package vn.lientin.store;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.lientin.fact.Span;
import vn.lientin.graph.Trace;
import vn.lientin.graph.Vocabulary;
import vn.lientin.graph.Vocabulary.Property;

/** Checks that the passages of an article are exact: that IRI, positions, quote and the words of facts agree. */
final class PassageCheck {
    private static final Pattern POSITION = Pattern.compile("^(.*)#char=([0-9]{1,9}),([0-9]{1,9})$");

    private final Node article;
    private final Graph data;
    private final BiConsumer<Node, String> report;

    /** For the triples of an article, which {@code data} holds. */
    PassageCheck(Node article, Graph data, BiConsumer<Node, String> report) {
        this.article = article;
        this.data = data;
        this.report = report;
    }

    void check() {
        Set<Node> used = new HashSet<>();
        for (Triple triple : data.find(Node.ANY, Property.EVIDENCE, Node.ANY).toList()) {
            used.add(triple.getObject());
            words(triple.getSubject(), triple.getObject());
        }
        for (Triple triple : data.find(Node.ANY, Property.QUOTE, Node.ANY).toList()) {
            passage(triple.getSubject(), triple.getObject().getLiteralLexicalForm());
            if (!used.contains(triple.getSubject())) {
                report.accept(triple.getSubject(), "is a passage that no fact rests on");
            }
        }
    }

    private void passage(Node passage, String quote) {
        Matcher position = POSITION.matcher(passage.toString());
        if (!position.matches()) {
            return;
        }
        int length = Integer.parseInt(position.group(3)) - Integer.parseInt(position.group(2));
        if (!position.group(1).equals(article.getURI())) {
            report.accept(passage, "is a passage of another article than the graph's");
        }
        if (quote.codePointCount(0, quote.length()) != length) {
            report.accept(passage, "has a quote that is not as long as its positions say");
        }
        for (Node property : List.of(Vocabulary.NIF_BEGIN_INDEX, Vocabulary.NIF_END_INDEX)) {
            String told = position.group(property.equals(Vocabulary.NIF_BEGIN_INDEX) ? 2 : 3);
            data.find(passage, property, Node.ANY).forEachRemaining(triple -> {
                if (!triple.getObject().getLiteralLexicalForm().equals(told)) {
                    report.accept(passage, "has other positions than its IRI");
                }
            });
        }
    }

    /** The words of a fact with one passage stand in it. */
    private void words(Node fact, Node passage) {
        Matcher position = POSITION.matcher(passage.toString());
        if (!position.matches()
                || data.find(fact, Property.EVIDENCE, Node.ANY).toList().size() > 1) {
            return;
        }
        Span span = new Span(Integer.parseInt(position.group(2)), Integer.parseInt(position.group(3)));
        for (Triple triple : data.find(fact, Property.TRACE, Node.ANY).toList()) {
            Optional<Trace> trace = parse(triple.getObject());
            if (trace.isEmpty() || !trace.get().words().stream().allMatch(span::contains)) {
                report.accept(
                        fact,
                        "has words outside its passage: " + triple.getObject().getLiteralLexicalForm());
            }
        }
    }

    private static Optional<Trace> parse(Node trace) {
        try {
            return Optional.of(Trace.parse(trace.getLiteralLexicalForm()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
