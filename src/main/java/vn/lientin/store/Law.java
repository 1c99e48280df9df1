package vn.lientin.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Descriptions;
import vn.lientin.graph.DirectTriple;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Vocabulary.Property;

/**
 * Changes the graphs so that the knowledge graph holds what some article supports and nothing else.
 *
 * <p>A description needs a quad that refers to its entity; a direct triple needs a fact node that says it. Works inside
 * the caller's write transaction.
 */
final class Law {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Node knowledge;

    /** What these say keeps nothing in the knowledge graph. */
    private final Set<Node> derived;

    private final Map<Node, String> touched = new HashMap<>();
    private final Map<Node, Set<Triple>> before = new HashMap<>();

    Law(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.knowledge = iris.knowledgeGraph();
        this.derived = Set.of(iris.inferredGraph(), iris.identitiesGraph());
    }

    /** Brings one article to this state, and writes only what differs. */
    Outcome put(ArticleQuads quads) {
        Set<Triple> stored = stored(quads.article());
        Difference difference = Difference.between(stored, quads.own());
        Set<Node> released = new HashSet<>();
        touch(difference.concerning(stored, quads.article()));
        boolean changed = replace(quads.article(), difference, released);
        if (changed) {
            before.putIfAbsent(quads.article(), stored);
        }
        changed |= !isSuperseded(quads.article()) && addAll(quads.direct());
        for (Map.Entry<Node, Set<Triple>> description : quads.descriptions().entrySet()) {
            changed |= replace(
                    knowledge, Difference.between(described(description.getKey()), description.getValue()), released);
        }
        changed |= sweep(
                released,
                Difference.between(DirectTriple.saidBy(stored, iris), quads.direct())
                        .gone());
        touch(difference.concerning(quads.own(), quads.article()));
        if (stored.isEmpty()) {
            return Outcome.ADDED;
        }
        return changed ? Outcome.UPDATED : Outcome.UNCHANGED;
    }

    /** Takes one article out with all that only it supports; false if it is not there. */
    boolean remove(Node article) {
        Set<Triple> stored = stored(article);
        Set<Node> released = new HashSet<>();
        touch(stored);
        before.putIfAbsent(article, stored);
        replace(article, Difference.between(stored, Set.of()), released);
        sweep(released, DirectTriple.saidBy(stored, iris));
        return !stored.isEmpty();
    }

    /** The persons that the changes since the last call were about, with their names. */
    Map<Node, String> takeTouched() {
        Map<Node, String> taken = Map.copyOf(touched);
        touched.clear();
        return taken;
    }

    /** The articles that changed since the last call, with what they said before. */
    Map<Node, Set<Triple>> takeChanged() {
        Map<Node, Set<Triple>> taken = Map.copyOf(before);
        before.clear();
        return taken;
    }

    /** Brings the direct triples up to date after these articles began or ceased to be superseded. */
    void count(Set<Node> articles) {
        for (Node article : articles) {
            Set<Triple> stored = stored(article);
            Set<Triple> direct = DirectTriple.saidBy(stored, iris);
            touch(stored);
            if (isSuperseded(article)) {
                sweep(Set.of(), direct);
            } else {
                addAll(direct);
            }
        }
    }

    /** Whether a newer version took the article's place, so that what only it says does not count any more. */
    boolean isSuperseded(Node article) {
        return dataset.contains(iris.inferredGraph(), article, Property.SUPERSEDED_BY, Node.ANY);
    }

    private void touch(Set<Triple> triples) {
        for (Triple triple : triples) {
            Node person = triple.getObject();
            if (iris.isPerson(person) && !touched.containsKey(person)) {
                nameOf(person).ifPresent(name -> touched.put(person, name));
            }
        }
    }

    private Optional<String> nameOf(Node person) {
        return Iter.toList(dataset.find(knowledge, person, RDFS.Nodes.label, Node.ANY)).stream()
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    /** Whether a fact node of some article, which no newer version took the place of, says the direct triple. */
    boolean isSaid(Triple direct) {
        try (Stream<Quad> saying = DirectTriple.saying(dataset, direct)) {
            return saying.anyMatch(quad -> !isSuperseded(quad.getGraph()));
        }
    }

    /** Whether an article, or another description, refers to the entity. */
    boolean isReferredTo(Node entity) {
        return any(
                dataset.find(Node.ANY, Node.ANY, Node.ANY, entity),
                quad -> !quad.getSubject().equals(entity) && !derived.contains(quad.getGraph()));
    }

    /** The entities and direct triples of the knowledge graph that no article supports: none, if all went well. */
    List<Node> unsupported() {
        List<Node> found = new ArrayList<>();
        Set<Node> entities = new HashSet<>();
        for (Quad quad : Iter.toList(dataset.find(knowledge, Node.ANY, Node.ANY, Node.ANY))) {
            if (DirectTriple.behind(quad.getPredicate()).isEmpty()) {
                entities.add(quad.getSubject());
            } else if (!isSaid(quad.asTriple())) {
                found.add(quad.getSubject());
            }
        }
        entities.stream().filter(entity -> !isReferredTo(entity)).forEach(found::add);
        return found;
    }

    /** What the knowledge graph says of the entity, direct triples apart: a speaker may have thousands of those. */
    Set<Triple> described(Node entity) {
        Set<Triple> triples = new HashSet<>();
        for (Node property : Descriptions.propertiesOf(entity, iris)) {
            dataset.find(knowledge, entity, property, Node.ANY).forEachRemaining(quad -> triples.add(quad.asTriple()));
        }
        return triples;
    }

    /** What an article alone says. */
    Set<Triple> stored(Node graph) {
        return Iter.toSet(Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
    }

    /** Writes the difference; notes the entities that lost a reference. */
    private boolean replace(Node graph, Difference difference, Set<Node> released) {
        for (Triple triple : difference.gone()) {
            dataset.delete(Quad.create(graph, triple));
            if (iris.isEntity(triple.getObject())) {
                released.add(triple.getObject());
            }
        }
        difference.come().forEach(triple -> dataset.add(Quad.create(graph, triple)));
        return !difference.isEmpty();
    }

    private boolean addAll(Collection<Triple> direct) {
        List<Triple> missing = direct.stream()
                .filter(t -> !dataset.contains(knowledge, t.getSubject(), t.getPredicate(), t.getObject()))
                .toList();
        missing.forEach(t -> dataset.add(knowledge, t.getSubject(), t.getPredicate(), t.getObject()));
        return !missing.isEmpty();
    }

    /** Takes out the direct triples that nobody says any more, then the descriptions that nothing refers to any more. */
    private boolean sweep(Set<Node> released, Set<Triple> unsaid) {
        boolean changed = false;
        for (Triple direct : unsaid) {
            if (!isSaid(direct)) {
                dataset.delete(knowledge, direct.getSubject(), direct.getPredicate(), direct.getObject());
                changed = true;
            }
        }
        Deque<Node> candidates = new ArrayDeque<>(released);
        while (!candidates.isEmpty()) {
            Node entity = candidates.pop();
            if (!isReferredTo(entity)) {
                Set<Node> next = new HashSet<>();
                changed |= replace(knowledge, Difference.between(described(entity), Set.of()), next);
                candidates.addAll(next);
            }
        }
        return changed;
    }

    /** Stops at the first, and closes the iterator. */
    private static boolean any(Iterator<Quad> quads, Predicate<Quad> test) {
        try {
            while (quads.hasNext()) {
                if (test.test(quads.next())) {
                    return true;
                }
            }
            return false;
        } finally {
            Iter.close(quads);
        }
    }
}
