package vn.lientin.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.lientin.fact.Fingerprint;
import vn.lientin.graph.Agencies;
import vn.lientin.graph.Vocabulary.Property;

/**
 * What tells which story an article is.
 *
 * @param published the beginning of the day, in Việt Nam, where no more is told
 * @param fromAgency whether a news agency published it, which others reprint
 */
record StoryKey(
        Node article,
        Optional<Instant> published,
        Optional<Instant> modified,
        Optional<String> address,
        boolean fromAgency,
        Optional<Fingerprint> fingerprint) {
    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);

    /** Which article is the story itself rather than its reprint: the earliest, then the agency's. */
    static final Comparator<StoryKey> SENIORITY = Comparator.comparing(
                    (StoryKey key) -> key.published.orElse(Instant.MAX))
            .thenComparing(key -> !key.fromAgency)
            .thenComparing(key -> key.article.getURI());

    /** That of an article in its graph. */
    static StoryKey of(DatasetGraph dataset, Node article, Agencies agencies) {
        return of(article, agencies, property -> Nodes.values(dataset, article, article, property)
                .map(Node::getLiteralLexicalForm)
                .findFirst());
    }

    /** What an article's body is like, which costs less to read than the whole. */
    static Optional<Fingerprint> fingerprint(DatasetGraph dataset, Node article) {
        return Nodes.values(dataset, article, article, Property.FINGERPRINT)
                .map(fingerprint -> Fingerprint.parse(fingerprint.getLiteralLexicalForm()))
                .findFirst();
    }

    /** That of an article of which this was said. */
    static StoryKey of(Collection<Triple> said, Node article, Agencies agencies) {
        return of(article, agencies, property -> said.stream()
                .filter(triple -> triple.getSubject().equals(article)
                        && triple.getPredicate().equals(property))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst());
    }

    private interface Values {
        Optional<String> of(Node property);
    }

    private static StoryKey of(Node article, Agencies agencies, Values values) {
        return new StoryKey(
                article,
                values.of(Property.PUBLISHED).map(StoryKey::instant),
                values.of(Property.MODIFIED).map(StoryKey::instant),
                values.of(Property.ADDRESS),
                values.of(Property.PUBLISHER).filter(agencies::isOne).isPresent(),
                values.of(Property.FINGERPRINT).map(Fingerprint::parse));
    }

    /** Whether no more days than these lie between the two, as far as is known. */
    boolean isWithin(int days, StoryKey other) {
        if (published.isEmpty() || other.published.isEmpty()) {
            return true;
        }
        return Math.abs(ChronoUnit.DAYS.between(day(published.get()), day(other.published.get()))) <= days;
    }

    /** That of a day or a point in time, as they stand in the graph. */
    private static Instant instant(String date) {
        return date.contains("T")
                ? Instant.parse(date)
                : LocalDate.parse(date).atStartOfDay().toInstant(VIET_NAM);
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(VIET_NAM).toLocalDate();
    }

    /** Whether both have the same words in the same order. */
    boolean isSameText(StoryKey other) {
        return fingerprint.isPresent()
                && other.fingerprint.filter(fingerprint.get()::isSameText).isPresent();
    }

    /** The forms in which the address may be told elsewhere. */
    Stream<String> addresses() {
        return page().stream().flatMap(rest -> Stream.of("https://", "http://", "https://www.", "http://www.")
                .map(start -> start + rest));
    }

    boolean isAtOneAddress(StoryKey other) {
        return address.isPresent() && page().equals(other.page());
    }

    /** The address, however it is reached. */
    Optional<String> page() {
        return address.map(StoryKey::withoutScheme);
    }

    private static String withoutScheme(String address) {
        return address.replaceFirst("^https?://(?:www\\.)?", "");
    }

    /** Whether this is told to be a later state of the same page. */
    boolean isNewerThan(StoryKey other) {
        return lastWritten().isPresent()
                && other.lastWritten().filter(lastWritten().get()::isAfter).isPresent();
    }

    /** When the article became what it is. */
    Optional<Instant> lastWritten() {
        return modified.or(() -> published);
    }
}
