package vn.lientin.explain;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.lientin.explain.Explanation.Link;
import vn.lientin.explain.Explanation.Part;
import vn.lientin.explain.Explanation.Passage;
import vn.lientin.explain.Explanation.Words;
import vn.lientin.extract.RuleBook;
import vn.lientin.fact.Span;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Trace;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;

/** Tells what facts come from. Works inside the caller's read transaction; one language, one thread. */
public final class Explainer {
    /** What is not said of a fact but about how it was read. */
    private static final Set<Node> ABOUT =
            Set.of(type, Property.EVIDENCE, Property.RULE, Property.TRACE, Property.BASED_ON);

    private final Graphs graphs;
    private final Passages passages;
    private final Reasons reasons;
    private final RuleBook book;
    private final Conclusions conclusions;

    /**
     * One for a knowledge base.
     *
     * @param language {@code vi} or {@code en}
     */
    public Explainer(DatasetGraph dataset, Iris iris, RuleBook book, String language) {
        this.graphs = new Graphs(dataset, iris, language);
        this.passages = new Passages(graphs);
        this.reasons = new Reasons(language);
        this.book = book;
        this.conclusions = new Conclusions(graphs, language, this::of);
    }

    /** The facts that somebody means by an IRI or a short form of one; none if there is no such fact. */
    public List<Explanation> explain(String asked) {
        return new FactNames(graphs)
                .find(asked).stream().flatMap(node -> of(node).stream()).toList();
    }

    /** What a short triple, or an inferred one, comes from; none if nobody says so. */
    public List<Explanation> explain(String subject, String property, String object) {
        FactNames names = new FactNames(graphs);
        List<Explanation> found = new ArrayList<>();
        for (Node from : names.find(subject)) {
            for (Node to : names.find(object)) {
                conclusions
                        .triple(Triple.create(from, names.property(property), to))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Empty where the node is no fact. */
    Optional<Explanation> of(Node node) {
        if (graphs.iris().isInferred(node)) {
            return conclusions.node(node);
        }
        if (graphs.values(node, type).contains(Kind.IDENTIFICATION)) {
            return Optional.of(identification(node));
        }
        List<Node> evidence = graphs.values(node, Property.EVIDENCE);
        return evidence.isEmpty() ? Optional.empty() : Optional.of(asserted(node, evidence));
    }

    private Explanation asserted(Node fact, List<Node> evidence) {
        List<Trace> traces = graphs.values(fact, Property.TRACE).stream()
                .map(trace -> Trace.parse(trace.getLiteralLexicalForm()))
                .toList();
        List<Span> words =
                traces.stream().flatMap(trace -> trace.words().stream()).toList();
        List<Passage> told = evidence.stream()
                .flatMap(node -> passages.passage(node, words).stream())
                .toList();
        Optional<String> rule = graphs.text(fact, Property.RULE);
        return new Explanation(
                fact.getURI(),
                graphs.kind(fact),
                false,
                parts(fact),
                rule,
                Optional.empty(),
                rule.flatMap(book::find),
                told,
                links(
                        fact,
                        told,
                        traces.stream().flatMap(trace -> trace.steps().stream()).toList()),
                List.of());
    }

    private Explanation identification(Node node) {
        Optional<String> rule = graphs.text(node, Property.RULE);
        return Explanation.of(
                node.getURI(),
                graphs.kind(node),
                true,
                parts(node),
                rule,
                rule.map(id -> reasons.text(id.replaceFirst("/[^/]*$", ""), Optional.empty())),
                graphs.values(node, Property.BASED_ON).stream()
                        .flatMap(fact -> of(fact).stream())
                        .toList());
    }

    private List<Part> parts(Node node) {
        return graphs.find(node, Node.ANY, Node.ANY).stream()
                .map(Quad::asTriple)
                .filter(triple -> !ABOUT.contains(triple.getPredicate()))
                .map(graphs::part)
                .distinct()
                .toList();
    }

    /** For each entity of the fact how the passage tells it. */
    private List<Link> links(Node fact, List<Passage> told, List<Trace.Step> steps) {
        List<Link> links = new ArrayList<>();
        for (Quad quad : graphs.find(fact, Node.ANY, Node.ANY)) {
            if (!told.isEmpty() && graphs.iris().isEntity(quad.getObject())) {
                String property = quad.getPredicate().getLocalName();
                String value = graphs.iris().withoutBase(quad.getObject());
                links.add(steps.stream()
                        .filter(step -> step.isAbout(property, value))
                        .findFirst()
                        .map(step -> noted(quad, step, told.get(0)))
                        .orElseGet(() -> unnoted(quad, told)));
            }
        }
        return links.stream().distinct().toList();
    }

    private Link noted(Quad quad, Trace.Step step, Passage passage) {
        Node article = NodeFactory.createURI(passage.article());
        Optional<Words> there = step.there().map(span -> passages.words(article, span));
        return new Link(
                graphs.name(quad.getPredicate()),
                Optional.of(passages.words(article, step.words())),
                graphs.name(quad.getObject()),
                reasons.text(step.because(), there.map(Explainer::shown)),
                there);
    }

    /** Nothing is noted where the sentence gives the name, or where no words of it stand for the value. */
    private Link unnoted(Quad quad, List<Passage> told) {
        String value = graphs.name(quad.getObject());
        String written = graphs.writtenName(quad.getObject());
        Optional<Words> here = told.stream()
                .flatMap(passage -> passages.named(passage, written).stream())
                .findFirst();
        Optional<Words> there = here.isPresent()
                ? Optional.empty()
                : passages.named(NodeFactory.createURI(told.get(0).article()), written);
        String reason = here.isPresent() ? "named" : there.isPresent() ? "named-elsewhere" : "settled-by-context";
        return new Link(
                graphs.name(quad.getPredicate()),
                here,
                value,
                reasons.text(reason, there.map(Explainer::shown)),
                there);
    }

    private static String shown(Words words) {
        String where = words.start() + "–" + words.end();
        return words.text().map(text -> "“" + text + "” (" + where + ")").orElse(where);
    }
}
