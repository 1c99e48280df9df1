package vn.lientin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Iris;
import vn.lientin.infer.InferenceRule.Level;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.SourceFile;

/**
 * What is inferred follows from the articles that are there, however they came and went.
 *
 * <p>The articles are the samples under a few names and days, so that one changes into another and they share persons and
 * offices, and made-up ones in which people follow each other in offices.
 */
class InferredTest {
    private static final Iris IRIS = Iris.standard();
    private static final ArticleGraph GRAPH = new ArticleGraph(IRIS);
    private static final int NAMES = 5;
    private static final int DAYS = 3;
    private static final int OPERATIONS = 6 * 1000;
    private static final List<String> OFFICES = List.of(
            "2019-05-01, Nguyễn Văn An, Bí thư @ Tỉnh ủy Hậu Giang @ vn-93",
            "2020-05-01, Nguyễn Văn An, Bí thư @ Tỉnh ủy Hậu Giang @ vn-93",
            "2021-05-01, Trần Thị Bình, Bí thư @ Tỉnh ủy Hậu Giang @ vn-93",
            "2020-08-01, Lê Minh Chiến, Bí thư @ Tỉnh ủy Hậu Giang @ vn-93",
            "2022-05-01, Trần Thị Bình, Bí thư @ Tỉnh ủy Hậu Giang @ vn-93",
            "2022-06-01, Đặng Quang Khiêm, Bộ trưởng @ Bộ Y tế @",
            "2023-06-01, Đặng Quang Khiêm, Bộ trưởng @ Bộ Y tế @",
            "2024-06-01, Đặng Quang Khiêm, Bí thư @ Tỉnh ủy Hậu Giang @ vn-93");

    private static final List<ArticleFacts> CONTENTS = contents();
    private static final Map<List<Integer>, ArticleQuads> WRITTEN = new HashMap<>();
    private static final Set<Node> APART = Set.of(IRIS.referenceGraph(), IRIS.ontologyGraph(), IRIS.historyGraph());
    private static final KnowledgeBase ONE = KnowledgeBase.inMemory();
    private static final KnowledgeBase OTHER = KnowledgeBase.inMemory();

    @AfterContainer
    static void close() {
        ONE.close();
        OTHER.close();
    }

    @Property(tries = 6)
    void rulesStayExact(@ForAll @Size(min = 1, max = 14) List<@IntRange(max = OPERATIONS) Integer> operations) {
        check(operations, Level.RULES);
    }

