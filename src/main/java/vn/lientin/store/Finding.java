package vn.lientin.store;

import org.apache.jena.graph.Node;
import vn.lientin.graph.Violation;

/**
 * Something that is not right in the knowledge base.
 *
 * @param graph where: an article's graph or the knowledge graph
 */
public record Finding(Node graph, Violation violation) {
    @Override
    public String toString() {
        return "<" + graph + "> " + violation;
    }
}
