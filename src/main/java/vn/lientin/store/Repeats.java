package vn.lientin.store;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Vocabulary.Property;

/**
 * Finds in the articles of one story the facts and meetings that an article before has told already.
 *
 * <p>Two facts are one if they say the same in the same words, or the same altogether, the days included; "today" in a
 * reprint is another day. Within one story a name is one person, so persons are compared by name. For one story.
 */
final class Repeats {
    private static final Set<Node> NOT_SAID =
            Set.of(type, Property.EVIDENCE, Property.RULE, Property.OBSERVED_ON, Property.AS);
    private static final Set<Node> DAYS = Set.of(Property.DATE, Property.START, Property.END);
    private static final List<Node> MEETING = List.of(RDFS.Nodes.label, Property.KIND, Property.DATE, Property.PLACE);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Map<String, List<Node>> firsts = new HashMap<>();
    private final Set<Triple> found = new HashSet<>();

    Repeats(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** Node by node, what repeats what; the articles in the order in which they count. */
    Set<Triple> in(List<Node> articles) {
        articles.forEach(article -> new Telling(article).compare());
        return found;
    }

    /** One article of the story. */
    private final class Telling {
        private final Map<Node, List<Triple>> nodes;
        /** What each meeting of the article is in the articles before. */
        private final Map<Node, Node> meetings = new HashMap<>();
        /** How often each content was told in this article, so that its second one is the second one there, too. */
        private final Map<String, Integer> told = new HashMap<>();

        private final Map<String, List<Node>> added = new HashMap<>();

        Telling(Node article) {
            this.nodes =
                    Iter.toList(Iter.map(dataset.find(article, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple)).stream()
                            .collect(Collectors.groupingBy(
                                    Triple::getSubject, () -> new TreeMap<>(Nodes.ORDER), Collectors.toList()));
        }

        void compare() {
            nodes.keySet().stream()
                    .filter(iris::isMeeting)
                    .forEach(
                            meeting -> meetings.put(meeting, settle(meeting, contentsOf(meeting, described(meeting)))));
            nodes.forEach((node, triples) -> {
                if (isFact(triples)) {
                    settle(node, contentsOf(node, triples));
                }
            });
            added.forEach((content, tellers) ->
                    firsts.computeIfAbsent(content, c -> new ArrayList<>()).addAll(tellers));
        }

        private boolean isFact(List<Triple> triples) {
            return triples.stream().anyMatch(triple -> triple.getPredicate().equals(Property.EVIDENCE))
                    && !iris.isMeeting(triples.get(0).getSubject());
        }

        /** The node that said so first, which may be this one. */
        private Node settle(Node node, List<String> contents) {
            Optional<Node> first = contents.stream()
                    .flatMap(content -> first(content).stream())
                    .findFirst();
            first.ifPresent(before -> found.add(Triple.create(node, Property.REPEATS, before)));
            if (first.isEmpty()) {
                contents.forEach(content ->
                        added.computeIfAbsent(content, c -> new ArrayList<>()).add(node));
            }
            return first.orElse(node);
        }

        private Optional<Node> first(String content) {
            List<Node> tellers = firsts.getOrDefault(content, List.of());
            if (tellers.isEmpty()) {
                return Optional.empty();
            }
            int number = told.merge(content, 1, Integer::sum);
            return Optional.of(tellers.get(Math.min(number, tellers.size()) - 1));
        }

        private Collection<Triple> described(Node meeting) {
            return MEETING.stream()
                    .flatMap(property ->
                            Iter.toList(dataset.find(iris.knowledgeGraph(), meeting, property, Node.ANY)).stream())
                    .map(Quad::asTriple)
                    .toList();
        }

        /** What is said, with the words that say it and with the days. */
        private List<String> contentsOf(Node node, Collection<Triple> triples) {
            String kind = kind(node);
            return List.of(kind + said(triples, false) + "\n" + quotes(node), kind + said(triples, true));
        }

        private String kind(Node node) {
            return iris.isMeeting(node)
                    ? "meeting"
                    : nodes.getOrDefault(node, List.of()).stream()
                            .filter(triple -> triple.getPredicate().equals(type))
                            .map(triple -> triple.getObject().getLocalName())
                            .sorted()
                            .collect(Collectors.joining(" "));
        }

        private String said(Collection<Triple> triples, boolean withDays) {
            return triples.stream()
                    .filter(triple -> !NOT_SAID.contains(triple.getPredicate())
                            && (withDays || !DAYS.contains(triple.getPredicate())))
                    .map(triple -> "\n" + triple.getPredicate().getLocalName() + " " + value(triple.getObject()))
                    .sorted()
                    .collect(Collectors.joining());
        }

        private String value(Node value) {
            if (value.isLiteral()) {
                return plain(value.getLiteralLexicalForm());
            }
            Node same = meetings.getOrDefault(value, value);
            return iris.isPerson(same) ? name(same) : same.toString();
        }

        private String name(Node person) {
            return Nodes.values(dataset, iris.knowledgeGraph(), person, RDFS.Nodes.label)
                    .map(label -> plain(label.getLiteralLexicalForm()))
                    .findFirst()
                    .orElse(person.toString());
        }

        private String quotes(Node node) {
            return nodes.getOrDefault(node, List.of()).stream()
                    .filter(triple -> triple.getPredicate().equals(Property.EVIDENCE))
                    .flatMap(triple -> nodes.getOrDefault(triple.getObject(), List.of()).stream())
                    .filter(triple -> triple.getPredicate().equals(Property.QUOTE))
                    .map(triple -> plain(triple.getObject().getLiteralLexicalForm()))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String plain(String text) {
        return String.join(" ", text.strip().toLowerCase(Locale.ROOT).split("[\\s\\u00a0]+"));
    }
}