    @Property(tries = 6)
    void allThatIsInferredStaysExact(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = OPERATIONS) Integer> operations) {
        check(operations, Level.FULL);
    }

    @Property(tries = 6)
    void nothingIsInferredWhereItIsSwitchedOff(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(max = OPERATIONS) Integer> operations) {
        check(operations, Level.NONE);
    }

    /** Many sequences, outside CI: {@code -Dlientin.sequences=1000}. */
    @Test
    void manySequences() {
        int sequences = Integer.getInteger("lientin.sequences", 0);
        assumeThat(sequences).isPositive();
        int done = 0;
        for (Level level : Level.values()) {
            for (int seed = 0; seed < sequences; seed++) {
                Random random = new Random(seed);
                check(random.ints(1 + random.nextInt(14), 0, OPERATIONS).boxed().toList(), level);
                done++;
            }
            System.out.println(level + ": " + done + " sequences right");
        }
    }

    @Test
    void inferenceIsSwitchedOnAndOffExactly() {
        at(Level.RULES);
        List<ArticleQuads> articles = new ArrayList<>();
        for (int i = 0; i < CONTENTS.size(); i++) {
            articles.add(write(i, 0, CONTENTS.get(i)));
        }
        articles.forEach(article -> ONE.put(List.of(article)));
        Set<Quad> rules = Contents.inferred(ONE);
        assertThat(rules.stream().map(quad -> quad.getPredicate().getLocalName()))
                .contains("met", "predecessor", "firstObserved", "acts", "locatedIn");
        ONE.infer(Level.FULL);
        assertThat(Contents.inferred(ONE)).containsAll(rules).hasSizeGreaterThan(rules.size());
        // The days are moved, so warnings are in order.
        assertThat(ONE.validate()).allMatch(finding -> finding.violation().warning());
        ONE.infer(Level.NONE);
        OTHER.infer(Level.NONE);
        OTHER.put(articles);
        assertSame(Contents.inferred(ONE), Contents.inferred(OTHER));
        assertThat(Contents.inferred(ONE)).isNotEmpty().hasSizeLessThan(rules.size());
        ONE.infer(Level.RULES);
        assertThat(Contents.inferred(ONE)).isEqualTo(rules);
        assertNoTripleStandsInTwoGraphs(ONE);
        clear(ONE);
        clear(OTHER);
        assertThat(Contents.inferred(ONE)).isEmpty();
    }

    /** A third of the operations take an article out; the others put one in the place of what bore its name. */
    private static void check(List<Integer> operations, Level level) {
        at(level);
        Map<Node, ArticleQuads> left = new LinkedHashMap<>();
        for (int operation : operations) {
            ArticleQuads article = article(operation / 3);
            if (operation % 3 == 0) {
                ONE.remove(List.of(article.article()));
                left.remove(article.article());
            } else {
                ONE.put(List.of(article));
                left.put(article.article(), article);
            }
        }
        OTHER.put(List.copyOf(left.values()));

        assertSame(quads(ONE), quads(OTHER));
        assertThat(ONE.read(() -> new Inferred(ONE.dataset(), IRIS, new Law(ONE.dataset(), IRIS)).wrong()))
                .isEmpty();
        clear(ONE);
        clear(OTHER);
        assertThat(Contents.inferred(ONE)).isEmpty();
        assertThat(Contents.inferred(OTHER)).isEmpty();
    }

    private static void at(Level level) {
        for (KnowledgeBase base : List.of(ONE, OTHER)) {
            clear(base);
            if (base.inference() != level) {
                base.infer(level);
            }
        }
    }

    private static void clear(KnowledgeBase base) {
        base.remove(base.articles());
    }

    private static ArticleQuads article(int number) {
        int name = number % NAMES;
        int day = number / NAMES % DAYS;
        int content = number / NAMES / DAYS % CONTENTS.size();
        return WRITTEN.computeIfAbsent(List.of(name, day, content), key -> write(name, day, CONTENTS.get(content)));
    }

    private static ArticleQuads write(int name, int day, ArticleFacts facts) {
        Metadata told = facts.metadata();
        LocalDate published = told.published().orElse(LocalDate.of(2021, 9, 1)).plusDays(200L * day);
        return GRAPH.write(new ArticleFacts(
                "article" + name,
                facts.digest() + day,
                facts.text(),
                new Metadata(told.title(), Optional.of(published), told.publisher(), told.author()),
                facts.fingerprint(),
                facts.mentions(),
                facts.facts(),
                facts.linkings(),
                facts.unread()));
    }

    private static List<ArticleFacts> contents() {
        List<ArticleFacts> contents = new ArrayList<>();
        ArticleReader reader = ArticleReader.load();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/samples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Metadata none = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
                String text = Files.readString(file, StandardCharsets.UTF_8);
                contents.add(reader.read(new SourceFile(file.toString(), file.toString(), text, none)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String office : OFFICES) {
            contents.add(OfficeArticles.article("offices", office));
        }
        return contents;
    }

    private static void assertSame(Set<Quad> found, Set<Quad> expected) {
        Set<Quad> surplus = new HashSet<>(found);
        surplus.removeAll(expected);
        Set<Quad> missing = new HashSet<>(expected);
        missing.removeAll(found);
        assertThat(surplus).isEmpty();
        assertThat(missing).isEmpty();
    }

    private static void assertNoTripleStandsInTwoGraphs(KnowledgeBase base) {
        Set<Object> triples = new HashSet<>();
        quads(base)
                .forEach(quad ->
                        assertThat(triples.add(quad.asTriple())).as("%s", quad).isTrue());
    }

    /** All but what comes with the program, and what once was. */
    private static Set<Quad> quads(KnowledgeBase base) {
        Set<Quad> quads = Contents.of(base);
        quads.removeIf(quad -> APART.contains(quad.getGraph()));
        return quads;
    }
}
