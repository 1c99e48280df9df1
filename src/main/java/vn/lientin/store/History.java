package vn.lientin.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Literals;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;

/**
 * Keeps which versions of an article were there, and when, in a graph of its own.
 *
 * <p>It begins with the first change or removal of an article, and notes no time of what was never changed: so the same
 * articles always give the same graph, and what is said here depends on nothing but what was done. Works inside the
 * caller's transaction.
 */
final class History {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final InstantSource clock;
    private final Node graph;

    History(DatasetGraph dataset, Iris iris, InstantSource clock) {
        this.dataset = dataset;
        this.iris = iris;
        this.clock = clock;
        this.graph = iris.historyGraph();
    }

    /** Notes that the article had the one digest and now has the other; empty where it is not there. */
    void changed(Node article, Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return;
        }
        List<Node> versions = versions(article);
        int count = versions.size();
        if (before.isPresent()) {
            if (versions.stream().allMatch(this::hasEnded)) {
                count++;
                begin(article, count, before.get());
            }
            add(iris.version(article, count), Property.KEPT_UNTIL, Literals.instant(clock.instant()));
        }
        if (after.isPresent() && count > 0) {
            Node next = begin(article, count + 1, after.get());
            add(next, Property.KEPT_FROM, Literals.instant(clock.instant()));
        }
    }

    private List<Node> versions(Node article) {
        return Nodes.having(dataset, graph, Property.VERSION_OF, article).toList();
    }

    private boolean hasEnded(Node version) {
        return dataset.contains(graph, version, Property.KEPT_UNTIL, Node.ANY);
    }

    private Node begin(Node article, int number, String digest) {
        Node version = iris.version(article, number);
        add(version, RDF.Nodes.type, Kind.VERSION);
        add(version, Property.VERSION_OF, article);
        add(version, Property.VERSION_NUMBER, Literals.integer(number));
        add(version, Property.DIGEST, Literals.string(digest));
        return version;
    }

    private void add(Node version, Node property, Node value) {
        dataset.add(graph, version, property, value);
    }
}
