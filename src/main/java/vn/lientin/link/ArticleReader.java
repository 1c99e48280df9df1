package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import vn.lientin.extract.Markup;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.ArticleFacts.Mention;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Statement;
import vn.lientin.read.SourceFile;
import vn.lientin.text.ArticleText;
import vn.lientin.text.Body;

/** Reads articles: a pure function from a source file to its facts. Immutable; safe on many threads. */
public final class ArticleReader {
    private static final FutureTask<ArticleReader> LOADED = new FutureTask<>(() -> new ArticleReader(Markup.load()));

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
        ArticleText article = ArticleText.of(source);
        Reading reading = new Reading(markup.mark(article));
        List<Statements.Said> said = Statements.of(reading);
        Speeches speeches = new Speeches(reading);
        List<Fact> supports = Supports.of(reading);
        Meetings meetings = Meetings.of(reading, said, supports);
        OfficeChanges changes = OfficeChanges.of(reading);
        List<Fact> facts = new ArrayList<>(Tenures.of(reading, changes.posts()));
        facts.addAll(meetings.facts());
        for (Statements.Said one : said) {
            facts.add(new Statement(
                    one.speaker(),
                    one.text(),
                    one.mode(),
                    speeches.kind(one),
                    speeches.addressee(one.speech()).filter(other -> !other.equals(one.speaker())),
                    meetings.of(one),
                    one.evidence()));
        }
        facts.addAll(Interviews.of(reading));
        facts.addAll(supports);
        facts.addAll(changes.facts());
        facts.addAll(Documents.of(reading));
        facts.addAll(Figures.of(reading));
        facts.addAll(Campaigns.of(reading));
        facts.addAll(Photos.of(reading));
        List<Mention> mentions = new ArrayList<>(Mentions.of(reading));
        meetings.all()
                .forEach(meeting ->
                        mentions.add(new Mention(meeting, meeting.evidence().passage())));
        return new ArticleFacts(
                source.name(),
                source.digest(),
                source.text(),
                article.metadata(),
                Body.fingerprint(article),
                mentions,
                facts,
                Linkings.of(reading, facts),
                Unread.of(reading));
    }
}
