package vn.lientin.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import vn.lientin.fact.Fingerprint;
import vn.lientin.graph.Agencies;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Literals;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.store.SameStory.Copy;
import vn.lientin.store.SameStory.Story;

/**
 * Keeps in the inferred graph which articles are one story, and which of their facts another article of it told before.
 *
 * <p>What stands there is a function of the articles: after a change it is worked out anew for those that the changed
 * articles were or are one story with, directly or through others, and only for those. Works inside the caller's
 * transaction.
 */
final class Stories implements AutoCloseable {
    private static final List<Node> OF_ARTICLES =
            List.of(Property.REPRINT_OF, Property.SUPERSEDED_BY, Property.SAME_STORY_BY, Property.SIMILARITY);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final InferredGraph inferred;
    private final Supplier<Scratch> scratch;
    private final Agencies agencies = Agencies.load();

    /** Made when it is needed first. */
    private Optional<StoryIndex> index = Optional.empty();

    /**
     * Those of a dataset.
     *
     * @param scratch makes the place for the index
     */
    Stories(DatasetGraph dataset, Iris iris, Supplier<Scratch> scratch) {
        this.dataset = dataset;
        this.iris = iris;
        this.scratch = scratch;
        this.inferred = new InferredGraph(dataset, iris);
    }

    /** What the article is a reprint or an older version of. */
    Optional<Node> storyOf(Node article) {
        return Stream.of(Property.REPRINT_OF, Property.SUPERSEDED_BY)
                .flatMap(property -> inferred.find(article, property, Node.ANY).stream())
                .map(Triple::getObject)
                .findFirst();
    }

    /** The articles that are reprints or older versions of others; to be closed. */
    Stream<Node> copies() {
        return Iter.asStream(dataset.find(iris.inferredGraph(), Node.ANY, Property.SAME_STORY_BY, Node.ANY))
                .map(Quad::getSubject);
    }

    /**
     * Brings up to date what is said of the changed articles and of whatever is one story with them.
     *
     * @param changed the articles, with what they said before
     * @return those that began or ceased to be superseded
     */
    Set<Node> renew(Map<Node, Set<Triple>> changed) {
        if (changed.isEmpty()) {
            return Set.of();
        }
        Work work = new Work();
        Map<Node, StoryKey> before = new HashMap<>();
        changed.forEach((article, said) -> before.put(article, StoryKey.of(said, article, agencies)));
        reindex(before, work);
        Set<Node> touched = new HashSet<>(changed.keySet());
        before.values().forEach(key -> touched.addAll(work.linked(key)));
        List<Collection<StoryKey>> groups = work.groups(touched);
        Set<Triple> said = said(groups);
        changed.forEach((article, triples) -> said.addAll(saidOf(article, () -> triples)));
        return replace(said, work.wanted(groups));
    }

    /** Works everything out anew. */
    Set<Node> renewAll() {
        close();
        return replace(allSaid(), allWanted());
    }

    /** What is said although it does not follow, or follows and is not said: nothing, if all went well. */
    Set<Triple> wrong() {
        return Difference.between(allSaid(), allWanted()).all();
    }

