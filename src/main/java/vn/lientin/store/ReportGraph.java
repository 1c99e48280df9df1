package vn.lientin.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import vn.lientin.graph.Violation;

/** Findings as a report of SHACL; the graph that each stands in is its {@code dcterms:isPartOf}. */
public final class ReportGraph {
    private final Graph graph = GraphMemFactory.createDefaultGraph();
    private final Node report = NodeFactory.createBlankNode();

    private ReportGraph() {}

    public static Graph of(List<Finding> findings) {
        ReportGraph made = new ReportGraph();
        made.graph.getPrefixMapping().setNsPrefix("sh", SHACL.getURI());
        boolean conforms =
                findings.stream().allMatch(finding -> finding.violation().warning());
        made.add(made.report, RDF.Nodes.type, SHACL.ValidationReport);
        made.add(made.report, SHACL.conforms, conforms ? NodeConst.nodeTrue : NodeConst.nodeFalse);
        findings.forEach(made::add);
        return made.graph;
    }

    private void add(Finding finding) {
        Violation violation = finding.violation();
        Node result = NodeFactory.createBlankNode();
        add(report, SHACL.result, result);
        add(result, RDF.Nodes.type, SHACL.ValidationResult);
        add(result, SHACL.focusNode, violation.node());
        add(result, SHACL.resultMessage, NodeFactory.createLiteralString(violation.message()));
        add(result, SHACL.resultSeverity, violation.warning() ? SHACL.Warning : SHACL.Violation);
        violation.path().ifPresent(path -> add(result, SHACL.resultPath, path));
        violation.value().ifPresent(value -> add(result, SHACL.value, value));
        add(result, SHACL.sourceConstraintComponent, violation.component().orElse(SHACL.SPARQLConstraintComponent));
        violation.shape().filter(Node::isURI).ifPresent(shape -> add(result, SHACL.sourceShape, shape));
        add(result, DCTerms.isPartOf.asNode(), finding.graph());
    }

    private void add(Node subject, Node property, Node value) {
        graph.add(Triple.create(subject, property, value));
    }
}
