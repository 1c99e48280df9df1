package vn.lientin.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Nodes in groups, each named by its smallest member. */
final class Groups {
    private final Map<Node, Node> representatives = new TreeMap<>(Nodes.ORDER);

    Groups(Collection<Node> nodes) {
        nodes.forEach(node -> representatives.put(node, node));
    }

    Groups copy() {
        Groups copy = new Groups(List.of());
        copy.representatives.putAll(representatives);
        return copy;
    }

    /** The smallest member of the node's group. */
    Node of(Node node) {
        return representatives.getOrDefault(node, node);
    }

    void join(Node one, Node other) {
        Node a = of(one);
        Node b = of(other);
        Node smaller = Nodes.ORDER.compare(a, b) <= 0 ? a : b;
        representatives.replaceAll((node, group) -> group.equals(a) || group.equals(b) ? smaller : group);
    }

    Collection<List<Node>> all() {
        Map<Node, List<Node>> groups = new TreeMap<>(Nodes.ORDER);
        representatives.forEach((node, group) ->
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(node));
        return groups.values();
    }
}
