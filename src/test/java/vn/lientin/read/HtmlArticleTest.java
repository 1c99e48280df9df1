package vn.lientin.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {
    private static final String PAGE =
            """
            <!doctype html><html><head><title>Mưa lớn - Báo Mẫu</title>
            <meta property="og:title" content="Mưa lớn">
            <meta property="og:site_name" content="Báo Mẫu">
            <meta name="author" content="An Bình">
            <meta property="article:published_time" content="2021-08-31T20:00:00+00:00">
            </head><body><nav><p>Trang chủ Thời sự Thế giới Kinh tế Văn hóa Thể thao</p></nav>
            <article><h1>Mưa lớn</h1><p>Sáng nay,
              trời <b>mưa</b>&nbsp;lớn.</p><p>Chiều tạnh.<br>Tối trăng.</p>
            <aside><p>Tin khác</p></aside><script>var p = 1;</script></article>
            <footer><p>Bản quyền thuộc về Báo Mẫu, cấm sao chép dưới mọi hình thức</p></footer></body></html>
            """;

    @Test
    void takesTheParagraphsOfTheArticleOneALine() {
        assertThat(HtmlArticle.parse(PAGE).text())
                .isEqualTo("Mưa lớn\nSáng nay, trời mưa\u00a0lớn.\nChiều tạnh.\nTối trăng.");
    }

    @Test
    void takesWhatTheMarkupStates() {
        var stated = HtmlArticle.parse(PAGE).stated();
        assertThat(stated.title()).contains("Mưa lớn");
        assertThat(stated.publisher()).contains("Báo Mẫu");
        assertThat(stated.author()).contains("An Bình");
    }

    @Test
    void tellsWhereItFoundWhatIsStated() {
        assertThat(HtmlArticle.parse(PAGE).stated().origins())
                .containsEntry("title", "visible")
                .containsEntry("published", "meta article:published_time")
                .containsEntry("publisher", "meta og:site_name")
                .containsEntry("author", "meta author")
                .doesNotContainKeys("section", "address", "modified");
    }

    @Test
    void tellsWhenItWasChangedWhereThatIsAnotherTime() {
        String page = PAGE.replace("<meta name", "<meta property='article:modified_time' content='%s'><meta name");
        assertThat(HtmlArticle.parse(page.formatted("2021-09-01T10:30:05.5+0700"))
                        .stated()
                        .modified())
                .contains(Instant.parse("2021-09-01T03:30:05Z"));
        assertThat(HtmlArticle.parse(page.formatted("2021-08-31T20:00:00Z"))
                        .stated()
                        .modified())
                .isEmpty();
        String published = "<time itemprop='datePublished' datetime='2021-09-01T05:00:00+07:00'></time><meta name";
        assertThat(HtmlArticle.parse(page.replace("<meta name", published).formatted("2021-08-31T22:00:00Z"))
                        .stated()
                        .modified())
                .isEmpty();
    }

    @Test
    void countsTheDayInVietnam() {
        assertThat(HtmlArticle.parse(PAGE).stated().published()).contains(LocalDate.of(2021, 9, 1));
    }

    @Test
    void readsTheDateOfLinkedData() {
        String page =
                "<script type='application/ld+json'>{\"datePublished\": \"2021-11-02\"}</script><h1>Tên bài</h1><p>Một";
        assertThat(HtmlArticle.parse(page).stated().published()).contains(LocalDate.of(2021, 11, 2));
        assertThat(HtmlArticle.parse(page).stated().title()).contains("Tên bài");
    }

    @Test
    void findsTheElementWithMostParagraphsWhereNoneSaysItIsTheArticle() {
        String page = "<div><p>Đăng nhập</div><div><p>Một đoạn văn dài hơn.<p>Hai.</div>";
        assertThat(HtmlArticle.parse(page).text()).isEqualTo("Một đoạn văn dài hơn.\nHai.");
    }

    @Test
    void statesNothingWhereThePageDoesNot() {
        var stated = HtmlArticle.parse("<p>Một").stated();
        assertThat(stated.title()).isEmpty();
        assertThat(stated.published()).isEmpty();
    }
}
