package vn.lientin.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.fetch.LoopbackServer.gzip;
import static vn.lientin.source.Captures.DAY;
import static vn.lientin.source.Captures.TEXT;
import static vn.lientin.source.Captures.capture;
import static vn.lientin.source.Captures.page;
import static vn.lientin.source.Captures.warc;
import static vn.lientin.source.Readings.article;
import static vn.lientin.source.Readings.readings;
import static vn.lientin.source.Readings.skipped;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdDictTrainer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.Warcinfo;
import vn.lientin.read.Reading;
import vn.lientin.read.SourceFile;

/** Web archives written by jwarc and by GNU Wget, read as a user's. */
class WebArchiveTest {
    private final Path folder;

    WebArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void readsThePagesAndCountsTheRest(WarcCompression compression) throws IOException {
        byte[] bytes = warc(
                compression,
                new Warcinfo.Builder().date(DAY).build(),
                capture("/1.html", TEXT),
                capture("https://baomau.vn/gone", 404, "text/html", page("Không có")),
                capture("https://baomau.vn/anh.jpg", 200, "image/jpeg", new byte[3]),
                new WarcRevisit.Builder("https://baomau.vn/1.html", WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1)
                        .date(DAY)
                        .build(),
                capture("/2.html", TEXT + " Hết."));
        Path file = file(compression == WarcCompression.GZIP ? "kho.warc.gz" : "kho.warc", bytes);
        List<Reading> readings = readings(file);
        assertThat(article(readings.get(0)).name()).isEqualTo("https://baomau.vn/1.html");
        assertThat(article(readings.get(0)).text()).contains(TEXT);
        assertThat(skipped(readings.get(1)))
                .contains(file + ", record 3 (https://baomau.vn/gone)")
                .contains("http-status")
                .contains("404");
        assertThat(skipped(readings.get(2))).contains("content-type").contains("image/jpeg");
        assertThat(skipped(readings.get(3))).contains("revisit");
        assertThat(article(readings.get(4)).text()).contains("Hết.");
        assertThat(readings).hasSize(5);
    }

    @Test
    void saysWhenAPageWasCaptured() throws IOException {
        Path file = file("kho.warc", warc(WarcCompression.NONE, capture("/1.html", TEXT)));
        assertThat(Inputs.of(List.of(file)).iterator().next().captured()).contains(DAY);
    }

    @Test
    void readsWhatWgetWrote() {
        List<Reading> readings = readings(Path.of("src/test/resources/warc/wget.warc.gz"));
        SourceFile article = article(readings.get(0));
        assertThat(article.name()).isEqualTo("http://baobinhminh.example/tin/khanh-thanh-cau.html");
        assertThat(article.stated().title()).contains("Khánh thành cầu Suối Mơ");
        assertThat(article.text()).endsWith("không còn phải đi đò mỗi ngày.");
        assertThat(skipped(readings.get(1))).contains("kieu.css").contains("content-type");
        assertThat(skipped(readings.get(2))).contains("http-status");
    }

