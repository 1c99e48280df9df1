package vn.lientin.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** One HTML page being built: the frame that all pages share, and small pieces to fill it with. */
final class Page {
    private final Visit visit;
    private final Words words;
    private final Document document;
    private final Element main;

    Page(Visit visit, String title) {
        this.visit = visit;
        this.words = new Words(visit.language());
        this.document = Document.createShell("");
        document.prependChild(new DocumentType("html", "", ""));
        document.outputSettings().prettyPrint(false);
        document.charset(StandardCharsets.UTF_8);
        document.selectXpath("/html").attr("lang", words.language());
        head(title);
        document.body()
                .appendElement("a")
                .addClass("skip")
                .attr("href", "#main")
                .text(words.get("site.skip"));
        header();
        this.main = document.body().appendElement("main").attr("id", "main");
        document.body().appendElement("footer").text("Lientin · " + words.get("start.lod"));
    }

    private void head(String title) {
        Element head = document.head();
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        document.title(title.equals(words.get("site.title")) ? title : title + " – Lientin");
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/web/favicon.svg");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/web/style.css");
    }

    private void header() {
        Element header =
                document.body().appendElement("header").addClass("site").appendElement("div");
        Element name = header.appendElement("a").addClass("name").attr("href", link("/"));
        name.appendElement("img").attr("src", "/web/favicon.svg").attr("alt", "");
        name.appendElement("span").text("Lientin");
        searchForm(header);
        Element nav = header.appendElement("nav");
        nav.appendElement("a").attr("href", link("/")).text(words.get("nav.home"));
        nav.appendElement("a").attr("href", link("/editor")).text(words.get("nav.editor"));
        nav.appendElement("a").attr("href", link("/ontology")).text(words.get("nav.ontology"));
        String other = words.language().equals("vi") ? "en" : "vi";
        nav.appendElement("a")
                .attr("href", here("lang", other))
                .attr("hreflang", other)
                .attr("lang", other)
                .text(words.get("nav.language"));
    }

    private void searchForm(Element parent) {
        Element form = parent.appendElement("form")
                .addClass("search")
                .attr("action", "/search")
                .attr("role", "search");
        keepLanguage(form);
        form.appendElement("input")
                .attr("type", "search")
                .attr("name", "q")
                .attr("aria-label", words.get("search.label"))
                .attr("placeholder", words.get("search.hint"))
                .attr(
                        "value",
                        visit.path().equals("/search") ? visit.parameter("q").orElse("") : "");
        form.appendElement("button").text(words.get("search.button"));
    }

    /** Carries the language that the address asks for through a form. */
    void keepLanguage(Element form) {
        visit.chosenLanguage().ifPresent(lang -> form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "lang")
                .attr("value", lang));
    }

    Words words() {
        return words;
    }

    Visit visit() {
        return visit;
    }

    Element main() {
        return main;
    }

    Element head() {
        return document.head();
    }

    /** A path of this server, in the language that the address asks for. */
    String link(String path) {
        return visit.chosenLanguage()
                .map(lang -> LocalIris.withQuery(path, "lang=" + lang))
                .orElse(path);
    }

    /** The address of this page with one parameter changed. */
    String here(String name, String value) {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, String> parameter : visit.parameters().entrySet()) {
            if (!parameter.getKey().equals(name)) {
                query.append(LocalIris.encode(parameter.getKey()))
                        .append('=')
                        .append(LocalIris.encode(parameter.getValue()))
                        .append('&');
            }
        }
        return LocalIris.withQuery(visit.path(), query + name + "=" + LocalIris.encode(value));
    }

    Element heading(String text) {
        return main.appendElement("h2").text(text);
    }

    Answer answer(int status) {
        return Answer.html(status, document.outerHtml()).with("Vary", "Accept, Accept-Language");
    }
}
