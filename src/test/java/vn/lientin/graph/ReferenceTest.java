package vn.lientin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
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
                        Triple.create(hauGiang, Property.VALID_TO, Literals.date(java.time.LocalDate.of(2025, 7, 1))),
                        Triple.create(hauGiang, Property.BECAME_UNIT, IRIS.place("vn-92")));
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
