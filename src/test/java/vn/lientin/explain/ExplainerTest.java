package vn.lientin.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lientin.Pipeline;
import vn.lientin.Progress;
import vn.lientin.explain.Explanation.Link;
import vn.lientin.explain.Explanation.Words;
import vn.lientin.extract.RuleBook;
import vn.lientin.fact.ArticleFacts;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Linking;
import vn.lientin.fact.Linking.Because;
import vn.lientin.fact.Span;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleSketch;
import vn.lientin.graph.Vocabulary.Kind;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.source.Inputs;
import vn.lientin.store.KnowledgeBase;

/** What facts of the samples come from, compared with the samples' own text. */
class ExplainerTest {
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final KnowledgeBase BASE = KnowledgeBase.inMemory();

    @BeforeAll
    static void build() {
        new Pipeline(BASE, Progress.silent()).build(Inputs.of(List.of(SAMPLES)));
    }

    @AfterAll
    static void close() {
        BASE.close();
    }

    @Test
    void everyFactShowsItsWordsWhereTheyStandInTheArticle() throws IOException {
        int words = 0;
        for (Explanation explanation : all("vi")) {
            assertThat(explanation.passages()).as(explanation.iri()).isNotEmpty();
            assertThat(explanation.book()).as(explanation.iri()).isPresent();
            String article =
                    explanation.iri().replaceFirst("^.*/(article|meeting)/", "").replaceFirst("#.*", "");
            if (article.endsWith(".txt")) {
                int[] text =
                        Files.readString(SAMPLES.resolve(article)).codePoints().toArray();
                for (Words one : words(explanation)) {
                    assertThat(one.text())
                            .as("%s %s", explanation.iri(), one)
                            .contains(new String(text, one.start(), one.end() - one.start()));
                    words++;
                }
            }
        }
        assertThat(words).isGreaterThan(500);
    }

    private static List<Words> words(Explanation explanation) {
        List<Words> all = new ArrayList<>();
        explanation.passages().forEach(passage -> all.addAll(passage.words()));
        explanation.links().stream().flatMap(link -> link.words().stream()).forEach(all::add);
        return all;
    }

    @Test
    void tellsHowWordsThatAreNoFullNameWereLinked() {
        List<Link> links =
                all("en").stream().flatMap(one -> one.links().stream()).toList();

        assertThat(links)
                .anySatisfy(link -> {
                    assertThat(link.words().flatMap(Words::text)).contains("Chủ tịch UBND tỉnh");
                    assertThat(link.value()).isEqualTo("Chủ tịch Ủy ban nhân dân tỉnh Điện Biên");
                    assertThat(link.because())
                            .contains("last place of its level")
                            .contains("tỉnh Ðiện Biên");
                    assertThat(link.there().flatMap(Words::text)).contains("tỉnh Ðiện Biên");
                })
                .anySatisfy(link -> assertThat(link.because()).startsWith("the article gives the name in full: “"));
    }

    @Test
    void whomAPhotoShowsIsToldOfEachByHisOwnWords() {
        Person dung = new Person("Mai Văn Dũng");
        Person hung = new Person("Hồ Thái Hùng");
        Person lan = new Person("Vương Thùy Lan");
        String caption = "Ông Dũng, ông Hùng và bà Vương Thùy Lan thăm công nhân.";
        ArticleSketch sketch = new ArticleSketch("anh.txt", "Có Mai Văn Dũng và Hồ Thái Hùng. " + caption);
        sketch.fact(new Fact.Photo(
                        caption, List.of(dung, hung, lan), Optional.empty(), sketch.evidence(caption, "test/1")))
                .linking(shortName(sketch, "Dũng,", dung))
                .linking(shortName(sketch, "Hùng và", hung));

        assertThat(linksOfOnly(sketch.facts(), Kind.PHOTO))
                .extracting(Link::value, link -> link.words().flatMap(Words::text), Link::because)
                .containsExactlyInAnyOrder(
                        tuple("Mai Văn Dũng", Optional.of("Dũng"), reason("short-name", "3–15")),
                        tuple("Hồ Thái Hùng", Optional.of("Hùng"), reason("short-name", "19–31")),
                        tuple("Vương Thùy Lan", Optional.of("Vương Thùy Lan"), reason("named", "")));
    }

