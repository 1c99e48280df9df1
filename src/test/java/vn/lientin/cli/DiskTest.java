package vn.lientin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.store.Contents;
import vn.lientin.store.KnowledgeBase;

/**
 * What the commands say, and leave, where the disk takes no more or takes nothing, in a process of their own that may write so
 * much to a file or has lost the right to write where it should not.
 */
class DiskTest {
    private final Path temporary;
    private final Path database;
    private final Path articles;

    DiskTest(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        this.database = temporary.resolve("db");
        this.articles = Files.createDirectory(temporary.resolve("articles"));
        for (int i = 0; i < 300; i++) {
            Files.writeString(
                    articles.resolve("bai-" + i + ".txt"),
                    "Tin\n\nBí thư Tỉnh ủy Hậu Giang Đỗ Văn Mẫu dự hội nghị sáng " + (i % 28 + 1)
                            + "-8 tại tỉnh Hậu Giang. Ông Mẫu tặng " + i + " triệu đồng.\n");
        }
    }

    @BeforeEach
    void needsAShell() {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    }

    @Test
    void aFullDiskIsToldAndLosesNothing() throws Exception {
        Path first = articles.resolve("bai-0.txt");
        assertThat(run("", "build", first)).contains("read").doesNotContain("lientin:");
        Set<Quad> before = contents();

        String said = run("ulimit -f " + largest() / 1024 + "; ", "build", articles);

        assertThat(said).contains("cannot be written: ").contains("all before it is kept");
        assertThat(contents().equals(before)).isTrue();
        assertThat(run("", "build", articles)).containsPattern("added +299\n");
        assertThat(run("", "validate")).contains("conforms: 300 articles");
    }

    @Test
    void aFullDiskLeavesNoHalfOfANewKnowledgeBase() throws Exception {
        assertThat(run("ulimit -f 4000; ", "build", articles))
                .contains("lientin: ")
                .doesNotContain("unexpected");
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).containsExactly(articles);
        }
    }

    @Test
    void aReadOnlyFolderIsTold() throws Exception {
        boolean root = "root".equals(System.getProperty("user.name"));
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeTrue(!root || Files.isExecutable(setpriv));
        run("", "build", articles.resolve("bai-0.txt"));
        Set<Quad> before = contents();

        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            String said =
                    run(root ? setpriv + " --bounding-set=-dac_override,-dac_read_search " : "", "build", articles);
            assertThat(said).contains("cannot be written to: the disk is read-only");
        } finally {
            Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(contents().equals(before)).isTrue();
    }

    /** Of the files that a limit on the size of files concerns. */
    private long largest() throws IOException {
        try (Stream<Path> files = Files.walk(database)) {
            return files.mapToLong(file -> file.toFile().length()).max().orElseThrow();
        }
    }

    private Set<Quad> contents() {
        try (KnowledgeBase base = KnowledgeBase.open(database)) {
            return Contents.of(base);
        }
    }

    private String run(String before, String command, Path... args) throws IOException, InterruptedException {
        List<Object> call = new ArrayList<>(List.of(command, "--db", database));
        call.addAll(List.of(args));
        Process process = new ProcessBuilder(Stream.concat(
                                Stream.of("/bin/bash", "-c", before + "\"$@\"", "lientin"),
                                Calls.process(call.toArray()).stream())
                        .toList())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
