package vn.lientin.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.lientin.query.SmallBase;

/** A server over the small base, asked over HTTP. */
final class SmallServer implements AutoCloseable {
    static final ServerOptions OPTIONS = ServerOptions.defaults().at("127.0.0.1", 0);

    private static final DatasetGraph BASE = SmallBase.load();

    private final LientinServer server = LientinServer.start(BASE, OPTIONS);
    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public void close() {
        server.close();
    }

    int port() {
        return server.port();
    }

    /** How many of a class there are, those that repeat another left out. */
    static int count(String kind) {
        Graph all = BASE.getUnionGraph();
        return Txn.calculateRead(BASE, () -> all.find(Node.ANY, Knowledge.TYPE, Knowledge.term(kind))
                .filterDrop(triple -> all.contains(triple.getSubject(), Knowledge.term("repeats"), Node.ANY))
                .toList()
                .size());
    }

    Document page(String path) throws Exception {
        HttpResponse<String> response = get(path, "text/html");
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        return Jsoup.parse(response.body());
    }

    HttpResponse<String> get(String path, String accept) throws Exception {
        return send(request(path).header("Accept", accept));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static Graph read(String text, String lang) {
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
}
