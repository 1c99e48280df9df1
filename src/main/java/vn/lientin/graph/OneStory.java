package vn.lientin.graph;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.lientin.graph.Vocabulary.Property;

/**
 * What counts where several articles tell one story: each fact and meeting once, and nothing that only an older version of
 * an article tells.
 *
 * @param all what is said in any graph
 */
public record OneStory(Graph all) {
    /** Whether the fact or meeting counts. */
    public boolean counts(Node fact) {
        return before(fact).isEmpty()
                && value(fact, Property.EVIDENCE)
                        .filter(passage -> isSuperseded(Iris.articleOf(passage)))
                        .isEmpty();
    }

    /** What another article of the story told before and counts in its place. */
    public Optional<Node> before(Node fact) {
        return value(fact, Property.REPEATS);
    }

    /** The passages in which other articles of the story tell the same, older versions left out. */
    public Stream<Node> alsoIn(Node fact) {
        return all.find(Node.ANY, Property.REPEATS, fact).mapWith(Triple::getSubject).toList().stream()
                .flatMap(copy -> value(copy, Property.EVIDENCE).stream())
                .filter(passage -> !isSuperseded(Iris.articleOf(passage)));
    }

    /** Whether a newer version of the article is there. */
    public boolean isSuperseded(Node article) {
        return all.contains(article, Property.SUPERSEDED_BY, Node.ANY);
    }

    private Optional<Node> value(Node subject, Node property) {
        return all.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .findFirst();
    }
}
