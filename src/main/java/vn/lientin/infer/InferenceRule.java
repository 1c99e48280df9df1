package vn.lientin.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A rule of inference: one file of {@code ontology/rules}.
 *
 * <p>Its query is plain SPARQL. {@code VALUES (?key …) { (UNDEF …) }} stands wherever the rule can be asked for some keys
 * alone; as it is it asks for all. The comments before it are, by name:
 *
 * <ul>
 *   <li>{@code name}, {@code version}: together the rule's id, as {@code met/1};
 *   <li>{@code level}: the least {@link Level} at which it is followed;
 *   <li>{@code comment@vi}, {@code comment@en}: what it says;
 *   <li>{@code seed}: finds the keys that an article touches, among the article's own triples and the descriptions of what
 *       it refers to;
 *   <li>{@code reseed}, where who is who matters to it: finds the keys that a {@code ?person} touches, in the whole base;
 *   <li>{@code given}, {@code gives}: an example;
 *   <li>{@code because}: finds what a conclusion rests on, given what it says.
 * </ul>
 */
public final class InferenceRule {
    /** How much is inferred. */
    public enum Level {
        /** Nothing. */
        NONE,
        /** What the rules of Lientin's own terms say. */
        RULES,
        /** Besides that the wider classes and properties of other vocabularies. */
        FULL
    }

    private static final Pattern HEADER = Pattern.compile("(?m)^# ([a-z]+(?:@[a-z]+)?): (.*)$");
    private static final Pattern KEY = Pattern.compile("VALUES \\(([^)]*)\\) \\{ \\(UNDEF(?: UNDEF)*\\) }");
    private static final String PREFIXES =
            """
            PREFIX lt: <https://w3id.org/lientin/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private final Map<String, String> header;
    private final String text;
    private final List<Var> keys;
    private final List<Triple> template;
    private final Query query;
    private final Query seeds;

    private InferenceRule(Map<String, String> header, String text) {
        this.header = header;
        this.text = text;
        Matcher key = KEY.matcher(text);
        if (!key.find()) {
            throw new IllegalArgumentException(header.get("name") + ": no VALUES (?key) { (UNDEF) }");
        }
        this.keys = List.of(key.group(1).strip().split(" +")).stream()
                .map(name -> Var.alloc(name.substring(1)))
                .toList();
        this.template = QueryFactory.create(text).getConstructTemplate().getTriples();
        this.query = select(text);
        this.seeds = QueryFactory.create(PREFIXES + "SELECT DISTINCT " + names(keys) + " { " + header("seed") + " }");
    }

    /** Throws {@link IllegalArgumentException} that says what is wrong with the file. */
    static InferenceRule parse(String text) {
        Functions.register();
        Map<String, String> header = new TreeMap<>();
        Matcher line = HEADER.matcher(text);
        while (line.find()) {
            header.merge(line.group(1), line.group(2), (one, more) -> one + "\n" + more);
        }
        for (String name :
                List.of("name", "version", "level", "comment@vi", "comment@en", "seed", "given", "gives", "because")) {
            if (!header.containsKey(name)) {
                throw new IllegalArgumentException(header.get("name") + ": no “# " + name + ":”");
            }
        }
        return new InferenceRule(header, text);
    }

    private String header(String name) {
        return header.getOrDefault(name, "");
    }

    String name() {
        return header("name");
    }

    /** Name and version: "met/1". */
    public String id() {
        return header("name") + "/" + header("version");
    }

    Level level() {
        return Level.valueOf(header("level").toUpperCase(Locale.ROOT));
    }

    /**
     * What it says.
     *
     * @param language {@code vi} or {@code en}
     */
    public String comment(String language) {
        return header("comment@" + language);
    }

    String given() {
        return header("given");
    }

    String gives() {
        return header("gives");
    }

    List<Var> keys() {
        return keys;
    }

    /** What it concludes. */
    public List<Triple> template() {
        return template;
    }

    /** Whether each conclusion tells its key, so that what was concluded for a key can be found. */
    boolean tellsItsKey() {
        Set<Node> told = new LinkedHashSet<>();
        template.forEach(triple -> told.addAll(List.of(triple.getSubject(), triple.getObject())));
        boolean fixed =
                template.stream().allMatch(triple -> triple.getPredicate().isURI());
        return fixed && told.containsAll(keys);
    }

    /** Finds the keys that an article's triples touch. */
    Query seeds() {
        return seeds;
    }

    /** Finds the keys that persons touch whose identity changed; empty where that does not matter to the rule. */
    Optional<Query> reseeds(Collection<Node> persons) {
        String values = persons.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
        return header.containsKey("reseed")
                ? Optional.of(QueryFactory.create(PREFIXES + "SELECT DISTINCT " + names(keys) + " { VALUES ?person { "
                        + values + " } " + header("reseed") + " }"))
                : Optional.empty();
    }

    /** Finds what can be concluded: all. */
    Query all() {
        return query;
    }

    /** Finds what can be concluded for some keys. */
    Query of(Collection<List<Node>> some) {
        ElementTransform forSome = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementData values) {
                return values.getVars().equals(keys) ? values(some) : values;
            }
        };
        return QueryTransformOps.transform(query, forSome, new ExprTransformApplyElementTransform(forSome));
    }

    /** Finds out whether, and for which keys, the conclusions can be drawn that these values make. */
    Query concluding(List<Var> variables, Collection<List<Node>> values) {
        String given = "WHERE {\n VALUES (" + names(variables) + ") { " + rows(values) + " }";
        return select(text.replaceFirst("WHERE \\{", Matcher.quoteReplacement(given)));
    }

    /** Finds in the inferred graph what was concluded for some keys. */
    Query concluded(Node graph, Collection<List<Node>> some) {
        ElementTriplesBlock pattern = new ElementTriplesBlock();
        template.forEach(pattern::addTriple);
        ElementGroup both = new ElementGroup();
        both.addElement(values(some));
        both.addElement(new ElementNamedGraph(graph, pattern));
        Query concluded = QueryFactory.make();
        concluded.setQuerySelectType();
        concluded.setQueryResultStar(true);
        concluded.setQueryPattern(both);
        return concluded;
    }

    private ElementData values(Collection<List<Node>> some) {
        ElementData values = new ElementData();
        keys.forEach(values::add);
        for (List<Node> row : some) {
            BindingBuilder binding = Binding.builder();
            for (int i = 0; i < row.size(); i++) {
                binding.add(keys.get(i), row.get(i));
            }
            values.add(binding.build());
        }
        return values;
    }

    /** Finds what a conclusion rests on. */
    Query because(Map<Var, Node> values) {
        List<Var> variables = new ArrayList<>(values.keySet());
        String row = rows(List.of(variables.stream().map(values::get).toList()));
        return QueryFactory.create(PREFIXES + "SELECT * { VALUES (" + names(variables) + ") { " + row + " } "
                + header("because") + " } LIMIT 100");
    }

    private static Query select(String construct) {
        return QueryFactory.create(construct.replaceFirst("(?s)CONSTRUCT \\{.*?}\\s*WHERE", "SELECT * WHERE"));
    }

    private static String names(List<Var> variables) {
        return variables.stream().map(variable -> "?" + variable.getVarName()).collect(Collectors.joining(" "));
    }

    private static String rows(Collection<List<Node>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" ", "(", ")")))
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return id();
    }
}
