package vn.lientin.explain;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import vn.lientin.graph.Vocabulary;

/** Finds the node that somebody means by the forms of its IRI that people have at hand. */
final class FactNames {
    private static final Pattern FRAGMENT = Pattern.compile("#?[a-z]+-[0-9a-z]+");
    private static final Pattern LOCAL = Pattern.compile("https?://[^/]+/id/(.*)");

    private final Graphs graphs;

    FactNames(Graphs graphs) {
        this.graphs = graphs;
    }

    /**
     * Takes the whole IRI, also in angle brackets or as the address at a server of one's own; what follows the base in it;
     * {@code FILE#FRAGMENT}; or the fragment alone, which may stand in several articles.
     */
    List<Node> find(String asked) {
        String name = asked.strip().replaceAll("^<(.*)>$", "$1");
        String base = graphs.iris().base();
        Stream<String> iris = Stream.concat(
                Stream.of(
                        name,
                        base + name.replaceFirst("^(data:|/?id/)", ""),
                        base + "article/" + name,
                        LOCAL.matcher(name).replaceFirst(base + "$1")),
                ofFile(name).stream());
        List<Node> known = iris.filter(iri -> iri.contains(":"))
                .map(NodeFactory::createURI)
                .filter(node -> graphs.dataset().contains(Node.ANY, node, type, Node.ANY))
                .distinct()
                .toList();
        return known.isEmpty() && FRAGMENT.matcher(name).matches() ? withFragment(name.replace("#", "")) : known;
    }

    /** A property by its IRI, or as {@code lt:met}. */
    Node property(String asked) {
        String name = asked.strip().replaceAll("^<(.*)>$", "$1");
        return NodeFactory.createURI(
                name.startsWith("lt:")
                        ? Vocabulary.NS + name.substring(3)
                        : name.startsWith("owl:") ? OWL.NS + name.substring(4) : name);
    }

    private Optional<String> ofFile(String name) {
        int hash = name.indexOf('#');
        return hash < 1
                ? Optional.empty()
                : Optional.of(graphs.iris().article(name.substring(0, hash)).getURI() + name.substring(hash));
    }

    private List<Node> withFragment(String fragment) {
        String end = "#" + fragment;
        String path = "/" + fragment;
        return Iter.toList(Iter.filter(
                        Iter.map(graphs.dataset().find(Node.ANY, Node.ANY, type, Node.ANY), Quad::getSubject),
                        node -> node.isURI()
                                && (node.getURI().endsWith(end) || node.getURI().endsWith(path))))
                .stream()
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }
}
