package vn.lientin.store;

import java.util.List;
import org.apache.jena.graph.Node;
import vn.lientin.graph.Pin;

/**
 * Two nodes that are one person, and why.
 *
 * @param facts what the reason rests on
 */
record Link(Node one, Node other, Reason reason, List<Node> facts) {
    /** Why, from the strongest. */
    enum Reason {
        /** A curator says so. */
        PIN(Pin.RULE),
        /** Both held one office; where the name is very common, an office of a few. */
        SAME_OFFICE("identity.same-office/1"),
        /** The province of the one was merged into that of the other, and their days fit. */
        MERGED_PROVINCE("identity.merged-province/1"),
        /** The name is rare, and no two who bear it hold offices in two places at a time. */
        RARE_NAME("identity.rare-name/1");

        private final String rule;

        Reason(String rule) {
            this.rule = rule;
        }

        String rule() {
            return rule;
        }
    }
}
