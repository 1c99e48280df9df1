package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Fact.Tenure;

/** A body and an office are the same however the article tells their place or country. */
class OneBodyTest {
    @Test
    void aFreeNameHasThePlaceThatItEndsIn() {
        Role role = role("Ông Lê Văn Bình, Giám đốc Bệnh viện Đa khoa tỉnh Phú Thọ, dự họp.");
        assertThat(role)
                .isEqualTo(role("Tỉnh Phú Thọ có mưa. Ông Lê Văn Bình, Giám đốc Bệnh viện Đa khoa tỉnh, dự họp."));
        assertThat(role.jurisdiction().map(Place::label)).contains("Phú Thọ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chủ tịch Quốc hội Lào Khamphan Sisavath đến Hà Nội.",
                "Bộ trưởng Bộ Y tế Lào Khamphan Sisavath đến Hà Nội.",
                "Thủ tướng Lào Khamphan Sisavath đến Hà Nội."
            })
    void anOfficeOfAForeignStateIsForThatCountry(String text) {
        assertThat(role(text).jurisdiction().map(Place::label)).contains("Lào");
    }

    @Test
    void anOfficeIsNotForTheCountryThatItsHolderVisits() {
        assertThat(role("Bộ trưởng Bộ Y tế Bùi Văn Nhẫn đến Viêng Chăn, Lào.").jurisdiction())
                .isEmpty();
    }

    @Test
    void aBodyOfTheWholeCountryHasNoPlace() {
        Role role = role("Ông Lê Văn Bình, Chủ tịch Hội Nông dân Việt Nam, dự họp.");
        assertThat(role).isEqualTo(role("Hội Nông dân Việt Nam họp. Ông Lê Văn Bình, Chủ tịch Hội, dự họp."));
        assertThat(role.jurisdiction()).isEmpty();
    }

    private static Role role(String text) {
        List<Role> roles = Texts.facts(Tenure.class, text).map(Tenure::role).toList();
        assertThat(roles).hasSize(1);
        return roles.get(0);
    }
}
