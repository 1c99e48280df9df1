package vn.lientin.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What a knowledge base holds. */
public final class Contents {
    private Contents() {}

    /** Every quad. */
    public static Set<Quad> of(KnowledgeBase base) {
        return in(base, graph -> true);
    }

    /** What follows from the articles that are there: not which versions there were. */
    static Set<Quad> withoutHistory(KnowledgeBase base) {
        return in(base, graph -> !graph.equals(base.iris().historyGraph()));
    }

    /** What was worked out. */
    static Set<Quad> inferred(KnowledgeBase base) {
        return in(base, graph -> graph.equals(base.iris().inferredGraph()));
    }

    private static Set<Quad> in(KnowledgeBase base, Predicate<Node> graph) {
        Set<Quad> quads = new HashSet<>();
        base.forEach(quad -> {
            if (graph.test(quad.getGraph())) {
                quads.add(quad);
            }
        });
        return quads;
    }
}
