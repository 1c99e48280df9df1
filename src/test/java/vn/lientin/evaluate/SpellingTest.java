package vn.lientin.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Đăk Glei, Đắk Glei",
        "Huyện ủy Đăk Glei, Huyện ủy Đắk Glei",
        "Ủy ban nhân dân huyện Mù Cang Chải, Ủy ban nhân dân huyện Mù Căng Chải",
        "Luông Pha Băng, Luang Prabang",
        "Đại sứ quán Úc, Đại sứ quán Australia"
    })
    void aPlaceIsTheSameHoweverItIsSpelled(String one, String other) {
        assertThat(Spelling.organization(one)).isEqualTo(Spelling.organization(other));
    }

    @Test
    void anOfficeIsTheSameWhereverItsBodyBegins() {
        assertThat(Keys.role("Lê Văn An", "Chủ tịch Hội đồng quản trị", false, "Công ty A"))
                .isEqualTo(Keys.role("Lê Văn An", "Chủ tịch", false, "Hội đồng quản trị Công ty A"))
                .isNotEqualTo(Keys.role("Lê Văn An", "Chủ tịch", false, "Công ty A"));
    }

    @Test
    void ranksAreTheSameInShort() {
        assertThat(RankSpellings.each("PGS.TS")).containsExactly("Phó Giáo sư", "Tiến sĩ");
        assertThat(RankSpellings.each("Thượng tá")).containsExactly("Thượng tá");
    }

    @ParameterizedTest
    @CsvSource({"Cục Thú y, Cục Thú y Bộ Nông nghiệp và Phát triển nông thôn", "'Vụ châu Âu, Bộ Ngoại giao', Vụ châu Âu"
    })
    void aDepartmentIsTheSameWithItsMinistry(String one, String other) {
        assertThat(Spelling.holder(one)).isEqualTo(Spelling.holder(other));
    }

    @Test
    void thePrimeMinisterOfACountryIsInItsGovernment() {
        assertThat(Spelling.holder("Chính phủ Lào")).isEqualTo(Spelling.holder("Lào"));
        assertThat(Spelling.holder("Chính phủ Lào")).isNotEqualTo(Spelling.holder("Chính phủ"));
    }

    @ParameterizedTest
    @CsvSource({
        "Cục Thú y, Cục Chăn nuôi",
        "Sở Y tế tỉnh Hậu Giang, Sở Y tế tỉnh Sóc Trăng",
        "Ủy ban nhân dân huyện Đắk Glei, Ủy ban nhân dân huyện Đắk Tô"
    })
    void othersStayOthers(String one, String other) {
        assertThat(Spelling.holder(one)).isNotEqualTo(Spelling.holder(other));
    }
}
