package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.ArticleFacts.Mention;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Entity;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.read.SourceFile;

/** Which bodies an article names, where the name of one stands inside that of another. */
class OutermostBodiesTest {
    private final ArticleReader reader = ArticleReader.load();

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
        List<String> bodies = reader.read(new SourceFile("a.txt", "", text, Metadata.NONE)).mentions().stream()
                .map(Mention::entity)
                .filter(Organization.class::isInstance)
                .map(Entity::label)
                .toList();
        assertThat(bodies).containsExactly(body);
    }
}
