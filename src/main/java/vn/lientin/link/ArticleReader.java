package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import vn.lientin.extract.Markup;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.Fact;
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
        List<Fact> facts = new ArrayList<>(Tenures.of(reading));
        return new ArticleFacts(
                source.name(), source.digest(), source.text(), article.metadata(), Mentions.of(reading), facts);
    }
}
