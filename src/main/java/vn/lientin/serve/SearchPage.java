package vn.lientin.serve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;
import vn.lientin.query.Fold;

/** The entities and articles whose names contain the words, tone marks and case aside. */
final class SearchPage {
    private static final int SHOWN = 60;

    private final Knowledge knowledge;
    private final LocalIris iris;
    private final Page page;
    private final Terms terms;

    SearchPage(Knowledge knowledge, LocalIris iris, Visit visit) {
        this.knowledge = knowledge;
        this.iris = iris;
        this.page = new Page(visit, new Words(visit.language()).get("search.button"));
        this.terms = new Terms(knowledge, iris, page);
    }

    Answer answer() {
        String text = page.visit().parameter("q").orElse("");
        page.main().appendElement("h1").text(page.words().get("search.results", text));
        String folded = Fold.fold(text);
        List<Node> found = folded.isEmpty() ? List.of() : find(folded);
        if (found.isEmpty()) {
            page.main().appendElement("p").text(page.words().get("search.none"));
        }
        Element list = page.main().appendElement("ul").addClass("plain");
        found.stream().limit(SHOWN).forEach(node -> {
            Element item = list.appendElement("li");
            terms.write(item, node);
            item.appendText(" ");
            String kinds = knowledge.values(node, Knowledge.TYPE).stream()
                    .map(terms::name)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(" · "));
            Element about = item.appendElement("span").addClass("faint").text(kinds);
            knowledge
                    .value(node, Knowledge.term("locatedIn"))
                    .or(() -> knowledge.value(node, Knowledge.term("home")))
                    .ifPresent(unit -> about.appendText(" · " + terms.name(unit)));
        });
        if (found.size() > SHOWN) {
            page.main().appendElement("p").addClass("meta").text(page.words().get("search.more", SHOWN));
        }
        return page.answer(200);
    }

    /**
     * The best first: the name itself, then names that begin so, then the shortest. Places that only the list of units
     * knows come after all that articles tell of, since there are thousands.
     */
    private List<Node> find(String folded) {
        Map<Node, Integer> rank = new HashMap<>();
        for (Node property : List.of(Knowledge.LABEL, SKOS.altLabel.asNode())) {
            knowledge
                    .all()
                    .find(Node.ANY, property, Node.ANY)
                    .filterKeep(triple -> triple.getSubject().isURI()
                            && triple.getObject().isLiteral()
                            && triple.getSubject().getURI().startsWith(iris.base())
                            && !triple.getSubject().getURI().contains("#"))
                    .forEach(triple -> rank(folded, triple, rank));
        }
        rank.replaceAll((node, points) -> points + (isOnlyListed(node) ? 10_000 : 0));
        return rank.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().toString(), Comparator.naturalOrder()))
                .limit(SHOWN + 1L)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isOnlyListed(Node node) {
        return knowledge.isA(node, Knowledge.term("Place"))
                && knowledge.find(null, Knowledge.term("mentions"), node, 1).isEmpty();
    }

    private static void rank(String folded, Triple triple, Map<Node, Integer> rank) {
        String name = Fold.fold(triple.getObject().getLiteralLexicalForm());
        int at = (" " + name).indexOf(" " + folded);
        if (at >= 0) {
            int points = name.equals(folded) ? 0 : (at == 0 ? 1000 : 2000) + Math.min(name.length(), 999);
            rank.merge(triple.getSubject(), points, Math::min);
        }
    }
}
