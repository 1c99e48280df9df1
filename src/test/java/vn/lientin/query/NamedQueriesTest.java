package vn.lientin.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.PatternVars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The named queries, over the small base, as {@code base/queries.tsv} tells. */
class NamedQueriesTest {
    private static final DatasetGraph BASE = SmallBase.load();
    private static final NamedQueries QUERIES = NamedQueries.load();

    @TestFactory
    Stream<DynamicTest> answerAsTheTableSays() throws IOException {
        return table().map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(1), () -> check(row)));
    }

    @TestFactory
    Stream<DynamicTest> declareWhatTheyTake() {
        return QUERIES.all().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                    assertThat(query.title().vi()).isNotEqualTo(query.name());
                    assertThat(query.title().en()).isNotEqualTo(query.title().vi());
                    assertThat(query.answers().en())
                            .isNotEqualTo(query.answers().vi());
                    Query parsed = query.parse();
                    for (Parameter parameter : query.parameters()) {
                        Var variable = Var.alloc(parameter.name());
                        assertThat(query.text()).containsPattern("\\?" + parameter.name() + "\\b");
                        assertThat(parsed.getProjectVars()).doesNotContain(variable);
                        assertThat(PatternVars.vars(parsed.getQueryPattern())).doesNotContain(variable);
                        assertThat(!parameter.required() || parameter.example().isPresent())
                                .as("%s has an example", parameter.name())
                                .isTrue();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> haveExamplesThatGiveRows() {
        return QUERIES.all().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                    Map<String, String> values = new Examples(new QueryRunner(BASE, QUERIES)).of(query);
                    Query bound = query.bind(values);
                    new QueryRunner(BASE, QUERIES).read(bound, execution -> assertThat(
                                    bound.isSelectType()
                                            ? execution.select().hasNext()
                                            : !execution.construct().isEmpty())
                            .as("%s", values)
                            .isTrue());
                }));
    }

    @Test
    void everyQueryStandsInTheTable() throws IOException {
        assertThat(table().map(row -> row.get(0)).distinct())
                .containsAll(QUERIES.all().stream()
                        .filter(query -> query.parse().isSelectType())
                        .map(NamedQuery::name)
                        .toList());
        assertThat(QUERIES.all()).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void aValueCannotChangeTheQuery() {
        String hostile = "\" ?to } DROP ALL # ' \\ <x> ?person";
        Query query = QUERIES.get("chain-between-people").bind(Map.of("from", hostile, "to", "?from\""));
        new QueryRunner(BASE, QUERIES)
                .read(query, execution -> assertThat(execution.select().hasNext())
                        .isFalse());
    }

    @Test
    void problemsTellWhatToMend() {
        assertThatThrownBy(() -> QUERIES.get("nothing"))
                .isInstanceOf(QueryProblem.class)
                .hasMessageContaining("offices-of-person");
        NamedQuery query = QUERIES.get("meetings-of-person");
        assertThatThrownBy(() -> query.bind(Map.of())).hasMessageContaining("needs person");
        assertThatThrownBy(() -> query.bind(Map.of("person", "x", "from", "31/8/2021")))
                .hasMessage("from: not a date such as 2021-08-31: 31/8/2021");
        assertThatThrownBy(() -> query.bind(Map.of("person", "x", "who", "y")))
                .hasMessageContaining("no parameter who");
    }

    @Test
    void aSyntaxErrorTellsItsFileAndLine() {
        NamedQuery query = QueryHeader.read("bad", "SELECT ?a\nWHERE { ?a ?b }\n");
        assertThatThrownBy(() -> query.bind(Map.of()))
                .isInstanceOf(QueryProblem.class)
                .hasMessageStartingWith("bad: line 2, column ")
                .hasMessageNotContaining("expecting");
    }

    private static void check(List<String> row) {
        List<Map<String, Node>> rows = new ArrayList<>();
        new QueryRunner(BASE, QUERIES).read(QUERIES.get(row.get(0)).bind(values(row.get(1))), execution -> execution
                .select()
                .forEachRemaining(solution -> rows.add(nodes(solution))));
        assertThat(rows).hasSize(Integer.parseInt(row.get(2)));
        Map<String, String> wanted = values(row.get(3));
        if (!rows.isEmpty()) {
            assertThat(rows)
                    .anySatisfy(found -> wanted.forEach((column, value) ->
                            assertThat(text(found.get(column))).as(column).isEqualTo(value)));
            ordered(rows, row.get(4));
        }
    }

    private static void ordered(List<Map<String, Node>> rows, String column) {
        String name = column.replaceFirst("^-", "");
        Comparator<Node> order = (a, b) -> NodeValue.compareAlways(NodeValue.makeNode(a), NodeValue.makeNode(b));
        assertThat(rows.stream()
                        .map(row -> row.get(name))
                        .filter(Objects::nonNull)
                        .toList())
                .isNotEmpty()
                .isSortedAccordingTo(column.startsWith("-") ? order.reversed() : order);
    }

    private static Map<String, Node> nodes(Binding row) {
        Map<String, Node> nodes = new HashMap<>();
        row.forEach((variable, node) -> nodes.put(variable.getVarName(), node));
        return nodes;
    }

    private static String text(@Nullable Node node) {
        if (node == null) {
            return "";
        }
        // TDB2 gives decimals back with a fraction.
        return node.isURI()
                ? node.getURI().replaceFirst("^.*/ontology#", "lt:")
                : node.getLiteralLexicalForm().replaceFirst("^(\\d+)\\.0$", "$1");
    }

    private static Map<String, String> values(String cell) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : cell.isEmpty() ? new String[0] : cell.split(";")) {
            values.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return values;
    }

    private static Stream<List<String>> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(NamedQueriesTest.class.getResourceAsStream("/base/queries.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> List.of(line.split("\t", -1)))
                            .toList()
                            .stream();
        }
    }
}
