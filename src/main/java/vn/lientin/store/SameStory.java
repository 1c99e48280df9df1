package vn.lientin.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import vn.lientin.fact.Fingerprint;

/**
 * Tells which articles are one story: a function of two articles, and of all that are linked by it.
 *
 * <p>The limits were found by reading pairs of articles: two that share 0.45 of their shingles are versions of one text.
 * Below that stand articles of two reporters who quote the same speech, and new articles that repeat an old one's
 * background; but a text that lies in a longer one nearly whole is that text, cut short, as long as the other is not four
 * times as long: then it is a survey of many things. What is printed more than {@value #DAYS} days later has to be nearer:
 * most of it is a new article with the old one as its background. Bulletins of a series have most words in common; their
 * numbers differ.
 */
final class SameStory {
    private static final double SAME = 0.45;
    private static final double WITHIN = 0.8;
    private static final double WITHIN_SAME = 0.25;
    private static final int DAYS = 3;
    private static final double SAME_LATER = 0.7;
    private static final int FEWEST_NUMBERS = 4;
    private static final double SAME_NUMBERS = 0.4;
    /** Pages that have less in common only point to the same address by mistake. */
    private static final double AT_ONE_ADDRESS = 0.1;

    /** Counts the changes to how articles are compared. */
    private static final int FORM = 2;

    /** Says by which rules stories are told: changes whenever a limit does. */
    static String version() {
        return Stream.of(
                        FORM, SAME, WITHIN, WITHIN_SAME, DAYS, SAME_LATER, FEWEST_NUMBERS, SAME_NUMBERS, AT_ONE_ADDRESS)
                .map(Number::toString)
                .collect(Collectors.joining(" "));
    }

    /** Why two articles are one story. */
    enum Reason {
        SAME_ADDRESS("story.same-address/1"),
        NEWER_VERSION("story.newer-version/1"),
        SAME_TEXT("story.same-text/1"),
        NEAR_DUPLICATE("story.near-duplicate/1");

        private final String rule;

        Reason(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }

    /** How much of two articles is the same, from 0 to 1, and what follows from it. */
    record Likeness(Reason reason, double similarity) {}

    /** An article that does not stand for itself. */
    record Copy(StoryKey article, Node of, Likeness why) {
        boolean isSuperseded() {
            return why.reason() == Reason.NEWER_VERSION;
        }
    }

    /** A story: the article that stands for it, and the others, the senior ones first, superseded ones last. */
    record Story(StoryKey principal, List<Copy> copies) {}

    private SameStory() {}

    /** Whether articles with these bodies can be one story at all. */
    static boolean mayBeOne(Fingerprint one, Fingerprint other) {
        return one.isSameText(other) || one.resemblance(other) >= AT_ONE_ADDRESS;
    }

    /** Whether the two are one story; the same whichever is asked about the other. */
    static Optional<Likeness> compare(StoryKey one, StoryKey other) {
        if (one.fingerprint().isEmpty() || other.fingerprint().isEmpty()) {
            return Optional.empty();
        }
        Fingerprint a = one.fingerprint().get();
        Fingerprint b = other.fingerprint().get();
        double same = a.resemblance(b);
        if (a.isSameText(b)) {
            return Optional.of(new Likeness(Reason.SAME_TEXT, 1));
        } else if (one.isAtOneAddress(other) && same >= AT_ONE_ADDRESS) {
            return Optional.of(new Likeness(Reason.SAME_ADDRESS, same));
        }
        boolean near = one.isWithin(DAYS, other)
                ? same >= SAME || (same >= WITHIN_SAME && a.containment(b) >= WITHIN)
                : same >= SAME_LATER;
        return near && !differInNumbers(a, b)
                ? Optional.of(new Likeness(Reason.NEAR_DUPLICATE, same))
                : Optional.empty();
    }

    private static boolean differInNumbers(Fingerprint a, Fingerprint b) {
        return Math.min(a.numbers(), b.numbers()) >= FEWEST_NUMBERS && a.sharedNumbers(b) < SAME_NUMBERS;
    }

    /**
     * The stories among articles that are linked, directly or through others. Each is compared with what stands for a story,
     * not with a copy, so that a story does not change into another from copy to copy.
     */
    static Collection<Story> settle(Collection<StoryKey> linked) {
        List<StoryKey> articles = linked.stream().sorted(StoryKey.SENIORITY).toList();
        Map<Node, Copy> superseded = superseded(articles);
        Map<Node, Story> stories = new LinkedHashMap<>();
        Map<Node, Story> byMember = new LinkedHashMap<>();
        for (StoryKey article : articles) {
            if (!superseded.containsKey(article.article())) {
                byMember.put(article.article(), join(article, stories));
            }
        }
        for (Copy copy : superseded.values()) {
            Node current = copy.of();
            while (superseded.containsKey(current)) {
                current = superseded.get(current).of();
            }
            Objects.requireNonNull(byMember.get(current)).copies().add(copy);
        }
        return stories.values();
    }

    /** Those that a newer version of their page took the place of, in the order given. */
    private static Map<Node, Copy> superseded(List<StoryKey> articles) {
        Map<String, List<StoryKey>> pages = articles.stream()
                .filter(article -> article.page().isPresent())
                .collect(Collectors.groupingBy(article -> article.page().orElseThrow()));
        Map<Node, Copy> superseded = new LinkedHashMap<>();
        for (StoryKey article : articles) {
            List<StoryKey> versions = article.page().map(pages::get).orElse(List.of());
            newest(article, versions).ifPresent(copy -> superseded.put(article.article(), copy));
        }
        return superseded;
    }

    private static Story join(StoryKey article, Map<Node, Story> stories) {
        for (Story story : stories.values()) {
            Optional<Likeness> like = compare(article, story.principal());
            if (like.isPresent()) {
                story.copies().add(new Copy(article, story.principal().article(), like.get()));
                return story;
            }
        }
        Story story = new Story(article, new ArrayList<>());
        stories.put(article.article(), story);
        return story;
    }

    /** The last version of the article's page, where that is another and says something else. */
    private static Optional<Copy> newest(StoryKey article, List<StoryKey> versions) {
        return versions.stream()
                .filter(other -> isNewerVersion(other, article))
                .max(Comparator.comparing(
                                (StoryKey other) -> other.lastWritten().orElse(Instant.MIN))
                        .thenComparing(StoryKey.SENIORITY.reversed()))
                .map(other -> new Copy(
                        article,
                        other.article(),
                        new Likeness(
                                Reason.NEWER_VERSION,
                                compare(other, article).orElseThrow().similarity())));
    }

    private static boolean isNewerVersion(StoryKey other, StoryKey article) {
        return other.isNewerThan(article)
                && compare(other, article)
                        .filter(like -> like.reason() != Reason.SAME_TEXT)
                        .isPresent();
    }
}
