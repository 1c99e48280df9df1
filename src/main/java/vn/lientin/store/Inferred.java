package vn.lientin.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.DirectTriple;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Literals;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.infer.Inference;
import vn.lientin.infer.InferenceRule.Level;
import vn.lientin.infer.InferenceRules;
import vn.lientin.infer.Upkeep;

/**
 * What follows by the rules of inference, kept in the inferred graph beside who is who and which articles are one
 * story. Works inside the caller's transaction.
 *
 * <p>Which rules are followed is said in the reference graph, so that the base remembers it.
 */
final class Inferred {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Law law;

    Inferred(DatasetGraph dataset, Iris iris, Law law) {
        this.dataset = dataset;
        this.iris = iris;
        this.law = law;
    }

    /** How much is inferred in this base. */
    Level level() {
        return state().map(state -> Level.valueOf(state.replaceFirst(" .*", "").toUpperCase(Locale.ROOT)))
                .orElse(Level.NONE);
    }

    private Optional<String> state() {
        return Nodes.values(dataset, iris.referenceGraph(), iris.inferredGraph(), OWL2.versionInfo.asNode())
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** Whether what is stored was inferred by other rules than those of this program. */
    boolean isStale() {
        return state().filter(state -> !state.equals(InferenceRules.version(level())))
                .isPresent();
    }

    /** Says how much is to be inferred from now on: for a base without articles. */
    void adopt(Level level) {
        Node property = OWL2.versionInfo.asNode();
        dataset.deleteAny(iris.referenceGraph(), iris.inferredGraph(), property, Node.ANY);
        if (level != Level.NONE) {
            dataset.add(
                    iris.referenceGraph(),
                    iris.inferredGraph(),
                    property,
                    Literals.string(InferenceRules.version(level)));
        }
    }

    /** Works everything out anew, at this level from now on. */
    void renewAll(Level level) {
        said().forEach(triple -> dataset.delete(Quad.create(iris.inferredGraph(), triple)));
        adopt(level);
        following(level).forEach(triple -> dataset.add(Quad.create(iris.inferredGraph(), triple)));
    }

    /** What is said although it does not follow, or follows and is not said: nothing, if all went well. */
    Set<Triple> wrong() {
        return Difference.between(said(), following(level())).all();
    }

    private Set<Triple> following(Level level) {
        Inference inference = new Inference(dataset, iris.inferredGraph());
        Set<Triple> all = new HashSet<>();
        InferenceRules.at(level).forEach(rule -> all.addAll(inference.conclusions(rule)));
        return all;
    }

    /** What the inferred graph has from rules: all but who is who, and which articles are one story. */
    private Set<Triple> said() {
        Set<Node> identity = Set.of(OWL.sameAs.asNode(), OWL.differentFrom.asNode(), Property.REPEATS);
        Set<Triple> said = new HashSet<>();
        for (Quad quad : Iter.toList(dataset.find(iris.inferredGraph(), Node.ANY, Node.ANY, Node.ANY))) {
            boolean ofEntity = iris.isEntity(quad.getSubject()) && !identity.contains(quad.getPredicate());
            if (ofEntity || iris.isInferred(quad.getSubject())) {
                said.add(quad.asTriple());
            }
        }
        return said;
    }

    /** Before a change. */
    Upkeep before() {
        return new Upkeep(dataset, iris.inferredGraph(), InferenceRules.at(level()));
    }

    /** Notes what articles are about before they are put in. */
    void touchBy(Collection<ArticleQuads> articles, Upkeep upkeep) {
        if (upkeep.isNeeded()) {
            Graph touched = GraphMemFactory.createDefaultGraph();
            articles.forEach(article -> touch(article, touched));
            upkeep.touch(touched);
        }
    }

    /** Notes what articles are about before they are taken out, or are superseded, or not any more. */
    void touch(Collection<Node> articles, Upkeep upkeep) {
        if (upkeep.isNeeded()) {
            Graph touched = GraphMemFactory.createDefaultGraph();
            articles.forEach(article -> touch(law.stored(article), touched));
            upkeep.touch(touched);
        }
    }

    private void touch(ArticleQuads article, Graph touched) {
        Set<Triple> stored = law.stored(article.article());
        Difference difference = Difference.between(stored, article.own());
        if (!difference.isEmpty()) {
            touch(told(stored, difference, article), touched);
            Set<Triple> now = told(article.own(), difference, article);
            now.forEach(touched::add);
            DirectTriple.saidBy(now, iris).forEach(touched::add);
            described(now, entity -> article.descriptions().getOrDefault(entity, Set.of()))
                    .forEach(touched::add);
        }
    }

    /**
     * What one side says of that of which the other says something else: nothing else follows from the rest than before. All,
     * if the date of the article is another, which stands for that of any fact without one.
     */
    private static Set<Triple> told(Set<Triple> side, Difference difference, ArticleQuads article) {
        boolean redated = difference.all().stream()
                .anyMatch(triple -> triple.getPredicate().equals(Property.PUBLISHED));
        return redated ? side : difference.concerning(side, article.article());
    }

    private void touch(Set<Triple> stored, Graph touched) {
        stored.forEach(touched::add);
        DirectTriple.saidBy(stored, iris).forEach(touched::add);
        described(stored, law::described).forEach(touched::add);
    }

    /** The descriptions of what these refer to, and of what those refer to. */
    private Set<Triple> described(Set<Triple> referring, Function<Node, Set<Triple>> descriptionOf) {
        Set<Triple> descriptions = new HashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Triple> open = new ArrayDeque<>(referring);
        while (!open.isEmpty()) {
            Node entity = open.pop().getObject();
            if (iris.isEntity(entity) && seen.add(entity)) {
                Set<Triple> description = descriptionOf.apply(entity);
                descriptions.addAll(description);
                open.addAll(description);
            }
        }
        return descriptions;
    }
}
