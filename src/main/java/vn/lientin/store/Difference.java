package vn.lientin.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;

/**
 * What turns one set of triples into another.
 *
 * @param gone those of the first alone
 * @param come those of the second alone
 */
record Difference(Set<Triple> gone, Set<Triple> come) {
    static Difference between(Set<Triple> before, Set<Triple> after) {
        return new Difference(minus(before, after), minus(after, before));
    }

    private static Set<Triple> minus(Set<Triple> from, Set<Triple> what) {
        Set<Triple> rest = new HashSet<>(from);
        rest.removeAll(what);
        return rest;
    }

    boolean isEmpty() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** Those that stand on one side only. */
    Set<Triple> all() {
        Set<Triple> all = new HashSet<>(gone);
        all.addAll(come);
        return all;
    }
}
