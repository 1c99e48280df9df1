package vn.lientin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.lientin.read.ArticleDecoder;
import vn.lientin.read.ArticleType;
import vn.lientin.read.Reason;
import vn.lientin.source.Input;
import vn.lientin.store.Contents;
import vn.lientin.store.KnowledgeBase;

/** Of several captures of one page the latest counts, wherever it stands. */
class CapturesTest {
    private static final String NAME = "https://baomau.vn/1.html";
    private static final String MEETING = "Sáng 5/3, UBND tỉnh Hậu Giang họp với các sở về việc giao đất cho dân.";

    private static Input capture(String day, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Input(
                NAME,
                "kho.warc, " + day,
                Optional.of(Instant.parse(day + "T00:00:00Z")),
                () -> ArticleDecoder.read(NAME, "kho.warc, " + day, ArticleType.TEXT, bytes));
    }

    private static Input other(int number) {
        String name = number + ".txt";
        return new Input(
                name,
                name,
                () -> ArticleDecoder.read(name, name, ArticleType.TEXT, name.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<String> digest(KnowledgeBase base) {
        return base.digestOf(base.iris().article(NAME));
    }

    private static Summary build(KnowledgeBase base, List<Input> inputs) {
        return new Pipeline(base, Progress.silent()).build(inputs);
    }

    @Test
    void theLatestCounts() {
        Input early = capture("2021-03-05", MEETING);
        Input late = capture("2021-03-07", MEETING + " Cuộc họp kết thúc.");
        Input between = capture("2021-03-06", MEETING + " Cuộc họp đang diễn ra.");
        try (KnowledgeBase alone = KnowledgeBase.inMemory();
                KnowledgeBase all = KnowledgeBase.inMemory()) {
            build(alone, List.of(late));
            Summary summary = build(all, List.of(early, late, between, late));
            assertThat(summary.read()).isEqualTo(1);
            assertThat(summary.skipped()).containsEntry(Reason.SUPERSEDED, 2);
            assertThat(digest(all)).isPresent().isEqualTo(digest(alone));
        }
    }

    @Test
    void theLatestCountsInWhateverOrderArchivesAreBuilt() {
        Input early = capture("2021-03-05", MEETING);
        Input late = capture("2021-03-07", MEETING + " Cuộc họp kết thúc.");
        Input sameLater = capture("2021-03-09", MEETING + " Cuộc họp kết thúc.");
        Input between = capture("2021-03-08", MEETING + " Cuộc họp đang diễn ra.");
        try (KnowledgeBase alone = KnowledgeBase.inMemory();
                KnowledgeBase all = KnowledgeBase.inMemory()) {
            build(alone, List.of(sameLater));
            assertThat(build(all, List.of(late)).added()).isEqualTo(1);
            assertThat(build(all, List.of(early)).skipped()).containsEntry(Reason.SUPERSEDED, 1);
            assertThat(build(all, List.of(sameLater)).unchanged()).isEqualTo(1);
            assertThat(build(all, List.of(between)).skipped()).containsEntry(Reason.SUPERSEDED, 1);
            assertThat(build(all, List.of(late)).unchanged()).isEqualTo(1);
            assertThat(Contents.of(all)).isEqualTo(Contents.of(alone));
        }
    }

    @Test
    void aPageThatStaysTheSameCountsAsOfItsLatestCapture() {
        Input early = capture("2021-03-05", MEETING);
        Input sameLater = capture("2021-03-09", MEETING);
        Input between = capture("2021-03-08", MEETING + " Cuộc họp kết thúc.");
        try (KnowledgeBase alone = KnowledgeBase.inMemory();
                KnowledgeBase all = KnowledgeBase.inMemory()) {
            build(alone, List.of(sameLater));
            assertThat(build(all, List.of(early, sameLater, between)).skipped()).containsEntry(Reason.SUPERSEDED, 2);
            assertThat(Contents.of(all)).isEqualTo(Contents.of(alone));
        }
    }

    @Test
    void anArticleThatIsMetAgainIsTold() {
        try (KnowledgeBase base = KnowledgeBase.inMemory()) {
            Summary summary = build(base, List.of(other(1), other(2), other(1)));
            assertThat(summary.read()).isEqualTo(2);
            assertThat(summary.skipped()).containsEntry(Reason.ALREADY_READ, 1);
        }
    }

    @Test
    void aFaultNamesItsArticle() {
        Input faulty = new Input("a.txt", "kho/a.txt", () -> {
            throw new IllegalStateException("a fault");
        });
        try (KnowledgeBase base = KnowledgeBase.inMemory()) {
            assertThatThrownBy(() -> build(base, List.of(faulty)))
                    .isInstanceOf(PipelineException.class)
                    .hasMessageContaining("kho/a.txt");
        }
    }

    /** The earlier one is stored already when the later one comes. */
    @Test
    void theLatestCountsHoweverFarApartTheyAre() {
        List<Input> inputs = new ArrayList<>();
        inputs.add(capture("2021-03-05", MEETING));
        for (int i = 0; i < 600; i++) {
            inputs.add(other(i));
        }
        inputs.add(capture("2021-03-07", MEETING + " Cuộc họp kết thúc."));
        inputs.add(capture("2021-03-04", MEETING + " Cuộc họp sắp diễn ra."));
        try (KnowledgeBase alone = KnowledgeBase.inMemory();
                KnowledgeBase all = KnowledgeBase.inMemory()) {
            build(alone, List.of(capture("2021-03-07", MEETING + " Cuộc họp kết thúc.")));
            Summary summary = build(all, inputs);
            assertThat(summary.updated()).isEqualTo(1);
            assertThat(summary.skipped()).containsEntry(Reason.SUPERSEDED, 1);
            assertThat(digest(all)).isPresent().isEqualTo(digest(alone));
        }
    }
}
