package vn.lientin.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What an IRI answers to programs: all triples that begin with it, those that lead to it, and the facts about it with their
 * passages and the names of what they refer to; for an article, its whole graph.
 */
final class Description {
    private static final int MOST = 2000;

    private final Knowledge knowledge;
    private final LocalIris iris;
    private final Graph graph = GraphFactory.createDefaultGraph();

    Description(Knowledge knowledge, LocalIris iris) {
        this.knowledge = knowledge;
        this.iris = iris;
    }

    /** Of an entity or an article. */
    Graph of(Node node) {
        addAll(node);
        if (knowledge.isA(node, Knowledge.term("Article"))) {
            knowledge.graph(node).find().forEach(graph::add);
        } else {
            for (Triple triple : knowledge.find(null, null, node, MOST)) {
                graph.add(triple);
                if (knowledge.value(triple.getSubject(), Facts.EVIDENCE).isPresent()) {
                    addAll(triple.getSubject());
                    knowledge.values(triple.getSubject(), Facts.EVIDENCE).forEach(this::addAll);
                }
            }
        }
        addNames();
        return prefixed();
    }

    /** Of the ontology: its whole graph. */
    Graph ofOntology() {
        Node name = NodeFactory.createURI(iris.base() + "graph/ontology");
        knowledge.graph(name).find().forEach(graph::add);
        return prefixed();
    }

    private void addAll(Node subject) {
        knowledge.find(subject, null, null, MOST).forEach(graph::add);
    }

    private void addNames() {
        List<Node> named = graph.find().mapWith(Triple::getObject).filterKeep(Node::isURI).toSet().stream()
                .filter(node -> node.getURI().startsWith(iris.base()))
                .toList();
        named.forEach(node -> knowledge.find(node, Knowledge.LABEL, null, 10).forEach(graph::add));
    }

    private Graph prefixed() {
        graph.getPrefixMapping()
                .setNsPrefix("lt", LocalIris.TERMS)
                .setNsPrefix("data", iris.base())
                .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
                .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
                .setNsPrefix("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
                .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#");
        return graph;
    }

    static Answer answer(Graph graph, Media media) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (media) {
            case TURTLE -> RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
            case JSONLD -> RDFDataMgr.write(out, graph, RDFFormat.JSONLD11_PRETTY);
            case NTRIPLES -> RDFDataMgr.write(out, graph, RDFFormat.NTRIPLES_UTF8);
            case RDFXML -> RDFDataMgr.write(out, graph, RDFFormat.RDFXML_PLAIN);
            case HTML -> throw new IllegalArgumentException("a graph is not a page");
        }
        String charset = media == Media.TURTLE
                ? "; charset=" + StandardCharsets.UTF_8.name().toLowerCase(Locale.ROOT)
                : "";
        return Answer.of(media.type() + charset, out.toString(StandardCharsets.UTF_8))
                .with("Vary", "Accept, Accept-Language");
    }
}
