package vn.lientin.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the markup of a page claims about its article, each claim with its origin.
 *
 * <p>Claims come in the order of their precedence: schema.org JSON-LD, microdata, OpenGraph, Dublin Core and other meta
 * elements; then what is visible; then the address.
 */
final class PageMetadata {
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "title");
    private static final List<String> DAYS = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "pubdate",
            "publishdate",
            "publish_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "date",
            "news_date",
            "article_date_original");
    private static final List<String> CHANGES =
            List.of("article:modified_time", "og:updated_time", "lastmod", "dcterms.modified", "dc.date.modified");
    private static final List<String> PUBLISHERS =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "application-name");
    private static final List<String> AUTHORS = List.of("author", "article:author", "dc.creator", "dcterms.creator");
    private static final List<String> NO_AUTHORS = PageWords.lines("page-no-author.txt");

    private final Document page;
    private final LinkedData data;

    PageMetadata(Document page) {
        this.page = page;
        this.data = new LinkedData(page);
    }

    List<Claim<String>> titles() {
        List<Claim<String>> claims = new ArrayList<>();
        data.member("headline").ifPresent(title -> claims.add(new Claim<>(title, "json-ld headline")));
        claims.addAll(microdata("headline"));
        claims.addAll(metas(TITLES));
        Optional.of(page.title())
                .filter(title -> !title.isBlank())
                .ifPresent(title -> claims.add(new Claim<>(title, "title")));
        return claims;
    }

    List<Claim<LocalDate>> days() {
        return published().stream()
                .flatMap(claim -> claim.read(PressDate::inMarkup).stream())
                .toList();
    }

    private List<Claim<String>> published() {
        List<Claim<String>> claims = new ArrayList<>();
        data.published().ifPresent(day -> claims.add(new Claim<>(day, "json-ld datePublished")));
        claims.addAll(microdata("datePublished"));
        claims.addAll(metas(DAYS));
        return claims;
    }

    /** When the article was changed last; empty where that is when it was published. */
    Optional<Claim<Instant>> modified() {
        List<Claim<String>> claims = new ArrayList<>();
        data.member("dateModified").ifPresent(time -> claims.add(new Claim<>(time, "json-ld dateModified")));
        claims.addAll(microdata("dateModified"));
        claims.addAll(metas(CHANGES));
        Optional<Instant> published =
                published().stream().findFirst().flatMap(claim -> PressDate.secondInMarkup(claim.value()));
        return claims.stream()
                .flatMap(claim -> claim.read(PressDate::secondInMarkup).stream())
                .findFirst()
                .filter(claim -> !published.equals(Optional.of(claim.value())));
    }

    Optional<Claim<LocalDate>> dayInAddress() {
        return address().flatMap(address -> address.read(PressDate::inAddress));
    }

    /** Where the article can be found for good. */
    Optional<Claim<String>> address() {
        return Stream.of(
                        page.select("link[rel=canonical]").stream()
                                .map(link -> new Claim<>(link.attr("href").strip(), "link canonical")),
                        metas(List.of("og:url")).stream())
                .flatMap(claims -> claims)
                .filter(claim -> !claim.value().isEmpty())
                .findFirst();
    }

    Optional<Claim<String>> section() {
        return data.member("articleSection")
                .map(section -> new Claim<>(section, "json-ld articleSection"))
                .or(() -> metas(List.of("article:section")).stream().findFirst());
    }

    List<Claim<String>> publishers() {
        List<Claim<String>> claims = new ArrayList<>();
        data.name("publisher").ifPresent(name -> claims.add(new Claim<>(name, "json-ld publisher")));
        claims.addAll(named("publisher"));
        claims.addAll(metas(PUBLISHERS));
        return claims;
    }

    /** Empty where the page names its paper or an account as the author. */
    Optional<Claim<String>> author() {
        List<Claim<String>> claims = new ArrayList<>();
        data.name("author").ifPresent(name -> claims.add(new Claim<>(name, "json-ld author")));
        claims.addAll(named("author"));
        claims.addAll(metas(AUTHORS));
        List<String> papers = publishers().stream()
                .map(claim -> TitleFinder.plain(claim.value()))
                .toList();
        return claims.stream()
                .filter(claim -> isPerson(claim.value()) && !papers.contains(TitleFinder.plain(claim.value())))
                .findFirst();
    }

    private static boolean isPerson(String author) {
        String plain = TitleFinder.plain(author);
        return plain.codePoints().anyMatch(Character::isLetter)
                && NO_AUTHORS.stream().noneMatch(plain::startsWith)
                && !plain.matches("\\S+\\.(?:vn|com|net|org|example)");
    }

    private List<Claim<String>> metas(List<String> names) {
        return names.stream().flatMap(name -> meta(name).stream()).toList();
    }

    private Optional<Claim<String>> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> meta.attr("property").equalsIgnoreCase(name)
                        || meta.attr("name").equalsIgnoreCase(name))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst()
                .map(content -> new Claim<>(content, "meta " + name));
    }

    private List<Claim<String>> microdata(String property) {
        return page.select("[itemprop=" + property + "]").stream()
                .map(PageMetadata::value)
                .filter(value -> !value.isEmpty())
                .limit(1)
                .map(value -> new Claim<>(value, "microdata " + property))
                .toList();
    }

    /** The name of a person or an organization in microdata. */
    private List<Claim<String>> named(String property) {
        return page.select("[itemprop=" + property + "]").stream()
                .map(element -> Optional.ofNullable(element.selectFirst("[itemprop=name]"))
                        .orElse(element))
                .map(PageMetadata::value)
                .filter(value -> !value.isEmpty())
                .limit(1)
                .map(value -> new Claim<>(value, "microdata " + property))
                .toList();
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return element.text().strip();
    }
}
