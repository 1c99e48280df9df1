package vn.lientin.infer;

import java.util.List;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionRegistry;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Memberships;

/** What rules of inference may use beyond SPARQL 1.1. */
public final class Functions {
    private static final String NAMESPACE = "https://w3id.org/lientin/function#";

    private Functions() {}

    /** Makes them known to SPARQL in this program; may be called again. */
    public static void register() {
        FunctionRegistry.get().put(NAMESPACE + "node", InferredNode.class);
        FunctionRegistry.get().put(NAMESPACE + "shared", Shared.class);
    }

    /** {@code ltfn:node(kind, key…)}: the IRI of what is inferred about a key; the first of the key is an entity. */
    public static final class InferredNode extends FunctionBase {
        @Override
        public NodeValue exec(List<NodeValue> arguments) {
            try {
                return NodeValue.makeNode(Iris.inferred(
                        arguments.get(0).asString(),
                        arguments.stream().skip(1).map(NodeValue::asNode).toList()));
            } catch (IllegalArgumentException e) {
                throw new ExprEvalException(e.getMessage(), e);
            }
        }

        @Override
        public void checkBuild(String uri, ExprList arguments) {
            if (arguments.size() < 2) {
                throw new IllegalArgumentException("ltfn:node needs a kind and a key");
            }
        }
    }

    /** {@code ltfn:shared(position, body)}: whether several hold the office at a time. */
    public static final class Shared extends FunctionBase2 {
        private static final Memberships MEMBERSHIPS = Memberships.load();

        @Override
        public NodeValue exec(NodeValue position, NodeValue body) {
            return NodeValue.makeBoolean(MEMBERSHIPS.areShared(position.asString(), body.asString()));
        }
    }
}
