package vn.lientin.tools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
 * as a plain TDB2 replaces the article's graph by the same quads, descriptions and direct triples included. Changes both
 * knowledge bases: give it two copies of one.
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=vn.lientin.tools.UpdateCost \
 *     -Dexec.args="COPY ANOTHER-COPY ARTICLES 500"
 * </pre>
 *
 * <p>The copies were built from {@code ARTICLES}. Each article is replaced in the one and then in the other, once, by a version
 * that neither has seen; each replacement is a transaction. Reading the articles is not counted, nor are as many replacements
 * before, which warm the Java machine up.
 */
public final class UpdateCost {
    private UpdateCost() {}

    public static void main(String[] args) {
        int count = Integer.parseInt(args[3]);
        try (KnowledgeBase base = KnowledgeBase.open(Path.of(args[0]));
                KnowledgeBase plain = KnowledgeBase.open(Path.of(args[1]))) {
            List<ArticleQuads> changed = changed(Path.of(args[2]), 2 * count, new ArticleGraph(base.iris()));
            print("to warm up");
            compare(base, plain.dataset(), changed.subList(count, changed.size()));
            long before = base.size().bytes();
            print("counted");
            compare(base, plain.dataset(), changed.subList(0, count));
            print("articles " + base.articles().size() + ", facts "
                    + base.size().facts());
            print(String.format(
                    Locale.ROOT,
                    "size %.0f MB, after %d puts %.0f MB",
                    before / 1e6,
                    count,
                    base.size().bytes() / 1e6));
        }
    }

    private static void compare(KnowledgeBase base, DatasetGraph plain, List<ArticleQuads> articles) {
        long[] puts = new long[articles.size()];
        long[] replacements = new long[articles.size()];
        for (int i = 0; i < articles.size(); i++) {
            puts[i] = put(base, articles.get(i));
            replacements[i] = replace(plain, articles.get(i));
        }
        Arrays.sort(puts);
        Arrays.sort(replacements);
        print(line("put", puts));
        print(line("plain", replacements));
        print(String.format(Locale.ROOT, "ratio of the medians %.2f", median(puts) / (double) median(replacements)));
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
