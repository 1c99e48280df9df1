package vn.lientin.graph;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Linking;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.graph.Vocabulary.Value;

/** Writes the facts of one article as nodes; evidence and rule are added by {@link ArticleGraph}. */
final class FactNodes {
    static final Set<Node> TYPES = Set.of(
            Kind.TENURE,
            Kind.RANK_HOLDING,
            Kind.ATTENDANCE,
            Kind.SUPPORT_ACTION,
            Kind.STATEMENT,
            Kind.APPOINTMENT,
            Kind.DISMISSAL,
            Kind.DOCUMENT,
            Kind.FIGURE,
            Kind.CAMPAIGN,
            Kind.PHOTO);

    private final Iris iris;
    private final Node article;
    private final String text;
    private final Descriptions descriptions;
    private final Optional<Node> observedOn;
    private final List<Linking> linkings;
    private final Map<HolderOfRole, Node> tenures = new HashMap<>();

    private record HolderOfRole(Entity holder, Role role) {}

    FactNodes(Iris iris, Node article, ArticleFacts facts, Descriptions descriptions, Optional<Node> observedOn) {
        this.iris = iris;
        this.article = article;
        this.text = facts.text();
        this.linkings = facts.linkings();
        this.descriptions = descriptions;
        this.observedOn = observedOn;
    }

    /** Whether the triple gives a fact node its class. */
    static boolean isFactType(Triple triple) {
        return triple.getPredicate().equals(type) && TYPES.contains(triple.getObject());
    }

