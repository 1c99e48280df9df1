package vn.lientin.serve;

import org.jsoup.nodes.Element;

/** A text area for SPARQL queries; {@code web/editor.js} shows their rows, without it the form still posts them. */
final class EditorPage {
    private static final String FIRST =
            """
            PREFIX lt: <https://w3id.org/lientin/ontology#>
            PREFIX ltfn: <https://w3id.org/lientin/function#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

            SELECT ?person ?name ?role ?quote
            WHERE {
              GRAPH ?article {
                ?tenure a lt:Tenure ; lt:holder ?person ; lt:role ?office ; lt:evidence ?passage .
                ?passage lt:quote ?quote .
              }
              ?person rdfs:label ?name .
              ?office rdfs:label ?role .
              # FILTER(ltfn:fold(?name) = "dinh tien dung")
            }
            LIMIT 20
            """;

    private EditorPage() {}

    static Answer answer(LocalIris iris, Visit visit) {
        Words words = new Words(visit.language());
        Page page = new Page(visit, words.get("editor.title"));
        page.head().appendElement("script").attr("src", "/web/editor.js").attr("defer", true);
        page.main().appendElement("h1").text(words.get("editor.title"));
        page.main().appendElement("p").text(words.get("editor.about"));
        Element form = page.main()
                .appendElement("form")
                .attr("id", "editor")
                .attr("action", "/sparql")
                .attr("method", "post")
                .attr("data-base", iris.base())
                .attr("data-ontology", LocalIris.ONTOLOGY)
                .attr("data-running", words.get("editor.running"));
        visit.parameter("run").ifPresent(run -> form.attr("data-run", run));
        form.appendElement("textarea")
                .attr("name", "query")
                .attr("aria-label", words.get("editor.label"))
                .attr("spellcheck", "false")
                .text(visit.parameter("query").orElse(FIRST));
        form.appendElement("p").appendElement("button").text(words.get("editor.run"));
        page.main().appendElement("div").attr("id", "answer").attr("aria-live", "polite");
        return page.answer(200);
    }
}
