package vn.lientin.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import vn.lientin.graph.DirectTriple;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Shapes;
import vn.lientin.graph.Violation;
import vn.lientin.graph.Vocabulary;

/**
 * Checks a whole knowledge base against the shapes and the law.
 *
 * <p>Goes article by article, each with what it refers to, in memory: the shapes over the union of all graphs would
 * take minutes. Works inside the caller's read transaction.
 */
final class Validation {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Law law;
    private final Shapes shapes = Shapes.load();
    private final Shapes dates = Shapes.ofDates();
    private final List<Finding> findings = new ArrayList<>();

    Validation(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.law = new Law(dataset, iris);
    }

    List<Finding> findings(Collection<Node> articles) {
        articles.forEach(this::check);
        for (Node node : law.unsupported()) {
            report(iris.knowledgeGraph(), node, "is in the knowledge graph although no article supports it");
        }
        checkDerivedGraphs();
        report(new Identities(dataset, iris).wrong(), "is said to be who it is against the rules: ");
        report(new Inferred(dataset, iris, law).wrong(), "is inferred against the rules, or not although it follows: ");
        try (Stories stories = new Stories(dataset, iris, Scratch::onDisk)) {
            report(stories.wrong(), "is one story with another, or not, against the rules: ");
        }
        return findings;
    }

    private void checkDerivedGraphs() {
        for (Node graph : List.of(iris.inferredGraph(), iris.identitiesGraph(), iris.historyGraph())) {
            Graph data = GraphMemFactory.createDefaultGraph();
            law.stored(graph).stream().filter(Validation::isOurs).forEach(data::add);
            shapes.validate(data).forEach(violation -> findings.add(new Finding(graph, violation)));
        }
    }

    /** Classes of other vocabularies would pass for a description of the entity. */
    private static boolean isOurs(Triple triple) {
        return !triple.getPredicate().equals(RDF.Nodes.type)
                || triple.getObject().toString().startsWith(Vocabulary.NS);
    }

    private void check(Node article) {
        Set<Triple> own = law.stored(article);
        Graph data = GraphMemFactory.createDefaultGraph();
        own.forEach(data::add);
        addEntities(article, own, data);
        for (Triple direct : DirectTriple.saidBy(own, iris)) {
            data.add(direct);
            if (!law.isSuperseded(article) && !dataset.contains(Quad.create(iris.knowledgeGraph(), direct))) {
                report(article, direct.getSubject(), "lacks its direct triple " + NodeFmtLib.str(direct));
            }
        }
        shapes.validate(data).forEach(violation -> findings.add(new Finding(article, violation)));
        dates.validate(data).forEach(violation -> findings.add(new Finding(article, violation)));
        new PassageCheck(article, data, (node, message) -> report(article, node, message)).check();
    }

    private void addEntities(Node article, Set<Triple> own, Graph data) {
        Deque<Triple> referring = new ArrayDeque<>(own);
        Set<Node> seen = new HashSet<>();
        while (!referring.isEmpty()) {
            Node entity = referring.pop().getObject();
            if (iris.isEntity(entity) && seen.add(entity)) {
                Set<Triple> description = law.described(entity);
                referring.addAll(description);
                dataset.find(iris.referenceGraph(), entity, Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> description.add(quad.asTriple()));
                description.forEach(data::add);
                if (description.isEmpty()) {
                    report(article, entity, "is referred to but described nowhere");
                }
            }
        }
    }

    private void report(Set<Triple> inferred, String message) {
        inferred.forEach(wrong -> report(iris.inferredGraph(), wrong.getSubject(), message + NodeFmtLib.str(wrong)));
    }

    private void report(Node graph, Node focus, String message) {
        findings.add(new Finding(graph, Violation.of(focus, message)));
    }
}
