package vn.lientin.source;

import java.util.Iterator;
import java.util.Optional;
import vn.lientin.read.ArticleDecoder;
import vn.lientin.read.ArticleRecord;
import vn.lientin.read.Reason;
import vn.lientin.source.LinkList.Link;

/** Goes through the articles that a feed tells in full. Nothing is fetched for a file that nobody asked for by name. */
final class ToldArticles implements Level {
    private final String where;
    private final Iterator<Link> links;
    private long others;

    ToldArticles(String where, LinkList list) {
        this.where = where;
        this.links = list.links().iterator();
    }

    @Override
    public Optional<Step> step() {
        while (links.hasNext()) {
            Link link = links.next();
            if (link.article().isPresent()) {
                return Optional.of(new Step.Found(told(link, link.article().get())));
            }
            others++;
        }
        if (others == 0) {
            return Optional.empty();
        }
        String detail = "leads to " + others + " addresses; give the file itself as an input, and they are fetched";
        others = 0;
        return Optional.of(new Step.Found(Opener.skipped(where, where, Reason.NOT_FETCHED, detail)));
    }

    private Input told(Link link, ArticleRecord article) {
        String name = link.address().toString();
        String place = where + ", " + name;
        return new Input(name, place, () -> ArticleDecoder.read(name, place, article));
    }
}
