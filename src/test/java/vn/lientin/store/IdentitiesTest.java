package vn.lientin.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Iris;
import vn.lientin.graph.PinFile;
import vn.lientin.graph.Vocabulary.Kind;

/** Who is who, as {@code identity/cases.tsv} tells. */
class IdentitiesTest {
    private static final Iris IRIS = Iris.standard();
    private static final ArticleGraph GRAPH = new ArticleGraph(IRIS);
    private static final List<List<String>> CASES = cases();
    private static final KnowledgeBase BASE = KnowledgeBase.inMemory();

    private static final String AN_HAU_GIANG =
            "2021-05-01, Nguyễn Văn An, Chủ tịch @ Ủy ban nhân dân tỉnh Hậu Giang @ vn-93";
    private static final String AN_NGHE_AN = "2021-06-01, Nguyễn Văn An, Giám đốc @ Sở Y tế tỉnh Nghệ An @ vn-40";

    @AfterAll
    static void close() {
        BASE.close();
    }

    @TestFactory
    Stream<DynamicTest> asTheTableSays() {
        return CASES.stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    List<ArticleQuads> articles = articles(row.get(1));
                    BASE.put(articles);
                    try {
                        assertThat(List.of(nodes().size(), persons())).containsExactly(number(row, 2), number(row, 3));
                        assertThat(reasons()).isEqualTo(row.get(4));
                        assertThat(BASE.validate()).isEmpty();
                    } finally {
                        articles.forEach(article -> BASE.remove(List.of(article.article())));
                    }
                    assertThat(Contents.inferred(BASE)).isEmpty();
                }));
    }

    /** The law, over the articles of all cases at once, with pins in force. */
    @Property(tries = 15)
    void whoIsWhoFollowsFromTheArticlesNotFromTheirOrder(
            @ForAll @Size(max = 12) List<@IntRange(max = 39) Integer> first,
            @ForAll @Size(max = 12) List<@IntRange(max = 39) Integer> second,
            @ForAll long seed)
            throws IOException {
        List<ArticleQuads> all = articles(
                String.join(" | ", CASES.stream().map(row -> row.get(1)).toList()));
        List<ArticleQuads> kept = pick(all, second);
        List<ArticleQuads> gone = pick(all, first);
        gone.removeAll(kept);
        List<ArticleQuads> both = new ArrayList<>(kept);
        both.addAll(gone);
        Collections.shuffle(both, new Random(seed));
        try (KnowledgeBase one = KnowledgeBase.bare(IRIS);
                KnowledgeBase other = KnowledgeBase.bare(IRIS)) {
            one.pin(
                    pins(
                            """
                         same\tNguy\u1ec5n V\u0103n An (H\u1eadu Giang)\tTr\u1ea7n Th\u1ecb Hoa (C\u1ea7n Th\u01a1)
                         different\t\u0110\u1eb7ng Quang Khi\u00eam (Vi\u1ec7t Nam)\t\u0110\u1eb7ng Quang Khi\u00eam (H\u00e0 N\u1ed9i)
                         """));
            both.forEach(article -> one.put(List.of(article)));
            gone.forEach(article -> one.remove(List.of(article.article())));
            other.pin(one.pins());
            other.put(kept);

            assertThat(Contents.inferred(one)).isEqualTo(Contents.inferred(other));
        }
    }

    @Test
    void aPinWinsOverTheRulesNowAndLater(@TempDir Path temp) throws IOException {
        String minister = "2019-05-01, Đặng Quang Khiêm, Bộ trưởng @ Bộ Y tế @";
        String secretary = "2021-06-01, Đặng Quang Khiêm, Bí thư @ Thành ủy Hà Nội @ vn-01";
        List<ArticleQuads> articles = articles(String.join(" | ", minister, secretary, AN_HAU_GIANG, AN_NGHE_AN));
        Path folder = temp.resolve("db");
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            base.pin(
                    pins(
                            """
                          # who is who

                          different\t\u0110\u1eb7ng Quang Khi\u00eam (Vi\u1ec7t Nam)\t\u0110\u1eb7ng Quang Khi\u00eam (H\u00e0 N\u1ed9i)
                          same\tNguy\u1ec5n V\u0103n An (H\u1eadu Giang)\tNguy\u1ec5n V\u0103n An (Ngh\u1ec7 An)\t\u0111\u00e3 h\u1ecfi t\u00f2a so\u1ea1n
                          """));
            assertThat(Contents.inferred(base)).isEmpty();
        }
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            base.put(articles);

            assertThat(related(base, OWL.sameAs.asNode())).containsExactlyInAnyOrder("nguyen-van-an", "nguyen-van-an");
            assertThat(related(base, OWL.differentFrom.asNode()))
                    .containsExactlyInAnyOrder("dang-quang-khiem", "dang-quang-khiem");
            assertThat(base.pins()).anyMatch(pin -> pin.note().equals("đã hỏi tòa soạn"));
            assertThat(base.validate()).isEmpty();

            base.pin(List.of());
            assertThat(related(base, OWL.sameAs.asNode()))
                    .containsExactlyInAnyOrder("dang-quang-khiem", "dang-quang-khiem");
        }
    }

    @Test
    void aPinKeepsNobodyInTheKnowledgeBase() throws IOException {
        try (KnowledgeBase base = KnowledgeBase.bare(IRIS)) {
            base.pin(pins("same\tNguyễn Văn An (Hậu Giang)\tNguyễn Văn An (Nghệ An)\n"));
            List<ArticleQuads> articles = articles(AN_HAU_GIANG + " | " + AN_NGHE_AN);
            base.put(articles);
            articles.forEach(article -> base.remove(List.of(article.article())));
            Set<Node> graphs = new HashSet<>();
            base.forEach(quad -> graphs.add(quad.getGraph()));

            assertThat(graphs).containsExactlyInAnyOrder(IRIS.identitiesGraph(), IRIS.historyGraph());
        }
    }

    @Test
    void tellsWhichLineOfAPinFileIsWrong() {
        assertThatThrownBy(() -> pins("# a\nsame\tAn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
        assertThatThrownBy(() -> pins("same\tAn (Nơi nào đó)\tBình (Hà Nội)")).hasMessageContaining("Nơi nào đó");
        assertThatThrownBy(() -> pins("same\thttps://example.org/a\tBình (Hà Nội)"))
                .hasMessageContaining("not a person");
        assertThatThrownBy(() -> pins("same\tAn (Hà Nội)\tBình (Hà Nội)\nsame\tBình (Hà Nội)\tChi (Hà Nội)\n"
                        + "different\tChi (Hà Nội)\tAn (Hà Nội)"))
                .hasMessageStartingWith("line 3: ");
    }

    private static List<vn.lientin.graph.Pin> pins(String lines) throws IOException {
        Path file = Files.createTempFile("pins", ".tsv");
        try {
            return PinFile.read(Files.writeString(file, lines, UTF_8), IRIS);
        } finally {
            Files.delete(file);
        }
    }

    private static List<ArticleQuads> pick(List<ArticleQuads> all, List<Integer> numbers) {
        return new ArrayList<>(numbers.stream()
                .distinct()
                .filter(number -> number < all.size())
                .map(all::get)
                .toList());
    }

    private static List<ArticleQuads> articles(String cell) {
        List<ArticleQuads> articles = new ArrayList<>();
        for (String article : cell.split(" \\| ")) {
            articles.add(GRAPH.write(OfficeArticles.article("article" + articles.size(), article)));
        }
        return articles;
    }

    private static List<Node> nodes() {
        return BASE.read(() -> Nodes.having(BASE.dataset(), Node.ANY, RDF.Nodes.type, Kind.PERSON)
                .toList());
    }

    private static int persons() {
        return (int) nodes().stream()
                .filter(node -> BASE.read(() -> Nodes.having(BASE.dataset(), Node.ANY, OWL.sameAs.asNode(), node)
                        .allMatch(other -> Nodes.ORDER.compare(node, other) < 0)))
                .count();
    }

    private static String reasons() {
        return String.join(
                ", ",
                Contents.inferred(BASE).stream()
                        .filter(quad -> quad.getPredicate().getLocalName().equals("rule"))
                        .map(quad -> quad.getObject().getLiteralLexicalForm().replaceAll("^identity\\.|/\\d+$", ""))
                        .sorted()
                        .toList());
    }

    private static List<String> related(KnowledgeBase base, Node property) {
        return Contents.inferred(base).stream()
                .filter(quad -> quad.getPredicate().equals(property))
                .map(quad -> quad.getSubject().getURI().replaceAll(".*/|-[^-]*$", ""))
                .toList();
    }

    private static int number(List<String> row, int column) {
        return Integer.parseInt(row.get(column));
    }

    private static List<List<String>> cases() {
        try (InputStream in = Objects.requireNonNull(IdentitiesTest.class.getResourceAsStream("/identity/cases.tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
