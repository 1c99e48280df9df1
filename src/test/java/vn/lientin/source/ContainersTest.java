package vn.lientin.source;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.source.Readings.article;
import static vn.lientin.source.Readings.readings;
import static vn.lientin.source.Readings.skipped;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lientin.read.Reading;
import vn.lientin.read.Reading.Article;
import vn.lientin.read.SourceFile;

/** Dumps and archives, made here and read as a user's. */
class ContainersTest {
    private static final String TEXT = "Sáng 5/3, UBND tỉnh Bình Minh họp với các sở về việc giao đất cho dân.";

    private final Path folder;

    ContainersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Path file(String name, Writing writing) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return file;
    }

    private Path file(String name, String text) throws IOException {
        return file(name, out -> out.write(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> names(Path... paths) {
        List<String> names = new ArrayList<>();
        Inputs.of(Arrays.asList(paths)).forEach(input -> names.add(input.name()));
        return names;
    }

    private static String json(String title, String text) {
        return "{\"id\": \"" + title.hashCode() + "\", \"title\": \"" + title + "\", \"content\": \"" + text
                + "\", \"publish_date\": \"2021-03-05T08:00:00+07:00\", \"source\": \"Báo Bình Minh\"}";
    }

    @Test
    void readsJsonLinesAndGoesOnBehindWrongOnes() throws IOException {
        Path dump =
                file("tin.jsonl", json("Một tin", TEXT) + "\n\n{\"id\": 2, \n" + json("Tin khác", TEXT) + "\n[1]\n");
        List<Reading> readings = readings(dump);
        SourceFile first = article(readings.get(0));
        assertThat(first.name()).startsWith("tin.jsonl/");
        assertThat(first.text()).isEqualTo("Một tin\n\n" + TEXT);
        assertThat(first.stated().title()).contains("Một tin");
        assertThat(first.stated().published()).contains(LocalDate.of(2021, 3, 5));
        assertThat(first.stated().publisher()).contains("Báo Bình Minh");
        assertThat(skipped(readings.get(1)))
                .contains("tin.jsonl, line 3 (byte ")
                .contains("malformed");
        assertThat(article(readings.get(2)).stated().title()).contains("Tin khác");
        assertThat(skipped(readings.get(3))).contains("line 5").contains("JSON object");
        assertThat(readings).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s, %s]", "{\"total\": 2, \"data\": [%s, %s]}", "%s\n%s"})
    void readsJsonInTheFormsThatDumpsHave(String form) throws IOException {
        Path dump = file("tin.json", String.format(form, json("Một tin", TEXT), json("Tin khác", TEXT)));
        assertThat(readings(dump))
                .extracting(reading -> article(reading).stated().title().orElseThrow())
                .containsExactly("Một tin", "Tin khác");
    }

    @Test
    void anArticleIsCalledByItsAddress() throws IOException {
        Path dump = file(
                "tin.jsonl", "{\"url\": \"https://baomau.vn/mot-tin.html\", \"text\": \"" + TEXT + "\", \"id\": 7}\n");
        assertThat(names(dump)).containsExactly("https://baomau.vn/mot-tin.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsTables(String between) throws IOException {
        String header = String.join(between, "Tiêu đề", "Ngày đăng", "Nội dung");
        String row = String.join(between, "Một tin", "05/03/2021", "\"" + TEXT + "\nHết \"\"tin\"\".\"");
        Path dump = file(between.equals("\t") ? "tin.tsv" : "tin.csv", "\ufeff" + header + "\n" + row + "\n");
        SourceFile article = article(readings(dump).get(0));
        assertThat(article.stated().title()).contains("Một tin");
        assertThat(article.stated().published()).contains(LocalDate.of(2021, 3, 5));
        assertThat(article.text()).endsWith("\nHết \"tin\".");
    }

    @Test
    void saysWhichFieldsThereAreWhereNoneIsKnownToHoldAText() throws IOException {
        Path dump = file("tin.csv", "a,b\nMột tin," + TEXT.replace(",", "") + "\n");
        assertThat(skipped(readings(dump).get(0)))
                .contains("no-text-field")
                .contains("a, b")
                .contains("--field text=");
        Inputs said = Inputs.of(List.of(dump))
                .withFields(RecordFields.of(Map.of(RecordFields.Role.TEXT, "b", RecordFields.Role.TITLE, "a")));
        assertThat(article(readings(said).get(0)).stated().title()).contains("Một tin");
    }

    @Test
    void aRecordThatIsHtmlIsReadAsAPage() throws IOException {
        Path dump = file(
                "tin.jsonl",
                "{\"title\": \"Một tin\", \"html\": \"<div class='menu'><a href='/'>Trang chủ</a></div><article><p>"
                        + TEXT + "</p><p>" + TEXT + "</p></article>\"}\n");
        assertThat(article(readings(dump).get(0)).text()).contains(TEXT).doesNotContain("<p>");
    }

    @Test
    void goesThroughArchivesInArchives() throws IOException {
        byte[] inner = zip("hai/tin.txt", TEXT, "bo-qua.bin", "x");
        Path outer = file("kho.zip", out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("trong.zip"));
                zip.write(inner);
                zip.putNextEntry(new ZipEntry("dump.jsonl"));
                zip.write(bytes(json("Một tin", TEXT)));
            }
        });
        assertThat(names(outer).get(0)).isEqualTo("kho.zip/trong.zip/hai/tin.txt");
        List<Reading> readings = readings(outer);
        assertThat(article(readings.get(0)).text()).isEqualTo(TEXT);
        assertThat(skipped(readings.get(1)))
                .contains("kho.zip!trong.zip!bo-qua.bin")
                .contains("not-an-article-type");
        assertThat(article(readings.get(2)).stated().title()).contains("Một tin");
        assertThat(readings).hasSize(3);
    }

    @Test
    void readsTarUnderAnyCompression() throws IOException {
        Writing tar = out -> {
            TarArchiveOutputStream entries = new TarArchiveOutputStream(out, "UTF-8");
            TarArchiveEntry entry = new TarArchiveEntry("bài/tin.txt");
            entry.setSize(bytes(TEXT).length);
            entries.putArchiveEntry(entry);
            entries.write(bytes(TEXT));
            entries.closeArchiveEntry();
            entries.finish();
        };
        Path plain = file("a.tar", tar);
        Path gzip = file("b.tgz", out -> {
            GZIPOutputStream packed = new GZIPOutputStream(out);
            tar.to(packed);
            packed.finish();
        });
        Path zstd = file("c.tar.zst", out -> {
            try (ZstdOutputStream packed = new ZstdOutputStream(out)) {
                tar.to(packed);
            }
        });
        assertThat(names(plain, gzip, zstd))
                .containsExactly("a.tar/bài/tin.txt", "b.tgz/bài/tin.txt", "c.tar.zst/bài/tin.txt");
        readings(plain, gzip, zstd)
                .forEach(reading -> assertThat(article(reading).text()).isEqualTo(TEXT));
    }

    @Test
    void namesLeadOutOfNoArchive() throws IOException {
        Path archive =
                file("kho.zip", out -> out.write(zip("../../tin.txt", TEXT, "/etc/tin.txt", TEXT, "tin.txt", TEXT)));
        List<Reading> readings = readings(archive);
        assertThat(skipped(readings.get(0))).contains("unsafe-name");
        assertThat(skipped(readings.get(1))).contains("unsafe-name");
        assertThat(article(readings.get(2)).text()).isEqualTo(TEXT);
    }

    @Test
    void aBombIsLeftBehindAndTheRestIsRead() throws IOException {
        byte[] zeros = new byte[1 << 20];
        file("a.jsonl.gz", out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                for (int i = 0; i < 100; i++) {
                    packed.write(zeros);
                }
            }
        });
        file("b.txt", TEXT);
        List<Reading> readings = readings(folder);
        assertThat(skipped(readings.get(0))).contains("a.jsonl.gz").contains("bomb");
        assertThat(article(readings.get(1)).text()).isEqualTo(TEXT);
    }

    @Test
    void whatIsCutOffGivesWhatIsWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 3000; i++) {
                packed.write(bytes(json("Tin " + Math.sin(i), TEXT + Math.cos(i)) + "\n"));
            }
        }
        Path cut = file("tin.jsonl.gz", out -> out.write(bytes.toByteArray(), 0, bytes.size() / 2));
        List<Reading> readings = readings(cut);
        assertThat(readings.get(0)).isInstanceOf(Article.class);
        assertThat(skipped(readings.get(readings.size() - 1)))
                .contains("tin.jsonl.gz")
                .contains("truncated");
    }

    @Test
    void aRecordThatIsTooLongIsPassedOver() throws IOException {
        Path dump = file("tin.jsonl", "{\"text\": \"" + "x".repeat(50_000) + "\"}\n" + json("Một tin", TEXT) + "\n");
        List<Reading> readings = readings(Inputs.of(List.of(dump)).upTo(10_000));
        assertThat(skipped(readings.get(0))).contains("line 1").contains("too-large");
        assertThat(article(readings.get(1)).stated().title()).contains("Một tin");
    }

    @Test
    void anEntryThatIsNoListLosesNoOther() throws IOException {
        byte[] archive =
                zip("a.txt", TEXT, "config.xml", "<config/>", "tin.txt.gz", "no gzip", "b.txt", TEXT + " Hết.");
        List<Reading> readings = readings(file("a.zip", out -> out.write(archive)));
        assertThat(article(readings.get(0)).text()).isEqualTo(TEXT);
        assertThat(skipped(readings.get(1))).contains("a.zip!config.xml").contains("malformed");
        assertThat(skipped(readings.get(2))).contains("a.zip!tin.txt.gz");
        assertThat(article(readings.get(3)).text()).isEqualTo(TEXT + " Hết.");
    }

    @Test
    void hiddenFoldersInsideArchivesArePassedOver() throws IOException {
        byte[] archive = zip(".trash/a.txt", TEXT, "tin/.b.txt", TEXT, "tin/c.txt", TEXT);
        assertThat(names(file("a.zip", out -> out.write(archive)))).containsExactly("a.zip/tin/c.txt");
    }

    @Test
    void anArrayThatHoldsNoTextIsPartOfTheRecord() throws IOException {
        String record = json("Một tin", TEXT).replaceFirst("\\{", "{\"images\": [{\"src\": \"a.jpg\"}], ");
        assertThat(article(readings(file("tin.json", record)).get(0)).stated().title())
                .contains("Một tin");
        String dump = "{\"pages\": [{\"number\": 1}], \"articles\": [" + json("Một tin", TEXT) + "]}";
        assertThat(article(readings(file("so.json", dump)).get(0)).stated().title())
                .contains("Một tin");
    }

    @Test
    void fieldsThatNobodyKnowsAreTold() throws IOException {
        String dump = "{\"total\": 1, \"rows\": [{\"ruot_bai\": \"" + TEXT + "\"}]}";
        assertThat(skipped(readings(file("tin.json", dump)).get(0)))
                .contains("ruot_bai")
                .contains("--field text=NAME");
    }

    @Test
    void whatFollowsAJsonRecordIsNotLeftOutInSilence() throws IOException {
        assertThat(readings(file("a.json", json("Một tin", TEXT) + "\n\n" + json("Tin khác", TEXT))))
                .hasSize(2)
                .allMatch(Article.class::isInstance);
        List<Reading> readings = readings(file("b.json", "[" + json("Một tin", TEXT) + "] [1]"));
        assertThat(readings.get(0)).isInstanceOf(Article.class);
        assertThat(skipped(readings.get(1))).contains("malformed").contains("behind");
    }

    @Test
    void rowsThatAreNotInUtf8AreToldOneByOne() throws IOException {
        byte[] bad = (TEXT + "\n").getBytes(Charset.forName("windows-1258"));
        List<Reading> readings = readings(file("tin.csv", out -> {
            out.write(bytes("id,content\n1,\"" + TEXT + "\"\n2,\""));
            out.write(bad);
            out.write(bytes("\"\n3,\"" + TEXT + "\"\n"));
        }));
        assertThat(article(readings.get(0)).text()).isEqualTo(TEXT);
        assertThat(skipped(readings.get(1)))
                .contains("tin.csv, line 3")
                .contains("invalid-utf8")
                .contains("convert");
        assertThat(article(readings.get(2)).text()).isEqualTo(TEXT);
    }

    @Test
    void standardInputIsToldByHowItBegins() throws IOException {
        Inputs input = Inputs.named(List.of("-"));
        assertThat(readings(input.from(stream(bytes(json("Một tin", TEXT))))))
                .extracting(reading -> article(reading).stated().title().orElseThrow())
                .containsExactly("Một tin");
        assertThat(readings(input.from(stream(zip("tin.txt", TEXT)))))
                .extracting(reading -> article(reading).text())
                .containsExactly(TEXT);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(TEXT));
        }
        assertThat(readings(input.from(stream(packed.toByteArray()))))
                .extracting(reading -> article(reading).text())
                .containsExactly(TEXT);
    }

    @Test
    void aFeedOnTheStandardInputIsOne() {
        String feed = "<?xml version='1.0'?>\n<!-- Báo -->\n<rss version='2.0'><channel><item><title>Một tin</title>"
                + "<link>https://baomau.vn/1.html</link></item></channel></rss>";
        List<Reading> readings = readings(Inputs.named(List.of("-")).from(stream(bytes(feed))));
        assertThat(readings).hasSize(1);
        assertThat(skipped(readings.get(0))).contains("not-fetched").contains("leads to 1 addresses");
    }

    private static ByteArrayInputStream stream(byte... bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
