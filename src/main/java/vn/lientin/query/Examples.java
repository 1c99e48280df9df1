package vn.lientin.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.exec.RowSet;

/** Finds values for the parameters of a query for which the data has rows. */
public final class Examples {
    private static final String PREFIXES =
            """
            PREFIX lt: <https://w3id.org/lientin/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;

    private final QueryRunner runner;

    public Examples(QueryRunner runner) {
        this.runner = runner;
    }

    /** A value for each parameter that has one: what its example query finds, else what holds where none is given. */
    public Map<String, String> of(NamedQuery query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            parameter
                    .example()
                    .flatMap(text -> first(query.name(), text))
                    .or(parameter::fallback)
                    .ifPresent(value -> values.put(parameter.name(), value));
        }
        return values;
    }

    private Optional<String> first(String name, String text) {
        try {
            Query query = QueryFactory.create(PREFIXES + text, null, Syntax.syntaxARQ);
            String[] found = new String[1];
            runner.read(query, execution -> {
                RowSet rows = execution.select();
                if (rows.hasNext()) {
                    found[0] = rows.next().get("value").getLiteralLexicalForm();
                }
            });
            return Optional.ofNullable(found[0]);
        } catch (QueryException e) {
            throw new QueryProblem(name + ": its example query: " + e.getMessage(), e);
        }
    }
}
