package vn.lientin.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lientin.serve.SmallServer.encode;
import static vn.lientin.serve.SmallServer.header;
import static vn.lientin.serve.SmallServer.read;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.lientin.query.SmallBase;

/** The server over the small base: its endpoints, limits, and how it starts and ends. */
class LientinServerTest {
    private static final SmallServer SERVER = new SmallServer();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void theEndpointAnswersQueriesAndRefusesTheRest() throws Exception {
        String persons = String.valueOf(SmallServer.count("Person"));
        String union = "SELECT (COUNT(*) AS ?n) { ?s a <https://w3id.org/lientin/ontology#Person> }";
        assertThat(SERVER.get("/sparql?query=" + encode(union), "text/csv")
                        .body()
                        .lines())
                .containsExactly("n", persons);
        HttpResponse<String> posted = SERVER.send(SERVER.request("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+json")
                .POST(BodyPublishers.ofString(union)));
        assertThat(posted.body()).contains("\"" + persons + "\"");
        for (String refused : List.of(
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(100) AS ?x) {}",
                "SELECT (<java:java.lang.Object>(1) AS ?x) {}",
                "LOAD <file:///etc/passwd>",
                "INSERT DATA { <a:a> <a:b> <a:c> }")) {
            assertThat(SERVER.get("/sparql?query=" + encode(refused), "text/csv")
                            .statusCode())
                    .as(refused)
                    .isEqualTo(400);
        }
        assertThat(SERVER.send(SERVER.request("/sparql")
                                .header("Content-Type", "application/sparql-update")
                                .POST(BodyPublishers.ofString("CLEAR ALL")))
                        .statusCode())
                .isIn(400, 405, 415);
    }

    @Test
    void theGraphStoreIsReadOnly() throws Exception {
        String article = encode("https://w3id.org/lientin/id/article/lam-viec.txt");
        HttpResponse<String> graph = SERVER.get("/data?graph=" + article, "text/turtle");
        assertThat(read(graph.body(), "TTL").size()).isGreaterThan(20);
        assertThat(read(SERVER.get("/data?default", "application/n-triples").body(), "NT")
                        .size())
                .isGreaterThan(100);
        assertThat(SERVER.get("/data?graph=" + encode("https://example.org/none"), "text/turtle")
                        .statusCode())
                .isEqualTo(404);
        for (String method : List.of("PUT", "POST", "DELETE", "PATCH")) {
            assertThat(SERVER.send(SERVER.request("/data?default")
                                    .header("Content-Type", "text/turtle")
                                    .method(method, BodyPublishers.ofString("<a:a> <a:b> <a:c> .")))
                            .statusCode())
                    .as(method)
                    .isEqualTo(405);
        }
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() throws Exception {
        ServerOptions hasty = SmallServer.OPTIONS.withTimeouts(Duration.ofMillis(300), Duration.ofMillis(300));
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
        HttpResponse<String> response = SERVER.send(
                SERVER.request("/sparql?query=" + encode("ASK {}")).header("Origin", "https://example.org"));
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> preflight =
                SERVER.send(SERVER.request("/sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(header(SERVER.get("/", "text/html"), "Content-Security-Policy"))
                .contains("default-src 'none'");
    }

    @Test
    void headAnswersAsGetWithoutTheBody() throws Exception {
        for (String path : List.of("/", "/id/person/pham-duc-hoa", "/ontology", "/data?default")) {
            HttpResponse<String> head = SERVER.send(SERVER.request(path).method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).as(path).isEqualTo(200);
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void pagesAreCompressedForThoseWhoTakeIt() throws Exception {
        HttpResponse<byte[]> response = CLIENT.send(
                SERVER.request("/").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void aTakenPortIsToldPlainly() {
        assertThatThrownBy(
                        () -> LientinServer.start(SmallBase.load(), SmallServer.OPTIONS.at("127.0.0.1", SERVER.port())))
                .isInstanceOf(ServerProblem.class)
                .hasMessageContaining("127.0.0.1:" + SERVER.port())
                .hasMessageContaining("another program uses this port");
    }

    @Test
    void onceClosedNobodyListens() {
        LientinServer server = LientinServer.start(SmallBase.load(), SmallServer.OPTIONS);
        int port = server.port();
        server.close();
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
    }
}
