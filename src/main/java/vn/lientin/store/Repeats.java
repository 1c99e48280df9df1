package vn.lientin.store;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;

/**
 * Finds in the articles of one story the facts and meetings that an article before has told already.
 *
 * <p>Two facts are one if they agree in what makes them that fact: who held which office, who gave whom how much, who said
 * what. Days and other circumstances may differ: "today" in a reprint is another day, and what is cut off may have told where
 * something was said. Within one story a name is one person, so persons are compared by name. For one story.
 */
final class Repeats {
    /** What makes a fact that fact, by its class. */
    private static final Map<Node, List<Node>> ESSENCE = Map.of(
            Kind.TENURE, List.of(Property.HOLDER, Property.ROLE, Property.STATUS),
            Kind.RANK_HOLDING, List.of(Property.HOLDER, Property.RANK),
            Kind.ATTENDANCE, List.of(Property.MEETING, Property.ATTENDEE),
            Kind.STATEMENT, List.of(Property.SPEAKER, Property.TEXT),
            Kind.APPOINTMENT, List.of(Property.HOLDER, Property.ROLE),
            Kind.DISMISSAL, List.of(Property.HOLDER, Property.ROLE),
            Kind.DOCUMENT, List.of(Property.KIND, Property.NUMBER, Property.ISSUER),
            Kind.FIGURE, List.of(Property.VALUE, Property.UNIT, Property.SUBJECT, Property.PLACE),
            Kind.CAMPAIGN, List.of(RDFS.Nodes.label),
            Kind.PHOTO, List.of(Property.CAPTION));

    private static final List<Node> MONEY =
            List.of(Property.SUPPORTER, Property.RECIPIENT, Property.STATUS, Property.AMOUNT, Property.CURRENCY);
    private static final List<Node> GOODS =
            List.of(Property.SUPPORTER, Property.RECIPIENT, Property.STATUS, Property.ITEMS);
    private static final List<Node> MEETING = List.of(RDFS.Nodes.label, Property.KIND, Property.DATE, Property.PLACE);

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Map<String, List<Node>> firsts = new HashMap<>();
    private final Map<Node, String> names = new HashMap<>();
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
        private final Node article;

        /** What each meeting of the article is in the articles before. */
        private final Map<Node, Node> meetings = new HashMap<>();
        /** How often each content was told in this article, so that its second one is the second one there, too. */
        private final Map<String, Integer> told = new HashMap<>();

        private final Map<String, List<Node>> added = new HashMap<>();

        Telling(Node article) {
            this.article = article;
        }

        void compare() {
            find(Node.ANY, Property.EVIDENCE)
                    .map(Triple::getSubject)
                    .filter(iris::isMeeting)
                    .distinct()
                    .sorted(Nodes.ORDER)
                    .forEach(meeting -> meetings.put(meeting, settle(meeting, contentsOf(meeting))));
            find(Node.ANY, type)
                    .filter(fact -> ESSENCE.containsKey(fact.getObject())
                            || fact.getObject().equals(Kind.SUPPORT_ACTION))
                    .sorted(Comparator.comparing(Triple::getSubject, Nodes.ORDER))
                    .forEach(fact -> settle(fact.getSubject(), List.of(essence(fact))));
            added.forEach((content, tellers) ->
                    firsts.computeIfAbsent(content, c -> new ArrayList<>()).addAll(tellers));
        }

        private Stream<Triple> find(Node node, Node property) {
            return Iter.toList(Iter.map(dataset.find(article, node, property, Node.ANY), Quad::asTriple)).stream();
        }

        /** What makes it that fact, in words. */
        private String essence(Triple fact) {
            Node node = fact.getSubject();
            List<Node> properties = ESSENCE.getOrDefault(fact.getObject(), hasAmount(node) ? MONEY : GOODS);
            return said(Stream.concat(Stream.of(fact), properties.stream().flatMap(property -> find(node, property))));
        }

        private boolean hasAmount(Node node) {
            return dataset.contains(article, node, Property.AMOUNT, Node.ANY);
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

        /** A meeting is known again by the words that tell of it, by what it is called, or by its kind, day and place. */
        private List<String> contentsOf(Node meeting) {
            Map<Node, List<Triple>> described = MEETING.stream()
                    .flatMap(property ->
                            Iter.toList(dataset.find(iris.knowledgeGraph(), meeting, property, Node.ANY)).stream())
                    .map(Quad::asTriple)
                    .collect(Collectors.groupingBy(Triple::getPredicate));
            List<Triple> named = described.getOrDefault(RDFS.Nodes.label, List.of());
            Stream<String> contents = Stream.of("quote " + quotes(meeting), said(named.stream()));
            if (!described.containsKey(Property.DATE)) {
                return contents.toList();
            }
            Stream<Triple> atDay = Stream.of(Property.KIND, Property.DATE, Property.PLACE)
                    .flatMap(property -> described.getOrDefault(property, List.of()).stream());
            return Stream.concat(contents, Stream.of(said(atDay))).toList();
        }

        private String said(Stream<Triple> triples) {
            return triples.map(triple -> triple.getPredicate().getLocalName() + " " + value(triple.getObject()))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }

        private String value(Node value) {
            if (value.isLiteral()) {
                return plain(value.getLiteralLexicalForm());
            }
            Node same = meetings.getOrDefault(value, value);
            return iris.isPerson(same) ? name(same) : same.toString();
        }

        private String name(Node person) {
            return names.computeIfAbsent(
                    person, node -> Nodes.values(dataset, iris.knowledgeGraph(), node, RDFS.Nodes.label)
                            .map(label -> plain(label.getLiteralLexicalForm()))
                            .findFirst()
                            .orElse(node.toString()));
        }

        private String quotes(Node node) {
            return find(node, Property.EVIDENCE)
                    .flatMap(triple -> find(triple.getObject(), Property.QUOTE))
                    .map(triple -> plain(triple.getObject().getLiteralLexicalForm()))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String plain(String text) {
        return String.join(" ", text.strip().toLowerCase(Locale.ROOT).split("[\\s\\u00a0]+"));
    }
}
