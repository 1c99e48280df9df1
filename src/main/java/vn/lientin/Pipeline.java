package vn.lientin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.Reading;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.read.Reason;
import vn.lientin.read.SourceFile;
import vn.lientin.source.Input;
import vn.lientin.store.KnowledgeBase;
import vn.lientin.store.Outcome;

/**
 * The main path: read → text → extract → link → graph → store.
 *
 * <p>Articles are understood on all cores, and taken in the order of the inputs, so the result does not depend on how the
 * threads happen to run. They are stored in batches, one transaction each, since a commit of TDB2 costs as much as the
 * quads of a hundred articles.
 */
public final class Pipeline {
    private static final int BATCH = 500;

    private final ArticleReader reader;
    private final ArticleGraph graph;
    private final KnowledgeBase base;
    private final Progress progress;
    private final Summary.Count count = new Summary.Count();
    private final Map<String, String> digests = new HashMap<>();
    private final List<Understood.Facts> batch = new ArrayList<>();

    /** Puts articles into {@code base}; for one run. */
    public Pipeline(KnowledgeBase base, Progress progress) {
        this.reader = ArticleReader.load();
        this.graph = new ArticleGraph(base.iris());
        this.base = base;
        this.progress = progress;
    }

    /**
     * Reads every input and stores what the articles say.
     *
     * @throws PipelineException for a fault of the program; the batches before it are kept
     */
    public Summary build(Iterable<Input> inputs) {
        return build(inputs, () -> false);
    }

    /** Does the same until {@code stop} is true; then it stores what it has in hand, and ends. */
    public Summary build(Iterable<Input> inputs, BooleanSupplier stop) {
        try (ReadAhead<Input, Understood> understood = new ReadAhead<>(inputs, this::understand)) {
            while (!stop.getAsBoolean() && understood.hasNext()) {
                take(understood.next());
            }
        }
        store();
        count.reprints((int) digests.keySet().stream()
                .filter(name -> base.storyOf(name).isPresent())
                .count());
        return count.summary(stop.getAsBoolean());
    }

    /** What one input says; computed on any thread, and the same whatever else is going on. */
    private sealed interface Understood {
        record Left(Skipped skipped) implements Understood {}

        record Facts(Input input, SourceFile file, ArticleQuads quads, long milliseconds) implements Understood {}
    }

    private Understood understand(Input input) {
        long start = System.nanoTime();
        Reading reading = input.read();
        if (reading instanceof Skipped skipped) {
            return new Understood.Left(skipped);
        }
        SourceFile file = ((Article) reading).file();
        try {
            ArticleFacts facts = reader.read(file);
            ArticleQuads quads = graph.write(facts);
            return new Understood.Facts(input, file, quads, (System.nanoTime() - start) / 1_000_000);
        } catch (RuntimeException fault) {
            throw new PipelineException(file.name(), fault);
        }
    }

    private void take(Understood understood) {
        if (understood instanceof Understood.Left left) {
            skip(left.skipped());
        } else if (understood instanceof Understood.Facts facts) {
            take(facts);
        }
        progress.done();
    }

    /** One name is one article: the first input that bears it has it. */
    private void take(Understood.Facts article) {
        String name = Normalizer.normalize(article.file().name(), Normalizer.Form.NFC);
        Optional<String> before =
                Optional.ofNullable(digests.putIfAbsent(name, article.file().digest()));
        if (before.isEmpty()) {
            count.read(article.quads().facts());
            batch.add(article);
            if (batch.size() == BATCH) {
                store();
            }
        } else if (!before.get().equals(article.file().digest())) {
            skip(new Skipped(
                    article.file().name(),
                    Reason.SAME_NAME,
                    "another input has this name and other content; rename it, or build the folder above both"));
        }
    }

    private void skip(Skipped skipped) {
        count.skipped(skipped.reason());
        progress.skipped(skipped);
    }

    private void store() {
        if (!batch.isEmpty()) {
            List<Outcome> outcomes =
                    base.put(batch.stream().map(Understood.Facts::quads).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                Understood.Facts article = batch.get(i);
                count.stored(outcomes.get(i));
                progress.stored(
                        article.input(),
                        outcomes.get(i),
                        article.quads().facts(),
                        article.milliseconds(),
                        base.storyOf(article.file().name()));
            }
            batch.clear();
        }
    }
}
