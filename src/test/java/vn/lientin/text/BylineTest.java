package vn.lientin.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hai bên nhất trí mở rộng hợp tác./. Lâm Khê (TTXVN) | Lâm Khê (TTXVN)",
                "Buổi làm việc kết thúc lúc 17 giờ. TTXVN/Tin tức | TTXVN/Tin tức",
                "“Chúng tôi sẽ sửa ngay”, ông Khánh nói. N.Tường - | N.Tường -",
                "Đoàn về lại huyện trong đêm. Vũ Hạ - Minh Sa/VOV | Vũ Hạ - Minh Sa/VOV",
            })
    void findsTheBylineThatClosesAParagraph(String paragraph, String byline) {
        assertThat(paragraph.substring(Byline.closing(paragraph).orElseThrow())).isEqualTo(byline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hai bên nhất trí mở rộng hợp tác./.",
                "Đoàn đến thăm gia đình bà Lan. Bà Lan rất vui",
                "Cuộc họp có lãnh đạo ba tỉnh. Hà Nội cử một Phó Chủ tịch dự",
                "Tham dự có ông Trần Văn Khê",
                "Người tặng là Hội đồng hương Cà Mau tại TP. Hồ Chí Minh.",
            })
    void leavesASentenceAlone(String paragraph) {
        assertThat(Byline.closing(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lâm Khê (TTXVN) | Lâm Khê | TTXVN",
                "Minh Sa/VOV | Minh Sa | VOV",
                "(Minh Sa) | Minh Sa | ",
                "Minh Sa./. | Minh Sa | ",
                "CTV Minh Sa | Minh Sa | ",
                "Nguồn: baobinhminh.vn |  | baobinhminh.vn",
                "Theo Minh Sa/Báo Bình Minh | Minh Sa | Báo Bình Minh",
                "Minh Sa, Đài PT-TH Hà Giang | Minh Sa | Đài PT-TH Hà Giang",
                "Minh Sa/VOV-Miền Bắc | Minh Sa | VOV",
                "Minh Sa, Ngụy Hạ/VOV-Trung tâm Tin | Minh Sa, Ngụy Hạ | VOV",
                "Ngụy Hạ - Báo và phát thanh, truyền hình Hà Giang | Ngụy Hạ | Báo và phát thanh, truyền hình Hà Giang",
                "Minh Sa/Báo Tin tức | Minh Sa | Báo Tin tức",
                "TTXVN/Tin tức |  | TTXVN/Tin tức",
                "Ngụy Hạ (từ Viêng Chăn) | Ngụy Hạ | ",
                "NGỤY HẠ - BÁO LONG AN | NGỤY HẠ | Báo Long An",
                "Bài: Ngụy Hạ. Ảnh: Minh Sa | Ngụy Hạ | ",
            })
    void tellsAuthorFromPublisher(String line, String author, String publisher) {
        Byline byline = Byline.of(line).orElseThrow();
        assertThat(byline.author().orElse(null)).isEqualTo(author);
        assertThat(byline.publisher().orElse(null)).isEqualTo(publisher);
    }
}
