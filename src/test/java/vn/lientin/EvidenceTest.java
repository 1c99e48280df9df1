package vn.lientin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lientin.extract.CodedRule;
import vn.lientin.extract.Markup;
import vn.lientin.extract.Rule;
import vn.lientin.graph.Vocabulary;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.source.Inputs;
import vn.lientin.store.KnowledgeBase;

/**
 * Every fact of an article shows its sentence: looks at every node of every article's graph, and reads the files again.
 *
 * <p>Over the samples, and over the folder of UTF-8 texts that {@code -Dlientin.articles=FOLDER} names.
 */
class EvidenceTest {
    private static final Set<Node> NO_FACTS = Set.of(Kind.ARTICLE, Kind.PASSAGE, Vocabulary.NIF_OFFSET_BASED_STRING);

    private static final Set<String> RULES = rules();

    static Stream<Path> folders() {
        Path samples = Path.of("src/main/resources/samples");
        return Stream.concat(
                Stream.of(samples), Optional.ofNullable(System.getProperty("lientin.articles")).map(Path::of).stream());
    }

    private static Set<String> rules() {
        Set<String> ids = new HashSet<>();
        Markup.load()
                .ruleSets()
                .forEach(set -> set.rules().stream().map(Rule::id).forEach(ids::add));
        Stream.of(CodedRule.values()).map(CodedRule::id).forEach(ids::add);
        return ids;
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFactShowsItsSentenceAndItsRule(Path folder) throws IOException {
        try (KnowledgeBase base = KnowledgeBase.inMemory()) {
            new Pipeline(base, Progress.silent()).build(Inputs.of(List.of(folder)));
            assertThat(base.articles()).isNotEmpty();
            assertThat(base.validate()).isEmpty();
            int facts = 0;
            for (Node article : base.articles()) {
                ArticleGraphView view = base.read(() -> ArticleGraphView.of(base.dataset(), article));
                check(view, Files.readString(folder.resolve(view.file()), UTF_8));
                facts += view.facts().size();
            }
            assertThat(facts).isPositive();
        }
    }

    private static void check(ArticleGraphView view, String text) {
        for (Node fact : view.facts()) {
            assertThat(view.values(fact, Property.EVIDENCE))
                    .as("evidence of %s", fact)
                    .isNotEmpty();
            assertThat(view.values(fact, Property.RULE))
                    .as("rule of %s", fact)
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(rule.getLiteralLexicalForm()).isIn(RULES));
            for (Node passage : view.values(fact, Property.EVIDENCE)) {
                assertThat(passage.getURI()).startsWith(view.article().getURI() + "#char=");
                assertThat(view.text(passage, Property.QUOTE)).isEqualTo(codePoints(text, passage));
            }
        }
    }

    /** What stands at the positions of {@code …#char=START,END}. */
    private static String codePoints(String text, Node passage) {
        String[] ends = passage.getURI().replaceFirst(".*#char=", "").split(",", -1);
        int start = Integer.parseInt(ends[0]);
        int[] points = text.codePoints().toArray();
        return new String(points, start, Integer.parseInt(ends[1]) - start);
    }

    /** The graph of one article. */
    private record ArticleGraphView(Node article, List<Quad> quads) {
        static ArticleGraphView of(DatasetGraph dataset, Node article) {
            return new ArticleGraphView(article, Iter.toList(dataset.find(article, Node.ANY, Node.ANY, Node.ANY)));
        }

        String file() {
            return text(article, Property.FILE);
        }

        /** All that has a type in this graph but the article and its passages. */
        List<Node> facts() {
            return quads.stream()
                    .filter(quad -> quad.getPredicate().equals(RDF.Nodes.type) && !NO_FACTS.contains(quad.getObject()))
                    .map(Quad::getSubject)
                    .distinct()
                    .toList();
        }

        List<Node> values(Node subject, Node property) {
            List<Node> values = new ArrayList<>();
            for (Quad quad : quads) {
                if (quad.getSubject().equals(subject) && quad.getPredicate().equals(property)) {
                    values.add(quad.getObject());
                }
            }
            return values;
        }

        String text(Node subject, Node property) {
            List<Node> values = values(subject, property);
            assertThat(values).as("%s of %s", property, subject).hasSize(1);
            return values.get(0).getLiteralLexicalForm();
        }
    }
}
