package vn.lientin.serve;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.jsoup.nodes.Element;

/** Writes on the page of a person which other nodes are the same person, or are not, and why. */
final class SamePersons {
    private static final Node IDENTIFIES = Knowledge.term("identifies");

    /** These are told here rather than among the other properties. */
    static final Set<Node> PROPERTIES = Set.of(OWL.sameAs.asNode(), OWL.differentFrom.asNode(), IDENTIFIES);

    private final Knowledge knowledge;
    private final Terms terms;
    private final Page page;

    SamePersons(Knowledge knowledge, Terms terms, Page page) {
        this.knowledge = knowledge;
        this.terms = terms;
        this.page = page;
    }

    void write(Node person) {
        Map<Node, Node> reasons = reasons(person);
        list("identity.same", knowledge.values(person, OWL.sameAs.asNode()), reasons);
        list("identity.different", knowledge.values(person, OWL.differentFrom.asNode()), reasons);
    }

    /** The identification by the other person. */
    private Map<Node, Node> reasons(Node person) {
        Map<Node, Node> reasons = new LinkedHashMap<>();
        for (Triple about : knowledge.find(null, IDENTIFIES, person, 300)) {
            for (Node other : knowledge.values(about.getSubject(), IDENTIFIES)) {
                reasons.putIfAbsent(other, about.getSubject());
            }
        }
        return reasons;
    }

    private void list(String heading, List<Node> others, Map<Node, Node> reasons) {
        List<Node> persons = others.stream()
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
        if (persons.isEmpty()) {
            return;
        }
        page.heading(page.words().get(heading));
        Element list = page.main().appendElement("ul").addClass("plain");
        for (Node other : persons) {
            Element item = list.appendElement("li");
            terms.write(item, other);
            knowledge
                    .value(other, Knowledge.term("home"))
                    .ifPresent(home -> item.appendText(" (" + terms.name(home) + ")"));
            because(item.appendElement("span").addClass("faint"), Optional.ofNullable(reasons.get(other)));
        }
    }

    private void because(Element cell, Optional<Node> reason) {
        if (reason.isEmpty()) {
            cell.appendText(" · " + page.words().get("identity.through"));
            return;
        }
        String rule =
                knowledge.text(reason.get(), Knowledge.term("rule")).orElse("").replaceFirst("/\\d+$", "");
        cell.appendText(" · " + page.words().find(rule).orElse(rule));
        knowledge.text(reason.get(), Knowledge.term("note")).ifPresent(note -> cell.appendText(": " + note));
        for (Node fact : knowledge.values(reason.get(), Knowledge.term("basedOn"))) {
            cell.appendText(" · ");
            Node shown = knowledge.value(fact, Knowledge.term("role")).orElse(fact);
            terms.link(cell, fact.getURI(), terms.name(shown));
        }
    }
}
