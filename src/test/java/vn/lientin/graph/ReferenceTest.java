package vn.lientin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;

class ReferenceTest {
    private static final Iris IRIS = Iris.standard();
    private static final Reference REFERENCE = Reference.load(IRIS);

    @Test
    void describesAProvinceWithItsHistory() {
        Node hauGiang = IRIS.place("vn-93");

        assertThat(REFERENCE.describe(hauGiang))
                .contains(
                        Triple.create(hauGiang, RDF.Nodes.type, Kind.PLACE),
                        Triple.create(hauGiang, RDF.Nodes.type, Kind.PROVINCE),
                        Triple.create(hauGiang, RDFS.Nodes.label, Literals.vietnamese("Hậu Giang")),
                        Triple.create(hauGiang, RDFS.Nodes.label, Literals.english("Hau Giang")),
                        Triple.create(hauGiang, Property.CODE, Literals.string("93")),
                        Triple.create(hauGiang, Property.UNIT_TYPE, Literals.string("Tỉnh")),
                        Triple.create(hauGiang, Property.LOCATED_IN, IRIS.place("VN")),
                        Triple.create(hauGiang, Property.VALID_TO, Literals.date(LocalDate.of(2025, 7, 1))),
                        Triple.create(hauGiang, Property.BECAME_UNIT, IRIS.place("vn-92")));
    }

    @Test
    void linksProvincesAndCountriesToTheWorld() {
        Node haNoi = IRIS.place("vn-01");
        Node laos = IRIS.place("LA");

        assertThat(REFERENCE.describe(haNoi))
                .contains(
                        Triple.create(haNoi, Property.ISO_CODE, Literals.string("VN-HN")),
                        Triple.create(haNoi, SKOS.exactMatch.asNode(), wikidata("Q1858")));
        assertThat(REFERENCE.describe(laos))
                .contains(
                        Triple.create(laos, Property.ISO_CODE, Literals.string("LA")),
                        Triple.create(laos, Property.ISO_CODE, Literals.string("LAO")),
                        Triple.create(laos, SKOS.exactMatch.asNode(), wikidata("Q819")));
    }

    @Test
    void everyProvinceAndCountryHasItsIsoCode() {
        Set<Node> coded = subjects(quads().filter(quad -> quad.getPredicate().equals(Property.ISO_CODE)));

        assertThat(coded)
                .containsAll(subjects(quads().filter(quad -> quad.getObject().equals(Kind.PROVINCE))))
                .containsAll(subjects(quads().filter(quad -> quad.getObject().equals(Kind.COUNTRY))));
    }

    @Test
    void everyUnitHasCodeTypeEnglishNameAndParent() {
        List<Quad> all = quads().toList();
        Set<Node> units =
                subjects(all.stream().filter(quad -> quad.getPredicate().equals(Property.UNIT_TYPE)));

        for (Node property : List.of(Property.CODE, Property.LOCATED_IN, RDFS.Nodes.label)) {
            assertThat(subjects(all.stream()
                            .filter(quad -> quad.getPredicate().equals(property))
                            .filter(quad -> !quad.getObject().isLiteral()
                                    || !quad.getObject().getLiteralLanguage().equals("vi"))))
                    .as("%s", property)
                    .containsAll(units);
        }
        assertThat(units).hasSizeGreaterThan(15_000);
    }

    @Test
    void noItemOfWikidataStandsForTwoPlaces() {
        List<Node> items = quads().filter(quad -> quad.getPredicate().equals(SKOS.exactMatch.asNode()))
                .map(Quad::getObject)
                .toList();

        assertThat(items).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    }

    private static Node wikidata(String item) {
        return NodeFactory.createURI("http://www.wikidata.org/entity/" + item);
    }

    private static Set<Node> subjects(Stream<Quad> quads) {
        return quads.map(Quad::getSubject).collect(Collectors.toSet());
    }

    @Test
    void labelsHoChiMinhCityWithItsWholeName() {
        Node city = IRIS.place("vn-79");

        assertThat(REFERENCE.describe(city))
                .contains(
                        Triple.create(city, RDFS.Nodes.label, Literals.vietnamese("Thành phố Hồ Chí Minh")),
                        Triple.create(city, RDF.Nodes.type, Kind.CITY));
    }

    @Test
    void refersOnlyToPlacesThatItHas() {
        Set<Node> places = quads().map(Quad::getSubject).collect(Collectors.toSet());

        assertThat(quads().map(Quad::getObject).filter(IRIS::isEntity))
                .isNotEmpty()
                .allMatch(places::contains);
    }

    @Test
    void saysNothingTwice() {
        assertThat(quads().count()).isEqualTo(quads().distinct().count());
    }

    @Test
    void conformsToTheShapes() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        quads().map(Quad::asTriple).forEach(graph::add);

        assertThat(Shapes.load().validate(graph)).isEmpty();
    }

    private static Stream<Quad> quads() {
        return REFERENCE.quads();
    }
}
