package vn.lientin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of results that cannot be written, and of files that cannot be read. */
class OutputTest {
    /** Linux has a disk that is always full. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private static Path folder;

    private final Calls lientin = new Calls();

    @BeforeAll
    static void build() throws IOException {
        Files.writeString(
                folder.resolve("bai.txt"),
                "Bí thư Tỉnh ủy Hậu Giang Đỗ Văn Mẫu dự hội nghị sáng 31-8 tại tỉnh Hậu Giang.\n");
        assertThat(new Calls().run("build", "--db", folder.resolve("db"), folder.resolve("bai.txt")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query --db DB most-mentioned",
                "query --db DB --format csv most-mentioned",
                "export --db DB --format nquads -o -",
                "export --db DB --format rdfxml -o -",
                "export --db DB --format gexf -o -",
                "validate --db DB",
                "validate --db DB --format ttl",
                "build --help",
                "--version"
            })
    void aFullDiskBehindTheStandardOutputFails(String call) throws IOException {
        assumeTrue(Files.isWritable(FULL));
        try (OutputStream out = Files.newOutputStream(FULL)) {
            assertThat(lientin.runInto(TextOutput.to(out, "the standard output"), words(call)))
                    .isEqualTo(1);
        }
        assertThat(lientin.err()).isEqualTo("lientin: cannot write the standard output: No space left on device\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query --db DB most-mentioned", "export --db DB --format turtle -o -", "build --help"})
    void aReaderThatLeavesEndsItQuietly(String call) throws IOException {
        Pipe pipe = Pipe.open();
        pipe.source().close();
        try (OutputStream out = Channels.newOutputStream(pipe.sink())) {
            assertThat(lientin.runInto(TextOutput.to(out, "the standard output"), words(call)))
                    .isEqualTo(141);
        }
        assertThat(lientin.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate --db DB --format text -o FULL", "validate --db DB --format ttl -o FULL"})
    void aFullDiskBehindAReportFails(String call) {
        assumeTrue(Files.isWritable(FULL));
        assertThat(lientin.run(words(call))).isEqualTo(1);
        assertThat(lientin.out()).isEmpty();
        assertThat(lientin.err()).isEqualTo("lientin: cannot write /dev/full: No space left on device\n");
    }

    @Test
    void aFullDiskBehindTheReportOfARunIsTold() {
        assumeTrue(Files.isWritable(FULL));
        assertThat(lientin.run(words("build --db DB --report FULL DIR/bai.txt")))
                .isEqualTo(1);
        assertThat(lientin.err()).isEqualTo("lientin: cannot write /dev/full: No space left on device\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "backup --db DB DIR/none/x.nq",
                "export --db DB -o DIR/none/x.nq",
                "validate --db DB -o DIR/none/x.ttl",
                "build --db DB --report DIR/none/x.nq DIR/bai.txt"
            })
    void aFolderThatIsMissingIsNamed(String call) {
        assertThat(lientin.run(words(call))).isEqualTo(1);
        assertThat(lientin.err())
                .startsWith("lientin: cannot write " + folder + "/none/x.")
                .endsWith(": no folder " + folder + "/none\n");
    }

    @Test
    void aFolderIsNoFileToWrite() {
        assertThat(lientin.run(words("backup --db DB DIR"))).isEqualTo(1);
        assertThat(lientin.err()).isEqualTo("lientin: cannot write " + folder + ": it is a folder\n");
    }

    @Test
    void aFileThatCannotBeReadIsToldWithTheReason() throws IOException {
        Path latin = folder.resolve("latin.tsv");
        Files.write(latin, "same\tLê Văn A\tLê Văn B\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(lientin.run(words("build --db DB --identities DIR/nope.tsv")))
                .isNotZero();
        assertThat(lientin.err()).isEqualTo("lientin: " + folder + "/nope.tsv: there is no such file or folder\n");

        assertThat(lientin.run(words("restore --db DIR/other DIR/nope.nq"))).isNotZero();
        assertThat(lientin.err()).contains("/nope.nq: there is no such file, or the permission is missing");

        assertThat(lientin.run(words("build --db DIR/bai.txt/inside DIR/bai.txt")))
                .isNotZero();
        assertThat(lientin.err()).contains("/bai.txt/inside: a file is in the way: " + folder + "/bai.txt\n");

        assertThat(lientin.run(words("build --db DB --identities DIR/latin.tsv")))
                .isNotZero();
        assertThat(lientin.err()).isEqualTo("lientin: " + latin + ": it is not in UTF-8\n");
    }

    @Test
    void aGoldFileThatIsNotInUtf8IsNamed() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold")).resolve("bai.tsv");
        Files.write(gold, "person\tĐỗ Văn Mẫu ê\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(lientin.run(words("evaluate --gold DIR/gold DIR/bai.txt"))).isEqualTo(1);
        assertThat(lientin.err()).isEqualTo("lientin: " + gold + ": it is not in UTF-8\n");
    }

    private static Object[] words(String call) {
        return Stream.of(call.split(" "))
                .map(word -> word.replace("DB", folder + "/db")
                        .replace("DIR", folder.toString())
                        .replace("FULL", FULL.toString()))
                .toArray();
    }
}
