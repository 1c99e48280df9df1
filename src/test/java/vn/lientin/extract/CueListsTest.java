package vn.lientin.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CueListsTest {
    @Test
    void listsOfAllFilesStandTogether() {
        RuleFile one = file("one", Map.of("fruit", List.of("cam", "chanh")));
        RuleFile other = file("other", Map.of("tree", List.of("cam")));

        assertThat(CueLists.of(List.of(one, other)))
                .containsOnly(Map.entry("fruit", List.of("cam", "chanh")), Map.entry("tree", List.of("cam")));
    }

    @Test
    void aListInTwoFilesIsRefused() {
        RuleFile one = file("one", Map.of("fruit", List.of("cam")));
        RuleFile other = file("other", Map.of("fruit", List.of("chanh")));

        assertThatThrownBy(() -> CueLists.of(List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("fruit", "in one and in other");
    }

    @Test
    void aPhraseThatAListHasTwiceIsRefused() {
        RuleFile one = file("one", Map.of("fruit", List.of("cam", "chanh", "cam")));

        assertThatThrownBy(() -> CueLists.of(List.of(one)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one: cue list fruit has 'cam' twice");
    }

    private static RuleFile file(String name, Map<String, List<String>> cues) {
        return new RuleFile(name, "longest", List.of(), cues, List.of());
    }
}
