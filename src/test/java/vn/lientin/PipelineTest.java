package vn.lientin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.lientin.fact.Span;
import vn.lientin.graph.Vocabulary;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.source.Input;
import vn.lientin.source.Inputs;
import vn.lientin.store.KnowledgeBase;

/** The whole path over the sample articles. */
class PipelineTest {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final KnowledgeBase BASE = KnowledgeBase.inMemory();

    private static final Summary FIRST = build(BASE, inputs());

    private static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        Inputs.of(List.of(SAMPLES)).forEach(inputs::add);
        return inputs;
    }

    private static Summary build(KnowledgeBase base, List<Input> inputs) {
        return new Pipeline(base, Progress.silent()).build(inputs);
    }

    private static Set<String> quads(KnowledgeBase base) {
        Set<String> quads = new TreeSet<>();
        base.forEach(quad -> quads.add(quad.toString()));
        return quads;
    }

    @AfterAll
    static void close() {
        BASE.close();
    }

    @Test
    void readsEverySample() {
        assertThat(FIRST.read()).isEqualTo(inputs().size()).isPositive();
        assertThat(FIRST.added()).isEqualTo(FIRST.read());
        assertThat(FIRST.facts()).isPositive();
        assertThat(BASE.validate()).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() {
        Set<String> before = quads(BASE);
        Summary second = build(BASE, inputs());
        assertThat(second.unchanged()).isEqualTo(second.read()).isEqualTo(FIRST.read());
        assertThat(quads(BASE)).isEqualTo(before);
    }

    @Test
    void makesTheSameInAnotherOrder() {
        List<Input> reversed = inputs();
        Collections.reverse(reversed);
        try (KnowledgeBase other = KnowledgeBase.inMemory()) {
            build(other, reversed);
            assertThat(quads(other)).isEqualTo(quads(BASE));
        }
    }

    @Test
    void keepsWhatItHadInHandWhenItIsStopped() {
        AtomicInteger asked = new AtomicInteger();
        try (KnowledgeBase base = KnowledgeBase.inMemory()) {
            Summary summary = new Pipeline(base, Progress.silent()).build(inputs(), () -> asked.incrementAndGet() > 3);
            assertThat(summary.stopped()).isTrue();
            assertThat(summary.added()).isEqualTo(3);
            assertThat(base.articles()).hasSize(3);
        }
    }

    /** Reads the files again, and looks at every passage of the graph. */
    @Test
    void quotesWhatStandsInTheFiles() throws IOException {
        List<Quad> quotes = new ArrayList<>();
        BASE.forEach(quad -> {
            if (quad.getPredicate().equals(Property.QUOTE)) {
                quotes.add(quad);
            }
        });
        assertThat(quotes).isNotEmpty();
        for (Quad quote : quotes) {
            Node passage = quote.getSubject();
            Span span =
                    new Span(offset(passage, Vocabulary.NIF_BEGIN_INDEX), offset(passage, Vocabulary.NIF_END_INDEX));
            String file = literal(quote.getGraph(), Property.FILE);
            String text = Files.readString(SAMPLES.resolve(file), StandardCharsets.UTF_8);
            assertThat(quote.getObject().getLiteralLexicalForm()).isEqualTo(span.of(text));
            assertThat(passage.getURI()).endsWith("#char=" + span.start() + "," + span.end());
        }
    }

    private static int offset(Node passage, Node property) {
        return Integer.parseInt(literal(passage, property));
    }

    private static String literal(Node subject, Node property) {
        return BASE.read(() -> BASE.dataset()
                .findNG(Node.ANY, subject, property, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
    }
}
