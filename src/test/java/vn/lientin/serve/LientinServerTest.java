package vn.lientin.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.query.SmallBase;

/** The server over the small base, asked over HTTP. */
class LientinServerTest {
    private static final ServerOptions OPTIONS = ServerOptions.defaults().at("127.0.0.1", 0);
    private static final LientinServer SERVER = LientinServer.start(SmallBase.load(), OPTIONS);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aFactTellsWhatItComesFromAsAPageAndAsJson() throws Exception {
        String fact =
                URLEncoder.encode("https://w3id.org/lientin/id/article/ung-ho.txt#support-1", StandardCharsets.UTF_8);
        Document page =
                Jsoup.parse(get("/explain?lang=en&fact=" + fact, "text/html").body());
        assertThat(page.select("blockquote mark").text()).isEqualTo("ủng hộ");
        assertThat(page.select("li").eachText())
                .anyMatch(step -> step.contains("tỉnh Hậu Giang → Hau Giang · the article names no other place"));
        HttpResponse<String> json = get("/explain?fact=" + fact, "application/json");
        assertThat(header(json, "Content-Type")).startsWith("application/json");
        assertThat(json.body()).contains("\"text\": \"ủng hộ\"");
        assertThat(get("/explain?fact=nothing", "text/html").statusCode()).isEqualTo(404);
        Document place = Jsoup.parse(get("/id/place/vn-93", "text/html").body());
        assertThat(place.select("a[href=/explain?fact=" + fact + "]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle, TTL",
        "application/ld+json, application/ld+json, JSONLD",
        "application/n-triples, application/n-triples, NT",
        "'text/html;q=0.5, application/rdf+xml', application/rdf+xml, RDFXML"
    })
    void anIriAnswersInTheFormAskedFor(String accept, String type, String lang) throws Exception {
        HttpResponse<String> response = get("/id/person/pham-duc-hoa", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        assertThat(header(response, "Vary")).contains("Accept");
        Graph graph = read(response.body(), lang);
        assertThat(graph.contains(
                        Node.ANY, Knowledge.term("holder"), iri("https://w3id.org/lientin/id/person/pham-duc-hoa")))
                .isTrue();
        assertThat(graph.contains(Node.ANY, Knowledge.term("quote"), Node.ANY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology", "/ontology/0.1.0"})
    void theOntologyAnswersByItsNameAndItsVersion(String path) throws Exception {
        assertThat(page(path).select("#Tenure")).isNotEmpty();
        Graph graph = read(get(path, "text/turtle").body(), "TTL");
        assertThat(graph.contains(Knowledge.term("Tenure"), Node.ANY, Node.ANY)).isTrue();
        assertThat(get("/ontology/0.0.9", "text/turtle").statusCode()).isEqualTo(404);
    }

    @Test
    void aGraphAnswersWithWhatItHolds() throws Exception {
        HttpResponse<String> response = get("/id/graph/knowledge", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(303);
        Graph graph = read(get(header(response, "Location"), "text/turtle").body(), "TTL");
        assertThat(graph.contains(Node.ANY, Knowledge.term("attendedBy"), Node.ANY))
                .isTrue();
    }

    @Test
    void theFormatParameterGoesBeforeTheHeader() throws Exception {
        HttpResponse<String> response = get("/id/article/lam-viec.txt?format=ttl", "text/html");
        assertThat(header(response, "Content-Type")).startsWith("text/turtle");
        Graph graph = read(response.body(), "TTL");
        assertThat(graph.contains(Node.ANY, Knowledge.term("quote"), Node.ANY)).isTrue();
        assertThat(get("/ontology?format=jsonld", "*/*").body()).contains("Lientin ontology");
    }

    @Test
    void whatCannotBeAnsweredSaysSo() throws Exception {
        assertThat(get("/id/person/nobody", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/id/", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/query/nothing", "text/html").statusCode()).isEqualTo(404);
        assertThat(get("/id/person/pham-duc-hoa", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("/id/person/pham-duc-hoa?format=docx", "text/html").statusCode())
                .isEqualTo(406);
        assertThat(get("/query/offices-of-person?person=", "text/html").statusCode())
                .isEqualTo(400);
        assertThat(get("/query/meetings-of-person?person=x&from=y", "text/html").statusCode())
                .isEqualTo(400);
        assertThat(send(request("/id/person/pham-duc-hoa").DELETE()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void aPersonsPageShowsFactsWithTheirSentences() throws Exception {
        Document page = page("/id/person/pham-duc-hoa");
        assertThat(page.select("h1").text()).isEqualTo("Phạm Đức Hòa");
        assertThat(page.select("h2").eachText()).contains("Các chức vụ", "Các cuộc họp", "Các bài báo nhắc tới");
        assertThat(page.select("blockquote").text()).contains("nguyên Giám đốc Sở Y tế Hà Nội");
        assertThat(page.select("a[href='/id/article/lam-viec.txt#char=46,141']"))
                .isNotEmpty();
        assertThat(page.text()).contains("ký tự 46–141", "đương nhiệm", "1/9/2021");
    }

    @Test
    void whatSeveralArticlesOfAStoryTellIsShownOnceWithAllSources() throws Exception {
        Document place = page("/id/place/vn-93");
        assertThat(place.select("blockquote").eachText())
                .containsOnlyOnce("Thành phố Hà Nội ủng hộ tỉnh Hậu Giang 5 tỷ đồng và 10 máy thở.")
                .noneMatch(quote -> quote.contains("4 tỷ đồng"));
        assertThat(place.select(".also").text())
                .isEqualTo("Cũng có ở: Hậu Giang nhận 5 tỷ đồng của Hà Nội (Báo Chép Lại)");
        assertThat(page("/id/article/ung-ho.txt").select("h2").eachText())
                .contains("Các bài đăng lại", "Các bản trước");
        assertThat(page("/id/article/dang-lai.txt").select(".properties").text())
                .contains("Hà Nội ủng hộ Hậu Giang 5 tỷ đồng");
    }

    @Test
    void aPersonsPageShowsWhoElseIsTheSamePersonAndWhy() throws Exception {
        Document page = page("/id/person/do-van-uyen");
        assertThat(page.select("h2").eachText()).contains("Cũng là người này");
        assertThat(page.select("li").eachText()).contains("Đỗ Uyên · người quản lý dữ liệu xác định: Tên gọi tắt.");
        assertThat(page.select("dl.properties").text()).doesNotContain("sameAs");
    }

    @Test
    void anArticlesPageShowsItsPassagesAndFactNodes() throws Exception {
        Document page = page("/id/article/lam-viec.txt?lang=en");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.getElementById("char=46,141")).isNotNull();
        assertThat(page.getElementById("tenure-1")).isNotNull();
        assertThat(page.text()).contains("What this article tells", "Tenure");
    }

    @Test
    void nothingFromTheDataBecomesMarkup() throws Exception {
        Document page = page("/id/article/lam-viec.txt");
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.text()).contains("<b>& các tỉnh</b>");
        Document search = page("/search?q=" + encode("<script>alert(1)</script>\""));
        assertThat(search.select("main script")).isEmpty();
        assertThat(page("/query/offices-of-person?person=" + encode("\"><script>"))
                        .select("main script"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pham duc hoa", "PHẠM ĐỨC HOÀ", "duc hoa"})
    void searchFindsNamesWithoutToneMarks(String text) throws Exception {
        assertThat(page("/search?q=" + encode(text)).select("main li a").eachText())
                .contains("Phạm Đức Hòa");
    }

    @Test
    void everyQuestionOfTheStartPageHasRows() throws Exception {
        Document start = page("/");
        assertThat(start.select("form.ask")).hasSizeGreaterThanOrEqualTo(16);
        assertThat(start.select(".counts div").eachText())
                .contains("bài báo 6", "người 7", "việc ủng hộ 5", "cuộc họp 4");
        for (Element form : start.select("form.ask")) {
            StringBuilder path = new StringBuilder(form.attr("action") + "?");
            form.select("input").forEach(input -> path.append(encode(input.attr("name")))
                    .append('=')
                    .append(encode(input.attr("value")))
                    .append('&'));
            Document answer = page(path.toString());
            assertThat(answer.select("tbody tr, pre")).as("%s", path).isNotEmpty();
        }
    }

    @Test
    void linksOfEachKindOfPageLeadSomewhere() throws Exception {
        for (String path : List.of(
                "/",
                "/ontology",
                "/id/person/pham-duc-hoa",
                "/id/place/vn-93?lang=en",
                "/id/meeting/lam-viec-1",
                "/id/role/bi-thu-tinh-uy-hau-giang",
                "/id/organization/tinh-uy-hau-giang",
                "/id/article/ung-ho.txt")) {
            for (Element link : page(path).select("a[href^=/], link[href^=/], img[src^=/]")) {
                String target = link.hasAttr("src") ? link.attr("src") : link.attr("href");
                assertThat(get(target.replaceFirst("#.*$", ""), "*/*").statusCode())
                        .as("%s on %s", target, path)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void theEndpointAnswersQueriesAndRefusesTheRest() throws Exception {
        String union = "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/lientin/ontology#Person> }";
        assertThat(get("/sparql?query=" + encode(union), "text/csv").body()).contains("7");
        HttpResponse<String> posted = send(request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString(union)));
        assertThat(posted.body()).contains("\"7\"");
        for (String refused : List.of(
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(100) AS ?x) {}",
                "SELECT (<java:java.lang.Object>(1) AS ?x) {}",
                "LOAD <file:///etc/passwd>",
                "INSERT DATA { <a:a> <a:b> <a:c> }")) {
            assertThat(get("/sparql?query=" + encode(refused), "text/csv").statusCode())
                    .as(refused)
                    .isEqualTo(400);
        }
        assertThat(send(request("/sparql")
                                .header("Content-Type", "application/sparql-update")
                                .POST(BodyPublishers.ofString("CLEAR ALL")))
                        .statusCode())
                .isIn(400, 405, 415);
    }

    @Test
    void theGraphStoreIsReadOnly() throws Exception {
        String article = encode("https://w3id.org/lientin/id/article/lam-viec.txt");
        HttpResponse<String> graph = get("/data?graph=" + article, "text/turtle");
        assertThat(read(graph.body(), "TTL").size()).isGreaterThan(20);
        assertThat(read(get("/data?default", "application/n-triples").body(), "NT")
                        .size())
                .isGreaterThan(100);
        assertThat(get("/data?graph=" + encode("https://example.org/none"), "text/turtle")
                        .statusCode())
                .isEqualTo(404);
        for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
            assertThat(send(request("/data?default")
                                    .header("Content-Type", "text/turtle")
                                    .method(method, BodyPublishers.ofString("<a:a> <a:b> <a:c> .")))
                            .statusCode())
                    .as(method)
                    .isEqualTo(405);
        }
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() throws Exception {
        ServerOptions hasty = OPTIONS.withTimeouts(Duration.ofMillis(300), Duration.ofMillis(300));
        try (LientinServer server = LientinServer.start(SmallBase.load(), hasty)) {
            String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
            HttpResponse<String> response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "sparql?query=" + encode(endless)))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(503);
        }
    }

    @Test
    void answersMayBeReadFromOtherSitesButWithoutCredentials() throws Exception {
        HttpResponse<String> response =
                send(request("/sparql?query=" + encode("ASK {}")).header("Origin", "https://example.org"));
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> preflight = send(request("/sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(get("/", "text/html"), "Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    void headAnswersAsGetWithoutTheBody() throws Exception {
        for (String path : List.of("/", "/id/person/pham-duc-hoa", "/ontology", "/data?default")) {
            HttpResponse<String> head = send(request(path).method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void pagesAreCompressedForThoseWhoTakeIt() throws Exception {
        HttpResponse<byte[]> response =
                CLIENT.send(request("/").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void theLanguageFollowsTheBrowserUnlessTheAddressSaysOtherwise() throws Exception {
        String english = send(request("/").header("Accept-Language", "en-GB,en;q=0.8,vi;q=0.5"))
                .body();
        assertThat(Jsoup.parse(english).select("html").attr("lang")).isEqualTo("en");
        assertThat(page("/").select("html").attr("lang")).isEqualTo("vi");
        assertThat(page("/?lang=en").select("a[href='/ontology?lang=en']")).isNotEmpty();
    }

    @Test
    void aTakenPortIsToldPlainly() {
        assertThatThrownBy(() -> LientinServer.start(SmallBase.load(), OPTIONS.at("127.0.0.1", SERVER.port())))
                .isInstanceOf(ServerProblem.class)
                .hasMessageContaining("127.0.0.1:" + SERVER.port())
                .hasMessageContaining("another program uses this port");
    }

    @Test
    void onceClosedNobodyListens() {
        LientinServer server = LientinServer.start(SmallBase.load(), OPTIONS);
        int port = server.port();
        server.close();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }

    @Test
    void anArticleNamedByItsUrlIsFound() throws Exception {
        // Nothing there, but the path must come through: no 400 of the web server.
        assertThat(get("/id/article/https%3A//example.org/a%3Fb%3Dc%26d", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Node iri(String iri) {
        return org.apache.jena.graph.NodeFactory.createURI(iri);
    }

    private static Graph read(String text, String lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        Lang syntax =
                switch (lang) {
                    case "JSONLD" -> Lang.JSONLD;
                    case "NT" -> Lang.NTRIPLES;
                    case "RDFXML" -> Lang.RDFXML;
                    default -> Lang.TURTLE;
                };
        RDFDataMgr.read(graph, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), syntax);
        return graph;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static Document page(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        return Jsoup.parse(response.body());
    }

    private static HttpResponse<String> get(String path, String accept) throws Exception {
        return send(request(path).header("Accept", accept));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SERVER.port() + path))
                .timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
