package vn.lientin.export;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.graph.Iris;
import vn.lientin.graph.OneStory;
import vn.lientin.graph.Vocabulary;
import vn.lientin.graph.Vocabulary.Property;

/**
 * People, organizations, places and meetings as the nodes of a network, and what the facts tell between them as its edges.
 *
 * <p>An office is an edge from its holder to the body that it is in. Facts of one kind with the same label between the same
 * two nodes are one edge, whose weight counts them; its sentence is that of the first by IRI. What several articles of one
 * story tell counts once.
 */
final class Network {
    private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::source)
            .thenComparing(Edge::target)
            .thenComparing(Edge::kind)
            .thenComparing(Edge::label)
            .thenComparing(edge -> edge.currency().orElse(""));

    private static final List<String> KINDS = List.of("Person", "Organization", "Meeting", "Place");

    private final Graph all;
    private final OneStory story;
    private final TreeMap<String, Vertex> vertices = new TreeMap<>();
    private final TreeMap<Edge, Edge> edges = new TreeMap<>(ORDER);

    /** A node: its IRI, name, class, and the day of a meeting. */
    record Vertex(String iri, String label, String kind, Optional<String> date) {}

    /** An edge; those of equal ends, kind, label and currency are one. */
    record Edge(
            String source,
            String target,
            String kind,
            String label,
            int weight,
            Optional<String> date,
            Optional<BigDecimal> amount,
            Optional<String> currency,
            String fact,
            Optional<String> sentence,
            Optional<String> article) {

        Edge and(Edge other) {
            Edge shown = fact.compareTo(other.fact) <= 0 ? this : other;
            return new Edge(
                    source,
                    target,
                    kind,
                    label,
                    weight + other.weight,
                    latest(date, other.date),
                    sum(amount, other.amount),
                    currency,
                    shown.fact,
                    shown.sentence,
                    shown.article);
        }

        private static Optional<String> latest(Optional<String> one, Optional<String> other) {
            return one.isEmpty() || (other.isPresent() && other.get().compareTo(one.get()) > 0) ? other : one;
        }

        private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
            return one.isPresent() && other.isPresent() ? Optional.of(one.get().add(other.get())) : one.or(() -> other);
        }
    }

    private Network(Graph all) {
        this.all = all;
        this.story = new OneStory(all);
    }

    static Network of(DatasetGraph dataset) {
        Network network = new Network(dataset.getUnionGraph());
        network.each("Tenure", network::tenure);
        network.each("Appointment", fact -> network.office(fact, "appointment"));
        network.each("Dismissal", fact -> network.office(fact, "dismissal"));
        network.each("Attendance", network::attendance);
        network.each("SupportAction", network::support);
        network.each("Meeting", meeting -> network.where(meeting, Property.PLACE, "place"));
        network.each("Organization", body -> network.where(body, Property.LOCATED_IN, "locatedIn"));
        return network;
    }

    Collection<Vertex> vertices() {
        return vertices.values();
    }

    Collection<Edge> edges() {
        return edges.values();
    }

    private interface Reader {
        void read(Node node);
    }

    private void each(String kind, Reader reader) {
        ExtendedIterator<Triple> found =
                all.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Vocabulary.NS + kind));
        found.mapWith(Triple::getSubject).filterKeep(story::counts).forEach(reader::read);
    }

    private void tenure(Node fact) {
        boolean former = value(fact, Property.STATUS).equals(Optional.of(Vocabulary.Value.FORMER));
        office(fact, former ? "heldRole" : "holdsRole");
    }

    private void office(Node fact, String kind) {
        value(fact, Property.ROLE).ifPresent(role -> value(role, Property.ROLE_IN)
                .ifPresent(body -> edge(
                        fact,
                        value(fact, Property.HOLDER),
                        Optional.of(body),
                        kind,
                        text(role, Property.POSITION).orElse(""),
                        text(fact, Property.DATE)
                                .or(() -> text(fact, Property.START))
                                .or(() -> text(fact, Property.OBSERVED_ON)))));
    }

    private void attendance(Node fact) {
        Optional<Node> meeting =
                value(fact, Property.MEETING).map(told -> story.before(told).orElse(told));
        edge(
                fact,
                value(fact, Property.ATTENDEE),
                meeting,
                "attended",
                text(fact, Property.CAPACITY).orElse(""),
                meeting.flatMap(m -> text(m, Property.DATE)));
    }

    private void support(Node fact) {
        boolean done = value(fact, Property.STATUS).equals(Optional.of(Vocabulary.Value.DELIVERED));
        String kind = done
                ? "supported"
                : value(fact, Property.STATUS).map(Node::getLocalName).orElse("supported");
        edge(
                fact,
                value(fact, Property.SUPPORTER),
                value(fact, Property.RECIPIENT),
                kind,
                text(fact, Property.ITEMS).orElse(""),
                text(fact, Property.DATE));
    }

    private void where(Node subject, Node property, String kind) {
        value(subject, property)
                .ifPresent(place -> edge(
                        subject,
                        Optional.of(subject),
                        Optional.of(place),
                        kind,
                        label(property),
                        text(subject, Property.DATE)));
    }

    private void edge(
            Node fact, Optional<Node> source, Optional<Node> target, String kind, String label, Optional<String> date) {
        if (source.isEmpty() || target.isEmpty()) {
            return;
        }
        Optional<Node> passage = value(fact, Property.EVIDENCE);
        Edge edge = new Edge(
                vertex(source.get()),
                vertex(target.get()),
                kind,
                label,
                1,
                date,
                text(fact, Property.AMOUNT).map(BigDecimal::new),
                text(fact, Property.CURRENCY),
                fact.getURI(),
                passage.flatMap(p -> text(p, Property.QUOTE)),
                passage.map(p -> Iris.articleOf(p).getURI()));
        edges.merge(edge, edge, Edge::and);
    }

    private String vertex(Node node) {
        vertices.computeIfAbsent(
                node.getURI(), iri -> new Vertex(iri, label(node), kind(node), text(node, Property.DATE)));
        return node.getURI();
    }

    private String kind(Node node) {
        return KINDS.stream()
                .filter(kind -> all.contains(node, RDF.type.asNode(), NodeFactory.createURI(Vocabulary.NS + kind)))
                .findFirst()
                .orElse("Thing");
    }

    private String label(Node node) {
        Iterator<String> labels = all
                .find(node, RDFS.label.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(label -> label.getLiteralLanguage().equals("vi"))
                .mapWith(Node::getLiteralLexicalForm)
                .toList()
                .stream()
                .sorted()
                .iterator();
        return labels.hasNext() ? labels.next() : node.getURI();
    }

    /** The first by its text where there are several, so that exports are the same every time. */
    private Optional<Node> value(Node subject, Node property) {
        return all.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .min(Comparator.comparing(Node::toString));
    }

    private Optional<String> text(Node subject, Node property) {
        return value(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }
}
