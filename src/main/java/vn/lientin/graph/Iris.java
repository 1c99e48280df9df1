package vn.lientin.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Span;

/**
 * The one place that mints IRIs.
 *
 * <p>An IRI is a pure function of the base and the record. Names are compared in NFC and otherwise letter by letter: a
 * different tone mark is a different person. Two persons of one name differ by their homes ({@link Homes}), two
 * organizations of one name in different places ("Ủy ban nhân dân huyện
 * Châu Thành") differ by the place, two roles by their body and jurisdiction.
 */
public final class Iris {
    public static final String DEFAULT_BASE = "https://w3id.org/lientin/id/";

    private static final String REFERENCE = "graph/reference";
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final Pattern ENTITY = Pattern.compile("^(.*/)(?:person|organization|place|role|meeting)/[^/]*$");

    private final String base;

    private Iris(String base) {
        this.base = base;
    }

    /** Under {@link #DEFAULT_BASE}. */
    public static Iris standard() {
        return new Iris(DEFAULT_BASE);
    }

    /**
     * Under another base, which must be an absolute IRI that ends in a slash, without query or fragment.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static Iris under(String base) {
        URI uri = URI.create(base);
        if (!uri.isAbsolute() || !base.endsWith("/") || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("not a base for IRIs (absolute, ending in a slash): " + base);
        }
        return new Iris(base);
    }

    /** Those that named {@code graph} as their {@link #referenceGraph}, or empty for another graph. */
    public static Optional<Iris> ofReferenceGraph(Node graph) {
        return graph.isURI() && graph.getURI().endsWith(REFERENCE)
                ? Optional.of(
                        new Iris(graph.getURI().substring(0, graph.getURI().length() - REFERENCE.length())))
                : Optional.empty();
    }

    public String base() {
        return base;
    }

    /** The IRI of a node without the base: what stays the same under another one. */
    public String withoutBase(Node node) {
        return node.getURI().replace(base, "");
    }

    /** Once each: descriptions of entities, and the direct triples. */
    public Node knowledgeGraph() {
        return node("graph/knowledge");
    }

    public Node inferredGraph() {
        return node("graph/inferred");
    }

    /** What a curator says of persons: one, or two. */
    public Node identitiesGraph() {
        return node("graph/identities");
    }

    /** Which versions of articles were replaced or taken out. */
    public Node historyGraph() {
        return node("graph/history");
    }

    /** Administrative units with their history, and countries. */
    public Node referenceGraph() {
        return node(REFERENCE);
    }

    public Node ontologyGraph() {
        return node("graph/ontology");
    }

