package vn.lientin.infer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps the conclusions of rules up to date through a change: is told what the change is about before it is made, and
 * works out what follows once it is.
 *
 * <p>Asks each rule for the keys that the change touches. What the rule concluded for them and does not any more is taken
 * out, unless it follows for another key. Works inside the caller's write transaction; for one change.
 */
public final class Upkeep {
    private final DatasetGraph dataset;
    private final Node graph;
    private final Inference inference;
    private final Map<InferenceRule, Set<List<Node>>> keys = new LinkedHashMap<>();
    private final Map<InferenceRule, Set<Triple>> before = new LinkedHashMap<>();

    /** Before the change. */
    public Upkeep(DatasetGraph dataset, Node graph, List<InferenceRule> rules) {
        this.dataset = dataset;
        this.graph = graph;
        this.inference = new Inference(dataset, graph);
        rules.forEach(rule -> keys.put(rule, new LinkedHashSet<>()));
    }

    /** Whether there are rules to follow. */
    public boolean isNeeded() {
        return !keys.isEmpty();
    }

    /**
     * Notes what is about to change.
     *
     * @param touched what the changed articles say, said before and will say, with the descriptions of what they refer to
     */
    public void touch(Graph touched) {
        if (touched.isEmpty()) {
            return;
        }
        keys.forEach((rule, all) -> {
            Set<List<Node>> more = inference.touched(rule, touched);
            all.addAll(more);
            if (!rule.tellsItsKey()) {
                before.computeIfAbsent(rule, r -> new HashSet<>()).addAll(inference.conclusions(rule, more));
            }
        });
    }

    /**
     * After the change.
     *
     * @param persons those of whom it is said otherwise than before who they are
     */
    public void finish(Collection<Node> persons) {
        keys.forEach((rule, touched) -> {
            touched.addAll(inference.touchedBy(rule, persons));
            if (!touched.isEmpty()) {
                renew(rule, touched);
            }
        });
    }

    private void renew(InferenceRule rule, Set<List<Node>> touched) {
        Set<Triple> now = inference.conclusions(rule, touched);
        boolean keyed = rule.tellsItsKey();
        Set<Triple> gone = new HashSet<>(keyed ? inference.stored(rule, touched) : before.getOrDefault(rule, Set.of()));
        gone.removeAll(now);
        if (!keyed && !gone.isEmpty()) {
            gone.removeAll(inference.stillFollowing(rule, gone));
        }
        gone.forEach(triple -> dataset.delete(Quad.create(graph, triple)));
        now.stream()
                .map(triple -> Quad.create(graph, triple))
                .filter(quad -> !dataset.contains(quad))
                .forEach(dataset::add);
    }
}
