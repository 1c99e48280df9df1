package vn.lientin.store;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Literals;
import vn.lientin.graph.Memberships;
import vn.lientin.graph.NameFrequency;
import vn.lientin.graph.Pin;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.graph.Vocabulary.Value;

/**
 * Keeps in the inferred graph which nodes of persons are one person, and why.
 *
 * <p>What stands there is a function of the articles and the pins: after a change it is worked out anew for the names that
 * the change touched, and only for those. Works inside the caller's transaction.
 */
final class Identities {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final InferredGraph inferred;
    private final Pins pins;
    private final Provinces provinces;
    private final NameFrequency names = NameFrequency.load();
    private final Memberships memberships = Memberships.load();
    private final Set<Node> changed = new HashSet<>();

    Identities(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.inferred = new InferredGraph(dataset, iris);
        this.pins = new Pins(dataset, iris);
        this.provinces = new Provinces(dataset, iris);
    }

    /** Those of whom it was said otherwise than before who they are, since the last call. */
    Set<Node> takeChanged() {
        Set<Node> taken = Set.copyOf(changed);
        changed.clear();
        return taken;
    }

    Pins pins() {
        return pins;
    }

    /**
     * Brings up to date what is said of these and of whoever shares their names.
     *
     * @param touched persons with their names; they may be gone
     */
    void renew(Map<Node, String> touched) {
        List<Pin> stored = pins.stored();
        Map<String, Set<Node>> byName = new TreeMap<>();
        touched.forEach((person, name) ->
                byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(person));
        Set<String> done = new HashSet<>();
        byName.forEach((name, gone) -> {
            if (!done.contains(name)) {
                Map<Node, String> block = block(name, gone, stored);
                done.addAll(block.values());
                Set<Node> all = new HashSet<>(block.keySet());
                all.addAll(gone);
                write(said(all), wanted(block, stored));
            }
        });
    }

    /** Works everything out anew. */
    void renewAll() {
        write(allSaid(), allWanted());
    }

    /** What is said although it does not follow, or follows and is not said: nothing, if all went well. */
    Set<Triple> wrong() {
        return Difference.between(allSaid(), allWanted()).all();
    }

    private Set<Triple> allWanted() {
        List<Pin> stored = pins.stored();
        Map<String, Set<Node>> byName = new TreeMap<>();
        Nodes.having(dataset, iris.knowledgeGraph(), type, Kind.PERSON).forEach(person -> nameOf(person)
                .ifPresent(name ->
                        byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(person)));
        Set<Triple> wanted = new HashSet<>();
        Set<String> done = new HashSet<>();
        byName.forEach((name, persons) -> {
            if (!done.contains(name) && (persons.size() > 1 || !stored.isEmpty())) {
                Map<Node, String> block = block(name, persons, stored);
                done.addAll(block.values());
                wanted.addAll(wanted(block, stored));
            }
        });
        return wanted;
    }

    /** Everybody of this name, and of the names that pins connect with it. */
    private Map<Node, String> block(String name, Collection<Node> gone, List<Pin> stored) {
        Map<Node, String> block = new TreeMap<>(Nodes.ORDER);
        Set<Node> connected = new HashSet<>(gone);
        Set<String> open = Set.of(name);
        while (!open.isEmpty()) {
            for (String next : open) {
                Nodes.having(dataset, iris.knowledgeGraph(), RDFS.Nodes.label, Literals.vietnamese(next))
                        .filter(iris::isPerson)
                        .forEach(person -> block.put(person, next));
            }
            connected.addAll(block.keySet());
            connect(connected, stored);
            open = new HashSet<>();
            for (Node person : connected) {
                if (!block.containsKey(person)) {
                    nameOf(person).ifPresent(open::add);
                }
            }
        }
        return block;
    }

