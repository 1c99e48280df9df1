package vn.lientin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.read.Reading;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.read.Reason;
import vn.lientin.read.SourceFile;

class InputsTest {
    private final Path folder;

    InputsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte... bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.write(file, bytes);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        Inputs.of(List.of(folder)).forEach(input -> names.add(input.name()));
        return names;
    }

    private static Reading read(Path... paths) {
        return Inputs.of(Arrays.asList(paths)).iterator().next().read();
    }

    private static SourceFile article(Path path) {
        assertThat(read(path)).isInstanceOf(Article.class);
        return ((Article) read(path)).file();
    }

    private static Skipped skipped(Path path) {
        assertThat(read(path)).isInstanceOf(Skipped.class);
        return (Skipped) read(path);
    }

    @Test
    void goesThroughFoldersInTheOrderOfNames() throws IOException {
        file("b.txt", "b");
        file("a/z.html", "<p>z");
        file("a/y/x.HTM", "<p>x");
        file("c.txt", "c");
        assertThat(names()).containsExactly("a/y/x.HTM", "a/z.html", "b.txt", "c.txt");
    }

    @Test
    void passesOverHiddenAndGoldFiles() throws IOException {
        file(".git/a.txt", "a");
        file(".b.txt", "b");
        file("c.txt", "c");
        file("c.tsv", "person\tNguyễn Văn A");
        assertThat(names()).containsExactly("c.txt");
    }

    /** As the samples lie in the program's own jar. */
    @Test
    void goesThroughAFolderInsideAnArchiveThatIsAFileSystem() throws IOException {
        Path archive = folder.resolve("samples.jar");
        try (FileSystem jar = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Files.createDirectory(jar.getPath("samples"));
            Files.writeString(jar.getPath("samples/a.txt"), "Hà Nội");
            List<String> names = new ArrayList<>();
            Inputs.of(List.of(jar.getPath("samples"))).forEach(input -> names.add(input.name()));
            assertThat(names).containsExactly("a.txt");
            assertThat(article(jar.getPath("samples/a.txt")).text()).isEqualTo("Hà Nội");
        }
    }

    @Test
    void namesASingleFileByItsName() throws IOException {
        assertThat(article(file("deep/down/Bài 1.txt", "Chào")).name()).isEqualTo("Bài 1.txt");
    }

    @Test
    void takesTheDigestOfTheBytesAndLeavesTheMarkOutOfTheText() throws IOException {
        SourceFile file = article(file("a.txt", "\ufeffHà Nội"));
        assertThat(file.text()).isEqualTo("Hà Nội");
        assertThat(file.digest()).isEqualTo("c8aaaa3ff7577643b31813ca6e7c6a29db2ec0015d897b27845ff7143650a943");
    }

    @Test
    void readsUtf16WithAMark() throws IOException {
        assertThat(article(file("a.txt", "\ufeffTỉnh ủy".getBytes(StandardCharsets.UTF_16LE)))
                        .text())
                .isEqualTo("Tỉnh ủy");
        assertThat(article(file("b.txt", "\ufeffTỉnh ủy".getBytes(StandardCharsets.UTF_16BE)))
                        .text())
                .isEqualTo("Tỉnh ủy");
    }

    @Test
    void skipsOddUtf16() throws IOException {
        assertThat(skipped(file("a.txt", bytes(0xff, 0xfe, 'a', 0, 0, 0xd8, 'b', 0))))
                .satisfies(skipped -> assertThat(skipped.reason()).isEqualTo(Reason.INVALID_UTF16))
                .satisfies(skipped -> assertThat(skipped.detail()).contains("byte 4"));
    }

    @Test
    void tellsTheOffsetOfInvalidUtf8() throws IOException {
        Skipped skipped = skipped(file("a.txt", bytes('H', 0xc3, 0xa0, ' ', 0xe1, 0xba, 'x')));
        assertThat(skipped.reason()).isEqualTo(Reason.INVALID_UTF8);
        assertThat(skipped.detail()).contains("byte 4");
    }

    @Test
    void skipsWhatIsNoText() throws IOException {
        assertThat(skipped(file("a.txt", new byte[0])).reason()).isEqualTo(Reason.EMPTY_FILE);
        assertThat(skipped(file("b.txt", bytes('a', 0, 'b'))).reason()).isEqualTo(Reason.BINARY);
        assertThat(skipped(file("c.txt", bytes(1, 2, 3, 4, 'a'))).reason()).isEqualTo(Reason.BINARY);
        assertThat(skipped(file("d.txt", " \n\u00a0")).reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(skipped(file("e.jpg", "x")).reason()).isEqualTo(Reason.NOT_AN_ARTICLE_TYPE);
        assertThat(skipped(folder.resolve("none.txt")).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void skipsWhatIsTooLargeWithoutReadingIt() throws IOException {
        Path large = folder.resolve("large.txt");
        byte[] megabyte = new byte[1_000_000];
        Arrays.fill(megabyte, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(large)) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        assertThat(skipped(large).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(skipped(large).detail()).contains("50,000,000").contains("10,000,000");
    }

    @Test
    void takesAnotherLimit() throws IOException {
        Path file = file("a.txt", "123456");
        assertThat(Inputs.of(List.of(file)).upTo(5).iterator().next().read()).isInstanceOf(Skipped.class);
        assertThat(Inputs.of(List.of(file)).upTo(6).iterator().next().read()).isInstanceOf(Article.class);
    }

    @Test
    void doesNotFollowALoop() throws IOException {
        file("a/x.txt", "x");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        assertThat(names()).containsExactly("a/up", "a/x.txt", "b");
        List<Reason> reasons = new ArrayList<>();
        Inputs.of(List.of(folder)).forEach(input -> {
            if (input.read() instanceof Skipped skipped) {
                reasons.add(skipped.reason());
            }
        });
        assertThat(reasons).containsExactly(Reason.DIRECTORY_LOOP, Reason.ALREADY_READ);
    }

    @Test
    void skipsABrokenLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone.txt"));
        assertThat(skipped(link).reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void skipsWhatItMayNotRead() throws IOException {
        Path file = file("a.txt", "a");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "root reads everything");
        assertThat(skipped(file).reason()).isEqualTo(Reason.UNREADABLE);
    }

    /** Reading the start of this file fails for everybody. */
    @Test
    void skipsWhatFailsWhileReading() throws IOException {
        Path memory = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(memory), "Linux only");
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), memory);
        assertThat(skipped(link).reason()).isEqualTo(Reason.UNREADABLE);
    }
}
