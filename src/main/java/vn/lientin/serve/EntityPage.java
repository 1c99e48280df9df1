package vn.lientin.serve;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jsoup.nodes.Element;
import vn.lientin.serve.FactView.PassageView;
import vn.lientin.serve.Facts.Group;

/** The page of one IRI of the data. */
final class EntityPage {
    private static final int SHOWN = 100;

    /** Links between articles of one story, which the page of the article shows from both ends. */
    private static final List<String> STORY = List.of("reprintOf", "supersededBy");

    private static final Node FINGERPRINT = Knowledge.term("fingerprint");

    /** Names are Vietnamese, whatever the language of the page: Đ stands after D, not after Z. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The short form of facts, which the page shows in full. */
    private static final Set<String> DIRECT =
            Set.of("holdsRole", "heldRole", "attendedBy", "supported", "stated", "mentions");

    private final Knowledge knowledge;
    private final Facts facts;
    private final Node node;
    private final Page page;
    private final Terms terms;
    private final FactCards cards;

    EntityPage(Knowledge knowledge, LocalIris iris, Visit visit, Node node) {
        this.knowledge = knowledge;
        this.facts = new Facts(knowledge);
        this.node = node;
        this.page = new Page(visit, knowledge.name(node, visit.language()));
        this.terms = new Terms(knowledge, iris, page);
        this.cards = new FactCards(knowledge, terms, page);
    }

    Answer answer() {
        title();
        properties();
        new SamePersons(knowledge, terms, page).write(node);
        if (knowledge.isA(node, Knowledge.term("Article"))) {
            article();
        } else {
            Map<Group, List<FactView>> groups = facts.about(node);
            groups.forEach(this::group);
            inbound();
        }
        return page.answer(200);
    }

    private void title() {
        Element main = page.main();
        main.appendElement("h1").text(terms.name(node));
        String kinds = knowledge.values(node, Knowledge.TYPE).stream()
                .map(terms::name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" · "));
        main.appendElement("p").addClass("types").text(kinds);
        Element line = main.appendElement("p").addClass("meta");
        line.appendText(page.words().get("entity.same") + ": ");
        line.appendElement("code").text(node.getURI());
        line.appendText(" · " + page.words().get("entity.formats") + ": ");
        for (Media media : Media.forPrograms()) {
            String path = LocalIris.withQuery(page.visit().path(), "format=" + media.formatName());
            line.appendElement("a")
                    .attr("href", path)
                    .attr("type", media.type())
                    .text(media.formatName());
            line.appendText(" ");
            page.head()
                    .appendElement("link")
                    .attr("rel", "alternate")
                    .attr("type", media.type())
                    .attr("href", path);
        }
    }

    private void properties() {
        Map<Node, Set<Node>> values = new LinkedHashMap<>();
        knowledge.find(node, null, null, 500).stream()
                .filter(triple -> !triple.getPredicate().equals(Knowledge.TYPE)
                        && !triple.getPredicate().equals(Knowledge.LABEL)
                        && !triple.getPredicate().equals(Facts.TRACE)
                        && !triple.getPredicate().equals(FINGERPRINT)
                        && !SamePersons.PROPERTIES.contains(triple.getPredicate())
                        && !DIRECT.contains(triple.getPredicate().getLocalName()))
                .sorted(Comparator.comparing(Triple::toString))
                .forEach(triple -> values.computeIfAbsent(triple.getPredicate(), p -> new LinkedHashSet<>())
                        .add(triple.getObject()));
        if (values.isEmpty()) {
            return;
        }
        Element list = page.main().appendElement("dl").addClass("properties");
        values.forEach((property, objects) -> {
            list.appendElement("dt").text(terms.name(property));
            Element cell = list.appendElement("dd");
            objects.stream().limit(SHOWN).forEach(object -> value(cell.appendElement("div"), property, object));
        });
    }

    private void value(Element cell, Node property, Node object) {
        if (property.equals(Facts.EVIDENCE)) {
            PassageView passage = facts.passage(object);
            cards.quote(cell, passage);
            terms.link(cell, object.getURI(), cards.offsets(passage));
        } else {
            terms.write(cell, object);
        }
    }

    private void group(Group group, List<FactView> members) {
        String kind = terms.name(Knowledge.term(group.kind()));
        page.heading(page.words()
                .find("group." + group.kind() + "." + group.property())
                .orElseGet(() -> kind + " · " + terms.name(Knowledge.term(group.property()))));
        cards.withSource(page.main(), members.stream().limit(SHOWN).toList(), node);
        moreThan(members.size());
    }

    private void moreThan(int found) {
        if (found > SHOWN) {
            page.main().appendElement("p").addClass("meta").text(page.words().get("entity.more", SHOWN));
        }
    }

    /** What else leads here, by property: articles, offices of a body, places within. */
    private void inbound() {
        Map<String, Set<Node>> sources = new TreeMap<>();
        for (Triple triple : knowledge.find(null, null, node, 3000)) {
            String property = triple.getPredicate().getLocalName();
            boolean fact =
                    triple.getSubject().isURI() && triple.getSubject().getURI().contains("#");
            if (!fact
                    && triple.getSubject().isURI()
                    && !SamePersons.PROPERTIES.contains(triple.getPredicate())
                    && (property.equals("mentions") || !DIRECT.contains(property))) {
                sources.computeIfAbsent(property, p -> new LinkedHashSet<>()).add(triple.getSubject());
            }
        }
        sources.forEach((property, nodes) -> {
            page.heading(page.words()
                    .find("inverse." + property)
                    .orElseGet(() -> "← " + terms.name(Knowledge.term(property))));
            tags(nodes);
        });
    }

    private void tags(Set<Node> nodes) {
        Element list = page.main().appendElement("ul").addClass("tags");
        nodes.stream()
                .limit(SHOWN)
                .map(found -> Map.entry(terms.name(found), found))
                .sorted(Map.Entry.comparingByKey(Collator.getInstance(VIETNAMESE)))
                .forEach(entry -> terms.write(list.appendElement("li"), entry.getValue()));
        moreThan(nodes.size());
    }

    private void article() {
        for (String link : STORY) {
            Set<Node> copies = knowledge.find(null, Knowledge.term(link), node, 3000).stream()
                    .map(Triple::getSubject)
                    .collect(Collectors.toSet());
            if (!copies.isEmpty()) {
                page.heading(page.words().get("inverse." + link));
                tags(copies);
            }
        }
        Set<Node> mentioned = new LinkedHashSet<>(knowledge.values(node, Knowledge.term("mentions")));
        if (!mentioned.isEmpty()) {
            page.heading(page.words().get("article.mentions"));
            tags(mentioned);
        }
        page.heading(page.words().get("article.facts"));
        facts.ofArticle(node).forEach((passage, members) -> {
            Element section = page.main()
                    .appendElement("section")
                    .addClass("passage")
                    .attr("id", FactCards.fragment(passage.node()));
            cards.quote(section, passage);
            section.appendElement("p").addClass("meta").text(cards.offsets(passage));
            members.forEach(fact -> cards.belowSentence(section, fact));
        });
    }
}
