package vn.lientin.store;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Vocabulary.Property;

/** What the reference graph tells of homes. */
final class Provinces {
    private final DatasetGraph dataset;
    private final Iris iris;

    Provinces(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** Whether the home is a place, not a body. */
    boolean isPlace(Node home) {
        return iris.isPlace(home);
    }

    /** The first day on which the one had become the other, or empty if it did not. */
    Optional<LocalDate> mergedOn(Node one, Node other) {
        return dataset.contains(iris.referenceGraph(), one, Property.BECAME_UNIT, other)
                ? Nodes.values(dataset, iris.referenceGraph(), one, Property.VALID_TO)
                        .map(day -> LocalDate.parse(day.getLiteralLexicalForm()))
                        .findFirst()
                : Optional.empty();
    }
}
