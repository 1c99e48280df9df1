package vn.lientin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Iris;
import vn.lientin.infer.InferenceRule.Level;

/** What is written only where there is room for it. The room is that of a disk with less left. */
class DiskRoomTest {
    private static final ArticleGraph GRAPH = new ArticleGraph(Iris.standard());

    private final Path folder;

    DiskRoomTest(@TempDir Path temporary) {
        this.folder = temporary.resolve("db");
    }

    @Test
    void nothingOfSizeIsWrittenToADiskThatIsFull() {
        ArticleQuads stored = article(1);
        Set<Quad> before;
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            base.put(List.of(stored));
            before = Contents.of(base);
        }
        try (KnowledgeBase base = KnowledgeBase.open(folder, Optional.empty(), any -> 100L << 20)) {
            List<ThrowingCallable> writes = List.of(
                    () -> base.put(List.of(article(2))),
                    () -> base.remove(List.of(stored.article())),
                    () -> base.removeNamed(List.of("bai-1")),
                    () -> base.pin(List.of()),
                    () -> base.infer(Level.FULL));
            assertThat(writes).allSatisfy(write -> assertThatThrownBy(write)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is full: 100 MB are left")
                    .hasMessageContaining("Nothing is lost"));
            assertThat(Contents.of(base)).isEqualTo(before);
        }
    }

    @Test
    void aRestoreAsksForWhatTheBackupTakes(@TempDir Path other) throws IOException {
        Path plain = other.resolve("base.nq");
        Path compressed = other.resolve("base.nq.gz");
        try (KnowledgeBase base = KnowledgeBase.inMemory();
                OutputStream out = Files.newOutputStream(plain);
                OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(compressed))) {
            base.put(IntStream.range(0, 40).mapToObj(DiskRoomTest::article).toList());
            Txn.executeRead(base.dataset(), () -> {
                RDFDataMgr.write(out, base.dataset(), Lang.NQUADS);
                RDFDataMgr.write(gzip, base.dataset(), Lang.NQUADS);
            });
        }

        long whatItTakes = (160L << 20) + Backup.sizeOnceLoaded(plain);
        assertThatThrownBy(() -> BaseFolder.restore(plain, folder, any -> whatItTakes - 1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is full");
        BaseFolder.restore(plain, folder, any -> whatItTakes);

        // Half of a small base is room that its files begin with, which is asked for besides.
        long taken = Footprint.of(folder);
        assertThat(Backup.sizeOnceLoaded(plain)).isBetween(taken / 2, 3 * taken);
        assertThat(Backup.sizeOnceLoaded(compressed)).isBetween(taken / 2, 3 * taken);
    }

    private static ArticleQuads article(int number) {
        return GRAPH.write(OfficeArticles.article(
                "bai-" + number, "2021-05-01, Nguyễn Văn An, Chủ tịch @ Ủy ban nhân dân tỉnh Hậu Giang @ vn-93"));
    }
}
