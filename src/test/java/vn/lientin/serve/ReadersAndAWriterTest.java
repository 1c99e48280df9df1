package vn.lientin.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.FloodArticle;
import vn.lientin.store.KnowledgeBase;

/** Eight readers ask the server while articles come and go and the base is compacted: each answer is of one state. */
class ReadersAndAWriterTest {
    private static final int READERS = 8;
    private static final int BATCH = 10;
    private static final int BATCHES = 5;

    /** In each article. */
    private static final int ACTS = 2;

    /** Articles, and facts of one of their kinds. */
    private static final String QUERY =
            """
            PREFIX lt: <https://w3id.org/lientin/ontology#>
            SELECT ?articles ?acts {
              { SELECT (COUNT(*) AS ?articles) { ?a a lt:Article } }
              { SELECT (COUNT(*) AS ?acts) { ?f a lt:SupportAction } }
            }""";

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void everyAnswerIsOfOneState(@TempDir Path temporary) throws Exception {
        try (KnowledgeBase base = KnowledgeBase.open(temporary.resolve("db"));
                LientinServer server = LientinServer.start(
                        base.dataset(), ServerOptions.defaults().at("127.0.0.1", 0))) {
            ExecutorService readers = Executors.newFixedThreadPool(READERS);
            List<Future<List<String>>> answers = IntStream.range(0, READERS)
                    .mapToObj(i -> readers.submit(() -> ask(server.url())))
                    .toList();
            try {
                write(base);
            } finally {
                done.set(true);
                readers.shutdown();
            }
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isNotEmpty().allMatch(ReadersAndAWriterTest::isWhole);
            }
        }
    }

    private static void write(KnowledgeBase base) {
        ArticleGraph graph = new ArticleGraph(base.iris());
        List<ArticleQuads> all = IntStream.range(0, BATCH * BATCHES)
                .mapToObj(i -> graph.write(named("lu-" + i)))
                .toList();
        for (int i = 0; i < all.size(); i += BATCH) {
            base.put(all.subList(i, i + BATCH));
        }
        base.compact();
        base.remove(all.stream().skip(BATCH).map(ArticleQuads::article).toList());
    }

    private static ArticleFacts named(String name) {
        ArticleFacts flood = FloodArticle.facts();
        return new ArticleFacts(
                name,
                flood.digest(),
                flood.text(),
                flood.metadata(),
                flood.fingerprint(),
                flood.mentions(),
                flood.facts(),
                flood.linkings(),
                flood.unread());
    }

    private List<String> ask(String server) throws Exception {
        List<String> answers = new ArrayList<>();
        URI uri = URI.create(server + "sparql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8));
        HttpRequest request =
                HttpRequest.newBuilder(uri).header("Accept", "text/csv").build();
        while (!done.get()) {
            // Leaves the writer some of the machine.
            Thread.sleep(20);
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            answers.add(
                    response.statusCode() == 200
                            ? response.body().lines().skip(1).findFirst().orElse("none")
                            : "status " + response.statusCode());
        }
        return answers;
    }

    /** Whole batches, and as many acts of support in each article. */
    private static boolean isWhole(String answer) {
        if (!answer.matches("[0-9]+,[0-9]+")) {
            return false;
        }
        int articles = Integer.parseInt(answer.split(",")[0]);
        int acts = Integer.parseInt(answer.split(",")[1]);
        return articles % BATCH == 0 && acts == articles * ACTS;
    }
}
