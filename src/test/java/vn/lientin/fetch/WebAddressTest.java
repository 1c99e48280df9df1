package vn.lientin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebAddressTest {
    @Test
    void addressesAreWrittenAsTheyAreSent() {
        assertThat(WebAddress.of("HTTPS://Báomẫu.vn/tin tức/một.html?a=b|c%#cuối"))
                .contains(URI.create("https://xn--bomu-5na2786b.vn/tin%20t%E1%BB%A9c/m%E1%BB%99t.html?a=b%7Cc%25"));
        assertThat(WebAddress.of("../hai.html", URI.create("https://baomau.vn/tin/mot.html")))
                .contains(URI.create("https://baomau.vn/hai.html"));
        assertThat(WebAddress.of("?page=2", URI.create("https://baomau.vn/tin/mot.html?page=1")))
                .contains(URI.create("https://baomau.vn/tin/mot.html?page=2"));
        assertThat(WebAddress.of("//anh.baomau.vn/x", URI.create("https://baomau.vn/tin/mot.html")))
                .contains(URI.create("https://anh.baomau.vn/x"));
        assertThat(Optional.of("http:///tin").flatMap(WebAddress::of)).isEmpty();
    }

    @Test
    void onePageSpeaksForAnotherOnlyOnOneSite() {
        URI page = URI.create("https://m.baomau.com.vn/tin");
        assertThat(WebAddress.isOneSite(page, URI.create("https://baomau.com.vn/tin")))
                .isTrue();
        assertThat(WebAddress.isOneSite(page, URI.create("https://baokhac.com.vn/tin")))
                .isFalse();
        assertThat(WebAddress.isOneSite(URI.create("http://10.0.0.1/"), URI.create("http://11.0.0.1/")))
                .isFalse();
    }
}
