package vn.lientin;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.Reading;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.read.Reading.Unchanged;
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
    private final Names names = new Names();
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
        try (names;
                ReadAhead<Input, Understood> understood =
                        new ReadAhead<>(inputs, ArticleReader.TOGETHER, Input::isFetched, this::understand)) {
            while (!stop.getAsBoolean() && understood.hasNext()) {
                take(understood.next());
            }
            store();
            count.reprints(Math.toIntExact(base.copies(names::has)));
        }
        return count.summary(stop.getAsBoolean());
    }

    /** What one input says; computed on any thread, and the same whatever else is going on. */
    private sealed interface Understood {
        record Left(Skipped skipped) implements Understood {}

        record Same(Input input, Unchanged article) implements Understood {}

        record Facts(Input input, SourceFile file, ArticleQuads quads, long milliseconds) implements Understood {
            boolean isNamedAs(Facts other) {
                return file.name().equals(other.file().name());
            }
        }
    }

    /** An input, read once: a page is not fetched again. */
    private record Got(Input input, Reading reading) {}

    private List<Understood> understand(List<Input> inputs) {
        List<Got> all = inputs.stream()
                .map(input -> new Got(input, named(input, input::read)))
                .toList();
        try {
            return together(all);
        } catch (RuntimeException | StackOverflowError fault) {
            // each by itself, to name the one whose fault it is
            all.forEach(one -> named(one.input(), () -> together(List.of(one))));
            throw new PipelineException(inputs.get(0).where(), fault);
        }
    }

    private static <T> T named(Input input, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError fault) {
            throw new PipelineException(input.where(), fault);
        }
    }

    private List<Understood> together(List<Got> all) {
        long start = System.nanoTime();
        List<SourceFile> files = all.stream()
                .map(Got::reading)
                .filter(Article.class::isInstance)
                .map(article -> ((Article) article).file())
                .toList();
        Iterator<ArticleFacts> facts = reader.read(files).iterator();
        long milliseconds = (System.nanoTime() - start) / 1_000_000 / Math.max(1, files.size());
        List<Understood> understood = new ArrayList<>();
        for (Got got : all) {
            Input input = got.input();
            Reading reading = got.reading();
            if (reading instanceof Skipped skipped) {
                understood.add(new Understood.Left(skipped));
            } else if (reading instanceof Unchanged unchanged) {
                understood.add(new Understood.Same(input, unchanged));
            } else {
                SourceFile file = ((Article) reading).file();
                ArticleQuads quads = graph.write(facts.next(), input.captured());
                understood.add(new Understood.Facts(input, file, quads, milliseconds));
            }
        }
        return understood;
    }

    private void take(Understood understood) {
        if (understood instanceof Understood.Left left) {
            skip(left.skipped());
        } else if (understood instanceof Understood.Same same) {
            take(same);
        } else if (understood instanceof Understood.Facts facts) {
            take(facts);
        }
        progress.done();
    }

    private void take(Understood.Same same) {
        String name = same.article().name();
        if (names.meet(name, same.article().digest(), Optional.empty()) == Names.Meeting.NEW) {
            stored(same.input(), name, Outcome.UNCHANGED, 0, 0);
        } else {
            skip(again(same.input(), name));
        }
    }

    /** One name is one article: the first input that bears it has it, and of several captures of a page the latest. */
    private void take(Understood.Facts article) {
        SourceFile file = article.file();
        switch (names.meet(file.name(), file.digest(), article.input().captured())) {
            case NEW -> add(article);
            case LATER -> {
                batch.stream().filter(article::isNamedAs).toList().forEach(this::supersede);
                add(article);
            }
            case EARLIER -> skip(superseded(article));
            case TAKEN ->
                skip(new Skipped(
                        article.input().where(),
                        Reason.SAME_NAME,
                        "another input is called " + file.name()
                                + ", too, and has other content; rename it, or build the folder above both"));
            case SAME -> skip(again(article.input(), file.name()));
        }
    }

    private void add(Understood.Facts article) {
        batch.add(article);
        if (batch.size() == BATCH) {
            store();
        }
    }

    private void supersede(Understood.Facts earlier) {
        batch.remove(earlier);
        skip(superseded(earlier));
    }

    private static Skipped again(Input input, String name) {
        return new Skipped(input.where(), Reason.ALREADY_READ, name + " was read in this run before");
    }

    private static Skipped superseded(Understood.Facts article) {
        return new Skipped(article.input().where(), Reason.SUPERSEDED, "a later capture of it is there");
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
                if (outcomes.get(i) == Outcome.SUPERSEDED) {
                    skip(superseded(article));
                } else {
                    stored(
                            article.input(),
                            article.file().name(),
                            outcomes.get(i),
                            article.quads().facts(),
                            article.milliseconds());
                }
            }
            batch.clear();
        }
    }

    private void stored(Input input, String name, Outcome outcome, long facts, long milliseconds) {
        count.read(facts);
        count.stored(outcome);
        progress.stored(input, name, outcome, facts, milliseconds, base.storyOf(name));
    }
}
