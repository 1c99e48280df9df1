package vn.lientin.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lientin.fact.Entity.Organization;

/** Which bodies a noun alone may call. */
class CalledTest {
    @ParameterizedTest
    @CsvSource({
        "Công ty Sao Băng, công ty, true",
        "Công ty Sao Băng, bệnh viện, false",
        "Công tyre Sao Băng, công ty, false",
        "Bộ Y tế, bộ, true",
        "Bộ Chỉ huy Quân sự tỉnh Hòa Bình, bộ, false",
        "Bộ Chỉ huy Quân sự tỉnh Hòa Bình, bộ chỉ huy, true",
        "Ủy ban Mặt trận Tổ quốc tỉnh Hòa Bình, mặt trận, true",
        "Ủy ban nhân dân tỉnh Hòa Bình, mặt trận, false",
        "Ủy ban Mặt trận Tổ quốc tỉnh Hòa Bình, công ty, false"
    })
    void byTheFirstWordsOfItsName(String name, String noun, boolean called) {
        assertThat(Called.is(new Organization(name, Optional.empty()), noun)).isEqualTo(called);
    }
}
