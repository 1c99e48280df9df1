package vn.lientin.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** Asks rules what follows in a dataset whose default graph is the union of its graphs; inside the caller's transaction. */
public final class Inference {
    /** So many keys a query asks for at a time. */
    private static final int AT_ONCE = 200;

    private final DatasetGraph dataset;
    private final Node graph;

    /**
     * One for a dataset.
     *
     * @param graph that the conclusions stand in
     */
    public Inference(DatasetGraph dataset, Node graph) {
        this.dataset = dataset;
        this.graph = graph;
    }

    /** All that the rule concludes, whatever is stored. */
    public Set<Triple> conclusions(InferenceRule rule) {
        return notAsserted(conclude(rule, rule.all()));
    }

    /** What the rule concludes for some keys. */
    public Set<Triple> conclusions(InferenceRule rule, Collection<List<Node>> keys) {
        Set<Triple> found = new LinkedHashSet<>();
        chunks(keys).forEach(chunk -> found.addAll(conclude(rule, rule.of(chunk))));
        return notAsserted(found);
    }

    /** What the graph of conclusions has for some keys, of a rule whose conclusions tell their key. */
    Set<Triple> stored(InferenceRule rule, Collection<List<Node>> keys) {
        Set<Triple> found = new LinkedHashSet<>();
        chunks(keys).forEach(chunk -> found.addAll(conclude(rule, rule.concluded(graph, chunk))));
        return found;
    }

    /** Those that the rule concludes of some conclusions, for whatever key. */
    Set<Triple> stillFollowing(InferenceRule rule, Collection<Triple> conclusions) {
        Map<List<Var>, List<List<Node>>> rows = new HashMap<>();
        for (Triple conclusion : conclusions) {
            for (Map<Var, Node> values : unified(rule, List.of(conclusion))) {
                List<Var> variables = new ArrayList<>(values.keySet());
                rows.computeIfAbsent(variables, v -> new ArrayList<>())
                        .add(variables.stream().map(values::get).toList());
            }
        }
        Set<Triple> found = new HashSet<>();
        rows.forEach((variables, all) ->
                chunks(all).forEach(chunk -> found.addAll(conclude(rule, rule.concluding(variables, chunk)))));
        found.retainAll(Set.copyOf(conclusions));
        return found;
    }

    /** The keys of the rule that the triples of an article touch. */
    Set<List<Node>> touched(InferenceRule rule, Graph triples) {
        Set<List<Node>> keys = new LinkedHashSet<>();
        try (QueryExec query = QueryExec.graph(triples).query(rule.seeds()).build()) {
            query.select().forEachRemaining(row -> key(rule, row).ifPresent(keys::add));
        }
        return keys;
    }

    /** The keys that persons touch whose identity changed. */
    Set<List<Node>> touchedBy(InferenceRule rule, Collection<Node> persons) {
        Set<List<Node>> keys = new LinkedHashSet<>();
        if (!persons.isEmpty()) {
            rule.reseeds(persons).ifPresent(query -> select(query)
                    .forEach(row -> key(rule, row).ifPresent(keys::add)));
        }
        return keys;
    }

    /**
     * What a conclusion rests on: the values that the rule's {@code because} finds, and with them those of the conclusion
     * itself.
     *
     * @param conclusion a triple, or all of what is said of an inferred node; empty if the rule does not conclude it
     */
    public List<Map<Var, Node>> reasons(InferenceRule rule, List<Triple> conclusion) {
        List<Map<Var, Node>> found = new ArrayList<>();
        for (Map<Var, Node> values : unified(rule, conclusion)) {
            for (Binding row : select(rule.because(values))) {
                Map<Var, Node> all = new LinkedHashMap<>(values);
                row.forEach(all::put);
                found.add(all);
            }
        }
        return found;
    }

    /** The values of the template's variables that make it these triples, all of them or, of a single one, that one. */
    private static List<Map<Var, Node>> unified(InferenceRule rule, List<Triple> triples) {
        List<Map<Var, Node>> found = new ArrayList<>();
        if (triples.size() == 1) {
            rule.template()
                    .forEach(pattern -> unify(pattern, triples.get(0), Map.of()).ifPresent(found::add));
            return found;
        }
        found.add(Map.of());
        for (Triple pattern : rule.template()) {
            List<Map<Var, Node>> shorter = List.copyOf(found);
            found.clear();
            for (Map<Var, Node> values : shorter) {
                triples.forEach(triple -> unify(pattern, triple, values).ifPresent(found::add));
            }
        }
        return found;
    }

    private static Optional<Map<Var, Node>> unify(Triple pattern, Triple triple, Map<Var, Node> values) {
        Map<Var, Node> more = new LinkedHashMap<>(values);
        boolean fits = unify(pattern.getSubject(), triple.getSubject(), more)
                && unify(pattern.getPredicate(), triple.getPredicate(), more)
                && unify(pattern.getObject(), triple.getObject(), more);
        return fits ? Optional.of(more) : Optional.empty();
    }

    private static boolean unify(Node pattern, Node value, Map<Var, Node> values) {
        if (!pattern.isVariable()) {
            return pattern.equals(value);
        }
        return value.equals(values.computeIfAbsent(Var.alloc(pattern), variable -> value));
    }

    private static Optional<List<Node>> key(InferenceRule rule, Binding row) {
        List<Node> key =
                rule.keys().stream().map(row::get).filter(node -> node != null).toList();
        return key.size() == rule.keys().size() && key.stream().allMatch(Node::isURI)
                ? Optional.of(key)
                : Optional.empty();
    }

    private Set<Triple> conclude(InferenceRule rule, Query query) {
        Set<Triple> found = new LinkedHashSet<>();
        for (Binding row : select(query)) {
            for (Triple pattern : rule.template()) {
                Triple triple = Triple.create(
                        value(pattern.getSubject(), row),
                        value(pattern.getPredicate(), row),
                        value(pattern.getObject(), row));
                if (triple.isConcrete() && triple.getSubject().isURI()) {
                    found.add(triple);
                }
            }
        }
        return found;
    }

    private static Node value(Node node, Binding row) {
        return node.isVariable() && row.contains(Var.alloc(node)) ? row.get(Var.alloc(node)) : node;
    }

    /** No triple stands in two graphs. */
    private Set<Triple> notAsserted(Set<Triple> triples) {
        triples.removeIf(triple ->
                Iter.toList(dataset.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()))
                        .stream()
                        .anyMatch(quad -> !quad.getGraph().equals(graph)));
        return triples;
    }

    private List<Binding> select(Query query) {
        List<Binding> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(rows::add);
        }
        return rows;
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = new ArrayList<>(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < list.size(); i += AT_ONCE) {
            chunks.add(list.subList(i, Math.min(list.size(), i + AT_ONCE)));
        }
        return chunks;
    }
}
