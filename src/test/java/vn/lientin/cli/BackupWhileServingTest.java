package vn.lientin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
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

/** A backup of a knowledge base that another process serves. */
class BackupWhileServingTest {
    private final Path folder;
    private final Path database;
    private final Calls lientin = new Calls();

    BackupWhileServingTest(@TempDir Path folder) {
        this.folder = folder;
        this.database = folder.resolve("db");
    }

    @Test
    void theServerGivesItToWhoMayReadTheFolderOnly() throws Exception {
        Path article = Files.writeString(
                folder.resolve("a.txt"), "Bí thư Tỉnh ủy Hậu Giang Đỗ Văn Mẫu dự hội nghị sáng 31-8 tại Hậu Giang.\n");
        assertThat(lientin.run("build", "--db", database, article)).isZero();
        Process server = serve();
        try (BufferedReader said = server.inputReader(UTF_8)) {
            String url = said.readLine().replaceFirst(".*(http://[^ ]*).*", "$1");
            assertThat(said.readLine()).contains(url);

            assertThat(lientin.run("build", "--db", database, article)).isEqualTo(1);
            assertThat(lientin.err()).contains("in use by process " + server.pid() + " (");
            assertThat(lientin.run("backup", "--db", database, folder.resolve("backup.nq.gz")))
                    .isZero();
            assertThat(status(url, "Bearer ")).isEqualTo(403);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database.resolve("server.json"))))
                    .isEqualTo("rw-------");
        } finally {
            server.destroy();
            assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(database.resolve("server.json")).doesNotExist();
        assertThat(lientin.run("backup", "--db", database, folder.resolve("after.nq")))
                .isZero();
        assertThat(lientin.run("restore", "--db", folder.resolve("restored"), folder.resolve("backup.nq.gz")))
                .isZero();
        Set<String> restored = Set.copyOf(Files.readAllLines(exported("restored")));
        assertThat(restored.equals(Set.copyOf(Files.readAllLines(folder.resolve("after.nq")))))
                .isTrue();
    }

    private Path exported(String db) {
        Path file = folder.resolve(db + ".nq");
        assertThat(lientin.run("export", "--db", folder.resolve(db), "-o", file))
                .isZero();
        return file;
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
        return new ProcessBuilder(Calls.process("serve", "--db", database, "--port=0"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