    /** Writes the tenures first, since attendances refer to them; returns the node of each fact, in order. */
    Map<Fact, Node> write(List<Fact> facts, Collection<Triple> out) {
        Map<Fact, Node> nodes = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.Tenure tenure) {
                Node node = finish(tenure(tenure), fact, out);
                tenures.putIfAbsent(new HolderOfRole(tenure.holder(), tenure.role()), node);
                observedOn.ifPresent(day -> out.add(Triple.create(node, Property.OBSERVED_ON, day)));
                nodes.put(fact, node);
            }
        }
        for (Fact fact : facts) {
            if (!(fact instanceof Fact.Tenure)) {
                nodes.put(fact, finish(content(fact), fact, out));
            }
        }
        return nodes;
    }

    private FactContent content(Fact fact) {
        if (fact instanceof Fact.Attendance attendance) {
            return attendance(attendance);
        } else if (fact instanceof Fact.SupportAction support) {
            return support(support);
        } else if (fact instanceof Fact.Statement statement) {
            return statement(statement);
        } else if (fact instanceof Fact.OfficeChange change) {
            return officeChange(change);
        } else if (fact instanceof Fact.RankHolding rank) {
            return new FactContent(descriptions, Kind.RANK_HOLDING)
                    .entity(Property.HOLDER, rank.holder())
                    .string(Property.RANK, rank.rank());
        } else if (fact instanceof Fact.Document document) {
            return document(document);
        } else if (fact instanceof Fact.Figure figure) {
            return figure(figure);
        } else if (fact instanceof Fact.Campaign campaign) {
            return campaign(campaign);
        } else if (fact instanceof Fact.Photo photo) {
            return photo(photo);
        }
        throw new IllegalStateException("a new kind of fact: " + fact);
    }

    private FactContent tenure(Fact.Tenure tenure) {
        FactContent content = new FactContent(descriptions, Kind.TENURE)
                .entity(Property.HOLDER, tenure.holder())
                .entity(Property.ROLE, tenure.role())
                .node(Property.STATUS, valueOf(tenure.status()));
        tenure.start().ifPresent(day -> content.node(Property.START, Literals.day(day)));
        tenure.end().ifPresent(day -> content.node(Property.END, Literals.day(day)));
        return content;
    }

    private FactContent attendance(Fact.Attendance attendance) {
        FactContent content = new FactContent(descriptions, Kind.ATTENDANCE)
                .entity(Property.MEETING, attendance.meeting())
                .entity(Property.ATTENDEE, attendance.attendee())
                .string(Property.CAPACITY, attendance.capacity().name().toLowerCase(Locale.ROOT));
        attendance.as().ifPresent(role -> content.node(Property.AS, tenureOf(attendance.attendee(), role)));
        return content;
    }

    private Node tenureOf(Entity holder, Role role) {
        Node tenure = tenures.get(new HolderOfRole(holder, role));
        if (tenure == null) {
            throw new IllegalArgumentException(
                    holder.label() + " attends as " + role.label() + ", but no tenure of the article says so");
        }
        return tenure;
    }

    private FactContent support(Fact.SupportAction support) {
        FactContent content = new FactContent(descriptions, Kind.SUPPORT_ACTION)
                .entity(Property.SUPPORTER, support.supporter())
                .entity(Property.RECIPIENT, support.recipient())
                .node(Property.STATUS, valueOf(support.status()));
        support.amount().ifPresent(money -> {
            content.node(Property.AMOUNT, Literals.decimal(money.amount()));
            content.string(Property.CURRENCY, money.currency());
        });
        support.items().ifPresent(items -> content.string(Property.ITEMS, items));
        support.date().ifPresent(day -> content.node(Property.DATE, Literals.day(day)));
        return content;
    }

    private FactContent statement(Fact.Statement statement) {
        FactContent content = new FactContent(descriptions, Kind.STATEMENT)
                .entity(Property.SPEAKER, statement.speaker())
                .string(Property.TEXT, statement.text().of(text))
                .node(Property.MODE, valueOf(statement.mode()));
        statement.kind().ifPresent(kind -> content.string(Property.KIND, kind));
        statement.addressee().ifPresent(actor -> content.entity(Property.ADDRESSEE, actor));
        statement.madeAt().ifPresent(meeting -> content.entity(Property.MADE_AT, meeting));
        return content;
    }

    private FactContent officeChange(Fact.OfficeChange change) {
        FactContent content = new FactContent(
                        descriptions, change.change() == Fact.Change.APPOINTMENT ? Kind.APPOINTMENT : Kind.DISMISSAL)
                .entity(Property.HOLDER, change.holder())
                .entity(Property.ROLE, change.role());
        change.date().ifPresent(day -> content.node(Property.DATE, Literals.day(day)));
        return content;
    }

    private FactContent document(Fact.Document document) {
        FactContent content = new FactContent(descriptions, Kind.DOCUMENT).string(Property.KIND, document.kind());
        document.number().ifPresent(number -> content.string(Property.NUMBER, number));
        document.issuer().ifPresent(issuer -> content.entity(Property.ISSUER, issuer));
        document.date().ifPresent(day -> content.node(Property.DATE, Literals.day(day)));
        return content;
    }

    private FactContent figure(Fact.Figure figure) {
        FactContent content = new FactContent(descriptions, Kind.FIGURE)
                .node(Property.VALUE, Literals.decimal(figure.value()))
                .string(Property.UNIT, figure.unit())
                .string(Property.CONTEXT, figure.context());
        figure.qualifier().ifPresent(qualifier -> content.string(Property.QUALIFIER, qualifier));
        figure.subject().ifPresent(subject -> content.string(Property.SUBJECT, subject));
        figure.place().ifPresent(place -> content.entity(Property.PLACE, place));
        figure.date().ifPresent(day -> content.node(Property.DATE, Literals.day(day)));
        return content;
    }

    private FactContent campaign(Fact.Campaign campaign) {
        FactContent content = new FactContent(descriptions, Kind.CAMPAIGN)
                .node(RDFS.Nodes.label, Literals.vietnamese(campaign.name()));
        campaign.launchedBy().ifPresent(actor -> content.entity(Property.LAUNCHED_BY, actor));
        campaign.date().ifPresent(day -> content.node(Property.DATE, Literals.day(day)));
        return content;
    }

    private FactContent photo(Fact.Photo photo) {
        FactContent content = new FactContent(descriptions, Kind.PHOTO).string(Property.CAPTION, photo.caption());
        photo.shows().forEach(person -> content.entity(Property.SHOWS, person));
        photo.credit().ifPresent(credit -> content.string(Property.CREDIT, credit));
        return content;
    }

    private static Node valueOf(Enum<?> constant) {
        return switch (constant.name()) {
            case "CURRENT" -> Value.CURRENT;
            case "FORMER" -> Value.FORMER;
            case "DELIVERED" -> Value.DELIVERED;
            case "PLEDGED" -> Value.PLEDGED;
            case "REQUESTED" -> Value.REQUESTED;
            case "DIRECT" -> Value.DIRECT;
            case "INDIRECT" -> Value.INDIRECT;
            default -> throw new IllegalStateException("a new value: " + constant);
        };
    }

    private Node finish(FactContent content, Fact fact, Collection<Triple> out) {
        Node node =
                iris.fact(article, content.kind(), content.key(fact.evidence().rule(), iris));
        content.write(node, out);
        Trace.of(node, fact.evidence(), content.steps(fact.evidence(), linkings, iris))
                .ifPresent(out::add);
        return node;
    }
}
