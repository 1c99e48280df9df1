package vn.lientin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dân Sinh - 17:20 18/05/2022; Dân Sinh",
                "TIỀN PHONG - Thứ sáu, 18/05/2022 20:14; Tiền Phong",
                "18/05/2022 - LA online; LA online",
                "Báo Bình Minh Online - Cập nhật ngày: 18/05/2022; Báo Bình Minh Online",
                "(Báo Quân đội nhân dân, ngày 18-5-2022); Báo Quân đội nhân dân"
            })
    void thePaperMayStandBesideTheDate(String line, String paper) {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDateLine(line, true)).isTrue();
        assertThat(imprint.published()).contains(LocalDate.of(2022, 5, 18));
        assertThat(imprint.publisher()).contains(paper);
        assertThat(imprint.author()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minh Anh (18/05/2022)", "MINH ANH | 18/05/2022, 14:05"})
    void theAuthorMayStandBesideTheDate(String line) {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDateLine(line, true)).isTrue();
        assertThat(imprint.author())
                .hasValueSatisfying(author -> assertThat(author).isEqualToIgnoringCase("Minh Anh"));
        assertThat(imprint.publisher()).isEmpty();
    }

    @Test
    void wordsBehindADateThatAreNoNameMakeNoDateLine() {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDateLine("18/05/2022 - ngày hội của toàn dân", true))
                .isFalse();
        assertThat(imprint.published()).isEmpty();
    }

    @Test
    void aDatelineMayTellTheDay() {
        Imprint imprint = new Imprint();
        String dateline = "Long An (TTXVN 18/05/2022) ";
        assertThat(imprint.readDateline(dateline + "Sáng nay, hội nghị khai mạc."))
                .isEqualTo(dateline.length());
        assertThat(imprint.published()).contains(LocalDate.of(2022, 5, 18));
        assertThat(imprint.publisher()).contains("TTXVN");
    }
}
