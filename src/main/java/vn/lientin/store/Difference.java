package vn.lientin.store;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.lientin.graph.Vocabulary.Property;

/**
 * What turns one set of triples into another.
 *
 * @param gone those of the first alone
 * @param come those of the second alone
 */
record Difference(Set<Triple> gone, Set<Triple> come) {
    /** They tell where an article says something, not what. */
    private static final Set<Node> PROVENANCE = Set.of(Property.EVIDENCE, Property.TRACE);

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

    /**
     * All that an article says, on either side, of the facts that are told otherwise than before; of the article itself only
     * what differs. Where in the article it stands does not count.
     */
    Set<Triple> concerning(Set<Triple> side, Node article) {
        Set<Triple> differing = all();
        differing.removeIf(triple -> PROVENANCE.contains(triple.getPredicate()));
        Set<Node> facts = differing.stream().map(Triple::getSubject).collect(Collectors.toSet());
        facts.remove(article);
        return side.stream()
                .filter(triple -> facts.contains(triple.getSubject()) || differing.contains(triple))
                .collect(Collectors.toSet());
    }
}
