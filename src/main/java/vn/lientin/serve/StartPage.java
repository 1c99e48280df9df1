package vn.lientin.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.jsoup.nodes.Element;
import vn.lientin.query.NamedQuery;

/** The first page: what this is, how much is here, and questions with examples. */
final class StartPage {
    private static final List<String> COUNTED =
            List.of("Article", "Person", "Organization", "Role", "Meeting", "SupportAction", "Statement", "Passage");

    /** Counting goes no further, so that the page opens quickly however large the base is. */
    private static final int COUNT_TO = 100_000;

    private final Page page;

    StartPage(Visit visit) {
        this.page = new Page(visit, new Words(visit.language()).get("site.title"));
    }

    /** How many instances of each class there are, up to {@link #COUNT_TO}; what articles of one story tell is one. */
    static Map<String, Integer> count(Knowledge knowledge) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String kind : COUNTED) {
            counts.put(
                    kind,
                    knowledge
                            .find(null, Knowledge.TYPE, Knowledge.term(kind), COUNT_TO + 1)
                            .size());
        }
        for (Triple repeat : knowledge.find(null, Knowledge.term("repeats"), null, COUNT_TO)) {
            knowledge
                    .value(repeat.getSubject(), Knowledge.TYPE)
                    .ifPresent(kind -> counts.computeIfPresent(
                            kind.getLocalName(), (k, number) -> number > COUNT_TO ? number : number - 1));
        }
        return counts;
    }

    Answer answer(Map<String, Integer> counts, Map<NamedQuery, Map<String, String>> examples) {
        Element main = page.main();
        main.appendElement("h1").text(page.words().get("site.title"));
        main.appendElement("p").text(page.words().get("site.about"));
        counts(counts);
        page.heading(page.words().get("start.questions"));
        main.appendElement("p").addClass("faint").text(page.words().get("start.questions.about"));
        Element questions = main.appendElement("div").addClass("questions");
        examples.forEach((query, values) -> question(questions, query, values));
        data();
        return page.answer(200);
    }

    private void counts(Map<String, Integer> counts) {
        page.heading(page.words().get("start.counts"));
        Element list = page.main().appendElement("dl").addClass("counts");
        counts.forEach((kind, count) -> {
            Element item = list.appendElement("div");
            item.appendElement("dt").text(page.words().get("count." + kind));
            item.appendElement("dd")
                    .text(count > COUNT_TO ? page.words().get("count.capped", COUNT_TO) : String.valueOf(count));
        });
    }

    private void question(Element parent, NamedQuery query, Map<String, String> values) {
        String language = page.words().language();
        Element card = parent.appendElement("section").addClass("card");
        card.appendElement("h3").text(query.title().in(language));
        card.appendElement("p").addClass("faint").text(query.answers().in(language));
        QueryForm.write(card, page, query, values);
    }

    private void data() {
        page.heading(page.words().get("start.data"));
        Element list = page.main().appendElement("ul").addClass("plain");
        entry(list, "/editor", "/sparql", page.words().get("start.sparql"));
        entry(list, "/data?default", "/data", page.words().get("start.gsp"));
        entry(list, "/ontology", "/ontology", page.words().get("ontology.title"));
        list.appendElement("li").text(page.words().get("start.lod"));
    }

    private void entry(Element list, String path, String text, String about) {
        Element item = list.appendElement("li");
        item.appendElement("a").attr("href", path).appendElement("code").text(text);
        item.appendText(" – " + about);
    }
}
