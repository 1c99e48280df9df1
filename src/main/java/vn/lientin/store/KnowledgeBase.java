package vn.lientin.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Pin;
import vn.lientin.graph.StandingGraphs;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.infer.InferenceRule.Level;

/**
 * The knowledge base: one graph per article, the knowledge that they share, the reference graph and the ontology.
 *
 * <p>Many threads may read, one may write. One process at a time has a knowledge base open.
 */
public final class KnowledgeBase implements AutoCloseable {
    private final Database database;
    private final Iris iris;
    private final Law law;
    private final Derived derived;
    private final History history;
    private final Captures captures;
    private final Writes writes;

    private KnowledgeBase(Database database, Iris iris, InstantSource clock, ToLongFunction<Path> left) {
        this.database = database;
        this.iris = iris;
        this.law = new Law(database.dataset(), iris);
        this.derived = new Derived(
                database.dataset(), iris, law, database.folder().isPresent() ? Scratch::onDisk : Scratch::inMemory);
        this.history = new History(database.dataset(), iris, clock);
        this.captures = new Captures(database.dataset());
        this.writes = new Writes(database, left);
    }

    /** A knowledge base that lasts as long as this object, with the standard IRIs. */
    public static KnowledgeBase inMemory() {
        return inMemory(Iris.standard());
    }

    public static KnowledgeBase inMemory(Iris iris) {
        KnowledgeBase base = bare(iris);
        base.write(base::begin);
        return base;
    }

    /** In memory, without what comes with the program: for tests of the law, which need many small ones. */
    static KnowledgeBase bare(Iris iris) {
        return bare(iris, InstantSource.system());
    }

    static KnowledgeBase bare(Iris iris, InstantSource clock) {
        Guards.raise();
        return new KnowledgeBase(Database.inMemory(), iris, clock, DiskRoom::left);
    }

    /**
     * The knowledge base in {@code folder}, made if there is none, under whatever base of IRIs it was made with.
     *
     * @throws StoreException if another process has it open, or the folder holds something else
     */
    public static KnowledgeBase open(Path folder) {
        return open(folder, Optional.empty(), DiskRoom::left);
    }

    /**
     * The knowledge base in {@code folder}, made if there is none.
     *
     * @throws StoreException if it was made with another base of IRIs, another process has it open, or the folder holds
     *     something else
     */
    public static KnowledgeBase open(Path folder, Iris iris) {
        return open(folder, Optional.of(iris), DiskRoom::left);
    }

    /** @param left the bytes that are left where a folder is: for tests, whose disks are not full */
    static KnowledgeBase open(Path folder, Optional<Iris> asked, ToLongFunction<Path> left) {
        Guards.raise();
        BaseFolder.Opened opened = BaseFolder.open(folder, asked, KnowledgeBase::found);
        try {
            KnowledgeBase base = new KnowledgeBase(opened.database(), opened.iris(), InstantSource.system(), left);
            base.renewStandingGraphs();
            return base;
        } catch (RuntimeException e) {
            opened.database().close();
            throw e;
        }
    }

    private static void found(Database database, Iris iris) {
        KnowledgeBase base = new KnowledgeBase(database, iris, InstantSource.system(), DiskRoom::left);
        base.write(base::begin);
    }

    /** Writes what a base without articles has. */
    private void begin() {
        standing().quads().forEach(dataset()::add);
        derived.begin();
    }

    /**
     * Makes a knowledge base in {@code folder} out of a file that an export in N-Quads wrote, whole or not at all.
     *
     * @throws StoreException if the folder is not empty, or the file is damaged or of something else
     */
    public static void restore(Path file, Path folder) {
        Guards.raise();
        BaseFolder.restore(file, folder);
    }

    private StandingGraphs standing() {
        return new StandingGraphs(iris, SameStory.version());
    }

    /** A new release of the program may bring another ontology or gazetteer. */
    private void renewStandingGraphs() {
        StandingGraphs standing = standing();
        if (!read(() -> dataset().contains(standing.version()))) {
            List<Quad> quads = standing.quads().toList();
            writes.ofAll(() -> {
                Level level = derived.level();
                dataset().deleteAny(iris.ontologyGraph(), Node.ANY, Node.ANY, Node.ANY);
                dataset().deleteAny(iris.referenceGraph(), Node.ANY, Node.ANY, Node.ANY);
                quads.forEach(dataset()::add);
                derived.renewAll(level);
            });
        } else if (read(derived::isInferredOtherwise)) {
            infer(inference());
        }
    }

    /** The IRIs of this knowledge base. */
    public Iris iris() {
        return iris;
    }

    /** The graphs, with their union as the default graph; to be read in transactions. */
    public DatasetGraph dataset() {
        return database.dataset();
    }

    /** Adds, updates or leaves each article, in one transaction; what became of each, in order. */
    public List<Outcome> put(List<ArticleQuads> articles) {
        return writes.ofArticles(
                articles.size(),
                () -> derived.put(
                        articles, () -> articles.stream().map(this::putOne).toList()));
    }

