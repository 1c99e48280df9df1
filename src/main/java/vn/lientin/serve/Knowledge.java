package vn.lientin.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Reads the knowledge base for the pages, a few triples at a time; all but {@link #read} within a read transaction. */
final class Knowledge {
    static final Node TYPE = RDF.type.asNode();
    static final Node LABEL = RDFS.label.asNode();

    private final DatasetGraph dataset;

    Knowledge(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    static Node term(String name) {
        return NodeFactory.createURI(LocalIris.TERMS + name);
    }

    /** Runs {@code work} in a read transaction. */
    <T> T read(Supplier<T> work) {
        return Txn.calculateRead(dataset, work);
    }

    /** All graphs together. */
    Graph all() {
        return dataset.getUnionGraph();
    }

    Graph graph(Node name) {
        return dataset.getGraph(name);
    }

    boolean knows(Node node) {
        return all().contains(node, Node.ANY, Node.ANY) || all().contains(Node.ANY, Node.ANY, node);
    }

    boolean isA(Node node, Node type) {
        return all().contains(node, TYPE, type);
    }

    /** At most {@code limit} triples that match; null stands for anything. */
    List<Triple> find(@Nullable Node subject, @Nullable Node property, @Nullable Node value, int limit) {
        ExtendedIterator<Triple> found = all().find(any(subject), any(property), any(value));
        try {
            List<Triple> triples = new ArrayList<>();
            while (triples.size() < limit && found.hasNext()) {
                triples.add(found.next());
            }
            return triples;
        } finally {
            found.close();
        }
    }

    private static Node any(@Nullable Node node) {
        return node == null ? Node.ANY : node;
    }

    List<Node> values(Node subject, Node property) {
        return find(subject, property, null, 1000).stream()
                .map(Triple::getObject)
                .toList();
    }

    Optional<Node> value(Node subject, Node property) {
        return find(subject, property, null, 1).stream().map(Triple::getObject).findFirst();
    }

    Optional<String> text(Node subject, Node property) {
        return value(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    }

    /** What people call it, in this language where it has such a name: label, title or file name, else the IRI's end. */
    String name(Node node, String language) {
        List<Node> labels = values(node, LABEL).stream().filter(Node::isLiteral).toList();
        return inLanguage(labels, language)
                .or(() -> inLanguage(labels, "vi"))
                .or(() -> labels.stream().findFirst())
                .map(Node::getLiteralLexicalForm)
                .or(() -> text(node, term("file")))
                .orElseGet(() -> shortened(node));
    }

    private static Optional<Node> inLanguage(List<Node> labels, String language) {
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equals(language))
                .findFirst();
    }

    private static String shortened(Node node) {
        if (!node.isURI()) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }
        String iri = node.getURI();
        int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/', iri.length() - 2));
        return iri.substring(cut + 1);
    }
}
