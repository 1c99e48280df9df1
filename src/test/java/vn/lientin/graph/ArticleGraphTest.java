package vn.lientin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.graph.Vocabulary.Value;

class ArticleGraphTest {
    private static final Iris IRIS = Iris.standard();
    private static final ArticleGraph GRAPH = new ArticleGraph(IRIS);

    private final ArticleQuads quads = GRAPH.write(FloodArticle.facts());

    @Test
    void everyQuoteStandsAtItsOffsets() {
        Map<Node, String> quotes = new HashMap<>();
        quads.own().stream()
                .filter(triple -> triple.getPredicate().equals(Property.QUOTE))
                .forEach(triple ->
                        quotes.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm()));

        int[] codePoints = FloodArticle.TEXT.codePoints().toArray();
        assertThat(quotes.values())
                .containsExactlyInAnyOrder(FloodArticle.S1, FloodArticle.S2, FloodArticle.S3, FloodArticle.S4);
        quotes.forEach((passage, quote) -> {
            String[] ends = passage.getURI().replaceFirst(".*#char=", "").split(",");
            int start = Integer.parseInt(ends[0]);
            assertThat(new String(codePoints, start, Integer.parseInt(ends[1]) - start))
                    .isEqualTo(quote);
        });
    }

    @Test
    void everyFactNodeHasEvidenceAndRule() {
        List<Node> nodes = quads.own().stream()
                .filter(FactNodes::isFactType)
                .map(Triple::getSubject)
                .toList();

        assertThat(nodes).hasSize(13).doesNotHaveDuplicates();
        assertThat(quads.facts()).isEqualTo(13);
        assertThat(subjectsOf(Property.EVIDENCE)).containsAll(nodes);
        assertThat(subjectsOf(Property.RULE)).containsAll(nodes);
    }

    @Test
    void noTripleStandsInTwoGraphs() {
        List<Triple> triples = quads.quads().map(Quad::asTriple).toList();
        Reference reference = Reference.load(IRIS);

        assertThat(triples).doesNotHaveDuplicates();
        assertThat(quads.descriptions().keySet())
                .allMatch(node -> reference.describe(node).isEmpty());
    }

    @Test
    void theSameFactsGiveTheSameQuads() {
        ArticleQuads again = new ArticleGraph(IRIS).write(FloodArticle.facts());

        assertThat(again.quads().collect(Collectors.toSet()))
                .isEqualTo(quads.quads().collect(Collectors.toSet()));
    }

    @Test
    void anUnchangedFactKeepsItsIriWhenTheTextMoves() {
        ArticleQuads moved = GRAPH.write(
                FloodArticle.sketch("Đính chính. " + FloodArticle.TEXT).facts());

        assertThat(factNodes(moved)).isEqualTo(factNodes(quads));
    }

    @Test
    void writesTheDirectTriplesOfTheContract() {
        Node mau = IRIS.person(FloodArticle.MAU, FloodArticle.HAU_GIANG);
        Node lo = IRIS.person(FloodArticle.LO);
        Node meeting = IRIS.meeting("năm 2021/lũ #1.txt", 1);

        assertThat(quads.direct())
                .contains(
                        Triple.create(mau, Property.HOLDS_ROLE, IRIS.role(FloodArticle.SECRETARY)),
                        Triple.create(lo, Property.HELD_ROLE, IRIS.role(FloodArticle.MAYOR)),
                        Triple.create(meeting, Property.ATTENDED_BY, mau),
                        Triple.create(meeting, Property.ATTENDED_BY, IRIS.organization(FloodArticle.PARTY)),
                        Triple.create(IRIS.place("vn-93"), Property.SUPPORTED, IRIS.place("vn-01")))
                .hasSize(6)
                .anyMatch(triple ->
                        triple.getSubject().equals(lo) && triple.getPredicate().equals(Property.STATED));
    }

    @Test
    void describesEntitiesWithTheirVietnameseName() {
        assertThat(quads.descriptions().get(IRIS.role(FloodArticle.SECRETARY)))
                .contains(
                        Triple.create(
                                IRIS.role(FloodArticle.SECRETARY),
                                RDFS.Nodes.label,
                                Literals.vietnamese("Bí thư Tỉnh ủy Hậu Giang")),
                        Triple.create(
                                IRIS.role(FloodArticle.SECRETARY),
                                Property.ROLE_IN,
                                IRIS.organization(FloodArticle.PARTY)));
    }

    @Test
    void writesNumbersDatesAndValuesByTheirDatatypes() {
        assertThat(objectsOf(Property.AMOUNT).get(0).getLiteralLexicalForm()).isEqualTo("1500000000.0");
        assertThat(objectsOf(Property.DATE).get(0).getLiteralDatatypeURI()).endsWith("#gMonthDay");
        assertThat(objectsOf(Property.OBSERVED_ON).get(0).getLiteralLexicalForm())
                .isEqualTo("2021-09-01");
        assertThat(objectsOf(Property.STATUS)).contains(Value.CURRENT, Value.FORMER, Value.DELIVERED);
        assertThat(objectsOf(Property.TEXT).get(0).getLiteralLexicalForm()).isEqualTo("Chúng tôi 𝟡 lần cảm ơn");
    }

    @Test
    void mentionsWhateverAFactIsAbout() {
        assertThat(objectsOf(Property.MENTIONS))
                .contains(
                        IRIS.person(FloodArticle.LO),
                        IRIS.organization(FloodArticle.PARTY),
                        IRIS.place("vn-93"),
                        IRIS.place(FloodArticle.HAMLET),
                        IRIS.meeting("năm 2021/lũ #1.txt", 2))
                .doesNotContain(IRIS.role(FloodArticle.SECRETARY));
    }

    @Test
    void refusesAPassageBeyondTheText() {
        ArticleSketch sketch = new ArticleSketch("a.txt", FloodArticle.TEXT);
        sketch.fact(new Fact.RankHolding(FloodArticle.LO, "Thiếu tướng", sketch.evidence(FloodArticle.S4, "rank/1")));
        var facts = sketch.facts();
        var cut = new ArticleFacts(
                facts.name(),
                facts.digest(),
                FloodArticle.S1,
                facts.metadata(),
                facts.fingerprint(),
                List.of(),
                facts.facts(),
                List.of(),
                List.of());

        assertThatThrownBy(() -> GRAPH.write(cut))
                .isInstanceOf(UngroundedException.class)
                .hasMessageContaining("a.txt");
    }

    @Test
    void refusesWhatTheShapesForbid() {
        ArticleSketch sketch = new ArticleSketch("a.txt", FloodArticle.TEXT);
        sketch.fact(new Fact.SupportAction(
                FloodArticle.HA_NOI,
                FloodArticle.HA_NOI,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Fact.SupportStatus.DELIVERED,
                sketch.evidence(FloodArticle.S3, "support/1")));

        assertThatThrownBy(() -> GRAPH.write(sketch.facts()))
                .isInstanceOf(UngroundedException.class)
                .hasMessageContaining("supporter");
    }

    @Test
    void refusesAPlaceThatNoGazetteerHas() {
        ArticleSketch sketch = new ArticleSketch("a.txt", FloodArticle.TEXT)
                .mention(new Place("vn-9999999", "Hà Nội", Level.PROVINCE), "Hà Nội");

        assertThatThrownBy(() -> GRAPH.write(sketch.facts()))
                .isInstanceOf(UngroundedException.class)
                .hasMessageContaining("described nowhere");
    }

    @Test
    void refusesAnAttendanceInARoleThatNoTenureTells() {
        ArticleSketch sketch = new ArticleSketch("a.txt", FloodArticle.TEXT);
        var evidence = sketch.evidence(FloodArticle.S1, "attended/1");
        Meeting meeting =
                new Meeting(1, "hội nghị", "hội nghị", Optional.empty(), Optional.empty(), Optional.empty(), evidence);
        sketch.fact(new Fact.Attendance(
                meeting, FloodArticle.MAU, Fact.Capacity.CHAIR, Optional.of(FloodArticle.MAYOR), evidence));

        assertThatThrownBy(() -> GRAPH.write(sketch.facts()))
                .isInstanceOf(UngroundedException.class)
                .hasMessageContaining("no tenure");
    }

    @Test
    void writesFromManyThreadsAtOnce() {
        Set<Set<Quad>> results = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> GRAPH.write(FloodArticle.facts()).quads().collect(Collectors.toSet()))
                .collect(Collectors.toSet());

        assertThat(results).hasSize(1);
    }

    @Test
    void namesakesOfOneArticleAreOnePerson() {
        assertThat(IRIS.person(new Person("Đỗ Văn Mẫu"))).isEqualTo(IRIS.person(FloodArticle.MAU));
        assertThat(quads.descriptions()).containsKey(IRIS.person(FloodArticle.MAU, FloodArticle.HAU_GIANG));
        assertThat(quads.descriptions().values().stream().flatMap(Set::stream).filter(triple -> triple.getObject()
                        .equals(Kind.PERSON)))
                .hasSize(2);
    }

    private Set<Node> subjectsOf(Node property) {
        return quads.own().stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    private List<Node> objectsOf(Node property) {
        return quads.own().stream()
                .filter(triple -> triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
    }

    private static Set<Node> factNodes(ArticleQuads quads) {
        return quads.own().stream()
                .filter(FactNodes::isFactType)
                .map(Triple::getSubject)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
