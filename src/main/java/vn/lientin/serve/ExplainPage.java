package vn.lientin.serve;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.lientin.explain.Explainer;
import vn.lientin.explain.Explanation;
import vn.lientin.explain.Explanation.Link;
import vn.lientin.explain.Explanation.Passage;
import vn.lientin.explain.ExplanationJson;
import vn.lientin.extract.RuleBook;
import vn.lientin.graph.Iris;

/** What a fact comes from, as a page and as JSON: {@code /explain?fact=IRI}, or {@code ?subject=…&property=…&object=…}. */
final class ExplainPage {
    static final String PATH = "/explain";
    private static final String JSON = "application/json";
    private static final RuleBook BOOK = RuleBook.load();

    private final Page page;
    private final Terms terms;

    private ExplainPage(Knowledge knowledge, LocalIris iris, Visit visit) {
        this.page = new Page(visit, new Words(visit.language()).get("explain.title"));
        this.terms = new Terms(knowledge, iris, page);
    }

    static String path(String fact) {
        return PATH + "?fact=" + LocalIris.encode(fact);
    }

    /** Empty where there is no such fact. */
    static Optional<Answer> answer(Knowledge knowledge, LocalIris iris, Visit visit) {
        Explainer explainer = new Explainer(knowledge.dataset(), Iris.under(iris.base()), BOOK, visit.language());
        List<Explanation> found = found(explainer, visit);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean json = visit.parameter("format")
                .map("json"::equals)
                .orElse(visit.accept().startsWith(JSON));
        return Optional.of(
                json
                        ? Answer.of(JSON, ExplanationJson.write(found)).with("Vary", "Accept, Accept-Language")
                        : new ExplainPage(knowledge, iris, visit).page(found));
    }

    private static List<Explanation> found(Explainer explainer, Visit visit) {
        return visit.parameter("fact")
                .map(explainer::explain)
                .orElseGet(() -> explainer.explain(
                        visit.parameter("subject").orElse(""),
                        visit.parameter("property").orElse(""),
                        visit.parameter("object").orElse("")));
    }

    private Answer page(List<Explanation> found) {
        page.main().appendElement("h1").text(word("title"));
        page.main()
                .appendElement("p")
                .addClass("meta")
                .appendElement("a")
                .attr("href", page.here("format", "json"))
                .text("JSON");
        found.forEach(one -> write(page.main(), one));
        return page.answer(200);
    }

    private String word(String key) {
        return page.words().get("explain." + key);
    }

    private void write(Element parent, Explanation explanation) {
        Element card = parent.appendElement("article").addClass("fact");
        Element heading = card.appendElement("h3").text(explanation.kind());
        if (explanation.inferred()) {
            heading.appendElement("span").addClass("meta").text(word("inferred"));
        }
        Element chips = card.appendElement("dl").addClass("chips");
        explanation.says().forEach(part -> {
            Element chip = chips.appendElement("div");
            chip.appendElement("dt").text(part.property());
            Element value = chip.appendElement("dd");
            part.iri().ifPresentOrElse(iri -> terms.link(value, iri, part.value()), () -> value.text(part.value()));
        });
        explanation.passages().forEach(passage -> passage(card, passage));
        links(card, explanation.links());
        rule(card, explanation);
        if (!explanation.from().isEmpty()) {
            card.appendElement("h4").text(word("from"));
            explanation.from().forEach(from -> write(card, from));
        }
    }

    private void passage(Element card, Passage passage) {
        Element quote = card.appendElement("blockquote").attr("lang", "vi");
        int done = passage.start();
        for (Explanation.Words words : passage.words()) {
            quote.appendText(cut(passage, done, words.start()));
            quote.appendElement("mark").text(cut(passage, words.start(), words.end()));
            done = words.end();
        }
        quote.appendText(cut(passage, done, passage.end()));
        Element line = card.appendElement("p").addClass("meta");
        terms.link(line, passage.iri(), passage.title());
        passage.published().ifPresent(day -> line.appendText(", " + day));
        line.appendText(" · " + page.words().get("entity.offsets", passage.start(), passage.end()));
    }

    private static String cut(Passage passage, int from, int to) {
        String quote = passage.quote();
        int length = quote.codePointCount(0, quote.length());
        int begin = Math.min(length, Math.max(0, from - passage.start()));
        int end = Math.min(length, Math.max(begin, to - passage.start()));
        return quote.substring(quote.offsetByCodePoints(0, begin), quote.offsetByCodePoints(0, end));
    }

    private void links(Element card, List<Link> links) {
        if (links.isEmpty()) {
            return;
        }
        card.appendElement("h4").text(word("links"));
        Element list = card.appendElement("ul");
        for (Link link : links) {
            Element item = list.appendElement("li");
            item.appendText(link.property() + ": ");
            link.words().flatMap(Explanation.Words::text).ifPresent(text -> item.appendElement("q")
                    .attr("lang", "vi")
                    .text(text));
            item.appendText(" → " + link.value());
            item.appendElement("span").addClass("meta").text(" · " + link.because());
        }
    }

    private void rule(Element card, Explanation explanation) {
        explanation.rule().ifPresent(rule -> card.appendElement("p")
                .text(page.words().get("entity.rule") + " ")
                .appendElement("code")
                .text(rule));
        explanation.because().ifPresent(because -> card.appendElement("p").text(because));
        explanation.book().ifPresent(entry -> {
            card.appendElement("pre").text(entry.takes());
            examples(card, "yes", entry.yes());
            examples(card, "no", entry.no());
        });
    }

    private void examples(Element card, String key, List<String> sentences) {
        if (!sentences.isEmpty()) {
            card.appendElement("p").addClass("meta").text(word(key));
            Element list = card.appendElement("ul").attr("lang", "vi");
            sentences.forEach(sentence -> list.appendElement("li").text(sentence));
        }
    }
}
