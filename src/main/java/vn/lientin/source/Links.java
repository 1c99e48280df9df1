package vn.lientin.source;

import java.util.Iterator;
import java.util.Optional;
import vn.lientin.read.Reason;
import vn.lientin.source.LinkList.Link;

/** Goes through what a feed or a sitemap leads to, and fetches it. */
final class Links implements Level {
    private final String where;
    private final LinkList list;
    private final Iterator<Link> links;
    private final Web web;
    private final Web.Budget budget;
    private final int depth;

    /**
     * @param budget how much more may be fetched, shared with the lists that this one leads to
     * @param depth lists around this one
     */
    Links(String where, LinkList list, Web web, Web.Budget budget, int depth) {
        this.where = where;
        this.list = list;
        this.links = list.links().iterator();
        this.web = web;
        this.budget = budget;
        this.depth = depth;
    }

    @Override
    public Optional<Step> step() {
        if (!links.hasNext()) {
            return Optional.empty();
        }
        if (!budget.take()) {
            while (links.hasNext()) {
                links.next();
            }
            return budget.isTold() ? Optional.empty() : Optional.of(new Step.Found(tooMany()));
        }
        Link link = links.next();
        return Optional.of(link.isSitemap() ? web.list(link.address(), where, budget, depth + 1) : page(link));
    }

    private Input tooMany() {
        return Opener.skipped(
                where,
                where,
                Reason.TOO_MANY,
                "leads to " + list.links().size() + " addresses; --max-pages says how many to fetch, now "
                        + budget.most());
    }

    private Step page(Link link) {
        return new Step.Found(web.page(link.address(), link.address() + ", of " + where));
    }
}
