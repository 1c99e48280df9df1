package vn.lientin.serve;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** Writes RDF terms into a page, as people read them. */
final class Terms {
    private final Knowledge knowledge;
    private final LocalIris iris;
    private final Page page;

    Terms(Knowledge knowledge, LocalIris iris, Page page) {
        this.knowledge = knowledge;
        this.iris = iris;
        this.page = page;
    }

    String name(Node node) {
        return node.isURI() && node.getURI().startsWith(SKOS.uri)
                ? page.words()
                        .find("term." + node.getLocalName())
                        .orElseGet(() -> knowledge.name(node, page.words().language()))
                : knowledge.name(node, page.words().language());
    }

    /** Appends the term to {@code parent}: a link with its name, a date, a number or the text. */
    void write(Element parent, Node term) {
        if (term.isURI()) {
            link(parent, term.getURI(), name(term));
        } else if (term.isLiteral()) {
            literal(parent, term);
        } else {
            parent.appendText(term.toString());
        }
    }

    /** A value as it stands in a fact: capacities are words of ours, a tenure stands for its office. */
    void writePart(Element parent, Node property, Node value) {
        if (property.equals(Knowledge.term("capacity")) && value.isLiteral()) {
            String capacity = value.getLiteralLexicalForm();
            parent.appendText(page.words().find("capacity." + capacity).orElse(capacity));
        } else if (property.equals(Knowledge.term("as"))) {
            write(parent, knowledge.value(value, Knowledge.term("role")).orElse(value));
        } else {
            write(parent, value);
        }
    }

    /** A link to what this server has of {@code iri}, or to the web for an IRI of somebody else's. */
    Element link(Element parent, String iri, String text) {
        Optional<String> path = iris.path(iri);
        if (path.isPresent()) {
            return parent.appendElement("a").attr("href", page.link(path.get())).text(text);
        }
        if (iri.startsWith("http://") || iri.startsWith("https://")) {
            return parent.appendElement("a")
                    .attr("href", iri)
                    .attr("rel", "external")
                    .text(text);
        }
        return parent.appendElement("span").text(text);
    }

    private void literal(Element parent, Node literal) {
        String text = literal.getLiteralLexicalForm();
        String type = literal.getLiteralDatatypeURI();
        if (type.endsWith("#date") || type.endsWith("#gMonthDay")) {
            parent.appendElement("time")
                    .attr("datetime", text.replaceFirst("^--", ""))
                    .text(day(text));
        } else if (type.endsWith("#decimal") || type.endsWith("#integer")) {
            parent.appendText(number(text));
        } else {
            Element span = parent.appendElement("span").text(text);
            if (!literal.getLiteralLanguage().isEmpty()
                    && !literal.getLiteralLanguage().equals(page.words().language())) {
                span.attr("lang", literal.getLiteralLanguage());
            }
        }
    }

    private String day(String iso) {
        if (page.words().language().equals("en")) {
            return iso;
        }
        try {
            LocalDate date = LocalDate.parse(iso.startsWith("--") ? "2000" + iso.substring(1) : iso);
            String dayAndMonth = date.getDayOfMonth() + "/" + date.getMonthValue();
            return iso.startsWith("--") ? dayAndMonth : dayAndMonth + "/" + date.getYear();
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String number(String text) {
        try {
            return NumberFormat.getInstance(Locale.forLanguageTag(page.words().language()))
                    .format(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
