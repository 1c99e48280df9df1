package vn.lientin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By what a base is told to be of another release. */
class StandingGraphsTest {
    private static final Iris IRIS = Iris.standard();

    @Test
    void theVersionChangesWithTheRulesThatABaseIsKeptUpBy() {
        assertThat(new StandingGraphs(IRIS, "limit 0.45").version())
                .isEqualTo(new StandingGraphs(IRIS, "limit 0.45").version())
                .isNotEqualTo(new StandingGraphs(IRIS, "limit 0.5").version());
    }

    @Test
    void itCoversWhatTellsTheStoryFromItsReprintsAndWhoIsWho() {
        assertThat(StandingGraphs.LOOKED_UP)
                .contains("/vi/words/news-agencies.txt", "/vi/names/surnames.tsv", "/vi/names/given_names.tsv");
    }
}
