package vn.lientin.source;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.lientin.fetch.Fetched;
import vn.lientin.fetch.Fetched.Document;
import vn.lientin.fetch.Fetcher;
import vn.lientin.fetch.Visit;
import vn.lientin.fetch.Visits;
import vn.lientin.fetch.WebAddress;
import vn.lientin.read.ArticleDecoder;
import vn.lientin.read.ArticleType;
import vn.lientin.read.Reading;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.read.Reason;
import vn.lientin.source.Level.Step;

/** Addresses as inputs: a page is an article, a feed or a sitemap leads to some. Safe for many threads. */
public final class Web {
    /** Lists that lead to lists. */
    private static final int DEEPEST = 3;
    /** How far into a page an XML document is looked for. */
    private static final int HEAD = 2000;

    private final Fetcher fetcher;
    private final Visits visits;
    private final int mostPages;
    private final Set<URI> asked = ConcurrentHashMap.newKeySet();

    /** @param mostPages how many addresses of one feed or sitemap are fetched */
    public Web(Fetcher fetcher, Visits visits, int mostPages) {
        this.fetcher = fetcher;
        this.visits = visits;
        this.mostPages = mostPages;
    }

    /** How much may still be fetched for one input. For one thread. */
    static final class Budget {
        private final int most;
        private int left;
        private boolean told;

        Budget(int most) {
            this.most = most;
            this.left = most;
        }

        /** Whether one more may be. */
        boolean take() {
            return left-- > 0;
        }

        /** Whether it was asked before; said once. */
        boolean isTold() {
            boolean before = told;
            told = true;
            return before;
        }

        int most() {
            return most;
        }
    }

    Budget budget() {
        return new Budget(mostPages);
    }

    /** What is at an address that a person gave. */
    Step visit(URI address) {
        return list(address, "", budget(), 0);
    }

    /** What is at an address: another list, or a page. */
    Step list(URI address, String around, Budget budget, int depth) {
        String where = around.isEmpty() ? address.toString() : address + ", of " + around;
        if (depth > DEEPEST) {
            return new Step.Found(Opener.skipped(
                    where,
                    where,
                    Reason.TOO_MANY,
                    "sitemaps in sitemaps, " + depth + " deep; give it itself as an input"));
        }
        Optional<Skipped> again = again(address, where);
        if (again.isPresent()) {
            return new Step.Found(new Input(address.toString(), where, again::get));
        }
        Fetched fetched = fetcher.fetch(address);
        if (fetched instanceof Document document && isXml(document)) {
            return enter(document, where, budget, depth);
        }
        return new Step.Found(new Input(address.toString(), where, () -> reading(fetched, where)));
    }

    private Step enter(Document document, String where, Budget budget, int depth) {
        try {
            LinkList list = LinkList.of(
                    document.content().bytes(),
                    document.address(),
                    Optional.of(document.type().name()).filter(name -> !name.isEmpty()));
            return new Step.Entered(where, where, new Links(where, list, this, budget, depth));
        } catch (IOException e) {
            return new Step.Found(Opener.skipped(where, where, Reason.MALFORMED, FileTrouble.explain(e)));
        }
    }

    /** A page that is fetched when it is asked for. */
    Input page(URI address, String where) {
        return new Input(address.toString(), where, true, Optional.empty(), () -> again(address, where)
                .<Reading>map(skipped -> skipped)
                .orElseGet(() -> reading(fetcher.fetch(address), where)));
    }

    private Optional<Skipped> again(URI address, String where) {
        return asked.add(address)
                ? Optional.empty()
                : Optional.of(new Skipped(where, Reason.ALREADY_READ, "it was fetched before in this run"));
    }

    private Reading reading(Fetched fetched, String where) {
        if (fetched instanceof Fetched.Refused refused) {
            return new Skipped(where, refused.reason(), refused.detail());
        }
        if (fetched instanceof Fetched.Unchanged unchanged) {
            return new Reading.Unchanged(
                    unchanged.visit().article(), unchanged.visit().digest());
        }
        Document document = (Document) fetched;
        Optional<ArticleType> type = type(document);
        return type.isEmpty()
                ? new Skipped(
                        where,
                        Reason.CONTENT_TYPE,
                        "it is " + document.type().name()
                                + ", no page; articles are HTML or plain text, for dumps and archives give the file")
                : article(document, type.get(), where);
    }

    private Reading article(Document document, ArticleType type, String where) {
        String address = document.address().toString();
        Reading reading = ArticleDecoder.read(
                address,
                where,
                type,
                document.content().bytes(),
                document.type().charset());
        if (!(reading instanceof Article article)) {
            return reading;
        }
        String name = article.file()
                .stated()
                .address()
                .flatMap(text -> WebAddress.of(text, document.address()))
                .filter(canonical -> WebAddress.isOneSite(canonical, document.address()))
                .map(URI::toString)
                .orElse(address);
        visits.keep(new Visit(address, name, article.file().digest(), document.validators()));
        return new Article(article.file().named(name));
    }

    /** What says nothing is a page, as browsers take it. */
    private static Optional<ArticleType> type(Document document) {
        if (document.type().isPage() || document.type().name().isEmpty()) {
            return Optional.of(ArticleType.HTML);
        }
        return document.type().name().equals("text/plain") ? Optional.of(ArticleType.TEXT) : Optional.empty();
    }

    private static boolean isXml(Document document) {
        return document.type().isXml() || beginsAsList(document.content().bytes());
    }

    /** Some servers send feeds as pages. */
    private static boolean beginsAsList(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        String first = head.replaceFirst("(?s)^(?:\\s|\\u00ef\\u00bb\\u00bf|<\\?.*?\\?>|<!--.*?-->)*", "");
        return first.matches("(?s)<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\\s>].*");
    }
}
