package vn.lientin.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lientin.fact.Fingerprint;

class StoryIndexTest {
    private final StoryIndex index = new StoryIndex(Scratch.onDisk());

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void findsWhatIsLikeAmongMany() {
        IntStream.range(0, 2000).forEach(i -> index.add(article(i), print(i, 0, 100)));

        assertThat(index.like(print(1234, 30, 130))).containsExactly(article(1234));
        assertThat(index.like(print(5000, 0, 100))).isEmpty();
    }

    @Test
    void forgetsWhatIsRemovedAndUsesItsPlaceAgain() {
        index.add(article(1), print(1, 0, 100));
        index.add(article(2), print(1, 10, 110));
        index.remove(article(1), print(1, 0, 100));
        index.remove(article(3), print(3, 0, 100));
        index.add(article(4), print(4, 0, 100));

        assertThat(index.like(print(1, 0, 100))).containsExactly(article(2));
        assertThat(index.like(print(4, 0, 100))).containsExactly(article(4));
    }

    private static Node article(int number) {
        return NodeFactory.createURI("https://example.org/" + number);
    }

    private static Fingerprint print(int story, int from, int to) {
        List<String> words =
                IntStream.range(from, to).mapToObj(i -> story + "x" + i).toList();
        return Fingerprint.of(words);
    }
}
