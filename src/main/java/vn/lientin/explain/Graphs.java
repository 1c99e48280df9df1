package vn.lientin.explain;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.explain.Explanation.Part;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Vocabulary.Property;

/** Looks things up in the knowledge base, always in the same order; inside the caller's read transaction. */
final class Graphs {
    static final Comparator<Quad> ORDER = Comparator.comparing(Quad::toString);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final String language;

    Graphs(DatasetGraph dataset, Iris iris, String language) {
        this.dataset = dataset;
        this.iris = iris;
        this.language = language;
    }

    Iris iris() {
        return iris;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    List<Quad> find(Node subject, Node property, Node value) {
        return Iter.toList(dataset.find(Node.ANY, subject, property, value)).stream()
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    List<Node> values(Node subject, Node property) {
        return find(subject, property, Node.ANY).stream()
                .map(Quad::getObject)
                .distinct()
                .toList();
    }

    Optional<String> text(Node subject, Node property) {
        return values(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** What a fact is. */
    String kind(Node fact) {
        return values(fact, type).stream().findFirst().map(this::name).orElse("");
    }

    Part part(Triple said) {
        return part(name(said.getPredicate()), said.getObject());
    }

    Part part(String property, Node value) {
        return new Part(property, name(value), value.isURI() ? Optional.of(value.getURI()) : Optional.empty());
    }

    boolean isInferred(Triple triple) {
        return dataset.contains(iris.inferredGraph(), triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /** What people call it: its label in the language, else in Vietnamese, else the end of its IRI. */
    String name(Node node) {
        return name(node, language);
    }

    /** As articles have it. */
    String writtenName(Node node) {
        return name(node, "vi");
    }

    private String name(Node node, String language) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        List<Node> labels = values(node, RDFS.Nodes.label);
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equals(language))
                .findFirst()
                .or(() -> labels.stream()
                        .filter(label -> label.getLiteralLanguage().equals("vi"))
                        .findFirst())
                .or(() -> labels.stream().findFirst())
                .map(Node::getLiteralLexicalForm)
                .or(() -> text(node, Property.FILE))
                .orElseGet(() -> node.toString().replaceFirst("^.*[/#]", ""));
    }
}
