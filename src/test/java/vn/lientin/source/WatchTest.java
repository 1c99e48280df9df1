package vn.lientin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class WatchTest {
    private final Path folder;

    WatchTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<String> names(Optional<Inputs> inputs) {
        List<String> names = new ArrayList<>();
        inputs.orElseThrow().forEach(input -> names.add(input.name()));
        return names;
    }

    private Optional<Inputs> next(Watch watch) {
        return watch.next(Inputs.of(List.of(folder)), () -> false);
    }

    @Test
    void handsOutWhatIsNewOrChangedUnderTheNameThatItHasInTheFolder() throws IOException {
        Files.writeString(folder.resolve("cũ.txt"), "cũ");
        Files.writeString(folder.resolve("khác.txt"), "khác");
        Watch watch = Watch.over(List.of(folder.toString()));
        Files.createDirectories(folder.resolve("mục/nhỏ"));
        Files.writeString(folder.resolve("mục/nhỏ/mới.txt"), "mới");
        Files.writeString(folder.resolve("cũ.txt"), "cũ hơn");
        Files.writeString(folder.resolve(".ẩn.txt"), "ẩn");
        Files.writeString(folder.resolve("tin.txt.part"), "chưa xong");
        assertThat(names(next(watch))).containsExactly("cũ.txt", "mục/nhỏ/mới.txt");
        Files.writeString(folder.resolve("nữa.txt"), "nữa");
        assertThat(names(next(watch))).containsExactly("nữa.txt");
    }

    @Test
    void waitsUntilAFileLiesStill() throws Exception {
        Watch watch = Watch.over(List.of(folder.toString()));
        Path growing = Files.createFile(folder.resolve("tin.txt"));
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20; i++) {
                append(growing);
            }
        });
        Optional<Inputs> still = next(watch);
        assertThat(writing).isCompleted();
        assertThat(names(still)).containsExactly("tin.txt");
    }

    private static void append(Path file) {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
            Files.writeString(file, "thêm\n", StandardOpenOption.APPEND);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void stopsWhenItIsToldTo() {
        Watch watch = Watch.over(List.of(folder.toString()));
        assertThat(watch.next(Inputs.of(List.of(folder)), () -> true)).isEmpty();
    }

    @Test
    void watchesOnlyFolders() throws IOException {
        Path file = Files.createFile(folder.resolve("a.txt"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Watch.over(List.of(file.toString())))
                .withMessageContaining("not a folder");
    }
}
