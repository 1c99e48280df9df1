package vn.lientin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lientin.graph.ArticleGraph;
import vn.lientin.graph.ArticleQuads;
import vn.lientin.graph.Iris;
import vn.lientin.graph.Vocabulary.Property;

class HistoryTest {
    private static final ArticleQuads FIRST = article(1, 2);
    private static final ArticleQuads SECOND = article(3);

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final KnowledgeBase base = KnowledgeBase.bare(Iris.standard(), () -> now);

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void saysNothingOfWhatNeverChanged() {
        base.put(List.of(FIRST));
        base.put(List.of(FIRST));

        assertThat(history()).isEmpty();
    }

    @Test
    void keepsTheNumberTheDigestAndTheTimesOfEachVersion() {
        base.put(List.of(FIRST));
        now = Instant.parse("2026-01-02T08:00:00.123Z");
        base.put(List.of(SECOND));
        now = Instant.parse("2026-01-03T08:00:00Z");
        base.remove(List.of(FIRST.article()));
        now = Instant.parse("2026-01-04T08:00:00Z");
        base.put(List.of(FIRST));

        assertThat(history())
                .containsExactly(
                        "1 " + FIRST.digest() + " - 2026-01-02T08:00:00Z",
                        "2 " + SECOND.digest() + " 2026-01-02T08:00:00Z 2026-01-03T08:00:00Z",
                        "3 " + FIRST.digest() + " 2026-01-04T08:00:00Z -");
        assertThat(base.validate())
                .extracting(Finding::graph)
                .doesNotContain(base.iris().historyGraph());
    }

    @Test
    void isNotChangedByAnUpdateThatChangesNothing() {
        base.put(List.of(FIRST));
        base.put(List.of(SECOND));
        Set<String> before = history();
        base.put(List.of(SECOND));
        base.remove(List.of(base.iris().article("another")));

        assertThat(history()).isEqualTo(before);
    }

    private Set<String> history() {
        Set<String> versions = new TreeSet<>();
        base.forEach(quad -> {
            if (quad.getPredicate().equals(Property.VERSION_NUMBER)) {
                assertThat(quad.getGraph()).isEqualTo(base.iris().historyGraph());
                Node version = quad.getSubject();
                versions.add(String.join(
                        " ",
                        quad.getObject().getLiteralLexicalForm(),
                        value(version, Property.DIGEST),
                        value(version, Property.KEPT_FROM),
                        value(version, Property.KEPT_UNTIL)));
            }
        });
        return versions;
    }

    private String value(Node version, Node property) {
        return base.dataset().stream(base.iris().historyGraph(), version, property, Node.ANY)
                .map(Quad::getObject)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("-");
    }

    private static ArticleQuads article(int... sentences) {
        return new ArticleGraph(Iris.standard()).write(SmallArticles.article("a", sentences));
    }
}
