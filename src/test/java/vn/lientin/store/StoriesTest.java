package vn.lientin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.store.StoryArticles.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Vocabulary;

/** One story once: what is a reprint of what, and that it follows from the articles, however they came and went. */
class StoriesTest {
    private static final Iris IRIS = Iris.standard();

    private final KnowledgeBase base = KnowledgeBase.bare(IRIS);

    @AfterEach
    @AfterTry
    void close() {
        base.close();
    }

    @Test
    void theEarlierArticleIsTheStory() {
        put(
                article("late", 1).published(3),
                article("early", 1).published(2),
                article("other", 2).published(1));

        assertThat(said("late", Vocabulary.Property.REPRINT_OF)).containsExactly("early");
        assertThat(said("late", Vocabulary.Property.SAME_STORY_BY)).containsExactly("story.same-text/1");
        assertThat(said("early", Vocabulary.Property.REPRINT_OF)).isEmpty();
        assertThat(said("other", Vocabulary.Property.REPRINT_OF)).isEmpty();
    }

    @Test
    void ofOneDayTheAgencysIsTheStory() {
        put(
                article("a", 1).published(2).by("Báo Mẫu"),
                article("b", 1).published(2).by("TTXVN/Báo Tin tức").cut(0, 35));

        assertThat(said("a", Vocabulary.Property.REPRINT_OF)).containsExactly("b");
        assertThat(said("a", Vocabulary.Property.SAME_STORY_BY)).containsExactly("story.near-duplicate/1");
        assertThat(said("a", Vocabulary.Property.SIMILARITY))
                .allSatisfy(share -> assertThat(Double.parseDouble(share)).isBetween(0.7, 0.99));
    }

    @Test
    void aFactOfAReprintRepeatsThatOfTheStory() {
        put(article("a", 1).published(2), article("b", 1).published(3).cut(0, 30));

        long facts =
                base.read(() -> Nodes.having(base.dataset(), IRIS.article("b"), Vocabulary.Property.EVIDENCE, Node.ANY)
                        .count());
        assertThat(repeats()).hasSize((int) facts).allMatch(pair -> pair.matches("b > a"));
    }

    @Test
    void whatOnlyAReprintTellsCounts() {
        put(article("a", 1).published(2).cut(0, 30), article("b", 1).published(3));

        long facts =
                base.read(() -> Nodes.having(base.dataset(), IRIS.article("b"), Vocabulary.Property.EVIDENCE, Node.ANY)
                        .count());
        assertThat(repeats()).isNotEmpty().hasSizeLessThan((int) facts);
    }

    @Test
    void aNewerVersionTakesThePlaceOfItsPredecessor() {
        String link = "https://bao.example/tin-1.html";
        put(
                article("old", 1).published(2).at(link).cut(0, 12),
                article("new", 1)
                        .published(2)
                        .modified(3)
                        .at("http://www.bao.example/tin-1.html")
                        .cut(10, 40));

        assertThat(said("old", Vocabulary.Property.SUPERSEDED_BY)).isEmpty();

        put(article("old", 1).published(2).at(link).cut(0, 20));

        assertThat(said("old", Vocabulary.Property.SUPERSEDED_BY)).containsExactly("new");
        assertThat(said("old", Vocabulary.Property.SAME_STORY_BY)).containsExactly("story.newer-version/1");
        assertThat(directOf("old")).isEmpty();

        base.remove(List.of(IRIS.article("new")));

        assertThat(said("old", Vocabulary.Property.SUPERSEDED_BY)).isEmpty();
        assertThat(directOf("old")).isNotEmpty();
    }

    /** In the hours before seven a day of Việt Nam is still the day before in UTC, which is how points in time are stored. */
    @Test
    void aVersionOfTheSmallHoursIsNewerThanTheDayItself() {
        String link = "https://bao.example/tin-1.html";
        put(
                article("old", 1).published(2).at(link).cut(0, 20),
                article("new", 1)
                        .published(2)
                        .modified(OffsetDateTime.parse("2021-05-02T03:00+07:00").toInstant())
                        .at(link)
                        .cut(10, 40));

        assertThat(said("old", Vocabulary.Property.SUPERSEDED_BY)).containsExactly("new");
        assertThat(said("new", Vocabulary.Property.SUPERSEDED_BY)).isEmpty();
    }

    @Test
    void ofTwoVersionsTheLaterCountsToThePartOfASecond() {
        String link = "https://bao.example/tin-1.html";
        put(
                article("old", 1)
                        .modified(Instant.parse("2021-05-02T03:00:00Z"))
                        .at(link)
                        .cut(0, 20),
                article("new", 1)
                        .modified(Instant.parse("2021-05-02T03:00:00.500Z"))
                        .at(link)
                        .cut(10, 40));

        assertThat(said("old", Vocabulary.Property.SUPERSEDED_BY)).containsExactly("new");
    }

    @Test
    void bulletinsOfASeriesDifferInTheirNumbers() {
        put(
                article("monday", 1).published(2).numbers("12/5 1.204 35 40 7.500"),
                article("tuesday", 1).published(3).numbers("13/5 1.377 28 51 7.812"));

        assertThat(said("tuesday", Vocabulary.Property.REPRINT_OF)).isEmpty();
    }

