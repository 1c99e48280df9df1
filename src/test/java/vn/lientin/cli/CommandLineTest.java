package vn.lientin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as a person calls them, over the whole path. */
class CommandLineTest {
    private static final String ARTICLE =
            "Bí thư Tỉnh ủy Hậu Giang Đỗ Văn Mẫu dự hội nghị sáng 31-8 tại tỉnh Hậu Giang.\n";

    private final Path folder;
    private final Path database;
    private final Calls lientin = new Calls();

    CommandLineTest(@TempDir Path temporary) throws IOException {
        this.folder = Files.createDirectory(temporary.resolve("bài"));
        this.database = temporary.resolve("db");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void buildsTheGoodOnesAndNamesTheBadOnes() throws IOException {
        write("good.txt", ARTICLE);
        write("empty.txt", "");
        Files.write(folder.resolve("junk.txt"), new byte[] {1, 0, 2, 0, 3});
        Files.write(folder.resolve("latin.txt"), new byte[] {'T', (byte) 0xe9, '.', '.', '.'});
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));
        large(folder.resolve("large.txt"));

        assertThat(lientin.run("build", "--db", database, folder)).isZero();
        assertThat(lientin.out())
                .containsPattern("read +1\n")
                .containsPattern("added +1\n")
                .containsPattern("skipped +6 ")
                .containsPattern("facts +[1-9]");
        assertThat(lientin.err())
                .contains("empty.txt: empty-file: ")
                .contains("junk.txt: binary: byte 1 is NUL")
                .contains("latin.txt: invalid-utf8: byte 1 ")
                .contains("loop: directory-loop: ")
                .contains("nowhere.txt: unreadable: ")
                .contains("large.txt: too-large: 50,000,000 bytes");
    }

    private static void large(Path file) throws IOException {
        byte[] megabyte = new byte[1_000_000];
        Arrays.fill(megabyte, (byte) 'a');
        try (OutputStream stream = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                stream.write(megabyte);
            }
        }
    }

    @Test
    void failsWhereNothingCanBeRead() throws IOException {
        write("empty.txt", "");
        assertThat(lientin.run("build", "--db", database, folder)).isEqualTo(1);
        assertThat(lientin.run("build", "--db", database, folder.resolve("none")))
                .isEqualTo(1);
        assertThat(lientin.err()).contains("not-found");
    }

    @Test
    void namesOnlySoManyForOneReason() throws IOException {
        write("good.txt", ARTICLE);
        for (int i = 0; i < 60; i++) {
            write(i + ".bin", "x");
        }
        Path report = folder.resolveSibling("report.jsonl");
        assertThat(lientin.run("build", "--db", database, "--report", report, folder))
                .isZero();
        assertThat(lientin.out()).contains("not-an-article-type 60");
        assertThat(lientin.err().lines().filter(line -> line.contains(".bin: not-an-article-type")))
                .hasSize(50);
        assertThat(lientin.err()).containsOnlyOnce("skipped more: not-an-article-type");
        assertThat(Files.readAllLines(report)).hasSize(61);
    }

    @Test
    void leavesWhatHasNotChangedAndUpdatesWhatHas() throws IOException {
        write("a.txt", ARTICLE);
        write("b.txt", ARTICLE);
        lientin.run("build", "--db", database, folder);
        write("b.txt", ARTICLE + "Hội nghị kết thúc.\n");
        assertThat(lientin.run("build", "--db", database, folder)).isZero();
        assertThat(lientin.out())
                .containsPattern("added +0\n")
                .containsPattern("updated +1\n")
                .containsPattern("unchanged +1\n");
    }

    @Test
    void removesByFileNameAndByIriAndNamesTheUnknown() throws IOException {
        Files.createDirectory(folder.resolve("năm"));
        write("a.txt", ARTICLE);
        write("năm/b.txt", ARTICLE);
        write("c.txt", ARTICLE);
        lientin.run("build", "--db", database, folder);

        String iri = "https://w3id.org/lientin/id/article/n%C4%83m/b.txt";
        assertThat(lientin.run("remove", "--db", database, "a.txt", "b.txt", iri))
                .isEqualTo(1);
        assertThat(lientin.out()).isEqualToNormalizingNewlines("removed 2\n");
        assertThat(lientin.err()).isEqualToNormalizingNewlines("no article b.txt; did you mean năm/b.txt?\n");
        assertThat(lientin.run("remove", "--db", database, "a.txt")).isEqualTo(1);
        assertThat(lientin.err()).isEqualToNormalizingNewlines("no article a.txt\n");
        assertThat(lientin.run("remove", "--db", database, "c.txt")).isZero();
        assertThat(lientin.run("validate", "--db", database)).isZero();
        assertThat(lientin.out()).contains("conforms: 0 articles");
    }

    @Test
    void restoresWhatItBackedUpAndCompacts() throws IOException {
        write("a.txt", ARTICLE);
        lientin.run("build", "--db", database, folder);
        assertThat(lientin.out()).containsPattern("size +[0-9.]+ MB +\\([1-9][0-9]* facts, [1-9][0-9]* bytes each\\)");
        write("a.txt", ARTICLE + "Hội nghị kết thúc.\n");
        lientin.run("build", "--db", database, folder);
        Path backup = folder.resolveSibling("backup.nq.gz");
        Path copy = folder.resolveSibling("copy");

        assertThat(lientin.run("backup", "--db", database, backup)).isZero();
        assertThat(lientin.run("restore", "--db", copy, backup)).isZero();
        assertThat(lientin.out()).isEqualToNormalizingNewlines("restored 1 articles\n");
        assertThat(lientin.run("compact", "--db", database)).isZero();
        assertThat(lientin.out()).contains("before ").contains("after ");
        assertThat(exported(copy)).isEqualTo(exported(database));
        assertThat(lientin.run("validate", "--db", copy)).isZero();
        assertThat(lientin.run("restore", "--db", copy, backup)).isEqualTo(1);
        assertThat(lientin.err()).contains("is not empty");
    }

    private Set<String> exported(Path db) throws IOException {
        Path file = folder.resolveSibling("exported.nq");
        assertThat(lientin.run("export", "--db", db, "-o", file)).isZero();
        return Set.copyOf(Files.readAllLines(file));
    }

    @Test
    void makesNothingOutOfADamagedBackup() throws IOException {
        write("a.txt", ARTICLE);
        lientin.run("build", "--db", database, folder);
        Path backup = folder.resolveSibling("backup.nq.gz");
        lientin.run("backup", "--db", database, backup);
        byte[] whole = Files.readAllBytes(backup);
        Path copy = folder.resolveSibling("copy");

        Files.write(backup, Arrays.copyOf(whole, whole.length / 2));
        assertThat(lientin.run("restore", "--db", copy, backup)).isEqualTo(1);
        assertThat(lientin.err())
                .contains("backup.nq.gz is damaged or no backup: ")
                .contains("Nothing was restored");
        Files.writeString(backup, "<http://a.example/s> <http://a.example/p> \"o\" <http://a.example/g> .\n");
        assertThat(lientin.run("restore", "--db", copy, backup)).isEqualTo(1);
        assertThat(lientin.err()).contains("something else than a knowledge base");
        assertThat(copy).doesNotExist();
    }

    @Test
    void takesTheFirstOfTwoInputsWithOneName() throws IOException {
        write("a.txt", ARTICLE);
        Path other = Files.createDirectory(folder.resolveSibling("other"));
        Files.writeString(other.resolve("a.txt"), "Trời mưa.");
        assertThat(lientin.run("build", "--db", database, folder, other)).isZero();
        assertThat(lientin.out()).containsPattern("read +1\n").contains("same-name 1");
    }

    @Test
    void keepsACuratorsWordOnWhoIsWho() throws IOException {
        write("a.txt", ARTICLE);
        Path pins = folder.resolveSibling("who.tsv");
        Files.writeString(pins, "same\tĐỗ Văn Mẫu (Hậu Giang)\tĐỗ Mẫu (Nghệ An)\ttên gọi tắt\n");

        assertThat(lientin.run("build", "--db", database, "--identities", pins)).isZero();
        assertThat(lientin.run("build", "--db", database, folder)).isZero();
        assertThat(lientin.run("validate", "--db", database)).isZero();
        Path file = folder.resolveSibling("all.nq");
        assertThat(lientin.run("export", "--db", database, "-o", file)).isZero();
        assertThat(Files.readString(file)).contains("tên gọi tắt");

        Files.writeString(pins, "same\tĐỗ Văn Mẫu (Nơi nào đó)\tĐỗ Mẫu (Nghệ An)\n");
        assertThat(lientin.run("build", "--db", database, "--identities", pins)).isEqualTo(1);
        assertThat(lientin.err()).contains("who.tsv: line 1: ");
    }

    @Test
    void queriesExportsAndValidatesWhatItBuilt() throws IOException {
        write("a.txt", ARTICLE);
        Path query = folder.resolveSibling("persons.rq");
        Files.writeString(
                query,
                "PREFIX lt: <https://w3id.org/lientin/ontology#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                        + "SELECT ?name { ?p a lt:Person ; rdfs:label ?name }");
        lientin.run("build", "--db", database, folder);

        assertThat(lientin.run("query", "--db", database, "--format", "csv", query))
                .isZero();
        assertThat(lientin.out()).isEqualToNormalizingNewlines("name\nĐỗ Văn Mẫu\n");
        assertThat(lientin.run("validate", "--db", database)).isZero();
        assertThat(lientin.out()).contains("1 articles");
        assertThat(lientin.run("explain", "--db", database, "a.txt#nothing-1")).isEqualTo(1);
        assertThat(lientin.err()).contains("no fact a.txt#nothing-1");
        Path file = folder.resolveSibling("all.nq");
        assertThat(lientin.run("export", "--db", database, "-o", file)).isZero();
        assertThat(file).content(StandardCharsets.UTF_8).contains("\"Đỗ Văn Mẫu\"@vi");
    }

    @Test
    void measuresAgainstGold() throws IOException {
        write("a.txt", ARTICLE);
        write("a.tsv", "person\tĐỗ Văn Mẫu\nperson\tTrần Văn Thiếu\n");
        assertThat(lientin.run("evaluate", "--gold", folder, "--floor", "person=0.6", folder))
                .isZero();
        assertThat(lientin.out())
                .contains("miss  person            Trần Văn Thiếu")
                .containsPattern("person +2 +1 +1 +1\\.000 +0\\.500");
        assertThat(lientin.run(
                        "evaluate", "--gold", folder, "--floor=person=0.95", "--format=tsv", "--no-errors", folder))
                .isEqualTo(1);
        assertThat(lientin.err()).contains("person is 0.667, below the floor of 0.950");
        assertThat(lientin.out())
                .contains("score\tperson\t1\t1\t0\t1.0000\t0.5000\t0.6667")
                .doesNotContain("miss\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query", "export", "serve", "validate", "remove", "compact", "backup"})
    void doesNotMakeAKnowledgeBaseToReadFrom(String command) {
        String argument = command.equals("export") ? "-o-.nq" : "documents";
        Object[] args = List.of("query", "export", "remove", "backup").contains(command)
                ? new Object[] {command, "--db", database, argument}
                : new Object[] {command, "--db", database};
        assertThat(lientin.run(args)).isEqualTo(1);
        assertThat(lientin.err()).contains("there is no knowledge base in ").contains("lientin build");
        assertThat(database).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "build",
                "remove",
                "compact",
                "backup",
                "restore",
                "serve",
                "query",
                "export",
                "validate",
                "explain",
                "evaluate"
            })
    void helpsWithEveryCommand(String command) {
        assertThat(lientin.run(command, "--help")).isZero();
        assertThat(lientin.out()).startsWith("Usage: lientin " + command);
        assertThat(lientin.run("--help")).isZero();
        assertThat(lientin.out()).contains("  " + command);
    }

    @Test
    void tellsItsVersion() {
        assertThat(lientin.run("--version")).isZero();
        assertThat(lientin.out()).startsWith("lientin ");
    }

    @Test
    void exitsWithTwoForWrongUsage() {
        assertThat(lientin.run("build")).isEqualTo(2);
        assertThat(lientin.run("biuld")).isEqualTo(2);
        assertThat(lientin.run("build", "--base", "not a base", "--db", database, folder))
                .isEqualTo(2);
        assertThat(lientin.run("export", "-o", "file.unknown")).isEqualTo(2);
        assertThat(lientin.run("evaluate", "--gold", folder, "--floor", "persn=0.95", folder))
                .isEqualTo(2);
    }
}
