package vn.lientin.graph;

/**
 * One thing that is not as it must be.
 *
 * @param focus what is wrong, as an IRI or literal in Turtle's long form
 * @param message what must hold
 */
public record Violation(String focus, String message) {
    @Override
    public String toString() {
        return focus + ": " + message;
    }
}
