package vn.lientin.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.lientin.fact.ArticleFacts.Metadata;

/**
 * A web page's article: its text, one paragraph a line, and what its markup states.
 *
 * <p>What is stated is taken in this order: the title that is seen, if the markup claims it, else the first claim; the day
 * of the markup, unless the one that is seen is the day before or after it (then the markup's clock is wrong), then the
 * one that is seen, then that of the address; the publisher and the author of the markup.
 *
 * @param text the article's paragraphs; all offsets count in it
 * @param roles what each line of the text is
 * @param links how many lines of the page lead elsewhere
 */
record HtmlArticle(
        String text,
        List<LineRole> roles,
        int links,
        Optional<Claim<String>> title,
        Optional<Claim<LocalDate>> published,
        Optional<Claim<String>> publisher,
        Optional<Claim<String>> author,
        Optional<Claim<String>> section,
        Optional<Claim<String>> address,
        Optional<Claim<Instant>> modified,
        Optional<Claim<String>> owner) {

    private static final int FEWEST_WORDS = 60;
    private static final int FEWEST_LINKS = 10;

    static HtmlArticle parse(String html) {
        Document page = PageParser.parse(html);
        String pageTitle = page.title();
        PageMetadata metadata = new PageMetadata(page);
        List<Claim<String>> titles = metadata.titles();
        List<Claim<LocalDate>> days = metadata.days();
        Optional<Claim<String>> publisher = Publisher.claimed(metadata, titles).or(() -> Publisher.seen(page));
        HtmlArticle claims = new HtmlArticle(
                "",
                List.of(),
                0,
                titles.stream().findFirst(),
                days.stream().findFirst(),
                publisher,
                metadata.author(),
                metadata.section(),
                metadata.address(),
                metadata.modified(),
                Publisher.inFooter(page));
        Optional<Claim<LocalDate>> dayInAddress = metadata.dayInAddress();
        PageFurniture.remove(page);
        List<PageLine> seen = PageLines.of(page.body());
        List<PageLine> lines = TailBoxes.without(Teasers.without(seen));
        Element content = MainContent.of(page, lines).orElse(page.body());
        ArticleRegion region = new ArticleRegion(
                lines, content, titles.stream().map(Claim::value).toList());
        int links = (int) seen.stream().filter(PageLine::isLink).count();
        return claims.with(region, links, dayInAddress, pageTitle);
    }

    /** Whether the page has little to read, and much that leads elsewhere. */
    boolean isList() {
        int words = 0;
        for (String line : text.split("\n")) {
            words += PageLine.words(line);
        }
        return words < FEWEST_WORDS && links >= FEWEST_LINKS;
    }

    private HtmlArticle with(
            ArticleRegion region, int links, Optional<Claim<LocalDate>> dayInAddress, String pageTitle) {
        Optional<Claim<String>> afterTitle = Publisher.afterTitle(pageTitle, region.title());
        Optional<Claim<LocalDate>> seen = region.day().map(day -> new Claim<>(day, "visible"));
        boolean clockIsWrong = seen.isPresent()
                && published.isPresent()
                && Math.abs(seen.get().value().toEpochDay()
                                - published.get().value().toEpochDay())
                        == 1;
        return new HtmlArticle(
                String.join("\n", region.texts()),
                region.roles(),
                links,
                region.title()
                        .map(seenTitle -> new Claim<>(seenTitle, "visible"))
                        .or(() -> title),
                clockIsWrong ? seen : published.or(() -> seen).or(() -> dayInAddress),
                publisher.map(name -> Publisher.withMarks(name, afterTitle)).or(() -> afterTitle),
                author,
                section,
                address,
                modified,
                owner);
    }

    /** What the page states, and where. */
    Metadata stated() {
        return new Metadata(
                title.map(Claim::value),
                published.map(Claim::value),
                publisher.map(Claim::value),
                author.map(Claim::value),
                section.map(Claim::value),
                address.map(Claim::value),
                modified.map(Claim::value),
                origins());
    }

    private Map<String, String> origins() {
        Map<String, Optional<? extends Claim<?>>> claims = Map.of(
                "title", title,
                "published", published,
                "publisher", publisher,
                "author", author,
                "section", section,
                "address", address,
                "modified", modified);
        Map<String, String> origins = new HashMap<>();
        claims.forEach((part, claim) -> claim.ifPresent(said -> origins.put(part, said.origin())));
        return origins;
    }
}
