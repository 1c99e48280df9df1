package vn.lientin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.sparql.core.Quad;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Iris;
import vn.lientin.link.ArticleReader;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.SourceFile;
import vn.lientin.source.Input;
import vn.lientin.source.Inputs;

/**
 * The law over the sample articles: however they were added, changed and removed, the graphs are those of the articles that
 * are there at the end. There are no blank nodes, so isomorphic graphs are equal sets.
 *
 * <p>Many sequences: {@code mvn test -Dtest=LawTest -Djqwik.tries.default=1000}.
 */
class LawTest {
    private static final Path SAMPLES = Path.of("src", "main", "resources", "samples");
    private static final int FORMS = 4;

    /** Each sample whole and in three shorter forms. */
    private static final List<List<ArticleQuads>> ARTICLES = articles();

    /** One step; a form that is not there stands for none: the article is removed. */
    record Step(int article, int form) {}

    @Property(shrinking = ShrinkingMode.OFF)
    void onlyWhatIsThereAtTheEndCounts(@ForAll("sequences") List<List<Step>> transactions, @ForAll long seed) {
        Map<Integer, ArticleQuads> there = new TreeMap<>();
        try (KnowledgeBase base = KnowledgeBase.bare(Iris.standard());
                KnowledgeBase fresh = KnowledgeBase.bare(Iris.standard())) {
            for (List<Step> steps : transactions) {
                take(steps, base, there);
            }
            List<ArticleQuads> left = new ArrayList<>(there.values());
            Collections.shuffle(left, new Random(seed));
            fresh.put(left);

            assertThat(difference(Contents.withoutHistory(base), Contents.withoutHistory(fresh)))
                    .isEmpty();
            assertThat(difference(Contents.withoutHistory(fresh), Contents.withoutHistory(base)))
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<List<List<Step>>> sequences() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.integers().between(0, ARTICLES.size() - 1),
                        Arbitraries.integers().between(-1, FORMS - 1))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(2).ofMaxSize(8);
    }

    private static void take(List<Step> steps, KnowledgeBase base, Map<Integer, ArticleQuads> there) {
        Map<Integer, ArticleQuads> put = new TreeMap<>();
        Set<Integer> removed = new HashSet<>();
        for (Step step : steps) {
            if (step.form() < 0) {
                removed.add(step.article());
            } else {
                put.put(step.article(), ARTICLES.get(step.article()).get(step.form()));
            }
        }
        base.put(List.copyOf(put.values()));
        base.remove(removed.stream().map(i -> ARTICLES.get(i).get(0).article()).toList());
        there.putAll(put);
        there.keySet().removeAll(removed);
    }

    private static Set<Quad> difference(Set<Quad> from, Set<Quad> what) {
        Set<Quad> rest = new HashSet<>(from);
        rest.removeAll(what);
        return rest;
    }

    private static List<List<ArticleQuads>> articles() {
        ArticleReader reader = ArticleReader.load();
        ArticleGraph graph = new ArticleGraph(Iris.standard());
        List<List<ArticleQuads>> all = new ArrayList<>();
        for (Input input : Inputs.of(List.of(SAMPLES))) {
            if (input.read() instanceof Article article) {
                all.add(IntStream.range(0, FORMS)
                        .mapToObj(form -> graph.write(reader.read(form(article.file(), form))))
                        .toList());
            }
        }
        return all;
    }

    /** The article without every second, third or fourth of its lines. */
    private static SourceFile form(SourceFile file, int form) {
        if (form == 0) {
            return file;
        }
        String[] lines = file.text().split("\n", -1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            text.append((i + 1) % (form + 1) == 0 ? "" : lines[i] + "\n");
        }
        return new SourceFile(file.name(), file.digest() + form, text.toString(), file.stated());
    }
}
