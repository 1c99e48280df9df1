package vn.lientin.serve;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jsoup.nodes.Element;
import vn.lientin.serve.FactView.PassageView;

/** Writes facts into a page: what each says, and the sentence that says it. */
final class FactCards {
    private static final Pattern NOT_IN_ID = Pattern.compile("\\s");

    private final Knowledge knowledge;
    private final Terms terms;
    private final Page page;

    FactCards(Knowledge knowledge, Terms terms, Page page) {
        this.knowledge = knowledge;
        this.terms = terms;
        this.page = page;
    }

    /** Facts on the page of {@code about}, with sentence and article; neighbours from one sentence share it. */
    void withSource(Element parent, List<FactView> facts, Node about) {
        for (int i = 0; i < facts.size(); ) {
            Element card = parent.appendElement("article").addClass("fact");
            FactView first = facts.get(i);
            Map<String, PassageView> alsoIn = new LinkedHashMap<>();
            for (; i < facts.size() && facts.get(i).isFromSameWords(first); i++) {
                parts(card, facts.get(i), Optional.of(about));
                facts.get(i).alsoIn().forEach(passage -> alsoIn.putIfAbsent(passage.article(), passage));
            }
            for (PassageView passage : first.passages()) {
                quote(card, passage);
                source(card, passage, first);
            }
            alsoIn(card, alsoIn.values());
        }
    }

    private void alsoIn(Element card, Collection<PassageView> passages) {
        if (passages.isEmpty()) {
            return;
        }
        Element line = card.appendElement("p").addClass("meta").addClass("also");
        line.appendText(page.words().get("entity.also") + ": ");
        String separator = "";
        for (PassageView passage : passages) {
            line.appendText(separator);
            Node article = NodeFactory.createURI(passage.article());
            terms.link(line, passage.node().toString(), terms.name(article));
            knowledge
                    .text(article, Knowledge.term("publisher"))
                    .ifPresent(publisher -> line.appendText(" (" + publisher + ")"));
            separator = "; ";
        }
    }

    /** A fact on the page of its article, below its sentence; the fact's IRI leads to it. */
    void belowSentence(Element parent, FactView fact) {
        Element card = parent.appendElement("article").addClass("fact").attr("id", fragment(fact.node()));
        Element heading = card.appendElement("h3").text(terms.name(fact.kind()));
        fact.rule().ifPresent(rule -> rule(heading.appendElement("span").addClass("meta"), rule, fact.node()));
        parts(card, fact, Optional.empty());
        fact.passages().stream().skip(1).forEach(passage -> quote(card, passage));
    }

    static String fragment(Node node) {
        String iri = node.isURI() ? node.getURI() : "";
        return NOT_IN_ID.matcher(iri.substring(iri.indexOf('#') + 1)).replaceAll("_");
    }

    private void parts(Element card, FactView fact, Optional<Node> about) {
        Element list = card.appendElement("dl").addClass("chips");
        for (Triple part : fact.parts()) {
            if (!about.filter(part.getObject()::equals).isPresent()) {
                Element chip = list.appendElement("div");
                chip.appendElement("dt").text(terms.name(part.getPredicate()));
                terms.writePart(chip.appendElement("dd"), part.getPredicate(), part.getObject());
            }
        }
    }

    void quote(Element parent, PassageView passage) {
        parent.appendElement("blockquote").attr("lang", "vi").text(passage.quote());
    }

    private void source(Element card, PassageView passage, FactView fact) {
        Element line = card.appendElement("p").addClass("meta");
        line.appendText(page.words().get("entity.source") + ": ");
        Node article = NodeFactory.createURI(passage.article());
        terms.link(line, passage.node().toString(), terms.name(article));
        knowledge.value(article, Knowledge.term("published")).ifPresent(day -> {
            line.appendText(", ");
            terms.write(line, day);
        });
        line.appendText(" · " + offsets(passage));
        fact.rule().ifPresent(name -> {
            line.appendText(" · ");
            rule(line, name, fact.node());
        });
    }

    String offsets(PassageView passage) {
        return page.words().get("entity.offsets", passage.start(), passage.end());
    }

    /** The rule, with a link to all that the fact comes from. */
    private void rule(Element line, String rule, Node fact) {
        line.appendText(page.words().get("entity.rule") + " ");
        line.appendElement("a")
                .attr("href", page.link(ExplainPage.path(fact.toString())))
                .attr("title", page.words().get("explain.why"))
                .appendElement("code")
                .text(rule);
    }
}