    private static Linking shortName(ArticleSketch sketch, String words, Person person) {
        int start = sketch.span(words).start();
        return new Linking(
                new Span(start, start + words.replaceFirst("[ ,].*$", "").length()),
                person,
                Because.SHORT_NAME,
                Optional.of(sketch.span(person.label())));
    }

    private static String reason(String id, String there) {
        return new Reasons("vi").text(id, Optional.of(there).filter(words -> !words.isEmpty()));
    }

    private static List<Link> linksOfOnly(ArticleFacts facts, Node kind) {
        try (KnowledgeBase base = KnowledgeBase.inMemory()) {
            base.put(List.of(new ArticleGraph(base.iris()).write(facts)));
            assertThat(base.validate()).isEmpty();
            return base.read(() -> {
                Node fact = base.dataset()
                        .find(Node.ANY, Node.ANY, RDF.Nodes.type, kind)
                        .next()
                        .getSubject();
                return new Explainer(base.dataset(), base.iris(), BOOK, "vi")
                        .of(fact)
                        .orElseThrow()
                        .links();
            });
        }
    }

    @Test
    void findsAFactByTheFormsThatPeopleHave() {
        String iri = all("vi").stream()
                .map(Explanation::iri)
                .filter(one -> one.contains("#supportaction-"))
                .findFirst()
                .orElseThrow();
        String fragment = iri.substring(iri.indexOf('#') + 1);
        String file = iri.substring(iri.lastIndexOf('/') + 1);
        for (String form : List.of(
                iri,
                "<" + iri + ">",
                fragment,
                "#" + fragment,
                file,
                "article/" + file,
                "http://127.0.0.1:3030/id/article/" + file)) {
            assertThat(explain("vi", form))
                    .as(form)
                    .extracting(Explanation::iri)
                    .containsExactly(iri);
        }
        assertThat(explain("vi", "nobody")).isEmpty();
        assertThat(explain("vi", "https://w3id.org/lientin/id/place/vn-01")).isEmpty();
    }

    @Test
    void writesTextWithTheWordsMarkedAndJson() {
        List<Explanation> facts = all("en").stream()
                .filter(one -> one.rule().equals(Optional.of("support.give/1")))
                .limit(2)
                .toList();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new ExplanationText(new PrintStream(text, true, StandardCharsets.UTF_8)).write(facts);

        assertThat(text.toString(StandardCharsets.UTF_8))
                .contains("[[")
                .contains("rule: support.give/1")
                .contains("yes: Tỉnh Hậu Giang [[trao tặng]] tỉnh Long An 500 triệu đồng.");
        assertThat(JsonParser.parseString(ExplanationJson.write(facts)).getAsJsonArray())
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Because.class)
    void everyReasonHasAText(Because because) {
        assertThat(new Reasons("vi").find(because.id())).isPresent();
        assertThat(new Reasons("en").find(because.id())).isPresent();
    }

    private static List<Explanation> explain(String language, String fact) {
        return BASE.read(() -> explainer(language).explain(fact));
    }

    private static List<Explanation> all(String language) {
        return BASE.read(() -> {
            List<Node> facts = Iter.toList(Iter.distinct(Iter.map(
                    BASE.dataset().find(Node.ANY, Node.ANY, Property.EVIDENCE, Node.ANY), quad -> quad.getSubject())));
            return facts.stream()
                    .flatMap(fact -> explainer(language).of(fact).stream())
                    .toList();
        });
    }

    private static Explainer explainer(String language) {
        return new Explainer(BASE.dataset(), BASE.iris(), BOOK, language);
    }

    private static final RuleBook BOOK = RuleBook.load();
}
