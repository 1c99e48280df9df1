package vn.lientin.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.Reading.Skipped;
import vn.lientin.source.Inputs;

/** Articles in encodings other than UTF-8, and in other languages. */
class EncodingsTest {
    private static final String TEXT =
            """
            Sáng 12/5, đoàn đại biểu của tỉnh đã về thăm xã vùng cao, trao quà cho các hộ dân bị thiệt hại trong trận lũ.
            Phó Chủ tịch Ủy ban nhân dân tỉnh nói rằng những phần việc còn lại phải làm xong trước mùa mưa tới, không để
            người dân thiếu nước sạch. Ông cũng cảm ơn các đơn vị bộ đội đã giúp bà con dựng lại nhà cửa và trường học.
            """;

    private static final String PAGE =
            "<html><head><meta http-equiv='Content-Type' content='text/html; charset=%s'></head><body>"
                    + "<h1>Đoàn đại biểu thăm xã vùng cao</h1><p>" + TEXT + "</p></body></html>";

    private final Path folder;

    EncodingsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Reading read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return Inputs.of(List.of(file)).iterator().next().read();
    }

    private String text(String name, byte[] bytes) throws IOException {
        Reading reading = read(name, bytes);
        assertThat(reading).isInstanceOf(Article.class);
        return ((Article) reading).file().text();
    }

    private Skipped skipped(String name, String text) throws IOException {
        return (Skipped) read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Marks of tone apart from their letter, as windows-1258 has them. */
    private static byte[] windows1258(String text) {
        StringBuilder out = new StringBuilder();
        for (String one : text.split("")) {
            String apart = Normalizer.normalize(one, Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            String letter = Normalizer.normalize(
                    apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC);
            out.append(letter).append(tone);
        }
        return out.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static String legacy(String table, String text) throws IOException {
        Map<String, String> bytes = new HashMap<>();
        for (String row : PageWordsTable.rows(table)) {
            String[] cells = row.split("\t");
            bytes.merge(
                    cells[1],
                    new String(HexFormat.of().parseHex(cells[0]), StandardCharsets.ISO_8859_1),
                    (first, second) -> first);
        }
        StringBuilder out = new StringBuilder();
        for (String letter : text.split("")) {
            String otherwise = letter.codePointAt(0) < 128 ? letter : "?";
            out.append(bytes.getOrDefault(letter, bytes.getOrDefault(letter.toLowerCase(Locale.ROOT), otherwise)));
        }
        return out.toString();
    }

    /** Rows of the tables of encodings. */
    private static final class PageWordsTable {
        static List<String> rows(String table) throws IOException {
            return Files.readAllLines(Path.of("src/main/resources/vi/charsets", table)).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void readsWindows1258WithTonesApart() throws IOException {
        assertThat(text("a.txt", windows1258(TEXT))).isEqualTo(TEXT);
        assertThat(text("b.html", windows1258(PAGE.formatted("windows-1258")))).contains("đoàn đại biểu của tỉnh");
    }

    @Test
    void readsTcvn3() throws IOException {
        String text = legacy("tcvn3.tsv", TEXT);
        assertThat(text("a.txt", text.getBytes(StandardCharsets.ISO_8859_1)))
                .contains("đoàn đại biểu của tỉnh đã về thăm xã vùng cao");
        String page = legacy("tcvn3.tsv", PAGE.formatted("x-user-defined"));
        assertThat(text("b.html", page.getBytes(StandardCharsets.ISO_8859_1))).contains("những phần việc còn lại phải");
    }

    @Test
    void readsVni() throws IOException {
        String text = legacy("vni.tsv", TEXT);
        assertThat(text("a.txt", text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(TEXT);
    }

    @Test
    void readsTcvn3AndVniThatWereTakenForLatin() throws IOException {
        assertThat(text("a.txt", legacy("tcvn3.tsv", TEXT).getBytes(StandardCharsets.UTF_8)))
                .contains("trao quà cho các hộ dân");
        assertThat(text("b.txt", legacy("vni.tsv", TEXT).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(TEXT);
        assertThat(text("c.html", legacy("vni.tsv", PAGE.formatted("utf-8")).getBytes(StandardCharsets.UTF_8)))
                .startsWith("Đoàn đại biểu thăm xã vùng cao");
    }

    @Test
    void readsUtf8WhateverThePageDeclares() throws IOException {
        assertThat(text("a.html", PAGE.formatted("iso-8859-1").getBytes(StandardCharsets.UTF_8)))
                .startsWith("Đoàn đại biểu thăm xã vùng cao\nSáng 12/5, đoàn đại biểu");
    }

    @Test
    void readsUtf16WithoutAMark() throws IOException {
        assertThat(text("a.txt", TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
        assertThat(text("b.txt", TEXT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    }

    @Test
    void skipsOtherLanguagesAndTextWithoutMarks() throws IOException {
        String english =
                "The provincial committee met on Monday to discuss the relief of families after the flood. ".repeat(5);
        assertThat(skipped("a.txt", english).reason()).isEqualTo(Reason.OTHER_LANGUAGE);
        assertThat(skipped("b.html", "<h1>Relief for families</h1><p>" + english)
                        .reason())
                .isEqualTo(Reason.OTHER_LANGUAGE);
        String unmarked = Normalizer.normalize(TEXT, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
        assertThat(skipped("c.txt", unmarked).detail()).contains("without its tone marks");
        String chinese = "越南政府星期一召开会议，讨论洪水之后的救济工作。".repeat(20);
        assertThat(skipped("d.txt", chinese).reason()).isEqualTo(Reason.OTHER_LANGUAGE);
    }

    @Test
    void skipsAPageThatOnlyLeadsToArticles() throws IOException {
        String item = "<div class=item><h3><a href=/a>Tỉnh khởi công tuyến đường mới qua ba xã</a></h3>"
                + "<p>Tuyến đường dài 12 km, vốn 300 tỷ đồng, dự kiến xong trong năm tới.</p></div>";
        assertThat(skipped("a.html", "<h1>Thời sự</h1>" + item.repeat(20)).reason())
                .isEqualTo(Reason.NO_ARTICLE);
    }
}
