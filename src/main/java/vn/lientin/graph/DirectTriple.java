package vn.lientin.graph;

import static vn.lientin.graph.Vocabulary.Property;
import static vn.lientin.graph.Vocabulary.Value;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * How a fact node says a direct triple: the one definition, by which the triples are made, kept and taken out.
 *
 * @param property of the direct triple
 * @param subject the node's property that leads to the triple's subject
 * @param object the node's property that leads to its object, or empty where the node itself is the object
 * @param status the status that the node must have, if any
 */
public record DirectTriple(Node property, Node subject, Optional<Node> object, Optional<Node> status) {
    public static final List<DirectTriple> ALL = List.of(
            of(Property.HOLDS_ROLE, Property.HOLDER, Property.ROLE, Optional.of(Value.CURRENT)),
            of(Property.HELD_ROLE, Property.HOLDER, Property.ROLE, Optional.of(Value.FORMER)),
            of(Property.ATTENDED_BY, Property.MEETING, Property.ATTENDEE, Optional.empty()),
            of(Property.SUPPORTED, Property.SUPPORTER, Property.RECIPIENT, Optional.of(Value.DELIVERED)),
            new DirectTriple(Property.STATED, Property.SPEAKER, Optional.empty(), Optional.empty()));

    private static final Map<Node, DirectTriple> BY_PROPERTY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(DirectTriple::property, rule -> rule));

    private static DirectTriple of(Node property, Node subject, Node object, Optional<Node> status) {
        return new DirectTriple(property, subject, Optional.of(object), status);
    }

    /** The definition behind a direct triple, or empty where the property belongs to a description. */
    public static Optional<DirectTriple> behind(Node property) {
        return Optional.ofNullable(BY_PROPERTY.get(property));
    }

    /** The direct triples that the fact nodes among {@code triples} say. */
    public static Set<Triple> saidBy(Collection<Triple> triples, Iris iris) {
        Map<Node, List<Triple>> byNode = triples.stream().collect(Collectors.groupingBy(Triple::getSubject));
        Set<Triple> said = new LinkedHashSet<>();
        byNode.forEach((node, properties) -> ALL.forEach(rule -> rule.read(node, properties, iris, said)));
        return said;
    }

    /**
     * The fact nodes that say a direct triple, each as the quad that leads to its subject; none where it is no direct
     * triple. Read on demand, inside the caller's transaction; to be closed.
     */
    public static Stream<Quad> saying(DatasetGraph dataset, Triple direct) {
        return behind(direct.getPredicate())
                .map(rule -> rule.nodesSaying(dataset, direct))
                .orElseGet(Stream::empty);
    }

    private Stream<Quad> nodesSaying(DatasetGraph dataset, Triple direct) {
        Node node = object.isPresent() ? Node.ANY : direct.getObject();
        return Iter.asStream(dataset.find(Node.ANY, node, subject, direct.getSubject()))
                .filter(quad -> object.map(property -> has(dataset, quad, property, direct.getObject()))
                        .orElse(true))
                .filter(quad -> status.map(value -> has(dataset, quad, Property.STATUS, value))
                        .orElse(true));
    }

    private static boolean has(DatasetGraph dataset, Quad node, Node property, Node value) {
        return dataset.contains(node.getGraph(), node.getSubject(), property, value);
    }

    private void read(Node node, List<Triple> properties, Iris iris, Set<Triple> said) {
        if (status.isPresent() && !valuesOf(Property.STATUS, properties).contains(status.get())) {
            return;
        }
        List<Node> objects = object.isEmpty() ? List.of(node) : valuesOf(object.get(), properties);
        for (Node from : valuesOf(subject, properties)) {
            for (Node to : objects) {
                if (!isSupportOfPerson(from, to, iris)) {
                    said.add(Triple.create(from, property, to));
                }
            }
        }
    }

    /** The direct triple stands between places and organizations only. */
    private boolean isSupportOfPerson(Node from, Node to, Iris iris) {
        return property.equals(Property.SUPPORTED) && (iris.isPerson(from) || iris.isPerson(to));
    }

    private static List<Node> valuesOf(Node property, List<Triple> triples) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }
}