    private Set<Node> replace(Set<Triple> said, Set<Triple> wanted) {
        return inferred.replace(said, wanted).all().stream()
                .filter(triple -> triple.getPredicate().equals(Property.SUPERSEDED_BY))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    private Set<Triple> allWanted() {
        Work work = new Work();
        Set<Node> articles =
                Nodes.having(dataset, Node.ANY, Property.FINGERPRINT, Node.ANY).collect(Collectors.toSet());
        return work.wanted(work.groups(articles));
    }

    private Set<Triple> allSaid() {
        return Stream.concat(OF_ARTICLES.stream(), Stream.of(Property.REPEATS))
                .flatMap(property -> inferred.find(Node.ANY, property, Node.ANY).stream())
                .collect(Collectors.toSet());
    }

    private Set<Triple> said(List<Collection<StoryKey>> groups) {
        Set<Triple> said = new HashSet<>();
        groups.stream()
                .flatMap(Collection::stream)
                .map(StoryKey::article)
                .forEach(article -> said.addAll(saidOf(article, () -> evidenceIn(article))));
        return said;
    }

    private List<Triple> evidenceIn(Node article) {
        return Iter.toList(Iter.map(dataset.find(article, Node.ANY, Property.EVIDENCE, Node.ANY), Quad::asTriple));
    }

    /** What is said of an article and, where it is a copy, of the nodes that have evidence in it. */
    private Set<Triple> saidOf(Node article, Supplier<Collection<Triple>> triples) {
        Set<Triple> said = new HashSet<>();
        OF_ARTICLES.forEach(property -> said.addAll(inferred.find(article, property, Node.ANY)));
        if (!said.isEmpty()) {
            triples.get().stream()
                    .filter(triple -> triple.getPredicate().equals(Property.EVIDENCE))
                    .map(Triple::getSubject)
                    .distinct()
                    .forEach(node -> said.addAll(inferred.find(node, Property.REPEATS, Node.ANY)));
        }
        return said;
    }

    private void reindex(Map<Node, StoryKey> before, Work work) {
        index.ifPresent(known -> before.forEach((article, key) -> {
            key.fingerprint().ifPresent(old -> known.remove(article, old));
            work.key(article).fingerprint().ifPresent(now -> known.add(article, now));
        }));
    }

    private StoryIndex index() {
        if (index.isEmpty()) {
            StoryIndex full = new StoryIndex(scratch.get());
            dataset.find(Node.ANY, Node.ANY, Property.FINGERPRINT, Node.ANY)
                    .forEachRemaining(quad -> full.add(
                            quad.getSubject(),
                            Fingerprint.parse(quad.getObject().getLiteralLexicalForm())));
            index = Optional.of(full);
        }
        return index.get();
    }

    /** Lets the index go; it is made anew when it is needed. */
    @Override
    public void close() {
        index.ifPresent(StoryIndex::close);
        index = Optional.empty();
    }

    /** One renewal, in which each article is read once. */
    private final class Work {
        private final Map<Node, StoryKey> keys = new HashMap<>();

        StoryKey key(Node article) {
            return keys.computeIfAbsent(article, node -> StoryKey.of(dataset, node, agencies));
        }

        /** The other articles, as they are now, that are one story with this one. */
        Set<Node> linked(StoryKey key) {
            return linked(key, alike(key));
        }

        private List<Node> alike(StoryKey key) {
            return key.fingerprint().map(index()::like).orElse(List.of());
        }

        private Set<Node> linked(StoryKey key, Collection<Node> alike) {
            Set<Node> candidates = new HashSet<>(alike);
            key.addresses()
                    .map(Literals::string)
                    .flatMap(address -> Nodes.having(dataset, Node.ANY, Property.ADDRESS, address))
                    .forEach(candidates::add);
            candidates.remove(key.article());
            candidates.removeIf(other ->
                    !mayBeOne(key, other) || SameStory.compare(key, key(other)).isEmpty());
            return candidates;
        }

        /** Whether the other has to be read whole to be compared: most that share a phrase need not. */
        private boolean mayBeOne(StoryKey key, Node other) {
            Optional<Fingerprint> known =
                    keys.containsKey(other) ? key(other).fingerprint() : StoryKey.fingerprint(dataset, other);
            return key.fingerprint()
                    .flatMap(mine -> known.filter(theirs -> SameStory.mayBeOne(mine, theirs)))
                    .isPresent();
        }

        /** These articles, each with whatever is linked with it, through others too. */
        List<Collection<StoryKey>> groups(Set<Node> articles) {
            List<Collection<StoryKey>> groups = new ArrayList<>();
            Set<Node> reached = new HashSet<>();
            for (Node article : articles) {
                if (!reached.contains(article) && key(article).fingerprint().isPresent()) {
                    groups.add(group(article, reached));
                }
            }
            return groups;
        }

        private Collection<StoryKey> group(Node first, Set<Node> reached) {
            List<StoryKey> group = new ArrayList<>();
            Deque<Node> open = new ArrayDeque<>(List.of(first));
            Map<String, List<Node>> otherTexts = new HashMap<>();
            while (!open.isEmpty()) {
                Node article = open.pop();
                if (reached.add(article)) {
                    StoryKey key = key(article);
                    group.add(key);
                    String text = key.fingerprint().orElseThrow().toString();
                    List<Node> alike = otherTexts.containsKey(text) ? otherTexts.get(text) : alike(key);
                    open.addAll(linked(key, alike));
                    // All that have this very text are linked with it, and need not be compared with each other.
                    otherTexts.computeIfAbsent(text, t -> withoutCopies(key, alike));
                }
            }
            return group;
        }

        private List<Node> withoutCopies(StoryKey key, List<Node> alike) {
            return alike.stream().filter(other -> !key.isSameText(key(other))).toList();
        }

        Set<Triple> wanted(List<Collection<StoryKey>> groups) {
            Set<Triple> wanted = new HashSet<>();
            groups.stream()
                    .flatMap(group -> SameStory.settle(group).stream())
                    .filter(story -> !story.copies().isEmpty())
                    .forEach(story -> {
                        story.copies().forEach(copy -> explain(copy, wanted));
                        wanted.addAll(new Repeats(dataset, iris).in(members(story)));
                    });
            return wanted;
        }

        private static List<Node> members(Story story) {
            return Stream.concat(
                            Stream.of(story.principal()),
                            story.copies().stream().map(Copy::article))
                    .map(StoryKey::article)
                    .toList();
        }

        private static void explain(Copy copy, Set<Triple> wanted) {
            Node article = copy.article().article();
            Node property = copy.isSuperseded() ? Property.SUPERSEDED_BY : Property.REPRINT_OF;
            wanted.add(Triple.create(article, property, copy.of()));
            wanted.add(Triple.create(
                    article,
                    Property.SAME_STORY_BY,
                    Literals.string(copy.why().reason().rule())));
            wanted.add(Triple.create(
                    article, Property.SIMILARITY, Literals.share(copy.why().similarity())));
        }
    }
}
