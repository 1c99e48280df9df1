package vn.lientin.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import vn.lientin.evaluate.ArticleView.Passage;
import vn.lientin.evaluate.MeetingFacts.Participant;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.graph.Vocabulary.Value;

/** The facts of an article in the knowledge base in comparable form. */
final class GraphFacts {
    private final ArticleView view;

    GraphFacts(ArticleView view) {
        this.view = view;
    }

    /** The facts whose keys decide, by relation. */
    Map<Relation, List<Item>> keyed() {
        Map<Relation, List<Item>> items = new EnumMap<>(Relation.class);
        items.put(Relation.TITLE, metadata(RDFS.Nodes.label));
        items.put(Relation.PUBLISHED, metadata(Property.PUBLISHED));
        items.put(Relation.PUBLISHER, metadata(Property.PUBLISHER));
        items.put(Relation.AUTHOR, metadata(Property.AUTHOR));
        items.put(Relation.PERSON, persons());
        items.put(Relation.PLACE, places());
        items.put(Relation.RANK, ranks());
        items.put(Relation.ROLE, roles(Kind.TENURE));
        items.put(Relation.APPOINTED, roles(Kind.APPOINTMENT));
        items.put(Relation.DISMISSED, roles(Kind.DISMISSAL));
        items.put(Relation.SUPPORTED, support());
        return items;
    }

    private List<Item> metadata(Node property) {
        String value = view.text(view.article(), property);
        return value.isEmpty() ? List.of() : List.of(new Item(Keys.plain(value), value, List.of()));
    }

    List<Item> persons() {
        return view.mentioned(Kind.PERSON).stream()
                .map(person -> entity(person, Keys.plain(view.label(person)), view.label(person)))
                .toList();
    }

    private List<Item> places() {
        return view.mentioned(Kind.PLACE).stream()
                .map(place -> entity(
                        place,
                        Keys.place(view.label(place), view.level(place)),
                        view.label(place) + " | " + view.level(place)))
                .toList();
    }

    private Item entity(Node entity, String key, String shown) {
        return new Item(key, shown, view.whereUsed(entity));
    }

    private List<Item> ranks() {
        return view.facts(Kind.RANK_HOLDING).stream()
                .map(fact -> {
                    String holder = view.labelOf(fact, Property.HOLDER);
                    String rank = view.text(fact, Property.RANK);
                    return new Item(Keys.plain(holder, rank), holder + " | " + rank, view.where(fact));
                })
                .toList();
    }

    private List<Item> roles(Node type) {
        return view.facts(type).stream().map(this::role).toList();
    }

    private Item role(Node fact) {
        String holder = view.labelOf(fact, Property.HOLDER);
        boolean former = view.value(fact, Property.STATUS).equals(Optional.of(Value.FORMER));
        Optional<Node> role = view.value(fact, Property.ROLE);
        String position = role.map(node -> view.text(node, Property.POSITION)).orElse("");
        String body = role.flatMap(
                        node -> view.value(node, Property.ROLE_IN).or(() -> view.value(node, Property.JURISDICTION)))
                .map(view::label)
                .orElse("");
        String shown = holder + " | " + (former ? "nguyên " : "") + position + " | " + body;
        return new Item(Keys.role(holder, position, former, body), shown, view.where(fact));
    }

    private List<Item> support() {
        return delivered().stream()
                .map(fact -> new Item(pair(fact), shownSupport(fact), view.where(fact)))
                .toList();
    }

    private List<Node> delivered() {
        return view.facts(Kind.SUPPORT_ACTION).stream()
                .filter(fact -> view.value(fact, Property.STATUS).equals(Optional.of(Value.DELIVERED)))
                .toList();
    }

    private String pair(Node fact) {
        return Keys.support(view.labelOf(fact, Property.SUPPORTER), view.labelOf(fact, Property.RECIPIENT));
    }

    private String shownSupport(Node fact) {
        return String.join(
                " | ",
                view.labelOf(fact, Property.SUPPORTER),
                view.labelOf(fact, Property.RECIPIENT),
                view.text(fact, Property.AMOUNT),
                view.text(fact, Property.ITEMS));
    }

    /** What delivered support was worth in đồng, where the article says it. */
    List<Item> amounts() {
        return delivered().stream()
                .filter(fact -> view.value(fact, Property.AMOUNT).isPresent())
                .filter(fact -> view.text(fact, Property.CURRENCY).equals("VND"))
                .map(fact -> new Item(
                        Keys.amount(pair(fact), view.text(fact, Property.AMOUNT)),
                        shownSupport(fact),
                        view.where(fact)))
                .toList();
    }

    List<MeetingFacts> meetings() {
        List<Node> attendances = view.facts(Kind.ATTENDANCE);
        return view.mentioned(Kind.MEETING).stream()
                .map(meeting -> meeting(meeting, attendances))
                .toList();
    }

    private MeetingFacts meeting(Node meeting, List<Node> attendances) {
        List<Participant> participants = attendances.stream()
                .filter(fact -> view.value(fact, Property.MEETING).equals(Optional.of(meeting)))
                .map(fact -> new Participant(
                        view.labelOf(fact, Property.ATTENDEE), view.text(fact, Property.CAPACITY), view.where(fact)))
                .toList();
        return new MeetingFacts(
                view.text(meeting, Property.KIND),
                view.text(meeting, Property.DATE),
                view.labelOf(meeting, Property.PLACE),
                view.label(meeting),
                participants,
                view.where(meeting));
    }

    /** The statements in the order of the text. */
    List<Utterance> utterances() {
        return view.facts(Kind.STATEMENT).stream()
                .map(fact -> {
                    Passage passage = view.passage(fact).orElseGet(() -> new Passage(0, 0, ""));
                    return new Utterance(
                            view.labelOf(fact, Property.SPEAKER),
                            view.text(fact, Property.TEXT),
                            passage.begin(),
                            passage.end(),
                            view.where(fact));
                })
                .toList();
    }

    List<Described> documents() {
        return view.facts(Kind.DOCUMENT).stream()
                .map(fact -> new Described(
                        Spelling.plain(view.text(fact, Property.KIND)),
                        Spelling.plain(view.text(fact, Property.NUMBER) + " " + view.label(fact)),
                        String.join(
                                " | ",
                                view.text(fact, Property.KIND),
                                view.text(fact, Property.NUMBER),
                                view.label(fact)),
                        view.where(fact)))
                .toList();
    }

    List<Described> figures() {
        return view.facts(Kind.FIGURE).stream()
                .map(fact -> new Described(
                        Keys.number(view.text(fact, Property.VALUE)),
                        Spelling.plain(view.text(fact, Property.UNIT)),
                        String.join(
                                " | ",
                                view.text(fact, Property.VALUE),
                                view.text(fact, Property.UNIT),
                                view.text(fact, Property.SUBJECT),
                                view.labelOf(fact, Property.PLACE)),
                        view.where(fact)))
                .toList();
    }
}
