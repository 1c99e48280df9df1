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

    private static long bodies(String paragraph) {
        return ArticleText.ofParagraph(paragraph).sentences().stream()
                .filter(Sentence::isBody)
                .count();
    }
}
