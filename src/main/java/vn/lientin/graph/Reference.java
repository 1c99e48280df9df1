package vn.lientin.graph;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import vn.lientin.graph.Table.Row;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;

/** The reference graph: administrative units with their history, and countries, out of the gazetteer's files. */
public final class Reference {
    static final List<String> FILES = List.of(
            "/vi/gazetteer/units.tsv",
            "/vi/gazetteer/unit_aliases.tsv",
            "/vi/gazetteer/countries.tsv",
            "/vi/gazetteer/wikidata.tsv");

    private static final String VIETNAM = "VN";
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /** The one unit whose level's word belongs to its name, since the name alone is a person. */
    private static final String HO_CHI_MINH_CITY = "vn-79";

    private final Iris iris;
    private final Map<Node, Row> units = new LinkedHashMap<>();
    private final Map<Node, Row> countries = new LinkedHashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();

    private Reference(Iris iris) {
        this.iris = iris;
    }

    /** The one that the program carries. */
    public static Reference load(Iris iris) {
        Reference reference = new Reference(iris);
        Table.read(FILES.get(0)).rows().forEach(row -> reference.units.put(iris.place(row.get("id")), row));
        Table.read(FILES.get(1)).rows().forEach(row -> reference
                .aliases
                .computeIfAbsent(row.get("id"), id -> new ArrayList<>())
                .add(row.get("alias")));
        Table.read(FILES.get(2)).rows().forEach(row -> reference.countries.put(iris.place(row.get("iso2")), row));
        Table.read(FILES.get(3)).rows().forEach(row -> reference.items.put(row.get("id"), row.get("item")));
        return reference;
    }

    Iris iris() {
        return iris;
    }

    /** All of it, in the reference graph. */
    public Stream<Quad> quads() {
        return Stream.concat(units.keySet().stream(), countries.keySet().stream())
                .flatMap(place -> describe(place).stream())
                .map(triple -> Quad.create(iris.referenceGraph(), triple));
    }

    /** What the reference graph says of a place, nothing if it does not have it. */
    public Set<Triple> describe(Node place) {
        if (units.containsKey(place)) {
            return unit(place, units.get(place));
        } else if (countries.containsKey(place)) {
            return country(place, countries.get(place));
        }
        return Set.of();
    }

    private Set<Triple> unit(Node unit, Row row) {
        Description out = new Description(unit);
        String name = row.get("name");
        List<String> others = new ArrayList<>(aliases.getOrDefault(row.get("id"), List.of()));
        others.add(name);
        out.names(labelOf(row), row.get("name_en"), others);
        out.add(type, typeOf(row.get("level")));
        last(row.list("types", ";")).stream().map(Reference::withoutPeriod).forEach(word -> {
            out.add(Property.UNIT_TYPE, Literals.string(word));
            if (word.startsWith("Thành phố")) {
                out.add(type, Kind.CITY);
            }
        });
        last(row.list("codes", ";"))
                .forEach(code -> out.add(Property.CODE, Literals.string(code.replaceAll(":.*", ""))));
        row.list("parents", ";").forEach(parent -> out.add(Property.LOCATED_IN, iris.place(withoutPeriod(parent))));
        if (row.get("parents").isEmpty()) {
            out.add(Property.LOCATED_IN, iris.place(VIETNAM));
        }
        row.list("valid_from", ";").forEach(day -> out.add(Property.VALID_FROM, Literals.date(LocalDate.parse(day))));
        // The file has the last day, lt:validTo is the first day after it.
        row.list("valid_to", ";")
                .forEach(day -> out.add(
                        Property.VALID_TO, Literals.date(LocalDate.parse(day).plusDays(1))));
        row.list("successors", ";").forEach(id -> out.add(Property.BECAME_UNIT, iris.place(id)));
        row.list("iso", ";").forEach(code -> out.add(Property.ISO_CODE, Literals.string(code)));
        link(row.get("id"), out);
        return out.triples;
    }

    static String labelOf(Row unit) {
        String name = unit.get("name");
        return unit.get("id").equals(HO_CHI_MINH_CITY) ? "Thành phố " + name : name;
    }

    private void link(String id, Description out) {
        Optional.ofNullable(items.get(id))
                .ifPresent(item -> out.add(SKOS.exactMatch.asNode(), NodeFactory.createURI(WIKIDATA + item)));
    }

    private Set<Triple> country(Node country, Row row) {
        Description out = new Description(country);
        out.names(row.get("name"), row.get("name_en"), row.list("aliases", "\\|"));
        out.add(type, Kind.COUNTRY);
        out.add(Property.CODE, Literals.string(row.get("iso2")));
        row.list("iso3", ";").forEach(code -> out.add(Property.ISO_CODE, Literals.string(code)));
        out.add(Property.ISO_CODE, Literals.string(row.get("iso2")));
        link(row.get("iso2"), out);
        return out.triples;
    }

    private static Node typeOf(String level) {
        return switch (level) {
            case "province" -> Kind.PROVINCE;
            case "district" -> Kind.DISTRICT;
            case "commune" -> Kind.COMMUNE;
            default -> throw new IllegalStateException(FILES.get(0) + ": no such level: " + level);
        };
    }

    /** A cell with a history ends with what held last. */
    private static List<String> last(List<String> history) {
        return history.isEmpty() ? history : history.subList(history.size() - 1, history.size());
    }

    private static String withoutPeriod(String value) {
        return value.replaceFirst("@.*", "");
    }

    private static final class Description {
        private final Node place;
        private final Set<Triple> triples = new LinkedHashSet<>();

        Description(Node place) {
            this.place = place;
            add(type, Kind.PLACE);
        }

        void names(String vietnamese, String english, List<String> others) {
            add(RDFS.Nodes.label, Literals.vietnamese(vietnamese));
            if (!english.isEmpty()) {
                add(RDFS.Nodes.label, Literals.english(english));
            }
            others.stream()
                    .filter(name -> !name.equals(vietnamese))
                    .forEach(name -> add(SKOS.altLabel.asNode(), Literals.vietnamese(name)));
        }

        void add(Node property, Node value) {
            triples.add(Triple.create(place, property, value));
        }
    }
}
