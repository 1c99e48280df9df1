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
                "(Báo Quân đội nhân dân, ngày 18-5-2022); Báo Quân đội nhân dân",
                "Đài PT-TH Bình Minh – 18/05/2022; Đài PT-TH Bình Minh",
                "LA online 10:48, 18/05/2022; LA online",
                "DSO – Thứ tư, 18/05/2022 – 06:30; DSO",
                "(Tạp chí Đồng quê) 18/05/2022 07:15; Tạp chí Đồng quê",
                "baobinhminh.vn  Thứ Tư, 18/05/2022 | 07:15; baobinhminh.vn"
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
    void theAgencyMayStandBehindTheAuthor() {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDateLine("Minh Anh (TTXVN) - 18/05/2022 17:20 GMT+7", true))
                .isTrue();
        assertThat(imprint.author()).contains("Minh Anh");
        assertThat(imprint.publisher()).contains("TTXVN");
    }

    @Test
    void severalAuthorsMayStandBesideTheDate() {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDateLine("Minh Anh - Hoài Nam | 18/05/2022 17:20", true))
                .isTrue();
        assertThat(imprint.author()).contains("Minh Anh - Hoài Nam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thứ 4, 18/05/2022 | 07:05",
                "Ngày đăng: 18/05/2022 - Lượt xem: 1.204 - Cỡ chữ: A- A+",
                "Đăng lúc 21:40 ngày 18 tháng 5 năm 2022 - Lượt xem: 15"
            })
    void countersMayStandBehindTheDate(String line) {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDateLine(line, true)).isTrue();
        assertThat(imprint.published()).contains(LocalDate.of(2022, 5, 18));
        assertThat(imprint.author()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18/05/22 17:20", "Dân sinh, lúc : 18/05/22 17:20", "18/05/2022 17:20 Thời sự"})
    void besideAClockTheYearMayBeShort(String line) {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDateLine(line, true)).isTrue();
        assertThat(imprint.published()).contains(LocalDate.of(2022, 5, 18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trang chủ > Thời sự > 18/05/2022",
                "Wednesday, 18 tháng Năm, 2022",
                "2022-05-18 17:20",
                "Long An, ngày 18 tháng 5 năm 2022"
            })
    void aboveTheTextFewWordsMayStandBesideTheDate(String line) {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDayAmongFewWords(line)).isTrue();
        assertThat(imprint.published()).contains(LocalDate.of(2022, 5, 18));
    }

    @Test
    void manyWordsBesideADateAreATitle() {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDayAmongFewWords("Lịch cắt điện của thành phố Tân An ngày 18/05/2022"))
                .isFalse();
        assertThat(imprint.published()).isEmpty();
    }

    @Test
    void aDatelineMayStandAlone() {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDatelineAlone("Long An (TTXVN)")).isFalse();
        assertThat(imprint.readDatelineAlone("Long An (TTXVN 18/05/2022)")).isTrue();
        assertThat(imprint.published()).contains(LocalDate.of(2022, 5, 18));
        assertThat(imprint.publisher()).contains("TTXVN");
    }

    @Test
    void aProvinceBesideTheDateIsNoAuthor() {
        Imprint imprint = new Imprint();
        assertThat(imprint.readDateLine("Tuyên Quang, 18/05/2022", true)).isTrue();
        assertThat(imprint.author()).isEmpty();
    }

    @Test
    void aLineMayTellDayPaperAndAuthor() {
        Imprint imprint = new Imprint();
        assertThat(imprint.readMixedLine("Lao Động, số ra ngày 18-5-2022. Thực hiện: MINH ANH"))
                .isTrue();
        assertThat(imprint.published()).contains(LocalDate.of(2022, 5, 18));
        assertThat(imprint.publisher()).contains("Lao Động");
        assertThat(imprint.author())
                .hasValueSatisfying(author -> assertThat(author).isEqualToIgnoringCase("Minh Anh"));
        assertThat(imprint.readMixedLine("Lúa tốt, giá thấp, 18/05/2022")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Long An, 18/05/2022. Sáng nay, hội nghị khai mạc.; ''",
                "Long An, 18/05/2022 (TTXVN) – Sáng nay, hội nghị khai mạc.; TTXVN",
                "QĐND Online, 15:49 - 18/05/2022 - Sáng nay, hội nghị khai mạc.; QĐND Online"
            })
    void theStoryMayBeginWithTheDay(String paragraph, String paper) {
        Imprint imprint = new Imprint();
        imprint.readDateline(paragraph);
        assertThat(imprint.published()).contains(LocalDate.of(2022, 5, 18));
        assertThat(imprint.publisher().orElse("")).isEqualTo(paper);
    }

    @Test
    void namesBelowTheTitleAreTheAuthors() {
        Imprint imprint = new Imprint();
        assertThat(imprint.readHeadByline("Minh Anh - Hoài Nam", false)).isFalse();
        assertThat(imprint.readHeadByline("Hà Giang", true)).isFalse();
        assertThat(imprint.readHeadByline("Minh Anh - Hoài Nam", true)).isTrue();
        assertThat(imprint.author()).contains("Minh Anh - Hoài Nam");
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
