package vn.lientin.store;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Literals;
import vn.lientin.graph.Pin;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.graph.Vocabulary.Value;

/** What a curator says of persons, kept in a graph of its own. Works inside the caller's transaction. */
final class Pins {
    private final DatasetGraph dataset;
    private final Node graph;
    private final Iris iris;

    Pins(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.graph = iris.identitiesGraph();
    }

    List<Pin> stored() {
        return Nodes.having(dataset, graph, type, Kind.IDENTIFICATION)
                .map(this::pin)
                .toList();
    }

    private Pin pin(Node node) {
        List<Node> persons =
                Nodes.values(dataset, graph, node, Property.IDENTIFIES).toList();
        String note = Nodes.values(dataset, graph, node, Property.NOTE)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
        boolean same = dataset.contains(graph, node, Property.VERDICT, Value.SAME);
        return new Pin(same, persons.get(0), persons.get(1), note);
    }

    /** Puts these in the place of those that are stored. */
    void replace(List<Pin> pins) {
        dataset.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
        for (Pin pin : pins) {
            Node node = iris.identification(pin.one(), pin.other(), Pin.RULE);
            dataset.add(graph, node, type, Kind.IDENTIFICATION);
            dataset.add(graph, node, Property.IDENTIFIES, pin.one());
            dataset.add(graph, node, Property.IDENTIFIES, pin.other());
            dataset.add(graph, node, Property.VERDICT, pin.same() ? Value.SAME : Value.DIFFERENT);
            dataset.add(graph, node, Property.RULE, Literals.string(Pin.RULE));
            if (!pin.note().isEmpty()) {
                dataset.add(graph, node, Property.NOTE, Literals.string(pin.note()));
            }
        }
    }
}