    private Outcome putOne(ArticleQuads quads) {
        Optional<String> before = storedDigest(quads.article());
        boolean isSame = before.filter(quads.digest()::equals).isPresent();
        if (captures.hasLater(quads)) {
            return isSame ? Outcome.UNCHANGED : Outcome.SUPERSEDED;
        } else if (isSame) {
            captures.seenAgain(quads);
        }
        Outcome outcome = law.put(quads);
        history.changed(quads.article(), before, Optional.of(quads.digest()));
        return outcome;
    }

    /** Takes articles out with all that only they support, in one transaction; those that were there. */
    public List<Node> remove(Collection<Node> articles) {
        return writes.ofArticles(articles.size(), () -> removeAll(articles));
    }

    /** Takes the articles of these IRIs, file names or URLs out, in one transaction. */
    public Removal removeNamed(Collection<String> names) {
        ArticleNames stored = new ArticleNames(dataset(), iris);
        return writes.ofArticles(names.size(), () -> {
            ArticleNames.Found found = stored.find(names);
            removeAll(found.articles());
            return new Removal(found.articles().size(), found.unknown());
        });
    }

    private List<Node> removeAll(Collection<Node> articles) {
        return derived.remove(
                articles, () -> articles.stream().filter(this::removeOne).toList());
    }

    private boolean removeOne(Node article) {
        Optional<String> before = storedDigest(article);
        boolean removed = law.remove(article);
        history.changed(article, before, Optional.empty());
        return removed;
    }

    /** Puts a curator's word on persons in the place of what was said before; it wins over the rules, now and later. */
    public void pin(List<Pin> pins) {
        writes.ofAll(() -> derived.pin(pins));
    }

    /** Has what follows by the rules of a level in the base from now on, and nothing else that follows. */
    public void infer(Level level) {
        writes.ofAll(() -> derived.infer(level));
    }

    /** How much is inferred. */
    public Level inference() {
        return read(derived::level);
    }

    /** What a curator said of persons. */
    public List<Pin> pins() {
        return read(derived::pins);
    }

    /** The digest of the article as it is stored, or empty if it is not. */
    public Optional<String> digestOf(Node article) {
        return read(() -> storedDigest(article));
    }

    private Optional<String> storedDigest(Node article) {
        return Nodes.values(dataset(), article, article, Property.DIGEST)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /**
     * The name of the article that the one of this name is a reprint or an older version of; empty where it stands for
     * itself.
     */
    public Optional<String> storyOf(String name) {
        return read(() -> derived.storyOf(iris.article(name)).flatMap(this::nameOf));
    }

    /** How many of the articles with such names are reprints or older versions of others. */
    public long copies(Predicate<String> name) {
        return read(() -> {
            try (Stream<Node> copies = derived.copies()) {
                return copies.flatMap(copy -> nameOf(copy).stream())
                        .filter(name)
                        .count();
            }
        });
    }

    private Optional<String> nameOf(Node article) {
        return Nodes.values(dataset(), article, article, Property.FILE)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    /** The articles that are stored. */
    public List<Node> articles() {
        return read(() -> Iter.toList(Iter.filter(dataset().listGraphNodes(), iris::isArticle)));
    }

    /** What is not right: breaks the shapes, or stands in the knowledge graph without support. Empty if all is well. */
    public List<Finding> validate() {
        List<Node> articles = articles();
        return read(() -> new Validation(dataset(), iris).findings(articles));
    }

    /** Hands every quad of every graph to {@code consumer}, inside one read transaction. */
    public void forEach(Consumer<Quad> consumer) {
        read(() -> {
            dataset().find().forEachRemaining(consumer);
            return true;
        });
    }

    /** Runs {@code action} inside a read transaction. */
    public <T> T read(Supplier<T> action) {
        return database.reading(action);
    }

    /** How many facts there are, and how much room all takes on the disk: nothing in memory. */
    public Size size() {
        long bytes = database.folder().map(Footprint::of).orElse(0L);
        return read(() -> {
            long facts = ArticleQuads.FACT_KINDS.stream()
                    .mapToLong(kind -> database.count(Node.ANY, RDF.Nodes.type, kind))
                    .sum();
            double standing = database.count(iris.referenceGraph(), Node.ANY, Node.ANY)
                    + database.count(iris.ontologyGraph(), Node.ANY, Node.ANY);
            return new Size(facts, bytes, 1 - standing / database.quads());
        });
    }

    /** Lets go of what TDB2 keeps beside what is alive; readers go on, writers wait. */
    public void compact() {
        writes.compact();
    }

    private void write(Runnable action) {
        write(() -> {
            action.run();
            return true;
        });
    }

    /** Runs {@code action} inside a write transaction, whole or not at all; after a failure this object writes no more. */
    <T> T write(Supplier<T> action) {
        return database.writing(action);
    }

    @Override
    public void close() {
        derived.close();
        database.close();
    }
}
