package vn.lientin.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * Searches for the shortest chain of meetings between two people, from both ends, a meeting further each time.
 *
 * <p>The nodes that are one person count as one. Each side looks at a meeting once. Ways are tried in the order of their IRIs, so the same data gives the same chain.
 */
final class ChainSearch {
    private static final Node ATTENDED_BY = NodeFactory.createURI("https://w3id.org/lientin/ontology#attendedBy");
    private static final Node PERSON = NodeFactory.createURI("https://w3id.org/lientin/ontology#Person");

    /** Longer chains tell nothing. */
    private static final int LONGEST = 8;

    private final Graph graph;
    private final @Nullable AtomicBoolean cancelled;

    /** From {@code person} over {@code meeting} to {@code next}. */
    record Link(Node person, Node meeting, Node next) {
        Link turned() {
            return new Link(/* person= */ next, meeting, /* next= */ person);
        }
    }

    /** One side of the search: how each person was reached from its end. */
    private static final class Side {
        private final Map<Node, Optional<Link>> reached = new LinkedHashMap<>();
        private final Set<Node> meetings = new HashSet<>();
        private List<Node> frontier;

        Side(Node end) {
            frontier = List.of(end);
            reached.put(end, Optional.empty());
        }

        /** The links from {@code person} back to the end, each as it was found: away from the end. */
        List<Link> back(Node person) {
            List<Link> links = new ArrayList<>();
            Optional<Link> link = reached.getOrDefault(person, Optional.empty());
            while (link.isPresent()) {
                links.add(link.get());
                link = reached.getOrDefault(link.get().person(), Optional.empty());
            }
            return links;
        }
    }

    ChainSearch(Graph graph, @Nullable AtomicBoolean cancelled) {
        this.graph = graph;
        this.cancelled = cancelled;
    }

    /** The links in order; none where the two are the same or no chain is found. */
    List<Link> between(Node first, Node last) {
        Side front = new Side(first);
        Side back = new Side(last);
        if (first.equals(last)) {
            return List.of();
        }
        for (int length = 1; length <= LONGEST && !front.frontier.isEmpty() && !back.frontier.isEmpty(); length++) {
            boolean fromFront = front.frontier.size() <= back.frontier.size();
            Side side = fromFront ? front : back;
            Side other = fromFront ? back : front;
            Optional<Node> met = advance(side, other);
            if (met.isPresent()) {
                return join(front.back(met.get()), back.back(met.get()));
            }
        }
        return List.of();
    }

    /** Takes the side one meeting further; the person, if any, where it meets the other. */
    private Optional<Node> advance(Side side, Side other) {
        List<Node> next = new ArrayList<>();
        for (Node person : side.frontier) {
            for (Node meeting : meetingsOf(person)) {
                check();
                if (side.meetings.add(meeting)) {
                    visit(side, person, meeting, next);
                }
            }
        }
        side.frontier = next;
        return next.stream().filter(other.reached::containsKey).findFirst();
    }

    private void visit(Side side, Node person, Node meeting, List<Node> next) {
        for (Node attendee : sorted(graph.find(meeting, ATTENDED_BY, Node.ANY)
                .mapWith(node -> nodesOf(node.getObject()).get(0))
                .toList())) {
            if (!side.reached.containsKey(attendee) && graph.contains(attendee, RDF.type.asNode(), PERSON)) {
                side.reached.put(attendee, Optional.of(new Link(person, meeting, attendee)));
                next.add(attendee);
            }
        }
    }

    private List<Node> meetingsOf(Node person) {
        return sorted(nodesOf(person).stream()
                .flatMap(node -> graph.find(Node.ANY, ATTENDED_BY, node).mapWith(Triple::getSubject).toList().stream())
                .toList());
    }

    /** All nodes that are this person; the first stands for them. */
    private List<Node> nodesOf(Node person) {
        List<Node> nodes = graph.find(person, OWL.sameAs.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        nodes.add(person);
        return sorted(nodes);
    }

    private void check() {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }

    private static List<Node> sorted(Collection<Node> nodes) {
        return nodes.stream().sorted(Comparator.comparing(Node::toString)).toList();
    }

    /** From the first to where they met, then on to the last. */
    private static List<Link> join(List<Link> toFirst, List<Link> toLast) {
        List<Link> links = new ArrayList<>(toFirst);
        Collections.reverse(links);
        toLast.forEach(link -> links.add(link.turned()));
        return links;
    }
}
