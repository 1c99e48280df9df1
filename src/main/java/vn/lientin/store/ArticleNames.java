package vn.lientin.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Literals;
import vn.lientin.graph.Vocabulary.Property;

/** Finds stored articles by what people call them. Works inside the caller's transaction. */
final class ArticleNames {
    private static final int A_FEW = 3;

    private final DatasetGraph dataset;
    private final Iris iris;

    ArticleNames(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /**
     * What names stand for.
     *
     * @param unknown names of no article, each with a few like it
     */
    record Found(Set<Node> articles, Map<String, List<String>> unknown) {}

    Found find(Collection<String> names) {
        Found found = new Found(new LinkedHashSet<>(), new LinkedHashMap<>());
        for (String name : names) {
            List<Node> named = of(name);
            found.articles().addAll(named);
            if (named.isEmpty()) {
                found.unknown().put(name, like(name));
            }
        }
        return found;
    }

    /** The articles of this IRI, file name or URL. */
    private List<Node> of(String name) {
        if (name.isEmpty()) {
            return List.of();
        }
        Stream<Node> byIri = Stream.of(iris.ofArticle(name), Optional.of(iris.article(name)))
                .flatMap(Optional::stream)
                .filter(article -> dataset.contains(article, article, Property.DIGEST, Node.ANY));
        Stream<Node> byFile =
                Iter.toList(dataset.find(Node.ANY, Node.ANY, Property.FILE, Literals.string(name))).stream()
                        .map(Quad::getSubject)
                        .filter(iris::isArticle);
        return Stream.concat(byIri, byFile).distinct().sorted(Nodes.ORDER).toList();
    }

    /** A few names of articles of which one is the end of the other, as with the path of a file and its name in a folder. */
    private List<String> like(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return Iter.toList(dataset.find(Node.ANY, Node.ANY, Property.FILE, Node.ANY)).stream()
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .filter(file -> !last.isEmpty() && (file.equals(last) || file.endsWith("/" + last)))
                .sorted()
                .limit(A_FEW)
                .toList();
    }
}
