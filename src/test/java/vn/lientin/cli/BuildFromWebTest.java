package vn.lientin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.fetch.LoopbackServer.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.fetch.LoopbackServer;
import vn.lientin.store.KnowledgeBase;

/** {@code build} from a server on this computer, and from folders that it watches. */
@Timeout(300)
class BuildFromWebTest {
    private static final String ARTICLE =
            "Bí thư Tỉnh ủy Hậu Giang Đỗ Văn Mẫu dự hội nghị sáng 31-8 tại tỉnh Hậu Giang.";

    private final Path folder;
    private final Path database;
    private final LoopbackServer server = new LoopbackServer();
    private final Calls lientin = new Calls();

    BuildFromWebTest(@TempDir Path temporary) throws IOException {
        this.folder = Files.createDirectory(temporary.resolve("bài"));
        this.database = temporary.resolve("db");
    }

    @AfterEach
    void close() {
        server.close();
    }

    private void article(String path, String version, String text) {
        server.page(path, "<h1>Hội nghị</h1><p>" + text + "</p>", version);
    }

    @Test
    void fetchesWhatAFeedLeadsToAndLaterOnlyWhatHasChanged() throws IOException {
        article("/1.html", "\"a\"", ARTICLE);
        article("/2.html", "\"b\"", ARTICLE);
        server.on(
                "/tin.rss",
                body(
                        "application/rss+xml",
                        "<rss version='2.0'><channel><title>x</title><link>/</link><description/><item><link>/1.html</link>"
                                + "</item><item><link>/2.html</link></item></channel></rss>"));
        Path report = folder.resolve("report.jsonl");
        Object[] build = {
            "build", "--db", database, "--allow-private", "--delay", "0", "--report", report, server.address("/tin.rss")
        };

        assertThat(lientin.run(build)).isZero();
        assertThat(lientin.out()).containsPattern("read +2\n").containsPattern("added +2\n");
        assertThat(server.paths()).containsExactlyInAnyOrder("/robots.txt", "/tin.rss", "/1.html", "/2.html");

        article("/2.html", "\"c\"", ARTICLE + " Hội nghị kết thúc.");
        server.forget();
        assertThat(lientin.run(build)).isZero();
        assertThat(lientin.out())
                .containsPattern("read +2\n")
                .containsPattern("updated +1\n")
                .containsPattern("unchanged +1\n");
        assertThat(server.asked())
                .filteredOn(request -> request.path().equals("/1.html"))
                .extracting(LoopbackServer.Asked::status)
                .containsExactly(304);
        assertThat(Files.readString(report))
                .contains("\"article\":\"" + server.address("/1.html") + "\",\"outcome\":\"unchanged\"");

        try (KnowledgeBase knowledge = KnowledgeBase.open(database)) {
            knowledge.remove(
                    List.of(knowledge.iris().article(server.address("/1.html").toString())));
        }
        assertThat(lientin.run(build)).isZero();
        assertThat(lientin.out()).containsPattern("added +1\n").containsPattern("unchanged +1\n");
    }

    @Test
    void doesNotFetchFromTheOwnNetworkUnlessAllowed() {
        article("/1.html", "\"a\"", ARTICLE);
        assertThat(lientin.run("build", "--db", database, server.address("/1.html")))
                .isEqualTo(1);
        assertThat(lientin.err()).contains("private-address").contains("--allow-private");
        assertThat(server.paths()).isEmpty();
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        assertThat(lientin.run("build", "--db", database, "--delay", "-1", folder))
                .isEqualTo(2);
        assertThat(lientin.run("build", "--db", database, "--watch", server.address("/")))
                .isEqualTo(2);
        assertThat(lientin.err()).contains("--watch").contains("not a folder");
    }

    @Test
    void watchesAFolderUntilItIsEnded() throws Exception {
        Files.writeString(folder.resolve("a.txt"), ARTICLE);
        Process process = new ProcessBuilder(Calls.process("build", "--watch", "--db", database, folder))
                .redirectError(folder.resolveSibling("err").toFile())
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            awaitLine(lines, "seconds");
            Files.writeString(folder.resolve("b.txt"), ARTICLE + " Hội nghị kết thúc.");
            awaitLine(lines, "added +1");
            awaitLine(lines, "seconds");
            process.destroy();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(Files.readString(folder.resolveSibling("err"))).contains("watching " + folder);
        try (KnowledgeBase knowledge = KnowledgeBase.open(database)) {
            assertThat(knowledge.articles())
                    .containsExactlyInAnyOrder(
                            knowledge.iris().article("a.txt"), knowledge.iris().article("b.txt"));
            assertThat(knowledge.validate()).isEmpty();
        }
    }

    private static void awaitLine(BufferedReader lines, String pattern) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.matches(pattern + ".*")) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();
    }
}
