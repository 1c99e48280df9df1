package vn.lientin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.fetch.LoopbackServer.body;
import static vn.lientin.fetch.LoopbackServer.endless;
import static vn.lientin.fetch.LoopbackServer.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.fetch.Fetched.Document;
import vn.lientin.fetch.Fetched.Refused;
import vn.lientin.fetch.LoopbackServer.Asked;
import vn.lientin.read.Reason;

/** Fetching from a real server on this computer, good and bad. */
@Timeout(60)
class FetcherTest {
    private static final int LARGEST = 100_000;
    private static final FetchLimits QUICK = FetchLimits.upTo(LARGEST)
            .withDelay(Duration.ZERO)
            .withTimes(Duration.ofSeconds(2), Duration.ofSeconds(3))
            .withPrivate(true);

    private final LoopbackServer server;

    FetcherTest() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static Fetcher fetcher(FetchLimits limits) {
        return new Fetcher(limits, Visits.forgotten(), () -> false);
    }

    private Fetched fetch(String path) {
        return fetcher(QUICK).fetch(server.address(path));
    }

    private static String text(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Document.class);
        return new String(((Document) fetched).content().bytes(), StandardCharsets.UTF_8);
    }

    private static Refused refused(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Refused.class);
        return (Refused) fetched;
    }

    private void refusal(String path, Reason reason, String detail) {
        assertThat(refused(fetch(path)).reason()).isEqualTo(reason);
        assertThat(refused(fetch(path)).detail()).contains(detail);
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
    void leavesAloneWhatRobotsTxtForbids() {
        server.on(
                        "/robots.txt",
                        body("text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: Lientin\nDisallow: /rieng/\n"))
                .page("/rieng/tin", "<p>Tin")
                .page("/tin", "<p>Tin");
        Fetcher fetcher = fetcher(QUICK);
        assertThat(refused(fetcher.fetch(server.address("/rieng/tin"))).reason())
                .isEqualTo(Reason.ROBOTS);
        assertThat(text(fetcher.fetch(server.address("/tin")))).isEqualTo("<p>Tin");
        assertThat(server.paths()).containsExactly("/robots.txt", "/tin");
    }

    @ParameterizedTest
    @CsvSource({"404, true", "403, true", "500, false", "429, false"})
    void withoutRobotsTxtAllIsAllowedButNotWhereItCannotBeHad(int status, boolean allowed) {
        server.on("/robots.txt", status(status)).page("/tin", "<p>Tin");
        assertThat(fetch("/tin") instanceof Document).isEqualTo(allowed);
        assertThat(server.paths().contains("/tin")).isEqualTo(allowed);
    }

    @Test
    void robotsTxtMayBeElsewhere() {
        server.on("/robots.txt", status(301, "Location", "/cho-may.txt"))
                .on("/cho-may.txt", body("text/plain", "User-agent: *\nDisallow: /\n"))
                .page("/tin", "<p>Tin");
        refusal("/tin", Reason.ROBOTS, "robots.txt of 127.0.0.1");
        assertThat(server.paths()).doesNotContain("/tin");
    }

    @Test
    void aRedirectLeadsToWhatItsOwnRobotsTxtAllows() {
        server.on("/robots.txt", body("text/plain", "User-agent: *\nDisallow: /rieng\n"))
                .on("/tin", status(302, "Location", "/rieng"))
                .page("/rieng", "<p>Tin");
        refusal("/tin", Reason.ROBOTS, "asks to leave it alone");
    }

    @ParameterizedTest
    @CsvSource({"'', 200", "'Crawl-delay: 0.5', 500"})
    void asksAHostOneThingAtATimeWithPauses(String rule, long pause) throws Exception {
        server.on("/robots.txt", body("text/plain", "User-agent: *\n" + rule + "\nAllow: /\n"));
        List<String> paths = List.of("/1", "/2", "/3", "/4");
        paths.forEach(path -> server.page(path, "<p>Tin"));
        Fetcher fetcher = fetcher(QUICK.withDelay(Duration.ofMillis(200)));
        ExecutorService threads = Executors.newFixedThreadPool(paths.size());
        try {
            List<Future<Fetched>> all = new ArrayList<>();
            paths.forEach(path -> all.add(threads.submit(() -> fetcher.fetch(server.address(path)))));
            for (Future<Fetched> one : all) {
                assertThat(text(one.get())).isEqualTo("<p>Tin");
            }
        } finally {
            threads.shutdownNow();
        }
        List<Asked> pages = server.asked().stream()
                .filter(request -> paths.contains(request.path()))
                .toList();
        assertThat(server.paths()).containsOnlyOnce("/robots.txt").hasSize(paths.size() + 1);
        for (int i = 1; i < pages.size(); i++) {
            assertThat(TimeUnit.NANOSECONDS.toMillis(
                            pages.get(i).start() - pages.get(i - 1).start()))
                    .isGreaterThanOrEqualTo(pause);
        }
    }

    @Test
    void aHostThatSaysTooOftenIsLetBeForAsLongAsItAsks() {
        server.on("/1", status(429, "Retry-After", "1")).page("/2", "<p>Tin");
        Fetcher fetcher = fetcher(QUICK);
        assertThat(refused(fetcher.fetch(server.address("/1"))).reason()).isEqualTo(Reason.HTTP_STATUS);
        assertThat(text(fetcher.fetch(server.address("/2")))).isEqualTo("<p>Tin");
        List<Asked> asked = server.asked();
        assertThat(asked.get(2).start() - asked.get(1).end())
                .isGreaterThan(Duration.ofMillis(900).toNanos());
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
        refusal("/vong", Reason.REDIRECTS, "more than 5");
        assertThat(server.paths().stream().filter("/vong"::equals)).hasSize(12);
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
        refusal("/tin", Reason.BAD_ADDRESS, "no address of the web");
    }

    @Test
    void theOwnNetworkIsNotAskedUnlessAllowed() {
        server.page("/tin", "<p>Tin");
        Fetcher fetcher = fetcher(QUICK.withPrivate(false));
        for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]", "[::ffff:127.0.0.1]")) {
            URI address =
                    URI.create("http://" + host + ":" + server.address("/").getPort() + "/tin");
            Refused refused = refused(fetcher.fetch(address));
            assertThat(refused.reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
            assertThat(refused.detail()).contains("--allow-private");
        }
        assertThat(server.paths()).isEmpty();
    }

    @Test
    void aRedirectDoesNotLeadIntoTheOwnNetwork() throws IOException {
        try (LoopbackServer inside = new LoopbackServer()) {
            inside.page("/tin", "<p>Bí mật");
            String hidden = inside.address("/tin").toString().replace("127.0.0.1", "127.0.0.2");
            server.on("/tin", status(302, "Location", hidden));
            Addresses onlyOne =
                    new Addresses(address -> address.getHostAddress().equals("127.0.0.1"));
            Fetcher fetcher = new Fetcher(QUICK, onlyOne, Visits.forgotten(), () -> false);
            assertThat(refused(fetcher.fetch(server.address("/tin"))).reason()).isEqualTo(Reason.PRIVATE_ADDRESS);
            assertThat(inside.paths()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true", "10.1.2.3, false", "172.16.0.1, false", "172.32.0.1, true", "192.168.1.1, false",
        "169.254.169.254, false", "100.64.0.1, false", "0.0.0.0, false", "0.1.2.3, false", "224.0.0.1, false",
        "255.255.255.255, false", "198.19.0.1, false", "2001:4860:4860::8888, true", "fe80::1, false", "fd00::1, false",
        "ff02::1, false", "64:ff9b::a00:1, false", "64:ff9b::808:808, true", "2002:a00:1::1, false",
                "::127.0.0.1, false"
    })
    void knowsTheOwnNetworkByItsNumbers(String address, boolean isPublic) throws IOException {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
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
        refusal("/tin", Reason.TOO_LARGE, "100,000 bytes");
    }

    @Test
    void unpacksNoMoreThanALimit() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[LARGEST + 1]);
        }
        server.on("/tin", body("text/html", packed.toByteArray(), "Content-Encoding", "gzip"));
        refusal("/tin", Reason.TOO_LARGE, "100,000 bytes");
    }

    @Test
    void takesWhatIsJustSmallEnoughPackedOrNot() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[LARGEST]);
        }
        server.on("/goi", body("text/html", packed.toByteArray(), "Content-Encoding", "gzip"))
                .on("/tin", body("text/html", new byte[LARGEST]));
        assertThat(text(fetch("/goi"))).hasSize(LARGEST);
        assertThat(text(fetch("/tin"))).hasSize(LARGEST);
    }

    @Test
    void doesNotWaitForAServerThatTrickles() {
        server.on("/tin", endless("text/html", new byte[] {'a'}, 20));
        refusal("/tin", Reason.TOO_SLOW, "not there in whole after 3 s");
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
        refusal("/tin", Reason.UNREACHABLE, "broke off");
    }

    @Test
    void tellsWhatTheServerAnswers() {
        server.on("/tin", status(410));
        refusal("/tin", Reason.HTTP_STATUS, "410");
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

    @Test
    void addressesAreWrittenAsTheyAreSent() {
        assertThat(WebAddress.of("HTTPS://Báomẫu.vn/tin tức/một.html?a=b|c%#cuối"))
                .contains(URI.create("https://xn--bomu-5na2786b.vn/tin%20t%E1%BB%A9c/m%E1%BB%99t.html?a=b%7Cc%25"));
        assertThat(WebAddress.of("../hai.html", URI.create("https://baomau.vn/tin/mot.html")))
                .contains(URI.create("https://baomau.vn/hai.html"));
        assertThat(WebAddress.of("//anh.baomau.vn/x", URI.create("https://baomau.vn/tin/mot.html")))
                .contains(URI.create("https://anh.baomau.vn/x"));
        assertThat(Optional.of("http:///tin").flatMap(WebAddress::of)).isEmpty();
    }

    @Test
    void onePageSpeaksForAnotherOnlyOnOneSite() {
        URI page = URI.create("https://m.baomau.com.vn/tin");
        assertThat(WebAddress.isOneSite(page, URI.create("https://baomau.com.vn/tin")))
                .isTrue();
        assertThat(WebAddress.isOneSite(page, URI.create("https://baokhac.com.vn/tin")))
                .isFalse();
        assertThat(WebAddress.isOneSite(URI.create("http://10.0.0.1/"), URI.create("http://11.0.0.1/")))
                .isFalse();
    }
}
