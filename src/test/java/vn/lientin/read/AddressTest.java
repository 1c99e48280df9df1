package vn.lientin.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://bao.example/tin-1.html, https://bao.example/tin-1.html",
        "HTTPS://WWW.Bao.Example:443/Tin-1.html#binh-luan, https://www.bao.example/Tin-1.html",
        "http://bao.example/tin-1.html?utm_source=zalo&fbclid=x, http://bao.example/tin-1.html",
        "http://bao.example/xem.php?id=20&utm_medium=a, http://bao.example/xem.php?id=20",
        "/tin-1.html, https://bao.example/tin-1.html",
        "?page=3, https://bao.example/muc/tin-1.html?page=3",
        "//m.bao.example/tin-1.html, https://m.bao.example/tin-1.html",
    })
    void leavesOutWhatOnlyTracesReaders(String link, String address) {
        assertThat(Address.of(link, "https://bao.example/muc/tin-1.html?page=2"))
                .contains(address);
    }

    @ParameterizedTest
    @CsvSource({"https://bao.example", "https://bao.example/", "tin-1.html", "mailto:a@bao.example", "https://a b/"})
    void isNoneWhereNoArticleIsMeant(String link) {
        assertThat(Address.of(link, "tin-1.html")).isEmpty();
    }
}
