package vn.lientin.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lientin.fetch.WebAddress;
import vn.lientin.read.ArticleRecord;

/** What a feed or a sitemap leads to, in its order. */
record LinkList(List<Link> links) {
    /** Stands for the address of a file's feed, whose links are whole. */
    static final URI NOWHERE = URI.create("http://localhost/");

    private static final int FEWEST_WORDS = 60;

    /**
     * Something that is led to.
     *
     * @param article what the feed itself tells of the article, where that is more than a teaser
     * @param isSitemap whether it is another list
     */
    record Link(URI address, Optional<ArticleRecord> article, boolean isSitemap) {}

    /**
     * Reads RSS, Atom or a sitemap.
     *
     * @param address where it is from
     * @param contentType as its server says; empty where there is none
     * @throws IOException where it is neither, or broken
     */
    static LinkList of(byte[] xml, URI address, Optional<String> contentType) throws IOException {
        return switch (XmlRoot.of(new ByteArrayInputStream(xml))) {
            case FEED -> feed(xml, address, contentType);
            case SITEMAP -> sitemap(xml, address);
            case OTHER -> throw new MalformedException("XML, but neither a feed nor a sitemap");
        };
    }

    private static LinkList feed(byte[] xml, URI address, Optional<String> contentType) throws IOException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader reader = reader(xml, contentType)) {
            return distinct(input.build(reader).getEntries().stream().flatMap(entry -> link(entry, address).stream()));
        } catch (FeedException | IllegalArgumentException e) {
            throw new MalformedException("no feed that can be read: " + e.getMessage());
        }
    }

    private static XmlReader reader(byte[] xml, Optional<String> contentType) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(xml);
        return contentType.isPresent() ? new XmlReader(in, contentType.get(), true) : new XmlReader(in);
    }

    private static Optional<Link> link(SyndEntry entry, URI feed) {
        return Stream.of(Optional.ofNullable(entry.getLink()), Optional.ofNullable(entry.getUri()))
                .flatMap(Optional::stream)
                .flatMap(text -> WebAddress.of(text, feed).stream())
                .findFirst()
                .map(address -> new Link(address, article(entry), false));
    }

    private static Optional<ArticleRecord> article(SyndEntry entry) {
        return entry.getContents().stream()
                .map(SyndContent::getValue)
                .filter(text -> text != null && text.split("\\s+", FEWEST_WORDS + 1).length > FEWEST_WORDS)
                .findFirst()
                .map(text -> new ArticleRecord(
                        text,
                        text(entry.getTitle()),
                        Optional.empty(),
                        Optional.ofNullable(entry.getPublishedDate()).map(LinkList::day),
                        Optional.empty(),
                        text(entry.getAuthor())));
    }

    /** In Viet Nam: feeds tell the hour of anywhere. */
    private static String day(Date published) {
        return published.toInstant().atOffset(ZoneOffset.ofHours(7)).toString();
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    private static LinkList sitemap(byte[] xml, URI address) throws IOException {
        try {
            AbstractSiteMap map = new SiteMapParser(false).parseSiteMap("text/xml", xml, address.toURL());
            return map instanceof SiteMapIndex index
                    ? distinct(index.getSitemaps().stream()
                            .flatMap(child -> link(child.getUrl().toString(), address, true)))
                    : distinct(((SiteMap) map)
                            .getSiteMapUrls().stream()
                                    .flatMap(child -> link(child.getUrl().toString(), address, false)));
        } catch (UnknownFormatException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new MalformedException("no sitemap that can be read: " + cause.getMessage());
        }
    }

    private static Stream<Link> link(String text, URI base, boolean isSitemap) {
        return WebAddress.of(text, base).stream().map(address -> new Link(address, Optional.empty(), isSitemap));
    }

    private static LinkList distinct(Stream<Link> links) {
        Map<URI, Link> distinct = new LinkedHashMap<>();
        links.forEach(link -> distinct.putIfAbsent(link.address(), link));
        return new LinkList(List.copyOf(distinct.values()));
    }
}
