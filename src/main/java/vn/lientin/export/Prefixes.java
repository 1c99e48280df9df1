package vn.lientin.export;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.util.iterator.ExtendedIterator;

/** The prefixes of an export; no name of the data depends on them. */
final class Prefixes {
    static final Map<String, String> MAP = new TreeMap<>(Map.of(
            "lt", "https://w3id.org/lientin/ontology#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "owl", "http://www.w3.org/2002/07/owl#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    private Prefixes() {}

    /** The same triples with these prefixes; the graph itself, which may be stored, is left alone. */
    static Graph onto(Graph graph) {
        return new GraphBase() {
            @Override
            protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
                return graph.find(any(pattern.getSubject()), any(pattern.getPredicate()), any(pattern.getObject()));
            }

            @Override
            protected PrefixMapping createPrefixMapping() {
                return new PrefixMappingImpl().setNsPrefixes(MAP);
            }
        };
    }

    private static Node any(Node node) {
        return node.isConcrete() ? node : Node.ANY;
    }
}
