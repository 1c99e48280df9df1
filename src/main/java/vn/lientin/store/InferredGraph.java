package vn.lientin.store;

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

    /** Puts what is wanted in the place of what is said, and writes only what differs; what that was. */
    Difference replace(Set<Triple> said, Set<Triple> wanted) {
        Difference difference = Difference.between(said, wanted);
        difference.gone().forEach(triple -> dataset.delete(Quad.create(graph, triple)));
        difference.come().forEach(triple -> dataset.add(Quad.create(graph, triple)));
        return difference;
    }
}
