package vn.lientin.graph;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;

/**
 * Gathers what the knowledge graph says of the entities of one article.
 *
 * <p>A place of the gazetteer is described in the reference graph, so it gets nothing here.
 */
public final class Descriptions {
    private static final List<Node> OF_PERSONS = List.of(type, RDFS.Nodes.label, Property.HOME);
    private static final List<Node> OF_ROLES =
            List.of(type, RDFS.Nodes.label, Property.POSITION, Property.ROLE_IN, Property.JURISDICTION);
    private static final List<Node> OF_MEETINGS =
            List.of(type, RDFS.Nodes.label, Property.KIND, Property.DATE, Property.PLACE, Property.PART_OF);
    private static final List<Node> OF_BODIES_AND_PLACES = List.of(type, RDFS.Nodes.label, Property.LOCATED_IN);

    private final Iris iris;
    private final String articleName;
    private final Homes homes;
    private final NameFrequency names;
    private final Map<Node, Set<Triple>> byEntity = new LinkedHashMap<>();

    Descriptions(Iris iris, String articleName, Homes homes, NameFrequency names) {
        this.iris = iris;
        this.articleName = articleName;
        this.homes = homes;
        this.names = names;
    }

    /** The properties that describe an entity; whatever else the knowledge graph says of it is a direct triple. */
    public static List<Node> propertiesOf(Node entity, Iris iris) {
        if (iris.isPerson(entity)) {
            return OF_PERSONS;
        } else if (iris.isRole(entity)) {
            return OF_ROLES;
        } else if (iris.isMeeting(entity)) {
            return OF_MEETINGS;
        }
        return OF_BODIES_AND_PLACES;
    }

    Map<Node, Set<Triple>> byEntity() {
        return byEntity;
    }

    /** Describes the entity and whatever its description refers to, and returns its IRI. */
    Node describe(Entity entity) {
        if (entity instanceof Person person) {
            return person(person);
        } else if (entity instanceof Organization organization) {
            return organization(organization);
        } else if (entity instanceof Place place) {
            return place(place);
        } else if (entity instanceof Role role) {
            return role(role);
        } else if (entity instanceof Meeting meeting) {
            return meeting(meeting);
        }
        throw new IllegalStateException("a new kind of entity: " + entity);
    }

    private Node person(Person person) {
        Optional<Actor> home = homes.of(person);
        Node node = home.map(at -> iris.person(person, at)).orElseGet(() -> withoutHome(person));
        start(node, Kind.PERSON, person.label());
        home.ifPresent(at -> add(node, Property.HOME, describe(at)));
        return node;
    }

    private Node withoutHome(Person person) {
        return names.isRare(person.label()) ? iris.person(person) : iris.personOf(articleName, person);
    }

    private Node organization(Organization organization) {
        Node node = iris.organization(organization);
        start(node, Kind.ORGANIZATION, organization.label());
        organization.place().ifPresent(place -> add(node, Property.LOCATED_IN, place(place)));
        return node;
    }

    private Node place(Place place) {
        Node node = iris.place(place);
        if (place.id().isEmpty()) {
            start(node, Kind.PLACE, place.label());
            typesOf(place.level()).forEach(level -> add(node, type, level));
        }
        return node;
    }

    /** The classes below {@code lt:Place} that a level tells. */
    private static List<Node> typesOf(Level level) {
        return switch (level) {
            case COUNTRY -> List.of(Kind.COUNTRY);
            case PROVINCE -> List.of(Kind.PROVINCE);
            case DISTRICT -> List.of(Kind.DISTRICT);
            case COMMUNE -> List.of(Kind.COMMUNE);
            case OTHER -> List.of();
        };
    }

    private Node role(Role role) {
        Node node = iris.role(role);
        start(node, Kind.ROLE, role.label());
        add(node, Property.POSITION, Literals.string(role.position()));
        add(node, Property.ROLE_IN, describe(role.body()));
        role.jurisdiction().ifPresent(place -> add(node, Property.JURISDICTION, place(place)));
        return node;
    }

    private Node meeting(Meeting meeting) {
        Node node = iris.meeting(articleName, meeting.number());
        start(node, Kind.MEETING, meeting.label());
        add(node, Property.KIND, Literals.string(meeting.kind()));
        meeting.date().ifPresent(day -> add(node, Property.DATE, Literals.day(day)));
        meeting.place().ifPresent(place -> add(node, Property.PLACE, place(place)));
        meeting.partOf().ifPresent(number -> add(node, Property.PART_OF, iris.meeting(articleName, number)));
        return node;
    }

    private void start(Node entity, Node kind, String label) {
        add(entity, type, kind);
        add(entity, RDFS.Nodes.label, Literals.vietnamese(label));
    }

    private void add(Node entity, Node property, Node value) {
        if (!propertiesOf(entity, iris).contains(property)) {
            throw new IllegalStateException("not among the properties of descriptions: " + property);
        }
        byEntity.computeIfAbsent(entity, node -> new LinkedHashSet<>()).add(Triple.create(entity, property, value));
    }
}
