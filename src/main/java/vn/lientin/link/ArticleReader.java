package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.lientin.extract.Markup;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.ArticleFacts.Mention;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Statement;
import vn.lientin.fact.Fingerprint;
import vn.lientin.fact.Linking;
import vn.lientin.link.Statements.Said;
import vn.lientin.read.SourceFile;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Body;

/** Reads articles: a pure function from a source file to its facts. Immutable; safe on many threads. */
public final class ArticleReader {
    /** So many articles are best read together: more of them do not fit into the caches themselves. */
    public static final int TOGETHER = 16;

    private static final FutureTask<ArticleReader> LOADED = new FutureTask<>(() -> new ArticleReader(Markup.load()));

    /** The kinds of fact, in the order in which an article's facts stand; each of all articles before the next one. */
    private static final List<Function<Draft, List<? extends Fact>>> KINDS = List.of(
            draft -> Tenures.of(draft.reading, draft.changes.posts()),
            draft -> draft.meetings.facts(),
            Draft::statements,
            draft -> Interviews.of(draft.reading),
            Draft::supports,
            draft -> draft.changes.facts(),
            draft -> Documents.of(draft.reading),
            draft -> Figures.of(draft.reading),
            draft -> Campaigns.of(draft.reading),
            draft -> Photos.of(draft.reading));

    private final Markup markup;

    private ArticleReader(Markup markup) {
        this.markup = markup;
    }

    /** The one that the program has: loads gazetteers, word lists and rules when first asked, in about a second. */
    public static ArticleReader load() {
        LOADED.run();
        try {
            return LOADED.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the word lists and rules do not load", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while word lists and rules were loaded");
        }
    }

    /** Has another thread load it, so that it is there when it is asked for. */
    public static void loadAhead() {
        Thread thread = new Thread(LOADED, "load rules");
        thread.setDaemon(true);
        thread.start();
    }

    public ArticleFacts read(SourceFile source) {
        return read(List.of(source)).get(0);
    }

    /**
     * Reads several articles, each by itself, but all of them in one stage before the next stage begins: the code and the
     * data of all stages together do not fit into the caches.
     */
    public List<ArticleFacts> read(List<SourceFile> sources) {
        List<ArticleText> texts = ArticleText.of(sources);
        List<Reading> readings = Readings.of(markup.mark(texts));
        List<List<Said>> said = each(readings, Statements::of);
        List<List<Fact>> supports = each(readings, Supports::of);
        List<OfficeChanges> changes = each(readings, OfficeChanges::of);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Meetings meetings = Meetings.of(readings.get(i), said.get(i), supports.get(i));
            drafts.add(new Draft(
                    sources.get(i),
                    readings.get(i),
                    said.get(i),
                    supports.get(i),
                    changes.get(i),
                    meetings,
                    new ArrayList<>()));
        }
        KINDS.forEach(kind -> drafts.forEach(draft -> draft.facts().addAll(kind.apply(draft))));
        List<Fingerprint> fingerprints = each(texts, Body::fingerprint);
        List<List<Mention>> mentions = each(drafts, Draft::mentions);
        List<List<Linking>> linkings = each(drafts, draft -> Linkings.of(draft.reading(), draft.facts()));
        List<List<String>> unread = each(readings, Unread::of);
        return IntStream.range(0, sources.size())
                .mapToObj(
                        i -> drafts.get(i).whole(fingerprints.get(i), mentions.get(i), linkings.get(i), unread.get(i)))
                .toList();
    }

    private static <I, O> List<O> each(List<I> items, Function<I, O> stage) {
        return items.stream().map(stage).toList();
    }

    /**
     * What has been read of an article so far.
     *
     * @param facts those of one {@linkplain #KINDS kind} after the other
     */
    private record Draft(
            SourceFile source,
            Reading reading,
            List<Said> said,
            List<Fact> supports,
            OfficeChanges changes,
            Meetings meetings,
            List<Fact> facts) {
        ArticleFacts whole(
                Fingerprint fingerprint, List<Mention> mentions, List<Linking> linkings, List<String> unread) {
            return new ArticleFacts(
                    source.name(),
                    source.digest(),
                    source.text(),
                    reading.article().metadata(),
                    fingerprint,
                    mentions,
                    facts,
                    linkings,
                    unread);
        }

        private List<Fact> statements() {
            Speeches speeches = new Speeches(reading);
            List<Fact> statements = new ArrayList<>();
            for (Said one : said) {
                statements.add(new Statement(
                        one.speaker(),
                        one.text(),
                        one.mode(),
                        speeches.kind(one),
                        speeches.addressee(one.speech()).filter(other -> !other.equals(one.speaker())),
                        meetings.of(one),
                        one.evidence()));
            }
            return statements;
        }

        private List<Mention> mentions() {
            List<Mention> mentions = new ArrayList<>(Mentions.of(reading));
            meetings.all()
                    .forEach(meeting ->
                            mentions.add(new Mention(meeting, meeting.evidence().passage())));
            return mentions;
        }
    }
}
