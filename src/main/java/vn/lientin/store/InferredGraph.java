package vn.lientin.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.lientin.graph.Iris;

/** The graph of what follows from the others. Works inside the caller's transaction. */
final class InferredGraph {
    private final DatasetGraph dataset;
    private final Node graph;

    InferredGraph(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.graph = iris.inferredGraph();
    }

    /** The triples that match. */
    Set<Triple> find(Node subject, Node property, Node value) {
        return Iter.toSet(Iter.map(dataset.find(graph, subject, property, value), Quad::asTriple));
    }

    boolean contains(Node subject, Node property) {
        return dataset.contains(graph, subject, property, Node.ANY);
    }

    /** Puts what is wanted in the place of what is said, and writes only what differs. */
    void replace(Set<Triple> said, Set<Triple> wanted) {
        minus(said, wanted).forEach(t -> dataset.delete(graph, t.getSubject(), t.getPredicate(), t.getObject()));
        minus(wanted, said).forEach(t -> dataset.add(graph, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    static Set<Triple> minus(Set<Triple> from, Set<Triple> what) {
        Set<Triple> rest = new HashSet<>(from);
        rest.removeAll(what);
        return rest;
    }
}