    @Test
    void aSurveyOfManyStoriesIsNotOneOfThem() {
        put(article("short", 1).published(2).cut(0, 8), article("survey", 1).published(3));

        assertThat(said("survey", Vocabulary.Property.REPRINT_OF)).isEmpty();
    }

    /** The law, over reprints, cut texts and versions of a few stories. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void whichStoryIsOneFollowsFromTheArticlesNotFromTheirOrder(
            @ForAll("articles") @Size(max = 9) List<StoryArticles> gone,
            @ForAll("articles") @Size(max = 9) List<StoryArticles> kept,
            @ForAll long seed) {
        List<ArticleQuads> first = quads("gone", gone);
        List<ArticleQuads> second = quads("kept", kept);
        List<ArticleQuads> both = new ArrayList<>(first);
        both.addAll(second);
        Collections.shuffle(both, new Random(seed));

        both.forEach(article -> base.put(List.of(article)));
        first.forEach(article -> base.remove(List.of(article.article())));

        try (KnowledgeBase other = KnowledgeBase.bare(IRIS)) {
            other.put(second);
            assertThat(difference(base, other)).isEmpty();
            assertThat(base.read(() -> new Stories(base.dataset(), IRIS, Scratch::inMemory).wrong()))
                    .isEmpty();
        }
        second.forEach(article -> base.remove(List.of(article.article())));
        assertThat(Contents.withoutHistory(base)).isEmpty();
    }

    /** Articles of the same names change from one state to another. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void whatAnArticleWasBeforeLeavesNoTrace(
            @ForAll("articles") @Size(max = 7) List<StoryArticles> before,
            @ForAll("articles") @Size(max = 7) List<StoryArticles> after) {
        List<ArticleQuads> now = quads("article", after);
        List<ArticleQuads> then = quads("article", before);
        try (KnowledgeBase one = KnowledgeBase.bare(IRIS);
                KnowledgeBase other = KnowledgeBase.bare(IRIS)) {
            one.put(then);
            one.put(now);
            then.stream().skip(now.size()).forEach(article -> one.remove(List.of(article.article())));
            now.forEach(article -> other.put(List.of(article)));

            assertThat(difference(one, other)).isEmpty();
        }
    }

    @Provide
    static Arbitrary<List<StoryArticles>> articles() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 3);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(12, StoryArticles.SENTENCES),
                        days,
                        days,
                        Arbitraries.of(
                                "", "https://bao.example/1", "http://www.bao.example/1", "https://tin.example/2"),
                        Arbitraries.of("TTXVN", "Báo Mẫu"))
                .as((story, from, length, published, modified, link, paper) -> article("", story)
                        .cut(from, Math.min(StoryArticles.SENTENCES, from + length))
                        .published(published)
                        .modified(modified)
                        .at(link)
                        .by(paper))
                .list()
                .ofMaxSize(9);
    }

    private static List<ArticleQuads> quads(String name, List<StoryArticles> articles) {
        List<ArticleQuads> quads = new ArrayList<>();
        articles.forEach(one -> quads.add(one.named(name + quads.size()).quads()));
        return quads;
    }

    private void put(StoryArticles... articles) {
        base.put(Stream.of(articles).map(StoryArticles::quads).toList());
    }

    /** What the inferred graph says of an article: names of articles, or texts. */
    private List<String> said(String name, Node property) {
        return Contents.withoutHistory(base).stream()
                .filter(quad -> quad.getGraph().equals(IRIS.inferredGraph())
                        && quad.getSubject().equals(IRIS.article(name))
                        && quad.getPredicate().equals(property))
                .map(quad -> quad.getObject().isURI()
                        ? name(quad.getObject())
                        : quad.getObject().getLiteralLexicalForm())
                .toList();
    }

    private List<String> repeats() {
        return Contents.withoutHistory(base).stream()
                .filter(quad -> quad.getPredicate().equals(Vocabulary.Property.REPEATS))
                .map(quad -> name(quad.getSubject()) + " > " + name(quad.getObject()))
                .toList();
    }

    /** The direct triples that only this article says. */
    private Set<Quad> directOf(String name) {
        Set<Quad> direct = Contents.withoutHistory(base);
        direct.removeIf(quad -> !quad.getGraph().equals(IRIS.knowledgeGraph())
                || !quad.getPredicate().equals(Vocabulary.Property.STATED)
                || !name(quad.getObject()).equals(name));
        return direct;
    }

    /** What only one of them holds: the sets themselves would fill the screen. */
    private static Set<Quad> difference(KnowledgeBase one, KnowledgeBase other) {
        Set<Quad> difference = Contents.withoutHistory(one);
        difference.removeAll(Contents.withoutHistory(other));
        Set<Quad> missing = Contents.withoutHistory(other);
        missing.removeAll(Contents.withoutHistory(one));
        difference.addAll(missing);
        return difference;
    }

    private static String name(Node node) {
        return node.getURI().replaceFirst("#.*", "").replaceFirst(".*/", "").replaceFirst("-.*", "");
    }
}
