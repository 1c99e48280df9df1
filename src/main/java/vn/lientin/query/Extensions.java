package vn.lientin.query;

import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import vn.lientin.infer.Functions;

/**
 * What queries may use here beyond SPARQL 1.1: {@link Fold ltfn:fold}, {@link Marked ltfn:marked}, {@link AlsoIn ltfn:alsoIn} and
 * {@link Chain ltfn:chain}.
 */
public final class Extensions {
    /** Prefix {@code ltfn:}. */
    public static final String NAMESPACE = "https://w3id.org/lientin/function#";

    private Extensions() {}

    /** Makes them known to SPARQL in this program; may be called again. */
    public static void register() {
        Functions.register();
        FunctionRegistry.get().put(NAMESPACE + "fold", Fold.class);
        FunctionRegistry.get().put(NAMESPACE + "marked", Marked.class);
        FunctionRegistry.get().put(NAMESPACE + "alsoIn", AlsoIn.class);
        PropertyFunctionRegistry.get().put(NAMESPACE + "chain", Chain.class);
    }
}
