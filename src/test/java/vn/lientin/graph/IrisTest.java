package vn.lientin.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Span;

class IrisTest {
    private final Iris iris = Iris.standard();

    @Test
    void namesAnArticleByItsPercentEncodedName() {
        Node article = iris.article("năm 2021/tin_01.txt");

        assertThat(article.getURI()).isEqualTo("https://w3id.org/lientin/id/article/n%C4%83m%202021/tin_01.txt");
        assertThat(iris.passage(article, new Span(3, 12)).getURI()).isEqualTo(article.getURI() + "#char=3,12");
        assertThat(iris.isArticle(article)).isTrue();
        assertThat(iris.isArticle(iris.passage(article, new Span(3, 12)))).isFalse();
    }

    @Test
    void namesAnArticleFromTheWebByItsUrl() {
        assertThat(iris.article("https://bao.vn/a?b=1#c").getURI()).endsWith("article/https%3A//bao.vn/a%3Fb%3D1%23c");
    }

    @Test
    void keepsNamesThatDifferByAToneMarkApart() {
        String first = iris.person(new Person("Nguyễn Thị Thủy")).getURI();
        String second = iris.person(new Person("Nguyễn Thị Thúy")).getURI();

        assertThat(first)
                .startsWith(Iris.DEFAULT_BASE + "person/nguyen-thi-thuy-")
                .isNotEqualTo(second);
        assertThat(second).startsWith(Iris.DEFAULT_BASE + "person/nguyen-thi-thuy-");
    }

    @Test
    void namesPlacesOfTheGazetteerByTheirIdentifier() {
        assertThat(iris.place(new Place("vn-93", "Hậu Giang", Level.PROVINCE)).getURI())
                .isEqualTo(Iris.DEFAULT_BASE + "place/vn-93");
        assertThat(iris.place(new Place("KR", "Hàn Quốc", Level.COUNTRY)).getURI())
                .isEqualTo(Iris.DEFAULT_BASE + "place/kr");
        assertThat(iris.place(new Place("", "Đắk Pxi", Level.OTHER)).getURI())
                .startsWith(Iris.DEFAULT_BASE + "place/dak-pxi-");
    }

    @Test
    void keepsNamesakesInDifferentPlacesApart() {
        Place here = new Place("vn-822", "Châu Thành", Level.DISTRICT);
        Place there = new Place("vn-892", "Châu Thành", Level.DISTRICT);
        Organization first = new Organization("Ủy ban nhân dân huyện Châu Thành", Optional.of(here));
        Organization second = new Organization("Ủy ban nhân dân huyện Châu Thành", Optional.of(there));

        assertThat(iris.organization(first)).isNotEqualTo(iris.organization(second));
        assertThat(iris.role(new Role("Chủ tịch", first, Optional.empty())))
                .isNotEqualTo(iris.role(new Role("Chủ tịch", second, Optional.empty())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/x", "relative/", "https://example.org/#", "https://example.org/?q=/"})
    void refusesBasesThatIrisCannotStandUnder(String base) {
        assertThatThrownBy(() -> Iris.under(base)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsItsBaseFromTheNameOfTheReferenceGraph() {
        Iris other = Iris.under("http://127.0.0.1:3030/id/");

        assertThat(Iris.ofReferenceGraph(other.referenceGraph()).map(Iris::base))
                .contains(other.base());
        assertThat(Iris.ofReferenceGraph(other.knowledgeGraph())).isEmpty();
    }

    @Property(tries = 500)
    void mintsTheSameForEveryUnicodeForm(@ForAll("names") String name) {
        Person composed = new Person(Normalizer.normalize(name, Normalizer.Form.NFC));
        Person decomposed = new Person(Normalizer.normalize(name, Normalizer.Form.NFD));

        assertThat(iris.person(composed)).isEqualTo(iris.person(decomposed));
        assertThat(iris.article(composed.label())).isEqualTo(iris.article(decomposed.label()));
    }

    @Property(tries = 500)
    void mintsDifferentIrisForDifferentNames(@ForAll("names") String one, @ForAll("names") String other) {
        boolean same = nfc(one).equals(nfc(other));

        assertThat(iris.person(new Person(one)).equals(iris.person(new Person(other))))
                .isEqualTo(same);
        assertThat(iris.article(one).equals(iris.article(other))).isEqualTo(same);
    }

    @Property(tries = 500)
    void mintsIrisThatParse(@ForAll("anything") String name) {
        for (Node node : new Node[] {iris.article(name), iris.person(new Person(name)), iris.meeting(name, 1)}) {
            assertThat(IRIx.create(node.getURI()).isAbsolute()).isTrue();
            assertThat(node.getURI()).matches("[\\x21-\\x7e]+");
            assertThat(node.getURI().split("/")).doesNotContain(".", "..");
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aàáảãạăâđĐdeêhuưnoơ ƯỦ")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings()
                .withChars("aÀđ /.#?%&=:;\\\"<>{}|^`'𠮷🌊")
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(IrisTest::nfc);
    }

    private static String nfc(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