    /** The article of a file name or URL, which also names its graph. */
    public Node article(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an article needs a name");
        }
        String nfc = Normalizer.normalize(name, Normalizer.Form.NFC);
        return node(
                "article/" + Arrays.stream(nfc.split("/", -1)).map(Iris::encode).collect(Collectors.joining("/")));
    }

    /** The article whose IRI this is, or empty if it is no IRI of an article of this base. */
    public Optional<Node> ofArticle(String iri) {
        Node node = NodeFactory.createURI(iri);
        return isArticle(node) ? Optional.of(node) : Optional.empty();
    }

    /** Whether {@code node} is an article of this base, not something inside one. */
    public boolean isArticle(Node node) {
        return node.isURI()
                && node.getURI().startsWith(base + "article/")
                && node.getURI().indexOf('#', base.length()) < 0;
    }

    /** The article that a fact or a passage stands in: its IRI without the fragment. */
    public static Node articleOf(Node part) {
        return NodeFactory.createURI(part.getURI().replaceFirst("#.*$", ""));
    }

    /** A version of an article, counted from 1. */
    public Node version(Node article, int number) {
        return NodeFactory.createURI(article.getURI() + "#version-" + number);
    }

    /** The passage at {@code span} (RFC 5147). */
    public Node passage(Node article, Span span) {
        return NodeFactory.createURI(article.getURI() + "#char=" + span.start() + "," + span.end());
    }

    /** A fact of an article; the same content has the same IRI, wherever in the text it stands. */
    Node fact(Node article, String kind, String content) {
        return NodeFactory.createURI(article.getURI() + "#" + kind + "-" + Slug.hash(content, 10));
    }

    public Node meeting(String articleName, int number) {
        return node("meeting/" + Slug.of(articleName, articleName) + "-" + number);
    }

    /** Somebody of whom no more than a rare name is known. */
    public Node person(Person person) {
        return node(path(person));
    }

    /** Somebody by name and home: a province, a country, or a body without a place. */
    public Node person(Person person, Actor home) {
        return node("person/" + Slug.of(person.label(), person.label() + "\n" + path(home)));
    }

    /** Somebody with a name that many bear, of whom an article tells nothing that would be known again elsewhere. */
    Node personOf(String articleName, Person person) {
        return node("person/"
                + Slug.of(
                        person.label(),
                        person.label() + "\n" + article(articleName).getURI().substring(base.length())));
    }

    public Node organization(Organization organization) {
        return node(path(organization));
    }

    public Node place(Place place) {
        return node(path(place));
    }

    /** The place with this identifier in the gazetteer. */
    public Node place(String id) {
        return node("place/" + encode(id.toLowerCase(Locale.ROOT)));
    }

    public Node role(Role role) {
        return node(path(role));
    }

    /** A statement about two persons, whose order does not matter. */
    public Node identification(Node one, Node other, String rule) {
        String pair = Stream.of(one, other)
                .map(person -> person.getURI().replace(base, ""))
                .sorted()
                .collect(Collectors.joining("\n"));
        return node("identification/" + Slug.hash(pair + "\n" + rule.replaceFirst("/[^/]*$", ""), 12));
    }

    /**
     * What is inferred about a key, under the base of the key's first entity.
     *
     * @param kind as "succession"
     * @throws IllegalArgumentException if the first of the key is no entity
     */
    public static Node inferred(String kind, List<Node> key) {
        Matcher entity = ENTITY.matcher(key.get(0).isURI() ? key.get(0).getURI() : "");
        if (!entity.matches()) {
            throw new IllegalArgumentException("not an entity: " + key.get(0));
        }
        String base = entity.group(1);
        String content = key.stream()
                .map(node -> node.isURI() ? node.getURI().replace(base, "") : node.getLiteralLexicalForm())
                .collect(Collectors.joining("\n"));
        return NodeFactory.createURI(base + "inferred/" + kind + "-" + Slug.hash(content, 12));
    }

    /** Whether {@code node} was made by {@link #inferred}. */
    public boolean isInferred(Node node) {
        return isUnder("inferred/", node);
    }

    public boolean isPerson(Node node) {
        return isUnder("person/", node);
    }

    public boolean isPlace(Node node) {
        return isUnder("place/", node);
    }

    public boolean isMeeting(Node node) {
        return isUnder("meeting/", node);
    }

    boolean isRole(Node node) {
        return isUnder("role/", node);
    }

    /** Whether {@code node} is something that the knowledge or the reference graph must describe. */
    public boolean isEntity(Node node) {
        return isPerson(node) || isPlace(node) || isRole(node) || isUnder("organization/", node) || isMeeting(node);
    }

    private boolean isUnder(String path, Node node) {
        return node.isURI() && node.getURI().startsWith(base) && node.getURI().startsWith(path, base.length());
    }

    private Node node(String path) {
        return NodeFactory.createURI(base + path);
    }

    private String path(Entity entity) {
        if (entity instanceof Person person) {
            return "person/" + Slug.of(person.label(), person.label());
        } else if (entity instanceof Organization organization) {
            String at = organization.place().map(place -> "\n" + path(place)).orElse("");
            return "organization/" + Slug.of(organization.label(), organization.label() + at);
        } else if (entity instanceof Place place) {
            return place.id().isEmpty()
                    ? "place/" + Slug.of(place.label(), place.label() + "\n" + place.level())
                    : "place/" + encode(place.id().toLowerCase(Locale.ROOT));
        } else if (entity instanceof Role role) {
            String of = role.jurisdiction().map(place -> "\n" + path(place)).orElse("");
            return "role/" + Slug.of(role.label(), role.position() + "\n" + path(role.body()) + of);
        }
        throw new IllegalArgumentException("a meeting is named by its article and number: " + entity);
    }

    /** Percent-encodes all but unreserved ASCII; dot segments too, which clients would resolve away. */
    private static String encode(String segment) {
        boolean dots = segment.equals(".") || segment.equals("..");
        StringBuilder out = new StringBuilder(segment.length());
        for (byte b : segment.getBytes(UTF_8)) {
            if (!dots && UNRESERVED.indexOf((char) b) >= 0) {
                out.append((char) b);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
            }
        }
        return out.toString();
    }
}
