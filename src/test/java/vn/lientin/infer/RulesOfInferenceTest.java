package vn.lientin.infer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lientin.infer.InferenceRule.Level;

/** The examples of the rules of inference. */
class RulesOfInferenceTest {
    private static final String BASE = "https://w3id.org/lientin/id/";
    private static final Node INFERRED = NodeFactory.createURI(BASE + "graph/inferred");
    private static final String PREFIXES =
            """
            PREFIX lt: <https://w3id.org/lientin/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @TestFactory
    Stream<DynamicTest> everyRuleGivesWhatItsExampleSays() {
        return InferenceRules.at(Level.FULL).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    DatasetGraph given = given(rule);
                    Graph gives = graph(rule.gives());
                    Inference inference = new Inference(given, INFERRED);
                    Set<Triple> all = inference.conclusions(rule);
                    assertThat(anonymous(all).isIsomorphicWith(gives))
                            .as("%s", all)
                            .isTrue();

                    Graph union = GraphMemFactory.createDefaultGraph();
                    given.find().forEachRemaining(quad -> union.add(quad.asTriple()));
                    Set<List<Node>> keys = inference.touched(rule, union);
                    assertThat(inference.conclusions(rule, keys)).isEqualTo(all);
                    all.forEach(triple -> given.add(Quad.create(INFERRED, triple)));
                    if (rule.tellsItsKey()) {
                        assertThat(inference.stored(rule, keys)).isEqualTo(all);
                    } else {
                        assertThat(inference.stillFollowing(rule, all)).isEqualTo(all);
                    }
                    assertThat(inference.conclusions(rule)).isEqualTo(all);
                    assertThat(inference.reasons(
                                    rule,
                                    List.copyOf(
                                            all.size() == 2
                                                    ? List.of(all.iterator().next())
                                                    : all)))
                            .isNotEmpty();
                }));
    }

    @Test
    void theListHasAllFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ontology", "rules"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.rq$", "")))
                    .containsExactlyInAnyOrderElementsOf(InferenceRules.FILES);
        }
    }

    @Test
    void aRuleWithoutAnExampleIsRefused() {
        assertThatThrownBy(() -> InferenceRule.parse("# name: x\n# version: 1\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x: no “# ");
    }

    private static DatasetGraph given(InferenceRule rule) {
        DatasetGraph given = DatasetGraphFactory.createTxnMem();
        String text = PREFIXES + "BASE <" + BASE + ">\n"
                + (rule.given().contains("GRAPH") ? rule.given() : "GRAPH <article/1> { " + rule.given() + " }");
        RDFParser.fromString(text, Lang.TRIG).parse(given);
        return new UnionView(given);
    }

    /** As in a knowledge base, the default graph is the union of all. */
    private static final class UnionView extends org.apache.jena.sparql.core.DatasetGraphWrapper
            implements org.apache.jena.sparql.core.DatasetGraphWrapperView {
        UnionView(DatasetGraph graphs) {
            super(graphs);
        }

        @Override
        public Graph getDefaultGraph() {
            return getUnionGraph();
        }
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + "BASE <" + BASE + ">\n" + turtle, Lang.TTL)
                .toGraph();
    }

    /** Inferred nodes as blank ones, since examples do not know their IRIs. */
    private static Graph anonymous(Set<Triple> triples) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        triples.forEach(triple -> graph.add(
                triple.getSubject().getURI().contains("/inferred/")
                        ? Triple.create(
                                NodeFactory.createBlankNode(triple.getSubject().getURI()),
                                triple.getPredicate(),
                                triple.getObject())
                        : triple));
        return graph;
    }
}
