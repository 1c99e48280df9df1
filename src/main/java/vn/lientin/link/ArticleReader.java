package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import vn.lientin.extract.Markup;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.ArticleFacts.Mention;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Statement;
import vn.lientin.read.SourceFile;
import vn.lientin.text.ArticleText;

/** Reads articles: a pure function from a source file to its facts. Immutable; safe on many threads. */
public final class ArticleReader {
    private final Markup markup;

    private ArticleReader(Markup markup) {
        this.markup = markup;
    }

    /** Loads gazetteers, word lists and rules; takes about half a second. */
    public static ArticleReader load() {
        return new ArticleReader(Markup.load());
    }

    public ArticleFacts read(SourceFile source) {
        ArticleText article = ArticleText.of(source);
        Reading reading = new Reading(markup.mark(article));
        List<Statements.Said> said = Statements.of(reading);
        Meetings meetings = Meetings.of(reading, said);
        OfficeChanges changes = OfficeChanges.of(reading);
        List<Fact> facts = new ArrayList<>(Tenures.of(reading, changes.posts()));
        facts.addAll(meetings.facts());
        for (Statements.Said one : said) {
            facts.add(new Statement(one.speaker(), one.text(), one.mode(), meetings.of(one), one.evidence()));
        }
        facts.addAll(Supports.of(reading));
        facts.addAll(changes.facts());
        facts.addAll(Documents.of(reading));
        facts.addAll(Figures.of(reading));
        facts.addAll(Campaigns.of(reading));
        facts.addAll(Photos.of(reading));
        List<Mention> mentions = new ArrayList<>(Mentions.of(reading));
        meetings.all()
                .forEach(meeting ->
                        mentions.add(new Mention(meeting, meeting.evidence().passage())));
        return new ArticleFacts(source.name(), source.digest(), source.text(), article.metadata(), mentions, facts);
    }
}
