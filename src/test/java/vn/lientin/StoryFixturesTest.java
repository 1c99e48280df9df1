package vn.lientin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
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
    void theRunTellsHowManyThereWere() {
        assertThat(SUMMARY.reprints()).isEqualTo(2);
        assertThat(BASE.validate()).isEmpty();
    }
}
