package vn.lientin.graph;

import static org.apache.jena.vocabulary.RDF.Nodes.type;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.ArticleFacts.Mention;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Span;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;

/** Writes the facts of articles as quads and checks them. Safe for many threads. */
public final class ArticleGraph {
    private final Iris iris;
    private final Reference reference;
    private final Seats seats;
    private final NameFrequency names;
    private final Shapes shapes;

    public ArticleGraph(Iris iris) {
        this.iris = iris;
        this.reference = Reference.load(iris);
        this.seats = new Seats(Lands.load());
        this.names = NameFrequency.load();
        this.shapes = Shapes.load();
    }

    /**
     * The quads of one article.
     *
     * @throws UngroundedException if they break the shapes or refer to a place that is not there: a fault of the
     *     program, not of the article
     */
    public ArticleQuads write(ArticleFacts facts) {
        return write(facts, Optional.empty());
    }

    /** The same of an article that a web archive holds, with the time at which it was captured. */
    public ArticleQuads write(ArticleFacts facts, Optional<Instant> captured) {
        ArticleQuads quads;
        try {
            quads = new Writing(facts, captured).quads();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UngroundedException(facts.name(), String.valueOf(e.getMessage()), e);
        }
        List<Violation> violations = shapes.validate(quads, reference);
        if (!violations.isEmpty()) {
            throw new UngroundedException(facts.name(), violations);
        }
        return quads;
    }

    /** One article in the making. */
    private final class Writing {
        private final ArticleFacts facts;
        private final Optional<Instant> captured;
        private final Node article;
        private final Descriptions descriptions;
        private final Set<Triple> own = new LinkedHashSet<>();

        Writing(ArticleFacts facts, Optional<Instant> captured) {
            this.facts = facts;
            this.captured = captured;
            this.article = iris.article(facts.name());
            this.descriptions = new Descriptions(iris, facts.name(), Homes.of(facts, seats, names), names);
        }

        ArticleQuads quads() {
            metadata();
            FactNodes nodes = new FactNodes(iris, article, facts, descriptions, observedOn());
            nodes.write(facts.facts(), own).forEach((fact, node) -> ground(node, fact.evidence()));
            meetings().forEach(this::meeting);
            mentions();
            return new ArticleQuads(
                    article, iris.knowledgeGraph(), own, descriptions.byEntity(), DirectTriple.saidBy(own, iris));
        }

        private void metadata() {
            say(article, type, Kind.ARTICLE);
            say(article, Property.FILE, Literals.string(facts.name()));
            say(article, Property.DIGEST, Literals.string(facts.digest()));
            ArticleFacts.Metadata metadata = facts.metadata();
            metadata.title().ifPresent(title -> say(article, RDFS.Nodes.label, Literals.vietnamese(title)));
            metadata.published().ifPresent(day -> say(article, Property.PUBLISHED, Literals.date(day)));
            metadata.publisher().ifPresent(name -> say(article, Property.PUBLISHER, Literals.string(name)));
            if (!facts.unread().isEmpty()) {
                say(article, Property.UNREAD, Literals.string(String.join("; ", facts.unread())));
            }
            metadata.author().ifPresent(name -> say(article, Property.AUTHOR, Literals.string(name)));
            metadata.section().ifPresent(name -> say(article, Property.SECTION, Literals.string(name)));
            metadata.address().ifPresent(link -> say(article, Property.ADDRESS, Literals.string(link)));
            metadata.modified().ifPresent(time -> say(article, Property.MODIFIED, Literals.time(time)));
            captured.ifPresent(time -> say(article, Property.CAPTURED, Literals.instant(time)));
            if (!metadata.origins().isEmpty()) {
                say(article, Property.ORIGIN, Literals.string(origins(metadata)));
            }
            if (!facts.fingerprint().isEmpty()) {
                say(
                        article,
                        Property.FINGERPRINT,
                        Literals.string(facts.fingerprint().toString()));
            }
        }