    @Test
    void unpacksAnswersThatWereSentPacked() throws IOException {
        HttpResponse http = new HttpResponse.Builder(200, "OK")
                .addHeader("Content-Encoding", "gzip")
                .body(MediaType.HTML_UTF8, gzip(page(TEXT)))
                .build();
        String size = Integer.toHexString(page(TEXT).length);
        HttpResponse inChunks = new HttpResponse.Builder(200, "OK")
                .addHeader("Transfer-Encoding", "chunked")
                .body(
                        MediaType.HTML,
                        concat((size + "\r\n").getBytes(UTF_8), page(TEXT), "\r\n0\r\n\r\n".getBytes(UTF_8)))
                .build();
        Path file = file(
                "kho.warc",
                warc(
                        WarcCompression.NONE,
                        capture("https://baomau.vn/1", http),
                        capture("https://baomau.vn/2", inChunks)));
        assertThat(readings(file))
                .hasSize(2)
                .allSatisfy(reading -> assertThat(article(reading).text()).isEqualTo("Giao đất\n" + TEXT));
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** As crawlers write it: each record packed by itself, with a dictionary that stands in the first frame. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsWhatWasPackedWithADictionary(boolean packed) throws IOException {
        ZstdDictTrainer trainer = new ZstdDictTrainer(1_000_000, 4_000);
        for (int i = 0; i < 500; i++) {
            trainer.addSample(warc(WarcCompression.NONE, capture("/" + i + ".html", TEXT.repeat(i % 7 + 1) + i)));
        }
        byte[] dictionary = trainer.trainSamples();
        byte[] held = packed ? Zstd.compress(dictionary) : dictionary;
        ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(0x184D2A5D).putInt(held.length);
        byte[] file = concat(
                head.array(),
                held,
                Zstd.compressUsingDict(warc(WarcCompression.NONE, capture("/1.html", TEXT)), dictionary, 3),
                Zstd.compressUsingDict(warc(WarcCompression.NONE, capture("/2.html", TEXT + " Hết.")), dictionary, 3));
        List<Reading> readings = readings(file("kho.warc.zst", file));
        assertThat(readings).hasSize(2);
        assertThat(article(readings.get(0)).text()).contains(TEXT);
        assertThat(article(readings.get(1)).text()).contains("Hết.");
        assertThat(Sniffing.name(new BufferedInputStream(new ByteArrayInputStream(file))))
                .isEqualTo("standard-input.warc.zst");
        byte[] cut = Arrays.copyOf(file, held.length / 2);
        assertThat(skipped(readings(file("cut.warc.zst", cut)).get(0))).contains("dictionary");
    }

    @Test
    void halfAPageIsNoPage() throws IOException {
        WarcResponse cut = new WarcResponse.Builder("https://baomau.vn/1")
                .date(DAY)
                .truncated(WarcTruncationReason.LENGTH)
                .body(new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML, page(TEXT))
                        .build())
                .build();
        Path file = file("kho.warc", warc(WarcCompression.NONE, cut, capture("/2.html", TEXT)));
        List<Reading> readings = readings(file);
        assertThat(skipped(readings.get(0))).contains("truncated");
        assertThat(article(readings.get(1)).name()).endsWith("/2.html");
    }

    @ParameterizedTest
    @EnumSource(WarcCompression.class)
    void whatIsCutOffGivesWhatIsWhole(WarcCompression compression) throws IOException {
        byte[] one = warc(compression, capture("/1.html", TEXT));
        byte[] both = warc(compression, capture("/1.html", TEXT), capture("/2.html", TEXT + noise()));
        String name = compression == WarcCompression.GZIP ? "kho.warc.gz" : "kho.warc";
        for (int end : new int[] {both.length - 10, (one.length + both.length) / 2, one.length + 20}) {
            List<Reading> readings = readings(file(name, Arrays.copyOf(both, end)));
            assertThat(article(readings.get(0)).name()).endsWith("/1.html");
            assertThat(skipped(readings.get(1))).contains("kho.warc").contains("truncated");
            assertThat(readings).hasSize(2);
        }
    }

    private static String noise() {
        StringBuilder noise = new StringBuilder();
        new Random(1).ints(3000, 'a', 'z').forEach(c -> noise.append((char) c));
        return noise.toString();
    }

