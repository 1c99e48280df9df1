package vn.lientin.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.lientin.graph.Iris;

/**
 * A fact as a page shows it.
 *
 * @param parts what it says, in the order of the page; without type, evidence and rule
 * @param before the fact of another article of the story that says the same and counts in its place
 * @param alsoIn where other articles of the story say the same
 * @param date the latest day that it names, ISO 8601, or empty
 */
record FactView(
        Node node,
        Node kind,
        List<Triple> parts,
        List<PassageView> passages,
        Optional<String> rule,
        Optional<Node> before,
        List<PassageView> alsoIn,
        String date) {

    /** The newest first; of one day as the article tells them. */
    static final Comparator<FactView> NEWEST = Comparator.comparing(FactView::date)
            .reversed()
            .thenComparing(FactView::article)
            .thenComparing(fact -> fact.passages().get(0).start())
            .thenComparing(fact -> fact.node().toString());

    /**
     * A stretch of an article.
     *
     * @param start first code point, -1 where the IRI does not say
     * @param end code point after the last one
     */
    record PassageView(Node node, String quote, int start, int end) {
        /** The IRI of the article: that of the passage without its fragment. */
        String article() {
            return Iris.articleOf(node).getURI();
        }
    }

    /** Whether both stand in the same passages, read by the same rule. */
    boolean isFromSameWords(FactView other) {
        return passages.equals(other.passages) && rule.equals(other.rule);
    }

    /** The IRI of the article that says so. */
    String article() {
        return Iris.articleOf(node).getURI();
    }
}
