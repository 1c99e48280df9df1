package vn.lientin.graph;

import org.apache.jena.graph.Node;

/**
 * A curator's word on two nodes of persons, which wins over the rules.
 *
 * @param same one person, or two
 * @param note why, or empty
 */
public record Pin(boolean same, Node one, Node other, String note) {
    public static final String RULE = "identity.pin/1";

    /** Whether it is about these two, in whichever order. */
    public boolean isAbout(Node a, Node b) {
        return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
    }
}
