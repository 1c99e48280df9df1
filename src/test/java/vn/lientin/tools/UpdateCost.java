package vn.lientin.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.SourceFile;
import vn.lientin.source.Input;
import vn.lientin.source.Inputs;
import vn.lientin.store.KnowledgeBase;

/**
 * What it costs to replace one article in a large knowledge base: as {@code build} does it, with all that follows from it, and
 * as a plain TDB2 replaces a graph that holds the same quads, descriptions and direct triples included. Changes the knowledge
 * base: give it a copy.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=vn.lientin.tools.UpdateCost \
 *     -Dexec.args="DIR ARTICLES 500"
 * </pre>
 *
 * <p>{@code DIR} was built from {@code ARTICLES}. Reading the articles is not counted, nor are as many replacements before, which
 * warm the Java machine up (some hundreds do); each replacement is a transaction.
 */
public final class UpdateCost {
    private UpdateCost() {}

    public static void main(String[] args) {
        int count = Integer.parseInt(args[2]);
        try (KnowledgeBase base = KnowledgeBase.open(Path.of(args[0]))) {
            List<ArticleQuads> changed = changed(Path.of(args[1]), 2 * count, new ArticleGraph(base.iris()));
            List<ArticleQuads> warmUp = changed.subList(count, changed.size());
            List<ArticleQuads> counted = changed.subList(0, count);
            warmUp.forEach(article -> put(base, article));
            long before = base.size().bytes();
            long[] ours = counted.stream()
                    .mapToLong(article -> put(base, article))
                    .sorted()
                    .toArray();
            long after = base.size().bytes();
            changed.forEach(article -> replace(base.dataset(), article));
            long[] plain = counted.stream()
                    .mapToLong(article -> replace(base.dataset(), article))
                    .sorted()
                    .toArray();
            print("articles " + base.articles().size() + ", facts "
                    + base.size().facts());
            print(line("put", ours));
            print(line("plain", plain));
            print(String.format(Locale.ROOT, "ratio of the medians %.2f", median(ours) / (double) median(plain)));
            print(String.format(Locale.ROOT, "size %.0f MB, after %d puts %.0f MB", before / 1e6, count, after / 1e6));
        }
    }

    private static long put(KnowledgeBase base, ArticleQuads article) {
        long start = System.nanoTime();
        base.put(List.of(article));
        return System.nanoTime() - start;
    }

    private static long replace(DatasetGraph dataset, ArticleQuads article) {
        long start = System.nanoTime();
        dataset.begin(ReadWrite.WRITE);
        dataset.deleteAny(article.article(), Node.ANY, Node.ANY, Node.ANY);
        article.quads()
                .forEach(quad ->
                        dataset.add(article.article(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        dataset.commit();
        dataset.end();
        return System.nanoTime() - start;
    }

    /** Articles from all over the input, each without its last line. */
    private static List<ArticleQuads> changed(Path articles, int count, ArticleGraph graph) {
        List<SourceFile> files = new ArrayList<>();
        for (Input input : Inputs.of(List.of(articles))) {
            if (input.read() instanceof Article article) {
                files.add(article.file());
            }
        }
        ArticleReader reader = ArticleReader.load();
        List<ArticleQuads> changed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SourceFile file = files.get((int) ((long) i * files.size() / count));
            String text = file.text().strip();
            String shorter = text.substring(0, Math.max(text.lastIndexOf('\n'), text.length() / 2));
            changed.add(graph.write(
                    reader.read(new SourceFile(file.name(), file.digest() + "-changed", shorter, file.stated()))));
        }
        return changed;
    }

    private static long median(long[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static String line(String name, long[] sorted) {
        return String.format(
                Locale.ROOT,
                "%-6s median %.1f ms, 95%% under %.1f ms, longest %.1f ms",
                name,
                median(sorted) / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
