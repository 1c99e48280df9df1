package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.ArticleFacts.Metadata;
import vn.lientin.fact.Fact;
import vn.lientin.read.SourceFile;

/** Who has an office at the time of the article, and who had it before. */
class PastOfficesTest {
    private static final String NOW = "Ngày 8/6/2019, Giám đốc Sở Y tế tỉnh Hòa Bình Lê Văn An tiếp đoàn. ";

    private final ArticleReader reader = ArticleReader.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trạm được xây trong chuyến thăm của Giám đốc Sở Y tế tỉnh Hòa Bình Trần Văn Bình năm 2009. | FORMER
                    Trạm được Giám đốc Sở Y tế tỉnh Hòa Bình Trần Văn Bình khen ngợi.                         | CURRENT
                    Trạm được xây năm 2009; Phó Giám đốc Sở Y tế tỉnh Hòa Bình Trần Văn Bình dự.              | CURRENT
                    """)
    void besideAPastYear(String other, Fact.TenureStatus status) {
        List<Fact.TenureStatus> found = reader.read(new SourceFile("a.txt", "", NOW + other, Metadata.NONE)).facts().stream()
                .filter(Fact.Tenure.class::isInstance)
                .map(Fact.Tenure.class::cast)
                .filter(tenure -> tenure.holder().label().equals("Trần Văn Bình"))
                .map(Fact.Tenure::status)
                .toList();
        assertThat(found).containsExactly(status);
    }
}
