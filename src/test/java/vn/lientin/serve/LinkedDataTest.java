package vn.lientin.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.serve.SmallServer.header;
import static vn.lientin.serve.SmallServer.read;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What IRIs answer, in the form asked for. */
class LinkedDataTest {
    private static final SmallServer SERVER = new SmallServer();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, text/turtle, TTL",
        "application/ld+json, application/ld+json, JSONLD",
        "application/n-triples, application/n-triples, NT",
        "'text/html;q=0.5, application/rdf+xml', application/rdf+xml, RDFXML"
    })
    void anIriAnswersInTheFormAskedFor(String accept, String type, String lang) throws Exception {
        HttpResponse<String> response = SERVER.get("/id/person/pham-duc-hoa", accept);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).startsWith(type);
        assertThat(header(response, "Vary")).contains("Accept");
        Graph graph = read(response.body(), lang);
        assertThat(graph.contains(
                        Node.ANY,
                        Knowledge.term("holder"),
                        NodeFactory.createURI("https://w3id.org/lientin/id/person/pham-duc-hoa")))
                .isTrue();
        assertThat(graph.contains(Node.ANY, Knowledge.term("quote"), Node.ANY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ontology", "/ontology/0.1.0"})
    void theOntologyAnswersByItsNameAndItsVersion(String path) throws Exception {
        assertThat(SERVER.page(path).select("#Tenure")).isNotEmpty();
        Graph graph = read(SERVER.get(path, "text/turtle").body(), "TTL");
        assertThat(graph.contains(Knowledge.term("Tenure"), Node.ANY, Node.ANY)).isTrue();
        assertThat(SERVER.get("/ontology/0.0.9", "text/turtle").statusCode()).isEqualTo(404);
    }

    @Test
    void aGraphAnswersWithWhatItHolds() throws Exception {
        HttpResponse<String> response = SERVER.get("/id/graph/knowledge", "text/turtle");
        assertThat(response.statusCode()).isEqualTo(303);
        Graph graph =
                read(SERVER.get(header(response, "Location"), "text/turtle").body(), "TTL");
        assertThat(graph.contains(Node.ANY, Knowledge.term("attendedBy"), Node.ANY))
                .isTrue();
    }

    @Test
    void theFormatParameterGoesBeforeTheHeader() throws Exception {
        HttpResponse<String> response = SERVER.get("/id/article/lam-viec.txt?format=ttl", "text/html");
        assertThat(header(response, "Content-Type")).startsWith("text/turtle");
        Graph graph = read(response.body(), "TTL");
        assertThat(graph.contains(Node.ANY, Knowledge.term("quote"), Node.ANY)).isTrue();
        assertThat(SERVER.get("/ontology?format=jsonld", "*/*").body()).contains("Lientin ontology");
    }

    @Test
    void whatCannotBeAnsweredSaysSo() throws Exception {
        assertThat(SERVER.get("/id/person/nobody", "text/html").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/id/", "text/html").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/query/nothing", "text/html").statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/id/person/pham-duc-hoa", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(SERVER.get("/id/person/pham-duc-hoa?format=docx", "text/html")
                        .statusCode())
                .isEqualTo(406);
        assertThat(SERVER.get("/query/offices-of-person?person=", "text/html").statusCode())
                .isEqualTo(400);
        assertThat(SERVER.get("/query/meetings-of-person?person=x&from=y", "text/html")
                        .statusCode())
                .isEqualTo(400);
        assertThat(SERVER.send(SERVER.request("/id/person/pham-duc-hoa").DELETE())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void anArticleNamedByItsUrlIsFound() throws Exception {
        // Nothing there, but the path must come through: no 400 of the web server.
        assertThat(SERVER.get("/id/article/https%3A//example.org/a%3Fb%3Dc%26d", "text/html")
                        .statusCode())
                .isEqualTo(404);
    }
}
