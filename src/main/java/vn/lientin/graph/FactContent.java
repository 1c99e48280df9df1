package vn.lientin.graph;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Linking;
import vn.lientin.fact.Span;

/** The class and properties of a fact node whose IRI follows from them. */
final class FactContent {
    private final Descriptions descriptions;
    private final Node kind;
    private final List<Node> properties = new ArrayList<>();
    private final List<Node> values = new ArrayList<>();
    private final List<Told> entities = new ArrayList<>();

    private record Told(Node property, Entity entity, Node node) {}

    FactContent(Descriptions descriptions, Node kind) {
        this.descriptions = descriptions;
        this.kind = kind;
    }

    FactContent node(Node property, Node value) {
        properties.add(property);
        values.add(value);
        return this;
    }

    FactContent string(Node property, String value) {
        return node(property, Literals.string(value));
    }

    FactContent entity(Node property, Entity entity) {
        Node node = descriptions.describe(entity);
        entities.add(new Told(property, entity, node));
        return node(property, node);
    }

    /** For each entity the words of the passage that stand for it; of several those that carry the fact. */
    List<Trace.Step> steps(Evidence evidence, List<Linking> linkings, Iris iris) {
        List<Trace.Step> steps = new ArrayList<>();
        entities.forEach(told -> linkings.stream()
                .filter(linking -> linking.entity().equals(told.entity)
                        && evidence.passage().contains(linking.words()))
                .min(Comparator.comparing(linking -> !isAmong(evidence.words(), linking.words())))
                .ifPresent(linking -> steps.add(step(told, linking, iris))));
        return steps;
    }

    private Trace.Step step(Told told, Linking linking, Iris iris) {
        boolean isOneOfSeveral = Collections.frequency(properties, told.property) > 1;
        return new Trace.Step(
                told.property.getLocalName(),
                linking.words(),
                linking.because().id(),
                linking.there(),
                isOneOfSeveral ? Optional.of(iris.withoutBase(told.node)) : Optional.empty());
    }

    private static boolean isAmong(List<Span> words, Span span) {
        return words.stream().anyMatch(one -> one.contains(span) || span.contains(one));
    }

    String kind() {
        return kind.getLocalName().toLowerCase(Locale.ROOT);
    }

    /**
     * Independent of the base and of where the fact stands. The rule's name belongs to it, since a node has one
     * rule; its version does not, so that a better rule keeps the IRIs.
     */
    String key(String rule, Iris iris) {
        StringBuilder key = new StringBuilder(rule.replaceFirst("/[^/]*$", ""));
        for (int i = 0; i < properties.size(); i++) {
            Node value = values.get(i);
            String term = value.isURI() ? iris.withoutBase(value) : value.getLiteralLexicalForm();
            key.append('\n')
                    .append(properties.get(i).getLocalName())
                    .append(' ')
                    .append(term);
        }
        return key.toString();
    }

    void write(Node node, Collection<Triple> out) {
        out.add(Triple.create(node, type, kind));
        for (int i = 0; i < properties.size(); i++) {
            out.add(Triple.create(node, properties.get(i), values.get(i)));
        }
    }
}
