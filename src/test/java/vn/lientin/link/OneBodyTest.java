package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Fact.Tenure;

/** A body and an office are the same however the article tells their place or country. */
class OneBodyTest {
    @Test
    void aFreeNameHasThePlaceThatItEndsIn() {
        assertThat(role("Ông Lê Văn Bình, Giám đốc Bệnh viện Đa khoa tỉnh Phú Thọ, dự họp."))
                .isEqualTo(role("Tỉnh Phú Thọ có mưa. Ông Lê Văn Bình, Giám đốc Bệnh viện Đa khoa tỉnh, dự họp."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chủ tịch Quốc hội Lào Khamphan Sisavath đến Hà Nội.      | Lào
                    Bộ trưởng Bộ Y tế Lào Khamphan Sisavath đến Hà Nội.      | Lào
                    Thủ tướng Lào Khamphan Sisavath đến Hà Nội.              | Lào
                    Bộ trưởng Bộ Y tế Bùi Văn Nhẫn đến Viêng Chăn, Lào.      |
                    """)
    void anOfficeOfAForeignStateIsForThatCountry(String text, String country) {
        assertThat(role(text).jurisdiction().map(place -> place.label()).orElse(null))
                .isEqualTo(country);
    }

    @Test
    void aBodyOfTheWholeCountryHasNoPlace() {
        assertThat(role("Ông Lê Văn Bình, Chủ tịch Hội Nông dân Việt Nam, dự họp."))
                .isEqualTo(role("Hội Nông dân Việt Nam họp. Ông Lê Văn Bình, Chủ tịch Hội, dự họp."));
    }

    private static Role role(String text) {
        List<Role> roles = Texts.facts(Tenure.class, text).map(Tenure::role).toList();
        assertThat(roles).hasSize(1);
        return roles.get(0);
    }
}
