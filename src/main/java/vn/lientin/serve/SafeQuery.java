package vn.lientin.serve;

import java.util.Locale;
import java.util.Set;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** The query endpoint's check: refuses what would reach out of the knowledge base or hold a thread. */
final class SafeQuery extends SPARQL_QueryDataset {
    /** Jena's functions that sleep, write to the log, or tell of the machine. */
    private static final Set<String> REFUSED = Set.of("wait", "print", "context", "systemvar", "eval");

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        // ARQ would load classes by such names, as functions and as properties.
        if (query.serialize().toLowerCase(Locale.ROOT).contains("<java:")) {
            ServletOps.errorBadRequest("java: is not available here");
        }
        if (query.getQueryPattern() == null) {
            return;
        }
        try {
            Walker.walk(Algebra.compile(query), new NoService(), new NoRefusedFunction());
        } catch (QueryException e) {
            ServletOps.errorBadRequest(String.valueOf(e.getMessage()));
        }
    }

    private static final class NoService extends OpVisitorBase {
        @Override
        public void visit(OpService service) {
            throw new QueryException("SERVICE is not available here");
        }
    }

    private static final class NoRefusedFunction extends ExprVisitorBase {
        @Override
        public void visit(ExprFunctionN function) {
            check(function);
        }

        private static void check(ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null && iri.contains("/ARQ/function#")) {
                String name = iri.substring(iri.indexOf('#') + 1).toLowerCase(Locale.ROOT);
                if (REFUSED.contains(name)) {
                    throw new QueryException("the function " + iri + " is not available here");
                }
            }
        }
    }
}
