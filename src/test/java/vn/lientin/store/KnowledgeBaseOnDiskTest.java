package vn.lientin.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.FloodArticle;
import vn.lientin.graph.Iris;

class KnowledgeBaseOnDiskTest {
    private static final ArticleGraph GRAPH = new ArticleGraph(Iris.standard());

    private final Path temp;

    KnowledgeBaseOnDiskTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void keepsWhatWasPutAndNothingElseBesideIt() throws IOException {
        Path folder = temp.resolve("cơ sở dữ liệu");
        ArticleQuads flood = GRAPH.write(FloodArticle.facts());
        Set<Quad> before;
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            base.put(List.of(flood));
            before = Contents.of(base);
        }

        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            assertThat(base.put(List.of(flood))).containsExactly(Outcome.UNCHANGED);
            assertThat(Contents.of(base).equals(before)).isTrue();
            assertThat(base.validate()).isEmpty();
        }
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(folder);
        }
    }

    @Test
    void onDiskAndInMemoryHoldTheSame() {
        try (KnowledgeBase onDisk = KnowledgeBase.open(temp.resolve("db"));
                KnowledgeBase inMemory = KnowledgeBase.inMemory()) {
            assertThat(Contents.of(onDisk).equals(Contents.of(inMemory))).isTrue();
        }
    }

    @Test
    void remembersItsBase() {
        Iris other = Iris.under("http://example.org/tin/");
        KnowledgeBase.open(temp.resolve("db"), other).close();

        try (KnowledgeBase base = KnowledgeBase.open(temp.resolve("db"))) {
            assertThat(base.iris().base()).isEqualTo(other.base());
        }
        assertThatThrownBy(() -> KnowledgeBase.open(temp.resolve("db"), Iris.standard()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("http://example.org/tin/");
    }

    @Test
    void replacesTheGraphsOfAnOlderRelease() {
        Path folder = temp.resolve("db");
        Set<Quad> fresh;
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            fresh = Contents.of(base);
            Node reference = base.iris().referenceGraph();
            base.write(() -> {
                base.dataset().deleteAny(reference, reference, OWL2.versionInfo.asNode(), Node.ANY);
                base.dataset().add(reference, reference, OWL2.versionInfo.asNode(), OWL2.versionInfo.asNode());
                base.dataset().add(reference, base.iris().place("vn-old"), OWL2.versionInfo.asNode(), reference);
                return true;
            });
        }

        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            assertThat(Contents.of(base).equals(fresh)).isTrue();
        }
    }

    @Test
    void writesAndReadsOnAfterAFailedWriteOnceOpenedAnew() {
        Path folder = temp.resolve("db");
        ArticleQuads flood = GRAPH.write(FloodArticle.facts());
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            assertThatThrownBy(() -> base.write(() -> {
                        flood.quads().forEach(base.dataset()::add);
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");
            assertThat(base.articles()).isEmpty();
        }

        ArticleQuads small = GRAPH.write(SmallArticles.article("b", 1, 2, 3));
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            base.put(List.of(small, flood));
        }
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            assertThat(Contents.of(base))
                    .containsAll(small.quads().toList())
                    .containsAll(flood.quads().toList());
            assertThat(base.validate()).isEmpty();
        }
    }

    @Test
    void compactsAndGoesOnReadingAndWriting() throws IOException {
        Path folder = temp.resolve("db");
        ArticleQuads flood = GRAPH.write(FloodArticle.facts());
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            for (int i = 0; i < 20; i++) {
                base.put(List.of(GRAPH.write(SmallArticles.article("b", i % 8))));
            }
            Set<Quad> before = Contents.of(base);
            long size = base.size().bytes();

            base.compact();

            assertThat(base.size().bytes()).isLessThan(size);
            assertThat(Contents.of(base).equals(before)).isTrue();
            base.put(List.of(flood));
            assertThat(base.read(() -> base.dataset().contains(Node.ANY, flood.article(), Node.ANY, Node.ANY)))
                    .isTrue();
            assertThat(base.validate()).isEmpty();
        }
        assertThat(generations(folder)).containsExactly("Data-0002");
    }

    @Test
    void whoReadsWhileItIsCompactedReadsOn() throws Exception {
        Path folder = temp.resolve("db");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch switched = new CountDownLatch(1);
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            base.put(List.of(GRAPH.write(FloodArticle.facts())));
            FutureTask<List<Long>> counts = new FutureTask<>(() -> base.read(() -> {
                long before = actsOfSupport(base);
                reading.countDown();
                await(switched);
                return List.of(before, actsOfSupport(base));
            }));
            new Thread(counts).start();
            await(reading);
            FutureTask<Boolean> compaction = new FutureTask<>(base::compact, true);
            new Thread(compaction).start();
            while (generations(folder).stream().noneMatch("Data-0002"::equals)) {
                Thread.sleep(10);
            }
            // The switch follows at once; where it does not, the test only asks less.
            Thread.sleep(500);
            long fresh = base.read(() -> actsOfSupport(base));
            switched.countDown();

            assertThat(counts.get(1, TimeUnit.MINUTES)).containsExactly(fresh, fresh);
            assertThat(fresh).isPositive();
            assertThat(compaction.get(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(generations(folder)).containsExactly("Data-0002");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By a query, which reads the union of all graphs. */
    private static long actsOfSupport(KnowledgeBase base) {
        try (QueryExec query = QueryExec.dataset(base.dataset())
                .query("PREFIX lt: <https://w3id.org/lientin/ontology#> SELECT * { ?act a lt:SupportAction }")
                .build()) {
            return Iter.count(query.select());
        }
    }

    @Test
    void clearsAwayWhatAKilledCompactionLeft() throws IOException {
        Path folder = temp.resolve("db");
        Set<Quad> before;
        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            base.put(List.of(GRAPH.write(FloodArticle.facts())));
            before = Contents.of(base);
        }
        Files.move(folder.resolve("Data-0001"), folder.resolve("Data-0002"));
        Files.writeString(Files.createDirectory(folder.resolve("Data-0001")).resolve("old"), "?");
        Files.writeString(Files.createDirectory(folder.resolve("Data-0003-tmp")).resolve("new"), "?");

        try (KnowledgeBase base = KnowledgeBase.open(folder)) {
            assertThat(Contents.of(base).equals(before)).isTrue();
        }
        assertThat(generations(folder)).containsExactly("Data-0002");
    }

    private static List<String> generations(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    @Test
    void tellsThatItIsOpenAlready() {
        try (KnowledgeBase base = KnowledgeBase.open(temp.resolve("db"))) {
            assertThat(base.articles()).isEmpty();
            assertThatThrownBy(() -> KnowledgeBase.open(temp.resolve("db")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("already open");
        }
    }

    @Test
    void tellsWhichOtherProcessHasIt() throws Exception {
        Path folder = temp.resolve("db");
        KnowledgeBase.open(folder).close();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HoldsOpen.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // A command line as short as a user's: Java tells no more than 4,096 characters of it.
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process other = builder.start();
        try (var output = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("open");

            assertThatThrownBy(() -> KnowledgeBase.open(folder))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use by process " + other.pid() + " (")
                    .hasMessageContaining(HoldsOpen.class.getName())
                    .hasMessageContaining(" since 20");
        } finally {
            other.destroy();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Another process, which opens a knowledge base and waits for its input to end. */
    static final class HoldsOpen {
        private HoldsOpen() {}

        public static void main(String[] args) throws IOException {
            try (KnowledgeBase base = KnowledgeBase.open(Path.of(args[0]))) {
                System.out.println(base.articles().isEmpty() ? "open" : "not empty");
                System.in.read();
            }
        }
    }

    @Test
    void refusesAFolderOfSomethingElse() throws IOException {
        Files.writeString(temp.resolve("thư.txt"), "thư", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> KnowledgeBase.open(temp))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("something else");
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(temp.resolve("thư.txt"));
        }
        assertThatThrownBy(() -> KnowledgeBase.open(temp.resolve("thư.txt"))).isInstanceOf(StoreException.class);
    }

    @Test
    void clearsAwayWhatAKilledProcessLeft() throws IOException {
        Path left = Files.createDirectories(temp.resolve(".db.new-999999999").resolve("Data-0001"));
        Files.writeString(left.resolve("nodes.dat"), "?", StandardCharsets.UTF_8);

        KnowledgeBase.open(temp.resolve("db")).close();

        assertThat(left.getParent()).doesNotExist();
    }
}
