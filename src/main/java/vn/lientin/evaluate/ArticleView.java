package vn.lientin.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.graph.Vocabulary;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;

/** Looks up what the knowledge base says about one article; used inside a transaction. */
final class ArticleView {
    /** A stretch of the article, in code points. */
    record Passage(int begin, int end, String quote) {}

    private final Node article;
    private final Graph own;
    private final Graph all;

    ArticleView(DatasetGraph data, Node article) {
        this.article = article;
        this.own = data.getGraph(article);
        this.all = data.getUnionGraph();
    }

    Node article() {
        return article;
    }

    /** The article's fact nodes of a class, in the order of the text. */
    List<Node> facts(Node type) {
        return own.stream(null, RDF.Nodes.type, type)
                .map(Triple::getSubject)
                .sorted(Comparator.comparing(
                                (Node fact) -> passage(fact).map(Passage::begin).orElse(0))
                        .thenComparing(node -> node.toString()))
                .toList();
    }

    /** What the article mentions that is of a class. */
    List<Node> mentioned(Node type) {
        return own.stream(article, Property.MENTIONS, null)
                .map(Triple::getObject)
                .filter(entity -> is(entity, type))
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    boolean is(Node entity, Node type) {
        return all.contains(entity, RDF.Nodes.type, type);
    }

    Optional<Node> value(Node subject, Node property) {
        return all.stream(subject, property, null).map(Triple::getObject).min(Comparator.comparing(Node::toString));
    }

    /** The value of a property whose values are literals, or empty text. */
    String text(Node subject, Node property) {
        return value(subject, property).map(Node::getLiteralLexicalForm).orElse("");
    }

    /** The label of the entity that a property leads to, or empty text. */
    String labelOf(Node subject, Node property) {
        return value(subject, property).map(this::label).orElse("");
    }

    /** The Vietnamese label, or else any, or empty text. */
    String label(Node entity) {
        return all.stream(entity, RDFS.Nodes.label, null)
                .map(Triple::getObject)
                .min(Comparator.comparing(
                                (Node label) -> !label.getLiteralLanguage().equals("vi"))
                        .thenComparing(node -> node.toString()))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** country, province, district, commune or other. */
    String level(Node place) {
        return Stream.of(Kind.COUNTRY, Kind.PROVINCE, Kind.DISTRICT, Kind.COMMUNE)
                .filter(type -> is(place, type))
                .findFirst()
                .map(type -> Spelling.plain(type.getLocalName()))
                .orElse("other");
    }

    /** The first passage that a fact rests on. */
    Optional<Passage> passage(Node fact) {
        return own.stream(fact, Property.EVIDENCE, null)
                .map(evidence -> passageAt(evidence.getObject()))
                .min(Comparator.comparingInt(Passage::begin));
    }

    private Passage passageAt(Node node) {
        return new Passage(
                offset(node, Vocabulary.NIF_BEGIN_INDEX),
                offset(node, Vocabulary.NIF_END_INDEX),
                text(node, Property.QUOTE));
    }

    private int offset(Node passage, Node property) {
        String text = text(passage, property);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** Where a fact was found, and by which rule. */
    List<Where> where(Node fact) {
        String quote = passage(fact).map(Passage::quote).orElse("");
        return List.of(new Where(quote, text(fact, Property.RULE)));
    }

    /** A fact that refers to the entity, to show where the entity comes from. */
    List<Where> whereUsed(Node entity) {
        return own.stream(null, null, entity)
                .map(Triple::getSubject)
                .filter(fact -> !fact.equals(article))
                .min(Comparator.comparing(Node::toString))
                .map(this::where)
                .orElse(List.of());
    }
}
