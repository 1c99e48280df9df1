package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.Fact;

/** Who has an office at the time of the article, who had it before, and who would only like to have it. */
class PastOfficesTest {
    private static final String NOW = "Ngày 8/6/2019, Giám đốc Sở Y tế tỉnh Hòa Bình Lê Văn An tiếp đoàn. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Trạm được xây trong chuyến thăm của Giám đốc Sở Y tế tỉnh Hòa Bình Trần Văn Bình năm 2009. | FORMER
                    Trạm được Giám đốc Sở Y tế tỉnh Hòa Bình Trần Văn Bình khen ngợi.                         | CURRENT
                    Trạm được khen bởi ông Trần Văn Bình, Phó Giám đốc Sở Y tế tỉnh Hòa Bình giai đoạn 2010 - 2015. | FORMER
                    Trạm được khen bởi ông Trần Văn Bình, Phó Giám đốc Sở Y tế tỉnh Hòa Bình giai đoạn 2016 - 2021. | CURRENT
                    Trạm được xây năm 2009; Phó Giám đốc Sở Y tế tỉnh Hòa Bình Trần Văn Bình dự.              | CURRENT
                    """)
    void besideAYear(String other, Fact.TenureStatus status) {
        assertThat(statuses("Trần Văn Bình", NOW + other)).containsExactly(status);
    }

    @Test
    void whoRunsForAnOfficeDoesNotHaveIt() {
        assertThat(statuses("Paul Martin", "Ứng viên ra tranh cử Tổng thống Pháp Paul Martin đã đến."))
                .isEmpty();
        assertThat(statuses("Paul Martin", "Hôm qua, Tổng thống Pháp Paul Martin đã đến."))
                .containsExactly(Fact.TenureStatus.CURRENT);
    }

    private static List<Fact.TenureStatus> statuses(String holder, String text) {
        return Texts.facts(Fact.Tenure.class, text)
                .filter(tenure -> tenure.holder().label().equals(holder))
                .map(Fact.Tenure::status)
                .toList();
    }
}
