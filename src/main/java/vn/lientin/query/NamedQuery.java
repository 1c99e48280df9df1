package vn.lientin.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A SPARQL query with a name, what it asks, and its parameters.
 *
 * @param name the file's name without {@code .rq}
 * @param title the question in a few words; empty for a file without header
 * @param answers what the rows tell
 * @param text the whole file
 */
public record NamedQuery(String name, Bilingual title, Bilingual answers, List<Parameter> parameters, String text) {
    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /** The query as its file has it, parameters still variables. */
    public Query parse() {
        Extensions.register();
        try {
            return QueryFactory.create(text, null, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            throw new QueryProblem(name + ": line " + e.getLine() + ", column " + e.getColumn() + ": " + told(e), e);
        } catch (QueryException e) {
            throw new QueryProblem(name + ": " + told(e), e);
        }
    }

    /**
     * The query with its parameters filled in.
     *
     * @param values by parameter name, as somebody typed them; an empty value counts as not given
     * @throws QueryProblem where a value is missing, unknown or not of its type, or the query does not parse
     */
    public Query bind(Map<String, String> values) {
        Query query = parse();
        Map<Var, Node> terms = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (Parameter parameter : parameters) {
            Optional<String> value = given(values, parameter.name()).or(parameter::fallback);
            value.ifPresentOrElse(
                    v -> terms.put(Var.alloc(parameter.name()), parameter.term(v)),
                    () -> missing.add(parameter.name()));
        }
        if (!missing.isEmpty()) {
            throw new QueryProblem(
                    name + " needs " + String.join(", ", missing) + " (give it as " + missing.get(0) + "=value)");
        }
        bindUndeclared(query, values, terms);
        return substitute(query, terms);
    }

    private static Optional<String> given(Map<String, String> values, String parameter) {
        return Optional.ofNullable(values.get(parameter)).filter(value -> !value.isBlank());
    }

    private void bindUndeclared(Query query, Map<String, String> values, Map<Var, Node> terms) {
        values.forEach((key, value) -> {
            if (parameters.stream().anyMatch(parameter -> parameter.name().equals(key))) {
                return;
            }
            if (!parameters.isEmpty() || query.getQueryPattern() == null || !mentions(query, key)) {
                throw new QueryProblem(name + " has no parameter " + key + "; it takes " + parameterNames());
            }
            terms.put(Var.alloc(key), Parameter.undeclared(key, value).term(value));
        });
    }

    private static boolean mentions(Query query, String variable) {
        return PatternVars.vars(query.getQueryPattern()).contains(Var.alloc(variable));
    }

    private String parameterNames() {
        return parameters.isEmpty()
                ? "none"
                : String.join(", ", parameters.stream().map(Parameter::name).toList());
    }

    private Query substitute(Query query, Map<Var, Node> terms) {
        try {
            return terms.isEmpty() ? query : QueryTransformOps.replaceVars(query, terms);
        } catch (ARQException e) {
            throw new QueryProblem(name + ": " + told(e), e);
        }
    }

    /** The parser's message on one line, without its list of all that could have stood there. */
    private static String told(Exception e) {
        return String.valueOf(e.getMessage())
                .replaceFirst("(?s)\\s*Was expecting.*", "")
                .replaceAll("\\s*\\R\\s*", " ")
                .strip();
    }
}
