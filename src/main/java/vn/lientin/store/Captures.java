package vn.lientin.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Vocabulary.Property;

/**
 * Of several captures of a page the latest counts, in whatever order they come. Works inside the caller's transaction.
 */
final class Captures {
    private final DatasetGraph dataset;

    Captures(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Whether a later capture of the page is stored; not where either of them was not captured. */
    boolean hasLater(ArticleQuads article) {
        Optional<Node> ours = captured(article);
        return ours.isPresent()
                && stored(article)
                        .anyMatch(theirs -> theirs.getLiteralLexicalForm()
                                        .compareTo(ours.get().getLiteralLexicalForm())
                                > 0);
    }

    /** Notes that the page, as it is stored, was there at this capture, too. */
    void seenAgain(ArticleQuads article) {
        captured(article)
                .filter(time -> stored(article).noneMatch(time::equals))
                .ifPresent(time -> {
                    stored(article).toList().forEach(before -> dataset.delete(quad(article, before)));
                    dataset.add(quad(article, time));
                });
    }

    private Stream<Node> stored(ArticleQuads article) {
        return Nodes.values(dataset, article.article(), article.article(), Property.CAPTURED);
    }

    private static Optional<Node> captured(ArticleQuads article) {
        return article.own().stream()
                .filter(triple -> triple.getPredicate().equals(Property.CAPTURED))
                .map(Triple::getObject)
                .findFirst();
    }

    private static Quad quad(ArticleQuads article, Node time) {
        return Quad.create(article.article(), article.article(), Property.CAPTURED, time);
    }
}
