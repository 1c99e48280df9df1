package vn.lientin.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
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
    /** In the IRI of every tenure. */
    private static final String TENURE = "#tenure-";

    private final DatasetGraph dataset;
    private final Memberships memberships;
    private final Node node;
    private final String name;
    private final Optional<Node> home;
    private final List<LocalDate> daysInPosts = new ArrayList<>();
    private boolean hasUndatedPost;
    private boolean daysAreRead;
    private Optional<Set<Node>> roles = Optional.empty();

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

    /** The offices that some article gives to the node, in order. */
    Set<Node> roles() {
        Set<Node> found = roles.orElseGet(this::readRoles);
        roles = Optional.of(found);
        return found;
    }

    /** By the short triples, since there may be thousands of facts; appointments have none. */
    private Set<Node> readRoles() {
        Set<Node> found = new TreeSet<>(Nodes.ORDER);
        Nodes.values(dataset, Node.ANY, node, Property.HOLDS_ROLE).forEach(found::add);
        Nodes.values(dataset, Node.ANY, node, Property.HELD_ROLE).forEach(found::add);
        facts().filter(quad -> !quad.getSubject().getURI().contains(TENURE))
                .forEach(quad ->
                        value(quad.getGraph(), quad.getSubject(), Property.ROLE).ifPresent(found::add));
        return found;
    }

    /** The first of the facts that tell of the office. */
    Optional<Node> factOf(Node role) {
        return facts().filter(quad -> dataset.contains(quad.getGraph(), quad.getSubject(), Property.ROLE, role))
                .map(Quad::getSubject)
                .findFirst();
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
        readDays();
        return daysInPosts;
    }

    /** Whether offices are held, memberships left out, but nothing tells when. */
    boolean isUndated() {
        readDays();
        return hasUndatedPost && daysInPosts.isEmpty();
    }

    private void readDays() {
        if (daysAreRead) {
            return;
        }
        daysAreRead = true;
        Set<Node> posts = new HashSet<>(roles());
        posts.removeIf(this::isMembership);
        facts().forEach(quad -> {
            Node graph = quad.getGraph();
            Node fact = quad.getSubject();
            if (value(graph, fact, Property.ROLE).filter(posts::contains).isPresent() && isHeld(graph, fact)) {
                note(graph, fact);
            }
        });
    }

    /** Tenures, appointments, dismissals and ranks, in order. */
    private Stream<Quad> facts() {
        return Iter.toList(dataset.find(Node.ANY, Node.ANY, Property.HOLDER, node)).stream()
                .sorted(Comparator.comparing(Quad::getSubject, Nodes.ORDER));
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
