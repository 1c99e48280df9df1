package vn.lientin.graph;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * One thing that is not as it must be, or, where it is a warning, most likely is not.
 *
 * @param node what is wrong
 * @param message what must hold
 * @param path the property that it is about, where that is one
 * @param component the kind of constraint, as SHACL names it
 */
public record Violation(
        Node node,
        String message,
        boolean warning,
        Optional<Node> path,
        Optional<Node> value,
        Optional<Node> component,
        Optional<Node> shape) {
    /** One that no shape tells. */
    public static Violation of(Node node, String message) {
        return new Violation(
                node, message, false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is wrong, as an IRI or literal in Turtle's long form. */
    public String focus() {
        return NodeFmtLib.strNT(node);
    }

    @Override
    public String toString() {
        String about =
                path.map(property -> " (" + NodeFmtLib.strNT(property) + ")").orElse("");
        String not = value.map(other -> ", not " + NodeFmtLib.strNT(other)).orElse("");
        return focus() + ": " + (warning ? "warning: " : "") + message + about + not;
    }
}
