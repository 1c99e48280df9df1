package vn.lientin.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Pin;
import vn.lientin.infer.InferenceRule.Level;
import vn.lientin.infer.Upkeep;

/**
 * All that is worked out from the articles, in this order, since each needs those before: which are one story, what counts
 * of superseded ones, who is who, and what follows. Works inside the caller's transaction.
 */
final class Derived implements AutoCloseable {
    private final Law law;
    private final Stories stories;
    private final Identities identities;
    private final Inferred inferred;

    /** @param scratch makes the place for an index */
    Derived(DatasetGraph dataset, Iris iris, Law law, Supplier<Scratch> scratch) {
        this.law = law;
        this.stories = new Stories(dataset, iris, scratch);
        this.identities = new Identities(dataset, iris);
        this.inferred = new Inferred(dataset, iris, law);
    }

    /** What is to be worked out in a base without articles. */
    void begin() {
        inferred.adopt(Level.RULES);
    }

    /** Puts articles in, and brings up to date what is worked out from them. */
    <T> T put(Collection<ArticleQuads> articles, Supplier<T> putting) {
        return keepUp(upkeep -> {
            inferred.touchBy(articles, upkeep);
            return putting.get();
        });
    }

    /** Takes articles out, and brings up to date what is worked out from the others. */
    <T> T remove(Collection<Node> articles, Supplier<T> removing) {
        return keepUp(upkeep -> {
            inferred.touch(articles, upkeep);
            return removing.get();
        });
    }

    private <T> T keepUp(Function<Upkeep, T> change) {
        Upkeep upkeep = inferred.before();
        T result = change.apply(upkeep);
        Set<Node> superseded = stories.renew(law.takeChanged());
        inferred.touch(superseded, upkeep);
        law.count(superseded);
        identities.renew(law.takeTouched());
        upkeep.finish(identities.takeChanged());
        return result;
    }

    void pin(List<Pin> pins) {
        Upkeep upkeep = inferred.before();
        identities.pins().replace(pins);
        identities.renewAll();
        upkeep.finish(identities.takeChanged());
    }

    /** Works everything out anew: the rules, or what they look up, are others. */
    void renewAll(Level level) {
        law.count(stories.renewAll());
        law.takeTouched();
        identities.renewAll();
        identities.takeChanged();
        inferred.renewAll(level);
    }

    void infer(Level level) {
        inferred.renewAll(level);
    }

    Level level() {
        return inferred.level();
    }

    /** Whether other rules of inference were followed than those of this program. */
    boolean isInferredOtherwise() {
        return inferred.isStale();
    }

    List<Pin> pins() {
        return identities.pins().stored();
    }

    /** What the article is a reprint or an older version of. */
    Optional<Node> storyOf(Node article) {
        return stories.storyOf(article);
    }

    /** The articles that are reprints or older versions of others; to be closed. */
    Stream<Node> copies() {
        return stories.copies();
    }

    @Override
    public void close() {
        stories.close();
    }
}
