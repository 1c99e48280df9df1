package vn.lientin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterTry;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lientin.fact.Entity.Person;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.FloodArticle;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Vocabulary;
import vn.lientin.graph.Vocabulary.Kind;

class KnowledgeBaseTest {
    private static final ArticleGraph GRAPH = new ArticleGraph(Iris.standard());

    private final KnowledgeBase base = KnowledgeBase.bare(Iris.standard());

    @AfterEach
    @AfterTry
    void close() {
        base.close();
    }

    @Test
    void holdsExactlyTheQuadsOfItsArticles() {
        ArticleQuads flood = GRAPH.write(FloodArticle.facts());

        assertThat(base.put(List.of(flood))).containsExactly(Outcome.ADDED);

        assertHolds(flood.quads().collect(Collectors.toSet()));
        assertThat(base.articles()).containsExactly(flood.article());
    }

    @Test
    void leavesAnUnchangedArticle() {
        ArticleQuads flood = GRAPH.write(FloodArticle.facts());
        base.put(List.of(flood));

        assertThat(base.put(List.of(GRAPH.write(FloodArticle.facts())))).containsExactly(Outcome.UNCHANGED);
        assertHolds(flood.quads().collect(Collectors.toSet()));
    }

    @Test
    void replacesAChangedArticleByItsNewForm() {
        ArticleQuads old = GRAPH.write(SmallArticles.article("a", 1, 2, 3));
        ArticleQuads other = GRAPH.write(SmallArticles.article("b", 2));
        ArticleQuads changed = GRAPH.write(SmallArticles.article("a", 3, 4));
        base.put(List.of(old, other));

        assertThat(base.put(List.of(changed))).containsExactly(Outcome.UPDATED);

        assertHolds(union(changed, other));
    }

    @Test
    void tellsTheDigestOfAnArticle() {
        ArticleQuads flood = GRAPH.write(FloodArticle.facts());
        assertThat(base.digestOf(flood.article())).isEmpty();

        base.put(List.of(flood));

        assertThat(base.digestOf(flood.article())).contains(FloodArticle.facts().digest());
    }

    @Test
    void answersFromTheUnionOfAllGraphs() {
        base.put(List.of(GRAPH.write(FloodArticle.facts())));

        List<String> names = base.read(() -> {
            List<String> found = new ArrayList<>();
            try (QueryExecution query = QueryExecution.dataset(DatasetFactory.wrap(base.dataset()))
                    .query(
                            """
                            PREFIX lt: <https://w3id.org/lientin/ontology#>
                            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                            SELECT ?name { ?act a lt:SupportAction ; lt:supporter/^lt:holder/lt:role/rdfs:label ?name }
                            """)
                    .build()) {
                query.execSelect()
                        .forEachRemaining(
                                row -> found.add(row.getLiteral("name").getLexicalForm()));
            }
            return found;
        });

        assertThat(names).containsExactly("Bí thư Tỉnh ủy Hậu Giang");
    }

    /** The law, over made-up articles that share persons, roles, places and acts of support. */
    @Property(tries = 60)
    void holdsWhatItsArticlesSupportHoweverTheyCameAndWent(
            @ForAll @Size(max = 5) List<@Size(max = 4) Set<@IntRange(max = 7) Integer>> before,
            @ForAll @Size(max = 5) List<@Size(max = 4) Set<@IntRange(max = 7) Integer>> after,
            @ForAll long seed) {
        List<ArticleQuads> first = articles(before);
        List<ArticleQuads> second = articles(after);
        Collections.shuffle(first, new Random(seed));
        base.put(first);
        assertHolds(union(first));

        second.forEach(article -> base.put(List.of(article)));
        List<Node> kept = second.stream().map(ArticleQuads::article).toList();
        first.stream()
                .map(ArticleQuads::article)
                .filter(a -> !kept.contains(a))
                .forEach(article -> base.remove(List.of(article)));
        assertHolds(union(second));
        assertThat(Contents.inferred(base)).isEqualTo(inferredFrom(second));

        kept.forEach(article -> base.remove(List.of(article)));
        assertThat(quads()).isEmpty();
        assertThat(Contents.inferred(base)).isEmpty();
    }

    @Test
    void findsWhatIsNotRight() {
        ArticleQuads village = GRAPH.write(SmallArticles.article("b", 1, 5, 6));
        base.put(List.of(village));
        // The base is bare: it lacks the reference graph, and nothing else.
        assertThat(base.validate()).extracting(Finding::violation).isNotEmpty().allMatch(v -> v.focus()
                .contains("/place/vn-93"));

        Node knowledge = base.iris().knowledgeGraph();
        Node stray = base.iris().person(new Person("Người Lạc"));
        Triple said = village.direct().iterator().next();
        base.write(() -> {
            base.dataset().delete(Quad.create(knowledge, said));
            base.dataset().add(knowledge, stray, RDF.Nodes.type, Kind.PERSON);
            base.dataset().deleteAny(village.article(), Node.ANY, Vocabulary.Property.QUOTE, Node.ANY);
            return true;
        });

        assertThat(base.validate())
                .extracting(finding -> finding.violation().message())
                .anyMatch(message -> message.contains("lacks its direct triple"))
                .anyMatch(message -> message.contains("no article supports it"))
                .anyMatch(message -> message.contains("quote"));
    }

    @Test
    void doesNotWriteAfterAFailedWrite() {
        try (KnowledgeBase other = KnowledgeBase.bare(Iris.standard())) {
            ArticleQuads flood = GRAPH.write(FloodArticle.facts());

            assertThatThrownBy(() -> other.write(() -> {
                        flood.quads().forEach(other.dataset()::add);
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");

            assertThat(other.articles()).isEmpty();
            assertThatThrownBy(() -> other.put(List.of(flood)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("open the knowledge base anew");
        }
    }

    private static List<ArticleQuads> articles(List<Set<Integer>> contents) {
        return IntStream.range(0, contents.size())
                .mapToObj(i -> GRAPH.write(SmallArticles.article(
                        "article" + i, contents.get(i).stream().mapToInt(n -> n).toArray())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<Quad> union(ArticleQuads... articles) {
        return union(List.of(articles));
    }

    private static Set<Quad> union(List<ArticleQuads> articles) {
        return articles.stream().flatMap(ArticleQuads::quads).collect(Collectors.toSet());
    }

    /** Both differences, since the sets themselves would fill the screen. */
    private void assertHolds(Set<Quad> expected) {
        Set<Quad> missing = new HashSet<>(expected);
        missing.removeAll(quads());
        Set<Quad> surplus = quads();
        surplus.removeAll(expected);
        assertThat(missing).isEmpty();
        assertThat(surplus).isEmpty();
    }

    /** What the articles say: who is who follows from it, and which versions there were does not. */
    private Set<Quad> quads() {
        Set<Quad> quads = Contents.withoutHistory(base);
        quads.removeAll(Contents.inferred(base));
        return quads;
    }

    private static Set<Quad> inferredFrom(List<ArticleQuads> articles) {
        try (KnowledgeBase fresh = KnowledgeBase.bare(Iris.standard())) {
            fresh.put(articles);
            return Contents.inferred(fresh);
        }
    }
}
