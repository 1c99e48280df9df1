package vn.lientin.graph;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * One article as quads, checked: only {@link ArticleGraph} makes them.
 *
 * <p>Equal facts give equal quads: the sets are the whole content.
 */
public final class ArticleQuads {
    /** The classes of the nodes that count as facts. */
    public static final Set<Node> FACT_KINDS = FactNodes.TYPES;

    private final Node article;
    private final Node knowledgeGraph;
    private final Set<Triple> own;
    private final Map<Node, Set<Triple>> descriptions;
    private final Set<Triple> direct;

    ArticleQuads(
            Node article,
            Node knowledgeGraph,
            Set<Triple> own,
            Map<Node, Set<Triple>> descriptions,
            Set<Triple> direct) {
        this.article = article;
        this.knowledgeGraph = knowledgeGraph;
        this.own = own;
        this.descriptions = descriptions;
        this.direct = direct;
    }

    /** The article, which names its graph. */
    public Node article() {
        return article;
    }

    /** The digest of its text. */
    public String digest() {
        return own.stream()
                .filter(triple -> triple.getSubject().equals(article)
                        && triple.getPredicate().equals(Vocabulary.Property.DIGEST))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(article + " has no digest"));
    }

    /** What this article alone says: goes into the article's graph. */
    public Set<Triple> own() {
        return own;
    }

    /** What the knowledge graph says of each entity that the article refers to. */
    public Map<Node, Set<Triple>> descriptions() {
        return descriptions;
    }

    /** The short form of the facts: goes into the knowledge graph. */
    public Set<Triple> direct() {
        return direct;
    }

    /** The number of facts, meetings not counted. */
    public long facts() {
        return own.stream().filter(FactNodes::isFactType).count();
    }

    /** All of it, each triple in its graph. */
    public Stream<Quad> quads() {
        Stream<Triple> knowledge = Stream.concat(descriptions.values().stream().flatMap(Set::stream), direct.stream());
        return Stream.concat(
                own.stream().map(triple -> Quad.create(article, triple)),
                knowledge.map(triple -> Quad.create(knowledgeGraph, triple)));
    }
}
