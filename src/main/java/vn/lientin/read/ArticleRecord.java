package vn.lientin.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lientin.fact.ArticleFacts.Metadata;

/**
 * An article as a record of a dump tells of it: a row of a table, an object of JSON. What the record leaves out is empty.
 *
 * @param text the article itself, as plain text or HTML
 * @param lead what stands between title and text, where the record keeps it apart
 * @param published as the dump writes it
 */
public record ArticleRecord(
        String text,
        Optional<String> title,
        Optional<String> lead,
        Optional<String> published,
        Optional<String> publisher,
        Optional<String> author) {
    private static final String RECORD = "record";
    private static final Pattern MARKUP =
            Pattern.compile("(?is)<(?:p|div|br|html|body|article|span|h[1-6]|table|ul|!doctype)\\b[^>]{0,300}>");

    boolean isPage() {
        return MARKUP.matcher(text).find();
    }

    /** Title, lead and text, one below the other; none twice. */
    String plainText() {
        StringBuilder out = new StringBuilder();
        title.map(String::strip)
                .filter(line -> !text.stripLeading().startsWith(line))
                .ifPresent(line -> out.append(line).append("\n\n"));
        lead.map(String::strip)
                .filter(line -> !line.isEmpty() && !text.contains(line))
                .ifPresent(line -> out.append(line).append("\n"));
        return out.append(text).toString();
    }

    Metadata stated() {
        Optional<LocalDate> day = published.flatMap(PressDate::inMarkup);
        return new Metadata(
                title, day, publisher, author, Optional.empty(), Optional.empty(), Optional.empty(), origins(day));
    }

    private Map<String, String> origins(Optional<LocalDate> day) {
        Map<String, String> origins = new HashMap<>();
        Map.of("title", title, "published", day, "publisher", publisher, "author", author)
                .forEach((part, value) -> value.ifPresent(said -> origins.put(part, RECORD)));
        return origins;
    }

    /** What the record says, before what its page says. */
    Metadata statedBefore(Metadata page) {
        Metadata own = stated();
        Map<String, String> origins = new HashMap<>(page.origins());
        origins.putAll(own.origins());
        return new Metadata(
                own.title().or(page::title),
                own.published().or(page::published),
                own.publisher().or(page::publisher),
                own.author().or(page::author),
                page.section(),
                page.address(),
                page.modified(),
                origins);
    }

    /** All that the record says: another content is another version of the article. */
    String content() {
        return String.join(
                "\u001f",
                text,
                title.orElse(""),
                lead.orElse(""),
                published.orElse(""),
                publisher.orElse(""),
                author.orElse(""));
    }
}
