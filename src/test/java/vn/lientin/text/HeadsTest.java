package vn.lientin.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.fact.ArticleFacts.Metadata;

/** Of the lines above a plain text, one is the title; others name the paper, the section, the author and the day. */
class HeadsTest {
    private static final String TITLE = "Ba bản vùng cao có nước sạch trước mùa khô";
    private static final String TEXT =
            """


            Sáng 19/5, UBND xã khánh thành ba bể nước ở bản Nà Khương, mỗi bể chứa được hai mươi khối nước.

            Trưởng bản Lò Văn Sương nói bà con sẽ giữ nước sạch cho con cháu và cho cả những bản bên dưới.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BÁO QUÂN KHU 9; Báo Quân Khu 9",
                "HỘI NÔNG DÂN TỈNH HÀ GIANG; Hội Nông Dân Tỉnh Hà Giang",
                "LIÊN ĐOÀN BÓNG ĐÁ VIỆT NAM; Liên Đoàn Bóng Đá Việt Nam",
                "TRANG THÔNG TIN ĐIỆN TỬ ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH HÀ GIANG; "
                        + "Trang thông tin điện tử Ủy Ban Mặt Trận Tổ Quốc Việt Nam Tỉnh Hà Giang",
                "QUÂN ĐỘI NHÂN DÂN; Quân Đội Nhân Dân",
                "Đài Phát thanh và Truyền hình tỉnh Hà Giang; Đài Phát thanh và Truyền hình tỉnh Hà Giang",
            })
    void whosePageItIsStandsAboveTheTitle(String banner, String publisher) {
        Metadata read = read(banner + "\n" + TITLE + "\nThứ Tư, 20/05/2020, 09:15");
        assertThat(read.title()).contains(TITLE);
        assertThat(read.publisher()).contains(publisher);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chính trị - Xây dựng Đảng",
                "Tin hoạt động Hội",
                "Tin hoạt động của Lãnh đạo Sở",
                "Trang chủ / Hội đồng nhân dân / Các Ban của Hội đồng nhân dân tỉnh",
            })
    void aSectionIsNoTitle(String section) {
        assertThat(read(section + "\n" + TITLE).title()).contains(TITLE);
        assertThat(read("Báo Bình Minh điện tử\n" + section + "\n20/05/2020\n\n" + TITLE)
                        .title())
                .contains(TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND TỈNH HÀ GIANG HỌP BÁO VỀ NƯỚC SẠCH Ở VÙNG CAO",
                "Tin hoạt động của lãnh đạo tỉnh ngày 20/5",
            })
    void aTitleMayBeginLikeOne(String title) {
        assertThat(read(title + "\nHỒNG MINH\n20/05/2020").title()).contains(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiêu đề: " + TITLE,
                "# " + TITLE,
                "**" + TITLE + "**",
                TITLE + "\n" + TITLE,
                "NƯỚC VỀ BẢN SAU NĂM NĂM:\n" + TITLE,
                "Nước về bản\n" + TITLE,
            })
    void whatStandsAroundATitleIsNoPartOfIt(String head) {
        assertThat(read(head + "\n20/05/2020 09:15").title()).contains(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" - ", " | ", " – "})
    void thePaperMayStandBehindTheTitle(String between) {
        Metadata read = read(TITLE + between + "Báo Bình Minh\n20/05/2020 09:15");
        assertThat(read.title()).contains(TITLE);
        assertThat(read.publisher()).contains("Báo Bình Minh");
    }

    @Test
    void aTitleInCapitalsMayTakeTwoLines() {
        assertThat(read("BA BẢN VÙNG CAO CÓ NƯỚC\nTRƯỚC MÙA KHÔ\nHỒNG MINH\n20/05/2020")
                        .title())
                .contains("BA BẢN VÙNG CAO CÓ NƯỚC TRƯỚC MÙA KHÔ");
    }

    @Test
    void aTitleMayEndInAStopBeforeTheDay() {
        assertThat(read(TITLE + ".\n20/05/2020 09:15").title()).contains(TITLE + ".");
        assertThat(read(TITLE + ".").title()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SỞ Y TẾ TẶNG QUÀ NGƯỜI NGHÈO Ở HÀ GIANG",
                "BAN TUYÊN GIÁO TỈNH ỦY GẶP MẶT BÁO CHÍ HÀ GIANG",
            })
    void aTitleInCapitalsStaysOneAboveALead(String title) {
        assertThat(read(title + "\nHơn hai trăm phần quà đã đến tay bà con vùng cao\n20/05/2020")
                        .title())
                .contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Báo điện tử - 20/05/2020", "Nguồn: Báo điện tử", "Hồng Minh/Báo điện tử"})
    void aPaperWithoutANameIsNoPublisher(String line) {
        assertThat(read(TITLE + "\n" + line).publisher()).isEmpty();
    }

    @Test
    void aPaperInCapitalsBehindTheTitleIsToldInSmallLetters() {
        assertThat(read(TITLE + " | BÁO BÌNH MINH").publisher()).contains("Báo Bình Minh");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HỒNG MINH - Báo và phát thanh, truyền hình Hà Giang; Báo và phát thanh, truyền hình Hà Giang",
                "HỒNG MINH - Báo Bình Minh điện tử; Báo Bình Minh điện tử",
                "HỒNG MINH - Báo Lao Động số 139, ngày 20.5.2020; Báo Lao Động",
            })
    void theAuthorsPaperMayStandBesideHim(String byline, String publisher) {
        Metadata read = read(TITLE + "\n" + byline);
        assertThat(read.author()).contains("Hồng Minh");
        assertThat(read.publisher()).contains(publisher);
    }

    @Test
    void theAuthorsOfficeIsNoPaper() {
        Metadata read = read(TITLE + "\nHỒNG MINH - SỞ Y TẾ HÀ GIANG");
        assertThat(read.author()).contains("Hồng Minh");
        assertThat(read.publisher()).isEmpty();
    }

    private static Metadata read(String head) {
        return new Layout(FoldedText.of(head + TEXT), List.of()).metadata(Metadata.NONE, Optional.empty());
    }
}