    /** Adds whatever pins lead to. */
    private static void connect(Set<Node> connected, List<Pin> stored) {
        boolean more = !stored.isEmpty();
        while (more) {
            more = false;
            for (Pin pin : stored) {
                if (connected.contains(pin.one()) || connected.contains(pin.other())) {
                    more |= connected.addAll(List.of(pin.one(), pin.other()));
                }
            }
        }
    }

    private Optional<String> nameOf(Node person) {
        return Nodes.values(dataset, iris.knowledgeGraph(), person, RDFS.Nodes.label)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** What the inferred graph says of these. */
    private Set<Triple> said(Set<Node> persons) {
        Set<Triple> said = new HashSet<>();
        for (Node person : persons) {
            for (Node property : List.of(OWL.sameAs.asNode(), OWL.differentFrom.asNode())) {
                collect(person, property, Node.ANY, said);
                collect(Node.ANY, property, person, said);
            }
            Nodes.having(dataset, iris.inferredGraph(), Property.IDENTIFIES, person)
                    .forEach(identification -> collect(identification, Node.ANY, Node.ANY, said));
        }
        return said;
    }

    private Set<Triple> allSaid() {
        Set<Triple> said = new HashSet<>();
        collect(Node.ANY, OWL.sameAs.asNode(), Node.ANY, said);
        collect(Node.ANY, OWL.differentFrom.asNode(), Node.ANY, said);
        Nodes.having(dataset, iris.inferredGraph(), type, Kind.IDENTIFICATION)
                .forEach(identification -> collect(identification, Node.ANY, Node.ANY, said));
        return said;
    }

    private void collect(Node subject, Node property, Node value, Set<Triple> triples) {
        Iter.toList(dataset.find(iris.inferredGraph(), subject, property, value)).stream()
                .map(Quad::asTriple)
                .forEach(triples::add);
    }

    private Set<Triple> wanted(Map<Node, String> block, List<Pin> stored) {
        Set<Triple> wanted = new HashSet<>();
        if (block.size() < 2) {
            return wanted;
        }
        List<PersonKey> keys = new ArrayList<>();
        block.forEach((node, name) -> keys.add(new PersonKey(dataset, memberships, node, name)));
        List<Pin> pinned = stored.stream()
                .filter(pin -> block.containsKey(pin.one()) && block.containsKey(pin.other()))
                .toList();
        SamePerson same = new SamePerson(keys, pinned, names, provinces);
        same.groups().all().forEach(group -> relateAll(group, wanted));
        pinned.stream()
                .filter(pin -> !pin.same())
                .forEach(pin -> relate(pin.one(), OWL.differentFrom.asNode(), pin.other(), wanted));
        same.links().stream().filter(link -> link.reason() != Link.Reason.PIN).forEach(link -> explain(link, wanted));
        return wanted;
    }

    private static void relateAll(List<Node> group, Set<Triple> wanted) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                relate(group.get(i), OWL.sameAs.asNode(), group.get(j), wanted);
            }
        }
    }

    private static void relate(Node one, Node property, Node other, Set<Triple> wanted) {
        wanted.add(Triple.create(one, property, other));
        wanted.add(Triple.create(other, property, one));
    }

    private void explain(Link link, Set<Triple> wanted) {
        Node node = iris.identification(link.one(), link.other(), link.reason().rule());
        wanted.add(Triple.create(node, type, Kind.IDENTIFICATION));
        wanted.add(Triple.create(node, Property.IDENTIFIES, link.one()));
        wanted.add(Triple.create(node, Property.IDENTIFIES, link.other()));
        wanted.add(Triple.create(node, Property.VERDICT, Value.SAME));
        wanted.add(
                Triple.create(node, Property.RULE, Literals.string(link.reason().rule())));
        link.facts().forEach(fact -> wanted.add(Triple.create(node, Property.BASED_ON, fact)));
    }

    private void write(Set<Triple> said, Set<Triple> wanted) {
        inferred.replace(said, wanted).all().stream()
                .filter(triple -> triple.getPredicate().equals(OWL.sameAs.asNode()))
                .map(Triple::getSubject)
                .forEach(changed::add);
    }
}
