package vn.lientin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.lientin.graph.Vocabulary.Property;
import vn.lientin.source.Inputs;
import vn.lientin.store.KnowledgeBase;

/** Which of the articles of {@code stories/} are one story, as the program reads them. */
class StoryFixturesTest {
    private static final KnowledgeBase BASE = KnowledgeBase.inMemory();
    private static final Summary SUMMARY =
            new Pipeline(BASE, Progress.silent()).build(Inputs.of(List.of(Path.of("src/test/resources/stories"))));

    @AfterAll
    static void close() {
        BASE.close();
    }

    @Test
    void aReprintWithAnotherTitleAnotherLeadACaptionAndTheEndCutIsTheStory() {
        assertThat(BASE.storyOf("reprint.txt")).contains("wire.txt");
        assertThat(BASE.storyOf("wire.txt")).isEmpty();
    }

    @Test
    void theFactsThatTheReprintLeftAsTheyAreCountOnce() {
        Set<String> repeats = new HashSet<>();
        BASE.forEach(quad -> {
            if (quad.getPredicate().equals(Property.REPEATS)) {
                repeats.add(quad.getSubject().getURI().replaceFirst("-[^-]*$", "") + " > "
                        + quad.getObject().getURI().replaceFirst("-[^-]*$", ""));
            }
        });

        assertThat(repeats)
                .contains(
                        BASE.iris().article("reprint.txt") + "#statement > "
                                + BASE.iris().article("wire.txt") + "#statement",
                        BASE.iris().article("reprint.txt") + "#tenure > "
                                + BASE.iris().article("wire.txt") + "#tenure",
                        BASE.iris().article("reprint.txt") + "#figure > "
                                + BASE.iris().article("wire.txt") + "#figure")
                .noneMatch(pair -> pair.contains("bulletin") || pair.contains("other-reporter"));
    }

    @Test
    void whatAnotherReporterWritesOfTheSameEventIsNot() {
        assertThat(BASE.storyOf("other-reporter.txt")).isEmpty();
    }

    @Test
    void theNextBulletinOfASeriesIsNot() {
        assertThat(BASE.storyOf("bulletin-tuesday.txt")).isEmpty();
    }

    @Test
    void aCorrectedPageTakesThePlaceOfTheOneBefore() {
        assertThat(BASE.storyOf("page-first.html")).contains("page-changed.html");
    }

    @Test
    void aSecondRunLeavesAllAsItIs() {
        Summary again =
                new Pipeline(BASE, Progress.silent()).build(Inputs.of(List.of(Path.of("src/test/resources/stories"))));

        assertThat(again.unchanged()).isEqualTo(SUMMARY.read()).isPositive();
        assertThat(again.reprints()).isEqualTo(SUMMARY.reprints());
    }

    @Test
    void theRunTellsHowManyThereWere() {
        assertThat(SUMMARY.reprints()).isEqualTo(2);
        assertThat(BASE.validate()).isEmpty();
    }
}
