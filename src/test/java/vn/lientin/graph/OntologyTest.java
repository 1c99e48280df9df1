package vn.lientin.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** Holds the code, the ontology, the shapes and the queries to each other's terms. */
class OntologyTest {
    private static final Path ONTOLOGY = Path.of("ontology", "lientin.ttl");
    private static final Path SHAPES = Path.of("ontology", "shapes.ttl");
    private static final Set<Node> ORDERING = Set.of(RDFS.Nodes.subClassOf, RDFS.Nodes.domain, RDFS.Nodes.range);
    private static final Pattern PREFIXED = Pattern.compile("\\blt:([A-Za-z]+)\\b");
    private static final Pattern CONSTANT = Pattern.compile("\\b(Kind|Property|Value)\\.([A-Z_]+)\\b");

    @Test
    void everyTermThatIsUsedIsDefined() throws IOException {
        Set<String> defined = defined();

        assertThat(defined).containsAll(vocabulary().values());
        assertThat(defined).containsAll(usedIn(graph(SHAPES)));
        assertThat(defined).containsAll(prefixedIn(Path.of("queries"), ".rq"));
    }

    @Test
    void everyTermThatIsDefinedIsUsed() throws IOException {
        Set<String> used = new TreeSet<>(usedIn(graph(SHAPES)));
        used.addAll(prefixedIn(Path.of("queries"), ".rq"));
        Map<String, String> vocabulary = vocabulary();
        vocabulary.keySet().retainAll(constantsInCode());
        used.addAll(vocabulary.values());
        used.addAll(structureOf(used));

        assertThat(used).containsAll(defined());
    }

    @Test
    void everyConstantIsUsed() throws IOException {
        assertThat(constantsInCode()).containsAll(vocabulary().keySet());
    }

    @Test
    void everyTermSpeaksVietnameseAndEnglish() {
        Graph ontology = graph(ONTOLOGY);
        for (String term : defined()) {
            Node node = NodeFactory.createURI(Vocabulary.NS + term);
            for (Node property : List.of(RDFS.Nodes.label, RDFS.Nodes.comment)) {
                Set<String> languages = ontology.find(node, property, Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLanguage())
                        .toSet();
                assertThat(languages).as(term).containsExactlyInAnyOrder("vi", "en");
            }
        }
    }

    /** The classes above the terms, and those that they lead from and to: they order the ontology. */
    private static Set<String> structureOf(Set<String> terms) {
        return graph(ONTOLOGY).stream()
                .filter(triple -> ORDERING.contains(triple.getPredicate()))
                .filter(triple -> local(triple.getSubject()).anyMatch(terms::contains))
                .flatMap(triple -> local(triple.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The constants, as {@code Kind.PERSON}, with their terms. */
    private static Map<String, String> vocabulary() {
        Map<String, String> terms = new HashMap<>();
        for (Class<?> part : List.of(Vocabulary.Kind.class, Vocabulary.Property.class, Vocabulary.Value.class)) {
            for (Field field : part.getFields()) {
                terms.put(part.getSimpleName() + "." + field.getName(), term(field));
            }
        }
        return terms;
    }

    private static String term(Field field) {
        try {
            return ((Node) field.get(null)).getURI().substring(Vocabulary.NS.length());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> constantsInCode() throws IOException {
        Set<String> constants = new TreeSet<>();
        for (String source : texts(Path.of("src", "main", "java"), ".java")) {
            Matcher matcher = CONSTANT.matcher(source);
            while (matcher.find()) {
                constants.add(matcher.group());
            }
        }
        return constants;
    }

    /** The terms that are subjects of a type: classes, properties and individuals. */
    private static Set<String> defined() {
        return graph(ONTOLOGY).find(Node.ANY, RDF.Nodes.type, Node.ANY).mapWith(t -> t.getSubject()).toList().stream()
                .flatMap(OntologyTest::local)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> usedIn(Graph graph) {
        return graph.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .flatMap(OntologyTest::local)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> local(Node node) {
        return node.isURI() && node.getURI().startsWith(Vocabulary.NS)
                ? Stream.of(node.getURI().substring(Vocabulary.NS.length()))
                : Stream.empty();
    }

    private static Set<String> prefixedIn(Path folder, String ending) throws IOException {
        Set<String> terms = new TreeSet<>();
        for (String text : texts(folder, ending)) {
            Matcher matcher = PREFIXED.matcher(text);
            while (matcher.find()) {
                terms.add(matcher.group(1));
            }
        }
        return terms;
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                texts.add(Files.readString(file, UTF_8));
            }
            return texts;
        }
    }

    private static Graph graph(Path file) {
        return RDFParser.source(file).toGraph();
    }
}