        /** In one literal, which articles of one paper share. */
        private static String origins(ArticleFacts.Metadata metadata) {
            return new TreeMap<>(metadata.origins())
                    .entrySet().stream()
                            .map(origin -> origin.getKey() + ": " + origin.getValue())
                            .collect(Collectors.joining("; "));
        }

        /** The day of publication, or else the only day on which the article's meetings took place. */
        private Optional<Node> observedOn() {
            if (facts.metadata().published().isPresent()) {
                return facts.metadata().published().map(Literals::date);
            }
            List<Node> days = meetings().stream()
                    .flatMap(meeting -> meeting.date().flatMap(Day::date).stream())
                    .distinct()
                    .map(Literals::date)
                    .toList();
            return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
        }

        /** The meetings that are mentioned or that facts are about, by their number. */
        private Collection<Meeting> meetings() {
            Stream<Meeting> mentioned = facts.mentions().stream()
                    .map(Mention::entity)
                    .filter(Meeting.class::isInstance)
                    .map(Meeting.class::cast);
            Map<Integer, Meeting> byNumber = new LinkedHashMap<>();
            Stream.concat(mentioned, facts.facts().stream().flatMap(ArticleGraph::meetingsOf))
                    .forEach(meeting -> {
                        Meeting other = byNumber.putIfAbsent(meeting.number(), meeting);
                        if (other != null && !other.equals(meeting)) {
                            throw new IllegalArgumentException(
                                    "two meetings with one number: " + other + ", " + meeting);
                        }
                    });
            return byNumber.values();
        }

        /** What is named, and besides it whatever a fact is about; whoever is only on a photo is not. */
        private void mentions() {
            Set<Node> described = descriptions.byEntity().keySet();
            Set<Node> mentioned = new LinkedHashSet<>();
            facts.mentions().forEach(mention -> mentioned.add(descriptions.describe(mention.entity())));
            own.stream()
                    .filter(triple -> !triple.getPredicate().equals(Property.SHOWS))
                    .map(Triple::getObject)
                    .filter(node -> described.contains(node) || iris.isPlace(node))
                    .filter(node -> !iris.isRole(node))
                    .forEach(mentioned::add);
            meetings().forEach(meeting -> mentioned.add(iris.meeting(facts.name(), meeting.number())));
            mentioned.forEach(entity -> say(article, Property.MENTIONS, entity));
        }

        private void meeting(Meeting meeting) {
            Node node = descriptions.describe(meeting);
            ground(node, meeting.evidence());
            Trace.of(node, meeting.evidence(), List.of()).ifPresent(own::add);
        }

        private void ground(Node node, Evidence evidence) {
            say(node, Property.EVIDENCE, passage(evidence.passage()));
            say(node, Property.RULE, Literals.string(evidence.rule()));
        }

        /** The quote is cut from the text here, so it is what stands there. */
        private Node passage(Span span) {
            Node node = iris.passage(article, span);
            say(node, type, Kind.PASSAGE);
            say(node, type, Vocabulary.NIF_OFFSET_BASED_STRING);
            say(node, Property.QUOTE, Literals.string(span.of(facts.text())));
            say(node, Vocabulary.NIF_BEGIN_INDEX, Literals.offset(span.start()));
            say(node, Vocabulary.NIF_END_INDEX, Literals.offset(span.end()));
            say(node, Vocabulary.NIF_REFERENCE_CONTEXT, article);
            return node;
        }

        private void say(Node subject, Node property, Node object) {
            own.add(Triple.create(subject, property, object));
        }
    }

    private static Stream<Meeting> meetingsOf(Fact fact) {
        if (fact instanceof Fact.Attendance attendance) {
            return Stream.of(attendance.meeting());
        } else if (fact instanceof Fact.Statement statement) {
            return statement.madeAt().stream();
        }
        return Stream.empty();
    }
}
