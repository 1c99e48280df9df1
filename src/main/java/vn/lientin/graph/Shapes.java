package vn.lientin.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;

/** What must hold of the data: {@code ontology/shapes.ttl}. Safe for many threads. */
public final class Shapes {
    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
    }

    /** The shapes that an article by itself must have. */
    public static Shapes load() {
        return new Shapes(parsed("/ontology/shapes.ttl"));
    }

    /** The shapes of dates that make sense, which need what other graphs say. */
    public static Shapes ofDates() {
        return new Shapes(parsed("/ontology/dates.ttl"));
    }

    private static org.apache.jena.shacl.Shapes parsed(String file) {
        return org.apache.jena.shacl.Shapes.parse(
                RDFParser.fromString(Resources.text(file), Lang.TTL).toGraph());
    }

    /** What is wrong in {@code data}, which must hold the types of what it refers to; empty if it conforms. */
    public List<Violation> validate(Graph data) {
        return ShaclValidator.get().validate(shapes, data).getEntries().stream()
                .map(Shapes::violation)
                .distinct()
                .toList();
    }

    /** What is wrong in an article by itself, and what it refers to that nobody describes. */
    List<Violation> validate(ArticleQuads quads, Reference reference) {
        Graph data = GraphMemFactory.createDefaultGraph();
        quads.quads().forEach(quad -> data.add(quad.asTriple()));
        List<Violation> violations = new ArrayList<>();
        for (Node entity : referredTo(quads, reference)) {
            Set<Triple> description = reference.describe(entity);
            description.forEach(data::add);
            if (description.isEmpty() && !quads.descriptions().containsKey(entity)) {
                violations.add(Violation.of(entity, "is referred to but described nowhere"));
            }
        }
        violations.addAll(validate(data));
        return violations;
    }

    private static List<Node> referredTo(ArticleQuads quads, Reference reference) {
        Map<Node, Set<Triple>> descriptions = quads.descriptions();
        return Stream.concat(
                        quads.own().stream(), descriptions.values().stream().flatMap(Set::stream))
                .map(Triple::getObject)
                .filter(reference.iris()::isEntity)
                .distinct()
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                entry.focusNode(),
                entry.message(),
                !entry.severity().level().equals(SHACL.Violation),
                entry.resultPath() instanceof P_Link link ? Optional.of(link.getNode()) : Optional.empty(),
                Optional.ofNullable(entry.value()),
                Optional.ofNullable(entry.sourceConstraintComponent()),
                Optional.ofNullable(entry.source()));
    }
}
