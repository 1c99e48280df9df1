package vn.lientin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static final String SHOWN = "Đoàn đi thăm vườn. Ảnh: Hải Yến. ";

    @Test
    void sentenceBeforeACreditIsACaption() {
        assertThat(bodies(SHOWN + "Bà con rất vui. Lúa năm nay được mùa lớn.")).isEqualTo(2);
    }

    @Test
    void paragraphOfCaptionsIsAStory() {
        assertThat(bodies(SHOWN.repeat(4) + "Bà con rất vui.")).isEqualTo(5);
    }

    @Test
    void fullStopBehindARomanNumberEndsTheSentence() {
        assertThat(bodies("Đại hội bầu Ban Chấp hành khóa I. Tỉnh giao việc.")).isEqualTo(2);
        assertThat(bodies("Hội nghị bàn kết quả quý V. Nam là người báo cáo.")).isEqualTo(2);
        assertThat(bodies("Người báo cáo là X. Nam ở phường.")).isEqualTo(1);
    }

    private static long bodies(String paragraph) {
        return ArticleText.ofParagraph(paragraph).sentences().stream()
                .filter(Sentence::isBody)
                .count();
    }
}
