package vn.lientin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.Main;

/** A backup of a knowledge base that another process serves. */
class BackupWhileServingTest {
    private final Path folder;
    private final Path database;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    BackupWhileServingTest(@TempDir Path folder) {
        this.folder = folder;
        this.database = folder.resolve("db");
    }

    @Test
    void theServerGivesItToWhoMayReadTheFolderOnly() throws Exception {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Bí thư Tỉnh ủy Hậu Giang Đỗ Văn Mẫu dự hội nghị sáng 31-8 tại Hậu Giang.\n");
        assertThat(run("build", article)).isZero();
        Process server = serve();
        try (BufferedReader said = server.inputReader(UTF_8)) {
            String url = said.readLine().replaceFirst(".*(http://[^ ]*).*", "$1");
            assertThat(said.readLine()).contains(url);

            assertThat(run("build", article)).isEqualTo(1);
            assertThat(err.toString(UTF_8)).contains("in use by process " + server.pid() + " (");
            assertThat(run("backup", folder.resolve("backup.nq.gz"))).isZero();
            assertThat(status(url, "Bearer ")).isEqualTo(403);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database.resolve("server.json"))))
                    .isEqualTo("rw-------");
        } finally {
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(database.resolve("server.json")).doesNotExist();
        assertThat(run("backup", folder.resolve("after.nq"))).isZero();
        assertThat(run("restore", folder.resolve("restored"), folder.resolve("backup.nq.gz")))
                .isZero();
        Set<String> restored = Set.copyOf(Files.readAllLines(exported("restored")));
        assertThat(restored.equals(Set.copyOf(Files.readAllLines(folder.resolve("after.nq")))))
                .isTrue();
    }

    private Path exported(String db) {
        Path file = folder.resolve(db + ".nq");
        assertThat(run("export", folder.resolve(db), Path.of("-o" + file))).isZero();
        return file;
    }

    private int run(String command, Path argument) {
        return run(command, database, argument);
    }

    private int run(String command, Path db, Path argument) {
        err.reset();
        Console console = new Console(
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8), new PrintStream(err, true, UTF_8), false);
        return Lientin.run(console, command, "--db", db.toString(), argument.toString());
    }

    private static int status(String url, String authorization) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "$/backup"))
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private Process serve() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--db",
                        database.toString(),
                        "--port=0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
