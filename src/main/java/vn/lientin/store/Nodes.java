package vn.lientin.store;

import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Looks nodes up, always in the same order. */
final class Nodes {
    static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    private Nodes() {}

    /** The values of a property, in order. */
    static Stream<Node> values(DatasetGraph dataset, Node graph, Node subject, Node property) {
        return Iter.toList(dataset.find(graph, subject, property, Node.ANY)).stream()
                .map(Quad::getObject)
                .distinct()
                .sorted(ORDER);
    }

    /** What has this value, in order. */
    static Stream<Node> having(DatasetGraph dataset, Node graph, Node property, Node value) {
        return Iter.toList(dataset.find(graph, Node.ANY, property, value)).stream()
                .map(Quad::getSubject)
                .distinct()
                .sorted(ORDER);
    }
}
