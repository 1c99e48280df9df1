package vn.lientin.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.lientin.link.ArticleReader;
import vn.lientin.source.Input;
import vn.lientin.source.Inputs;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.SourceFile;

/**
 * How fast articles are read, from decoded text to facts, on one thread.
 *
 * <p>The counter {@code characters} is characters a second. {@code length} makes each article so many times as long: the
 * counter stays where it is as long as the time grows in proportion.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ReadingBenchmark {
    /** A folder of articles; the samples if not set by {@code -p articles=DIR}. */
    @Param("src/main/resources/samples")
    private String articles = "";

    @Param({"1", "10"})
    private int length = 1;

    private final ArticleReader reader = ArticleReader.load();
    private final List<SourceFile> files = new ArrayList<>();

    /** Counts per second beside the articles. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counters {
        public long characters;
    }

    @Setup
    public void load() {
        for (Input input : Inputs.of(List.of(Path.of(articles)))) {
            if (input.read() instanceof Article article) {
                files.add(longer(article.file()));
            }
        }
    }

    /** The article with its whole text told again and again, each time in paragraphs of its own. */
    private SourceFile longer(SourceFile file) {
        String text = (file.text() + "\n\n").repeat(length);
        return new SourceFile(file.name(), file.digest(), text, file.stated());
    }

    /** Reads every article once, as many together as the program does. */
    @Benchmark
    public void read(Counters counters, Blackhole out) {
        for (int from = 0; from < files.size(); from += ArticleReader.TOGETHER) {
            List<SourceFile> together = files.subList(from, Math.min(files.size(), from + ArticleReader.TOGETHER));
            out.consume(reader.read(together));
            together.forEach(file -> counters.characters += file.text().length());
        }
    }
}
