package vn.lientin.explain;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.OWL;
import vn.lientin.explain.Explanation.Part;
import vn.lientin.graph.DirectTriple;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.infer.Inference;
import vn.lientin.infer.InferenceRule;
import vn.lientin.infer.InferenceRule.Level;
import vn.lientin.infer.InferenceRules;

/** What inferred statements and short triples come from, down to the facts of articles. */
final class Conclusions {
    private static final int MOST = 50;

    private final Graphs graphs;
    private final String language;
    private final Function<Node, Optional<Explanation>> facts;

    /** Made with what explains the facts below. */
    Conclusions(Graphs graphs, String language, Function<Node, Optional<Explanation>> facts) {
        this.graphs = graphs;
        this.language = language;
        this.facts = facts;
    }

    /** Empty where no rule of this program concludes what is said of the node. */
    Optional<Explanation> node(Node node) {
        List<Triple> said = graphs.find(node, Node.ANY, Node.ANY).stream()
                .map(Quad::asTriple)
                .toList();
        List<Part> parts = said.stream()
                .filter(triple -> !triple.getPredicate().equals(type))
                .map(graphs::part)
                .toList();
        return byRule(node.toString(), graphs.kind(node), parts, said);
    }

    /** Empty where nobody says so. */
    Optional<Explanation> triple(Triple triple) {
        String iri = NodeFmtLib.strNodesNT(triple.getSubject(), triple.getPredicate(), triple.getObject());
        String kind = graphs.name(triple.getPredicate());
        List<Part> parts = List.of(graphs.part(graphs.name(triple.getSubject()) + " → " + kind, triple.getObject()));
        if (graphs.isInferred(triple)) {
            return triple.getPredicate().equals(OWL.sameAs.asNode())
                    ? Optional.of(Explanation.of(
                            iri, kind, true, parts, Optional.empty(), Optional.empty(), identifications(triple)))
                    : byRule(iri, kind, parts, List.of(triple));
        }
        List<Explanation> said = saying(triple).stream()
                .flatMap(node -> facts.apply(node).stream())
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(Explanation.of(iri, kind, false, parts, Optional.empty(), Optional.empty(), said));
    }

    private List<Node> saying(Triple direct) {
        try (Stream<Quad> nodes = DirectTriple.saying(graphs.dataset(), direct)) {
            return nodes.sorted(Graphs.ORDER).map(Quad::getSubject).toList();
        }
    }

    /** All that tells why the two, or others that link them, are one. */
    private List<Explanation> identifications(Triple same) {
        return Stream.of(same.getSubject(), same.getObject())
                .flatMap(person -> graphs.find(Node.ANY, Property.IDENTIFIES, person).stream())
                .map(Quad::getSubject)
                .distinct()
                .flatMap(node -> facts.apply(node).stream())
                .toList();
    }

    private Optional<Explanation> byRule(String iri, String kind, List<Part> parts, List<Triple> conclusion) {
        Inference inference = new Inference(graphs.dataset(), graphs.iris().inferredGraph());
        for (InferenceRule rule : InferenceRules.at(Level.FULL)) {
            List<Map<Var, Node>> reasons = inference.reasons(rule, conclusion);
            if (!reasons.isEmpty()) {
                List<Part> all = new ArrayList<>(parts);
                List<Explanation> from = from(reasons);
                if (from.isEmpty()) {
                    all.addAll(steps(reasons));
                }
                return Optional.of(Explanation.of(
                        iri, kind, true, all, Optional.of(rule.id()), Optional.of(rule.comment(language)), from));
            }
        }
        return Optional.empty();
    }

    private List<Explanation> from(List<Map<Var, Node>> reasons) {
        Set<Node> nodes = new LinkedHashSet<>();
        reasons.forEach(values -> values.forEach((variable, node) -> {
            if (variable.getVarName().startsWith("fact")) {
                nodes.add(node);
            }
        }));
        return nodes.stream()
                .limit(MOST)
                .flatMap(node -> facts.apply(node).stream())
                .toList();
    }

    /** Where no fact of an article stands behind it, what the reference graph or the ontology says. */
    private List<Part> steps(List<Map<Var, Node>> reasons) {
        Set<Part> steps = new LinkedHashSet<>();
        reasons.forEach(
                values -> values.forEach((variable, node) -> steps.add(graphs.part(variable.getVarName(), node))));
        return List.copyOf(steps);
    }
}
