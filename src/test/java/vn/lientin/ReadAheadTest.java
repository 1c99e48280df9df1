package vn.lientin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final int TOGETHER = 4;

    @Test
    void keepsTheOrderOverManyGroups() {
        List<Integer> items = IntStream.range(0, 101).boxed().toList();
        assertThat(results(items)).containsExactlyElementsOf(items);
    }

    @Test
    void worksOnSeveralTogetherButNotBehindOneThatStandsAlone() {
        Set<Integer> last = new ConcurrentSkipListSet<>();
        List<Integer> items = IntStream.range(0, 10_000).boxed().toList();
        try (ReadAhead<Integer, Integer> ahead = new ReadAhead<>(items, TOGETHER, item -> item >= 9_900, group -> {
            last.add(group.get(group.size() - 1));
            assertThat(group).hasSizeLessThanOrEqualTo(TOGETHER);
            return group;
        })) {
            ahead.forEachRemaining(item -> {});
        }
        assertThat(last).hasSizeLessThan(10_000).containsAll(items.subList(9_900, 10_000));
    }

    @Test
    void hasNothingOfNoItems() {
        assertThat(results(List.of())).isEmpty();
    }

    @Test
    void throwsWhatTheWorkThrew() {
        List<Integer> items = IntStream.range(0, 50).boxed().toList();
        try (ReadAhead<Integer, Integer> ahead = new ReadAhead<>(items, TOGETHER, item -> false, group -> {
            if (group.contains(20)) {
                throw new IllegalStateException("twenty");
            }
            return group;
        })) {
            assertThatThrownBy(() -> ahead.forEachRemaining(item -> {})).hasMessage("twenty");
        }
    }

    private static List<Integer> results(List<Integer> items) {
        List<Integer> results = new ArrayList<>();
        try (ReadAhead<Integer, Integer> ahead = new ReadAhead<>(items, TOGETHER, item -> false, group -> group)) {
            ahead.forEachRemaining(results::add);
        }
        return results;
    }
}
