package vn.lientin.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.graph.Memberships;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.graph.Vocabulary.Value;

/**
 * One node of a person, with what the articles tell that may show who it is. Reads the graphs when it is asked, inside the
 * caller's transaction, and remembers what it read.
 */
final class PersonKey {
    private final DatasetGraph dataset;
    private final Memberships memberships;
    private final Node node;
    private final String name;
    private final Optional<Node> home;
    private final Map<Node, Node> factByRole = new TreeMap<>(Nodes.ORDER);
    private final List<LocalDate> daysInPosts = new ArrayList<>();
    private boolean hasUndatedPost;
    private boolean read;

    PersonKey(DatasetGraph dataset, Memberships memberships, Node node, String name) {
        this.dataset = dataset;
        this.memberships = memberships;
        this.node = node;
        this.name = name;
        this.home = value(Node.ANY, node, Property.HOME);
    }

    Node node() {
        return node;
    }

    String name() {
        return name;
    }

    Optional<Node> home() {
        return home;
    }

    /** The offices that some article gives to the node, each with one fact that says so. */
    Map<Node, Node> factByRole() {
        read();
        return factByRole;
    }

    /** Whether many hold the office at a time. */
    boolean isMembership(Node role) {
        String position = value(Node.ANY, role, Property.POSITION)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        String body = value(Node.ANY, role, Property.ROLE_IN)
                .flatMap(in -> value(Node.ANY, in, RDFS.Nodes.label))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
        return memberships.have(position, body);
    }

    /** The days on which articles tell that an office is held, memberships left out. */
    List<LocalDate> daysInPosts() {
        read();
        return daysInPosts;
    }

    /** Whether offices are held, memberships left out, but nothing tells when. */
    boolean isUndated() {
        read();
        return hasUndatedPost && daysInPosts.isEmpty();
    }

    private void read() {
        if (read) {
            return;
        }
        read = true;
        Collection<Quad> facts = new ArrayList<>();
        dataset.find(Node.ANY, Node.ANY, Property.HOLDER, node).forEachRemaining(facts::add);
        Map<Node, Boolean> membershipByRole = new TreeMap<>(Nodes.ORDER);
        for (Quad quad : facts) {
            Node graph = quad.getGraph();
            Node fact = quad.getSubject();
            value(graph, fact, Property.ROLE).ifPresent(role -> {
                factByRole.merge(role, fact, (a, b) -> Nodes.ORDER.compare(a, b) <= 0 ? a : b);
                if (!membershipByRole.computeIfAbsent(role, this::isMembership) && isHeld(graph, fact)) {
                    note(graph, fact);
                }
            });
        }
    }

    private boolean isHeld(Node graph, Node fact) {
        return dataset.contains(graph, fact, Property.STATUS, Value.CURRENT)
                || dataset.contains(graph, fact, RDF.Nodes.type, Kind.APPOINTMENT);
    }

    private void note(Node graph, Node fact) {
        Optional<LocalDate> day = Stream.of(Property.OBSERVED_ON, Property.DATE)
                .flatMap(property -> value(graph, fact, property).stream())
                .filter(value -> XSDDatatype.XSDdate.getURI().equals(value.getLiteralDatatypeURI()))
                .map(value -> LocalDate.parse(value.getLiteralLexicalForm()))
                .findFirst();
        day.ifPresentOrElse(daysInPosts::add, () -> hasUndatedPost = true);
    }

    private Optional<Node> value(Node graph, Node subject, Node property) {
        return Nodes.values(dataset, graph, subject, property).findFirst();
    }
}
