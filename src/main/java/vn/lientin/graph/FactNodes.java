package vn.lientin.graph;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Linking;
import vn.lientin.fact.Span;
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

    private Content content(Fact fact) {
        if (fact instanceof Fact.Attendance attendance) {
            return attendance(attendance);
        } else if (fact instanceof Fact.SupportAction support) {
            return support(support);
        } else if (fact instanceof Fact.Statement statement) {
            return statement(statement);
        } else if (fact instanceof Fact.OfficeChange change) {
            return officeChange(change);
        } else if (fact instanceof Fact.RankHolding rank) {
            return new Content(Kind.RANK_HOLDING)
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

    private Content tenure(Fact.Tenure tenure) {
        Content content = new Content(Kind.TENURE)
                .entity(Property.HOLDER, tenure.holder())
                .entity(Property.ROLE, tenure.role())
                .node(Property.STATUS, valueOf(tenure.status()));
        tenure.start().ifPresent(day -> content.node(Property.START, Literals.day(day)));
        tenure.end().ifPresent(day -> content.node(Property.END, Literals.day(day)));
        return content;
    }

    private Content attendance(Fact.Attendance attendance) {
        Content content = new Content(Kind.ATTENDANCE)
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

    private Content support(Fact.SupportAction support) {
        Content content = new Content(Kind.SUPPORT_ACTION)
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

    private Content statement(Fact.Statement statement) {
        Content content = new Content(Kind.STATEMENT)
                .entity(Property.SPEAKER, statement.speaker())
                .string(Property.TEXT, statement.text().of(text))
                .node(Property.MODE, valueOf(statement.mode()));
        statement.kind().ifPresent(kind -> content.string(Property.KIND, kind));
        statement.addressee().ifPresent(actor -> content.entity(Property.ADDRESSEE, actor));
        statement.madeAt().ifPresent(meeting -> content.entity(Property.MADE_AT, meeting));
        return content;
    }

    private Content officeChange(Fact.OfficeChange change) {
        Content content = new Content(change.change() == Fact.Change.APPOINTMENT ? Kind.APPOINTMENT : Kind.DISMISSAL)
                .entity(Property.HOLDER, change.holder())
                .entity(Property.ROLE, change.role());
        change.date().ifPresent(day -> content.node(Property.DATE, Literals.day(day)));
        return content;
    }

    private Content document(Fact.Document document) {
        Content content = new Content(Kind.DOCUMENT).string(Property.KIND, document.kind());
        document.number().ifPresent(number -> content.string(Property.NUMBER, number));
        document.issuer().ifPresent(issuer -> content.entity(Property.ISSUER, issuer));
        document.date().ifPresent(day -> content.node(Property.DATE, Literals.day(day)));
        return content;
    }

    private Content figure(Fact.Figure figure) {
        Content content = new Content(Kind.FIGURE)
                .node(Property.VALUE, Literals.decimal(figure.value()))
                .string(Property.UNIT, figure.unit());
        figure.subject().ifPresent(subject -> content.string(Property.SUBJECT, subject));
        figure.place().ifPresent(place -> content.entity(Property.PLACE, place));
        figure.date().ifPresent(day -> content.node(Property.DATE, Literals.day(day)));
        return content;
    }

    private Content campaign(Fact.Campaign campaign) {
        Content content = new Content(Kind.CAMPAIGN).node(RDFS.Nodes.label, Literals.vietnamese(campaign.name()));
        campaign.launchedBy().ifPresent(actor -> content.entity(Property.LAUNCHED_BY, actor));
        campaign.date().ifPresent(day -> content.node(Property.DATE, Literals.day(day)));
        return content;
    }

    private Content photo(Fact.Photo photo) {
        Content content = new Content(Kind.PHOTO).string(Property.CAPTION, photo.caption());
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

    private Node finish(Content content, Fact fact, Collection<Triple> out) {
        Node node =
                iris.fact(article, content.kind(), content.key(fact.evidence().rule()));
        content.write(node, out);
        trace(node, fact.evidence(), content.steps(fact.evidence())).ifPresent(out::add);
        return node;
    }

    /** Empty where there is nothing to tell beyond the passage. */
    static Optional<Triple> trace(Node node, Evidence evidence, List<Trace.Step> steps) {
        Trace trace = new Trace(Trace.merged(evidence.words()), steps);
        boolean empty = trace.words().isEmpty() && trace.steps().isEmpty();
        return empty
                ? Optional.empty()
                : Optional.of(Triple.create(node, Property.TRACE, Literals.string(trace.toString())));
    }

    /** The class and properties of a fact node whose IRI follows from them. */
    private final class Content {
        private final Node kind;
        private final List<Node> properties = new ArrayList<>();
        private final List<Node> values = new ArrayList<>();
        private final Map<Node, Entity> entities = new LinkedHashMap<>();

        Content(Node kind) {
            this.kind = kind;
        }

        Content node(Node property, Node value) {
            properties.add(property);
            values.add(value);
            return this;
        }

        Content string(Node property, String value) {
            return node(property, Literals.string(value));
        }

        Content entity(Node property, Entity entity) {
            entities.put(property, entity);
            return node(property, descriptions.describe(entity));
        }

        /** For each property the words of the passage that stand for its value; of several those that carry the fact. */
        List<Trace.Step> steps(Evidence evidence) {
            List<Trace.Step> steps = new ArrayList<>();
            entities.forEach((property, entity) -> linkings.stream()
                    .filter(linking -> linking.entity().equals(entity)
                            && evidence.passage().contains(linking.words()))
                    .min(Comparator.comparing(linking -> !isAmong(evidence.words(), linking.words())))
                    .ifPresent(linking -> steps.add(new Trace.Step(
                            property.getLocalName(),
                            linking.words(),
                            linking.because().id(),
                            linking.there()))));
            return steps;
        }

        private static boolean isAmong(List<Span> words, Span span) {
            return words.stream().anyMatch(one -> one.contains(span) || span.contains(one));
        }

        String kind() {
            return kind.getLocalName().toLowerCase(Locale.ROOT);
        }

        /**
         * Independent of the base and of where the fact stands. The rule's name belongs to it, since a node has one
         * rule; its version does not, so that a better rule keeps the IRIs.
         */
        String key(String rule) {
            StringBuilder key = new StringBuilder(rule.replaceFirst("/[^/]*$", ""));
            for (int i = 0; i < properties.size(); i++) {
                Node value = values.get(i);
                String term = value.isURI() ? value.getURI().replace(iris.base(), "") : value.getLiteralLexicalForm();
                key.append('\n')
                        .append(properties.get(i).getLocalName())
                        .append(' ')
                        .append(term);
            }
            return key.toString();
        }

        void write(Node node, Collection<Triple> out) {
            out.add(Triple.create(node, type, kind));
            for (int i = 0; i < properties.size(); i++) {
                out.add(Triple.create(node, properties.get(i), values.get(i)));
            }
        }
    }
}
