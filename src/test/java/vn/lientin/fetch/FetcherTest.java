package vn.lientin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.fetch.Fetching.LARGEST;
import static vn.lientin.fetch.Fetching.QUICK;
import static vn.lientin.fetch.Fetching.fetcher;
import static vn.lientin.fetch.Fetching.refusal;
import static vn.lientin.fetch.Fetching.refused;
import static vn.lientin.fetch.Fetching.text;
import static vn.lientin.fetch.LoopbackServer.body;
import static vn.lientin.fetch.LoopbackServer.endless;
import static vn.lientin.fetch.LoopbackServer.gzip;
import static vn.lientin.fetch.LoopbackServer.status;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.fetch.Fetched.Document;
import vn.lientin.fetch.Fetched.Refused;
import vn.lientin.read.Reason;

/** Fetching from a real server on this computer, good and bad. */
@Timeout(60)
class FetcherTest {
    private final LoopbackServer server;

    FetcherTest() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Fetched fetch(String path) {
        return fetcher(QUICK).fetch(server.address(path));
    }

    @Test
    void fetchesAPageAndSaysWhoAsks() {
        server.on("/tin", body("text/html; charset=windows-1258", "<p>Tin"));
        Document document = (Document) fetch("/tin");
        assertThat(text(document)).isEqualTo("<p>Tin");
        assertThat(document.type().name()).isEqualTo("text/html");
        assertThat(document.type().charset().orElseThrow().name()).isEqualTo("windows-1258");
        assertThat(server.asked())
                .allSatisfy(request -> assertThat(request.header("User-Agent").orElseThrow())
                        .matches("Lientin/\\S+ \\(\\+https://.*\\)"));
    }

    @Test
    void followsRedirects() {
        server.on("/cu", status(301, "Location", "moi?so=1#cuoi")).page("/moi?so=1", "<p>Tin");
        Document document = (Document) fetch("/cu");
        assertThat(document.address()).isEqualTo(server.address("/moi?so=1"));
    }

    @Test
    void givesUpOnEndlessRedirects() {
        server.on("/vong", status(302, "Location", "/vong"));
        refusal(server.address("/vong"), Reason.REDIRECTS, "more than 5");
        assertThat(server.paths().stream().filter("/vong"::equals)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/tin",
                "javascript:alert(1)",
                "",
                "http://ten:mat@127.0.0.1/"
            })
    void aRedirectLeadsOnlyToTheWeb(String location) {
        server.on("/tin", status(302, "Location", location));
        refusal(server.address("/tin"), Reason.BAD_ADDRESS, "no address of the web");
    }

    @Test
    void asksForAPageAgainOnlyIfItHasChanged() {
        server.on("/tin", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Mon, 01 Nov 2021 07:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            (known
                            ? status(304)
                            : body(
                                    "text/html",
                                    "<p>Tin",
                                    "ETag",
                                    "\"v1\"",
                                    "Last-Modified",
                                    "Mon, 01 Nov 2021 07:00:00 GMT"))
                    .to(exchange);
        });
        Visits visits = Visits.forgotten();
        Fetcher fetcher = new Fetcher(QUICK, visits, () -> false);
        Document first = (Document) fetcher.fetch(server.address("/tin"));
        Visit visit = new Visit(first.address().toString(), "tin", "ab", first.validators());
        visits.keep(visit);
        assertThat(fetcher.fetch(server.address("/tin"))).isEqualTo(new Fetched.Unchanged(visit));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50})
    void takesNoMoreThanALimit(long pause) {
        server.on("/tin", endless("text/html", new byte[50_000], pause));
        refusal(server.address("/tin"), Reason.TOO_LARGE, "100,000 bytes");
    }

    @Test
    void unpacksNoMoreThanALimit() throws IOException {
        server.on("/tin", body("text/html", gzip(new byte[LARGEST + 1]), "Content-Encoding", "gzip"));
        refusal(server.address("/tin"), Reason.TOO_LARGE, "100,000 bytes");
    }

    @Test
    void takesWhatIsJustSmallEnoughPackedOrNot() throws IOException {
        server.on("/goi", body("text/html", gzip(new byte[LARGEST]), "Content-Encoding", "gzip"))
                .on("/tin", body("text/html", new byte[LARGEST]));
        assertThat(text(fetch("/goi"))).hasSize(LARGEST);
        assertThat(text(fetch("/tin"))).hasSize(LARGEST);
    }

    @Test
    void doesNotWaitForAServerThatTrickles() {
        server.on("/tin", endless("text/html", new byte[] {'a'}, 20));
        refusal(server.address("/tin"), Reason.TOO_SLOW, "not there in whole after 3 s");
    }

    @Test
    void doesNotWaitForAServerThatNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/tin");
            Fetcher fetcher = fetcher(QUICK);
            assertThat(refused(fetcher.fetch(address)).detail()).contains("no answer after 2 s");
            assertThat(refused(fetcher.fetch(address)).reason()).isEqualTo(Reason.TOO_SLOW);
        }
    }

    @Test
    void tellsOfServersThatAreNotThere() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Refused refused = refused(fetcher(QUICK).fetch(URI.create("http://127.0.0.1:" + port + "/tin")));
        assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(refused.detail()).contains("127.0.0.1:" + port + " cannot be connected to");
    }

    @Test
    void doesNotTakeHalfAPageForAPage() {
        server.on("/tin", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[500]);
            exchange.getResponseBody().flush();
        });
        refusal(server.address("/tin"), Reason.UNREACHABLE, "broke off");
    }

    @Test
    void tellsWhatTheServerAnswers() {
        server.on("/tin", status(410));
        refusal(server.address("/tin"), Reason.HTTP_STATUS, "410");
    }

    @Test
    void endsSoonWhenTheRunEnds() {
        server.page("/1", "<p>Tin").page("/2", "<p>Tin");
        AtomicBoolean stop = new AtomicBoolean();
        Fetcher fetcher = new Fetcher(QUICK.withDelay(Duration.ofHours(1)), Visits.forgotten(), stop::get);
        stop.set(true);
        assertThat(refused(fetcher.fetch(server.address("/1"))).detail()).contains("the run was ended");
        assertThat(refused(fetcher.fetch(server.address("/2"))).detail()).contains("the run was ended");
    }
}
