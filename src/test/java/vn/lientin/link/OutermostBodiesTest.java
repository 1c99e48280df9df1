package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.Entity.Organization;

/** Which bodies an article names, where the name of one stands inside that of another. */
class OutermostBodiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Tổng Công ty Sông Trà tặng quà cho học sinh.                           | Tổng Công ty Sông Trà
                    Ban Tổ chức Tỉnh ủy Hậu Giang có văn bản trả lời.                       | Ban Tổ chức Tỉnh ủy Hậu Giang
                    Phó Trưởng Ban Thường trực Ban Dân vận Trung ương Lê Văn Bình phát biểu. | Ban Dân vận Trung ương
                    """)
    void onlyTheOutermostIsNamed(String text, String body) {
        assertThat(Texts.mentioned(Organization.class, text).map(Organization::label))
                .containsExactly(body);
    }
}
