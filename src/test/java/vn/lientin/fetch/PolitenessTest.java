package vn.lientin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.fetch.Fetching.QUICK;
import static vn.lientin.fetch.Fetching.fetcher;
import static vn.lientin.fetch.Fetching.refusal;
import static vn.lientin.fetch.Fetching.refused;
import static vn.lientin.fetch.Fetching.text;
import static vn.lientin.fetch.LoopbackServer.body;
import static vn.lientin.fetch.LoopbackServer.status;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fetch.Fetched.Document;
import vn.lientin.fetch.LoopbackServer.Asked;
import vn.lientin.read.Reason;

/** What servers ask of robots is done, and no host is asked too often. */
@Timeout(60)
class PolitenessTest {
    private final LoopbackServer server;

    PolitenessTest() throws IOException {
        server = new LoopbackServer();
    }

    @AfterEach
    void close() {
        server.close();
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
        assertThat(fetcher(QUICK).fetch(server.address("/tin")) instanceof Document)
                .isEqualTo(allowed);
        assertThat(server.paths().contains("/tin")).isEqualTo(allowed);
    }

    @Test
    void robotsTxtMayBeElsewhere() {
        server.on("/robots.txt", status(301, "Location", "/cho-may.txt"))
                .on("/cho-may.txt", body("text/plain", "User-agent: *\nDisallow: /\n"))
                .page("/tin", "<p>Tin");
        refusal(server.address("/tin"), Reason.ROBOTS, "robots.txt of 127.0.0.1");
        assertThat(server.paths()).doesNotContain("/tin");
    }

    @Test
    void aRedirectLeadsToWhatItsOwnRobotsTxtAllows() {
        server.on("/robots.txt", body("text/plain", "User-agent: *\nDisallow: /rieng\n"))
                .on("/tin", status(302, "Location", "/rieng"))
                .page("/rieng", "<p>Tin");
        refusal(server.address("/tin"), Reason.ROBOTS, "asks to leave it alone");
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
}
