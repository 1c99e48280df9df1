package vn.lientin.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pages that nobody should make, and that somebody has. */
class StrangePagesTest {
    private static final String PARAGRAPH =
            "<p>Sáng nay, đoàn công tác của tỉnh đã đến thăm và tặng quà các hộ dân ở vùng bị ngập sâu nhất.</p>";

    private static HtmlArticle parse(String page) {
        return Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> HtmlArticle.parse(page));
    }

    @Test
    void readsElementsNestedAHundredThousandDeep() {
        for (String element : new String[] {"div", "b", "table><tr><td", "ul><li", "span", "x-y"}) {
            assertThat(parse(("<" + element + ">").repeat(100_000) + PARAGRAPH).text())
                    .as(element)
                    .contains("đoàn công tác của tỉnh");
        }
    }

    /** Found by {@code tools.FuzzInputs}: the parser fails on it unless its depth is not limited. */
    @Test
    void readsTablesAndInlineElementsNestedDeep() throws IOException {
        String page = Files.readString(Path.of("src/test/resources/strange/nested-tables.html"));
        assertThat(parse(page).published()).isEmpty();
    }

    @Test
    void readsTitlesOfEmptyParts() {
        for (String title : new String[] {"|", " | ", "»", " - ", ""}) {
            assertThat(parse("<title>" + title + "</title>" + PARAGRAPH).text())
                    .as(title)
                    .startsWith("Sáng nay");
        }
    }

    @Test
    void daysThatASystemMakesUpAreNone() {
        for (String day : new String[] {"0001-01-01T00:00:00+00:00", "1970-01-01T00:00:00Z", "0000000001"}) {
            String meta = "<meta property='article:published_time' content='" + day + "'>";
            assertThat(parse(meta + PARAGRAPH).stated().published()).as(day).isEmpty();
        }
    }

    @Test
    void readsLinkedDataNestedDeep() {
        String json = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(parse("<script type='application/ld+json'>" + json + "</script>" + PARAGRAPH)
                        .text())
                .startsWith("Sáng nay");
    }

    /** Found by {@code tools.FuzzInputs}: JSON that does not parse, with a text of many escapes. */
    @Test
    void readsLongTextsOfBrokenLinkedData() {
        String json = "{\"headline\": \"" + "\\u00e1x".repeat(100_000) + "\", \"author\": {\"name\": \""
                + "y".repeat(100_000);
        assertThat(parse("<script type='application/ld+json'>" + json + "</script>" + PARAGRAPH)
                        .text())
                .startsWith("Sáng nay");
    }

    @Test
    void readsAHundredThousandLinesAndLinks() {
        assertThat(parse("<div>" + PARAGRAPH.repeat(20_000) + "</div>").roles()).hasSize(20_000);
        parse("<ul>" + "<li><a href=/a>Một bài báo khác về việc khác</a>".repeat(50_000) + "</ul>" + PARAGRAPH);
        parse("<table>" + "<tr><td>1<td>2".repeat(20_000) + "</table>" + PARAGRAPH);
        parse("<p>" + "một<br>".repeat(100_000));
        parse("<div class=share>".repeat(500) + PARAGRAPH);
    }

    @Test
    void readsWhatIsNoPage() {
        for (String page : new String[] {
            "",
            "<",
            "<html>",
            "<!--",
            "<p",
            "&#0;&#xD800;&#1114112;",
            "<title>",
            "<body></body>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":null,\"author\":[null,{}]}</script>",
            "<script type='application/ld+json'>null</script>",
            "<script type='application/ld+json'>{</script>",
            "<meta property='article:published_time' content='9999-99-99T99:99:99'>",
            "<frameset><frame></frameset>"
        }) {
            assertThat(parse(page).published()).as(page).isEmpty();
        }
    }

    @Test
    void understandsEntitiesOfAnyKind() {
        assertThat(parse(
                                "<h1>H&agrave; N&#7897;i</h1><p>&#x110;&ocirc;ng &ldquo;b&agrave; con&rdquo; &amp;amp; 5&nbsp;t&#7881;")
                        .text())
                .isEqualTo("Hà Nội\nĐông “bà con” &amp; 5\u00a0tỉ");
    }
}