    @Test
    void whatIsBrokenIsToldWithItsPlace() throws IOException {
        byte[] good = warc(WarcCompression.NONE, capture("/1.html", TEXT));
        Path broken = file("kho.warc", concat(good, "không phải WARC\r\n\r\n".getBytes(UTF_8), good));
        List<Reading> readings = readings(broken);
        assertThat(article(readings.get(0)).name()).endsWith("/1.html");
        assertThat(skipped(readings.get(1)))
                .contains("kho.warc, record 2")
                .contains("malformed")
                .contains("byte ");
        assertThat(readings).hasSize(2);
        assertThat(skipped(readings(file("b.warc", "xin chào".getBytes(UTF_8))).get(0)))
                .contains("b.warc");
        assertThat(readings(file("c.warc"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 5\r\nContent-Length: 6", "Content-Length: 5x", "Content-Length: -5"})
    void lengthsThatMakeNoSenseAreTold(String length) throws IOException {
        byte[] good = warc(WarcCompression.NONE, capture("/1.html", TEXT));
        String record = "WARC/1.0\r\nWARC-Type: metadata\r\nWARC-Date: 2021-03-05T08:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:224fa1c8-977e-4925-ba12-82ca6707e627>\r\n" + length
                + "\r\n\r\nabcde\r\n\r\n";
        List<Reading> readings = readings(file("kho.warc", concat(good, record.getBytes(UTF_8))));
        assertThat(article(readings.get(0)).name()).endsWith("/1.html");
        assertThat(skipped(readings.get(1))).contains("record ").contains("malformed");
        assertThat(readings).hasSize(2);
    }

    /** Found by {@code tools.FuzzInputs}: the library fails on a packed record that says its extra field is that long. */
    @Test
    void aPackedRecordWithABrokenHeadIsToldWithItsPlace() throws IOException {
        byte[] good = warc(WarcCompression.GZIP, capture("/1.html", TEXT));
        byte[] broken = {0x1f, (byte) 0x8b, 8, 4, 0, 0, 0, 0, 0, 3, 0x5f, (byte) 0xef, 0, 0, 0, 0};
        List<Reading> readings = readings(file("kho.warc.gz", concat(good, broken)));
        assertThat(article(readings.get(0)).name()).endsWith("/1.html");
        assertThat(skipped(readings.get(1))).contains("kho.warc.gz, record 2").contains("malformed");
        assertThat(readings).hasSize(2);
    }

    @Test
    void anAnswerThatIsNoHttpIsPassedOver() throws IOException {
        WarcResponse strange = new WarcResponse.Builder("https://baomau.vn/1")
                .date(DAY)
                .body(MediaType.HTTP_RESPONSE, "xin chào\r\n\r\n".getBytes(UTF_8))
                .build();
        Path file = file("kho.warc", warc(WarcCompression.NONE, strange, capture("/2.html", TEXT)));
        List<Reading> readings = readings(file);
        assertThat(skipped(readings.get(0))).contains("record 1").contains("malformed");
        assertThat(article(readings.get(1)).name()).endsWith("/2.html");
    }

    @Test
    void aPageThatIsTooLongIsPassedOver() throws IOException {
        Path file = file(
                "kho.warc",
                warc(WarcCompression.NONE, capture("/1.html", "x".repeat(50_000)), capture("/2.html", TEXT)));
        List<Reading> readings = readings(Inputs.of(List.of(file)).upTo(10_000));
        assertThat(skipped(readings.get(0))).contains("too-large");
        assertThat(article(readings.get(1)).name()).endsWith("/2.html");
    }

    @Test
    void aBombIsLeftBehind() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        Path file = folder.resolve("kho.warc.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(warc(WarcCompression.NONE, capture("/1.html", TEXT)));
            out.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://baomau.vn/2\r\n"
                            + "WARC-Date: 2021-03-05T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:224fa1c8-977e-4925-ba12-82ca6707e627>\r\n"
                            + "Content-Type: application/http;msgtype=response\r\nContent-Length: " + (100L << 20)
                            + "\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n")
                    .getBytes(UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        }
        List<Reading> readings = readings(file);
        assertThat(article(readings.get(0)).name()).endsWith("/1.html");
        assertThat(skipped(readings.get(readings.size() - 1))).contains("bomb");
    }

    @Test
    void standardInputIsToldByHowItBegins() throws IOException {
        for (WarcCompression compression : WarcCompression.values()) {
            byte[] bytes = warc(compression, capture("/1.html", TEXT));
            Inputs inputs = Inputs.named(List.of("-")).from(new ByteArrayInputStream(bytes));
            assertThat(readings(inputs)).hasSize(1).allSatisfy(Readings::article);
        }
    }
}
