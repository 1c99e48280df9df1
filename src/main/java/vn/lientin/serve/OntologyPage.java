package vn.lientin.serve;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.nodes.Element;

/** The page of the ontology: every term, with its name, meaning, and anchor. */
final class OntologyPage {
    private final Knowledge knowledge;
    private final Page page;
    private final Terms terms;

    OntologyPage(Knowledge knowledge, LocalIris iris, Visit visit) {
        this.knowledge = knowledge;
        this.page = new Page(visit, new Words(visit.language()).get("ontology.title"));
        this.terms = new Terms(knowledge, iris, page);
    }

    Answer answer() {
        page.main().appendElement("h1").text(page.words().get("ontology.title"));
        Element line = page.main().appendElement("p").addClass("meta");
        line.appendElement("code").text(LocalIris.ONTOLOGY);
        line.appendText(" · " + page.words().get("entity.formats") + ": ");
        for (Media media : Media.forPrograms()) {
            line.appendElement("a")
                    .attr("href", "/ontology?format=" + media.formatName())
                    .text(media.formatName());
            line.appendText(" ");
        }
        section("ontology.classes", List.of(OWL.Class.asNode()));
        section("ontology.properties", List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode()));
        section("ontology.individuals", List.of(OWL2.NamedIndividual.asNode()));
        return page.answer(200);
    }

    private void section(String title, List<Node> types) {
        page.heading(page.words().get(title));
        types.stream()
                .flatMap(type -> knowledge.find(null, Knowledge.TYPE, type, 2000).stream())
                .map(Triple::getSubject)
                .filter(node -> node.isURI() && node.getURI().startsWith(LocalIris.TERMS))
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .forEach(this::term);
    }

    private void term(Node term) {
        Element card = page.main().appendElement("section").addClass("fact").attr("id", FactCards.fragment(term));
        Element title = card.appendElement("h3").text(terms.name(term) + " ");
        title.appendElement("code").text("lt:" + term.getLocalName());
        knowledge.values(term, RDFS.comment.asNode()).stream()
                .filter(comment ->
                        comment.getLiteralLanguage().equals(page.words().language()))
                .forEach(comment -> card.appendElement("p").text(comment.getLiteralLexicalForm()));
        Element list = card.appendElement("dl").addClass("chips");
        values(list, page.words().get("ontology.domain"), term, RDFS.domain.asNode());
        values(list, page.words().get("ontology.range"), term, RDFS.range.asNode());
        values(list, "⊑", term, RDFS.subClassOf.asNode());
        values(list, "⊑", term, RDFS.subPropertyOf.asNode());
    }

    private void values(Element list, String label, Node term, Node property) {
        List<Node> values =
                knowledge.values(term, property).stream().filter(Node::isURI).toList();
        if (!values.isEmpty()) {
            Element chip = list.appendElement("div");
            chip.appendElement("dt").text(label);
            Element cell = chip.appendElement("dd");
            values.forEach(value -> {
                terms.write(cell, value);
                cell.appendText(" ");
            });
        }
    }
}
