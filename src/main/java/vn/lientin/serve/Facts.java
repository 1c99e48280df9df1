package vn.lientin.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import vn.lientin.graph.Iris;
import vn.lientin.graph.OneStory;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.serve.FactView.PassageView;

/** Finds the facts about something, or of an article, with their passages. */
final class Facts {
    static final Node EVIDENCE = Knowledge.term("evidence");
    private static final Node RULE = Knowledge.term("rule");
    static final Node TRACE = Knowledge.term("trace");
    private static final Node QUOTE = Knowledge.term("quote");
    private static final Node ROLE = Knowledge.term("role");
    private static final Pattern CHAR = Pattern.compile("#char=(\\d{1,9}),(\\d{1,9})$");

    /** No more triples than this are looked through for one group of a page. */
    private static final int LOOK = 3000;

    /** The order of a fact's parts; the others follow by name. */
    private static final List<String> ORDER = List.of(
            "holder",
            "role",
            "rank",
            "attendee",
            "capacity",
            "as",
            "meeting",
            "supporter",
            "recipient",
            "amount",
            "currency",
            "items",
            "speaker",
            "addressee",
            "mode",
            "text",
            "madeAt",
            "kind",
            "number",
            "issuer",
            "value",
            "unit",
            "subject",
            "place",
            "status",
            "start",
            "end",
            "date",
            "observedOn");

    /** The order of the kinds of fact on a page. */
    private static final List<String> KINDS =
            List.of("Tenure", "Appointment", "Dismissal", "RankHolding", "Attendance", "SupportAction", "Statement");

    private final Knowledge knowledge;

    Facts(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** How a fact refers to something: the kind of fact, and the property. */
    record Group(String kind, String property) {}

    /** The facts that refer to {@code entity}, the newest first in each group. */
    Map<Group, List<FactView>> about(Node entity) {
        Map<Group, List<FactView>> groups = new LinkedHashMap<>();
        collect(entity, Optional.empty(), groups);
        for (String link : List.of("roleIn", "jurisdiction")) {
            for (Triple role : knowledge.find(null, Knowledge.term(link), entity, 300)) {
                collect(role.getSubject(), Optional.of("body"), groups);
            }
        }
        Map<Group, List<FactView>> sorted = new TreeMap<>(
                Comparator.comparing((Group group) -> kindOrder(group.kind())).thenComparing(Group::property));
        groups.forEach((group, facts) -> sorted.put(group, once(facts)));
        sorted.values().removeIf(List::isEmpty);
        return sorted;
    }

    private void collect(Node entity, Optional<String> as, Map<Group, List<FactView>> groups) {
        for (Triple triple : knowledge.find(null, as.isPresent() ? ROLE : null, entity, LOOK)) {
            of(triple.getSubject()).ifPresent(fact -> {
                String kind = fact.kind().getLocalName();
                if (as.isEmpty() || kind.equals("Tenure")) {
                    Group group =
                            new Group(kind, as.orElse(triple.getPredicate().getLocalName()));
                    groups.computeIfAbsent(group, g -> new ArrayList<>()).add(fact);
                }
            });
        }
    }

    /** The fact at this node; empty where the node has no evidence or is something else that has some, as a meeting. */
    Optional<FactView> of(Node node) {
        List<Node> evidence = knowledge.values(node, EVIDENCE);
        Optional<Node> kind = knowledge.value(node, Knowledge.TYPE);
        if (evidence.isEmpty()
                || kind.isEmpty()
                || !node.isURI()
                || node.getURI().indexOf('#') < 0) {
            return Optional.empty();
        }
        List<Triple> parts = knowledge.find(node, null, null, 100).stream()
                .filter(triple -> !triple.getPredicate().equals(Knowledge.TYPE)
                        && !triple.getPredicate().equals(EVIDENCE)
                        && !triple.getPredicate().equals(RULE)
                        && !triple.getPredicate().equals(TRACE)
                        && !triple.getPredicate().equals(Property.REPEATS))
                .sorted(Comparator.comparingInt(Facts::place)
                        .thenComparing(triple -> triple.getPredicate().toString())
                        .thenComparing(triple -> triple.getObject().toString()))
                .toList();
        List<PassageView> passages = evidence.stream().map(this::passage).toList();
        return Optional.of(new FactView(
                node,
                kind.get(),
                parts,
                passages,
                knowledge.text(node, RULE),
                story().before(node),
                alsoIn(node),
                latest(parts)));
    }

    /** Where other articles of the story say the same, older versions of an article left out. */
    private List<PassageView> alsoIn(Node fact) {
        return story().alsoIn(fact)
                .map(this::passage)
                .sorted(Comparator.comparing(passage -> passage.node().toString()))
                .toList();
    }

    private OneStory story() {
        return new OneStory(knowledge.all());
    }

    /** Each fact once, however many articles of one story tell it, and none that only an older version tells. */
    private List<FactView> once(List<FactView> facts) {
        Set<Node> shown = facts.stream().map(FactView::node).collect(Collectors.toSet());
        return facts.stream()
                .distinct()
                .filter(fact -> fact.before().filter(shown::contains).isEmpty()
                        && !story().isSuperseded(Iris.articleOf(fact.node())))
                .sorted(FactView.NEWEST)
                .toList();
    }

    private static String kindOrder(String kind) {
        int place = KINDS.indexOf(kind);
        return (char) ('a' + (place < 0 ? KINDS.size() : place)) + kind;
    }

    private static int place(Triple part) {
        int place = ORDER.indexOf(part.getPredicate().getLocalName());
        return place < 0 ? ORDER.size() : place;
    }

    private static String latest(List<Triple> parts) {
        return parts.stream()
                .map(Triple::getObject)
                .filter(node -> node.isLiteral() && node.getLiteralDatatypeURI().endsWith("#date"))
                .map(Node::getLiteralLexicalForm)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    PassageView passage(Node passage) {
        Matcher position = CHAR.matcher(passage.toString());
        boolean found = position.find();
        return new PassageView(
                passage,
                knowledge.text(passage, QUOTE).orElse(""),
                found ? Integer.parseInt(position.group(1)) : -1,
                found ? Integer.parseInt(position.group(2)) : -1);
    }

    /** The facts of an article by the passage that each rests on first, in the order of the text. */
    Map<PassageView, List<FactView>> ofArticle(Node article) {
        Map<PassageView, List<FactView>> byPassage = new LinkedHashMap<>();
        List<PassageView> passages = new ArrayList<>();
        knowledge
                .graph(article)
                .find(Node.ANY, QUOTE, Node.ANY)
                .forEach(triple -> passages.add(passage(triple.getSubject())));
        passages.sort(Comparator.comparingInt(PassageView::start).thenComparingInt(PassageView::end));
        passages.forEach(passage -> byPassage.put(passage, new ArrayList<>()));
        knowledge.graph(article).find(Node.ANY, EVIDENCE, Node.ANY).mapWith(Triple::getSubject).toSet().stream()
                .sorted(Comparator.comparing(Node::toString))
                .forEach(node -> of(node).ifPresent(fact -> byPassage
                        .computeIfAbsent(fact.passages().get(0), p -> new ArrayList<>())
                        .add(fact)));
        return byPassage;
    }
}
