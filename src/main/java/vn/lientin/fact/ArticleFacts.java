package vn.lientin.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that was read from one article: a pure function of its bytes and of the rules.
 *
 * @param name file name below the input folder, or URL: names the article's IRI
 * @param digest SHA-256 of the article's bytes, in hexadecimal
 * @param text the decoded text that all spans count in
 * @param fingerprint what tells whether another article is the same story
 * @param mentions the entities named in the article itself, each with where it is named first
 * @param facts in the order of the text
 * @param linkings what the words of the facts' passages were taken for, where they do not say it in full
 * @param unread what was seen and not understood: each as its kind and the words, "office-without-body Trưởng phòng"
 */
public record ArticleFacts(
        String name,
        String digest,
        String text,
        Metadata metadata,
        Fingerprint fingerprint,
        List<Mention> mentions,
        List<Fact> facts,
        List<Linking> linkings,
        List<String> unread) {
    public ArticleFacts {
        mentions = List.copyOf(mentions);
        facts = List.copyOf(facts);
        linkings = List.copyOf(linkings);
        unread = List.copyOf(unread);
    }

    /**
     * What the article says of itself; empty where it does not say.
     *
     * @param section the part of the paper that it stands in
     * @param address where it can be found for good, absolute
     * @param modified when it was changed last, where the page tells another time than that of publication
     * @param origins where each of these was found, by its name: "json-ld datePublished", "by-line"
     */
    public record Metadata(
            Optional<String> title,
            Optional<LocalDate> published,
            Optional<String> publisher,
            Optional<String> author,
            Optional<String> section,
            Optional<String> address,
            Optional<Instant> modified,
            Map<String, String> origins) {
        /** Nothing is said. */
        public static final Metadata NONE =
                new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        public Metadata {
            origins = Map.copyOf(origins);
        }

        /** Without what only web pages tell. */
        public Metadata(
                Optional<String> title,
                Optional<LocalDate> published,
                Optional<String> publisher,
                Optional<String> author) {
            this(title, published, publisher, author, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        }
    }

    /** An entity and where the article names it first. */
    public record Mention(Entity entity, Span span) {}
}
