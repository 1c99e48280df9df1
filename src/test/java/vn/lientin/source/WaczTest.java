package vn.lientin.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.lientin.source.Captures.TEXT;
import static vn.lientin.source.Captures.capture;
import static vn.lientin.source.Captures.warc;
import static vn.lientin.source.Readings.article;
import static vn.lientin.source.Readings.readings;
import static vn.lientin.source.Readings.skipped;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;

/** Web archives in ZIP files, as tools of archivists make them. */
class WaczTest {
    private final Path folder;

    WaczTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String name, byte... bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void readsTheArchivesInAWaczAndNotItsIndexes() throws IOException {
        byte[] inside = warc(WarcCompression.GZIP, capture("/1.html", TEXT));
        byte[] pages = ("{\"url\": \"https://baomau.vn/1.html\", \"text\": \"" + TEXT + "\"}\n").getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name :
                    List.of("datapackage.json", "pages/pages.jsonl", "archive/data.warc.gz", "indexes/index.cdx.gz")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.startsWith("archive") ? inside : pages);
            }
        }
        Path wacz = file("kho.wacz", bytes.toByteArray());
        assertThat(readings(wacz)).hasSize(1);
        assertThat(article(readings(wacz).get(0)).name()).isEqualTo("https://baomau.vn/1.html");
        ByteArrayOutputStream around = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(around)) {
            zip.putNextEntry(new ZipEntry("kho.wacz"));
            zip.write(bytes.toByteArray());
        }
        assertThat(readings(file("ngoai.zip", around.toByteArray()))).hasSize(1).allSatisfy(Readings::article);
        assertThat(skipped(readings(file("hong.wacz", Arrays.copyOf(bytes.toByteArray(), 300)))
                        .get(0)))
                .contains("hong.wacz");
    }

    /** As programs in browsers write them: not packed, and their lengths told behind them. */
    @Test
    void readsAWaczThatCannotBeReadAsAStream() throws IOException {
        byte[] inside = warc(WarcCompression.GZIP, capture("/1.html", TEXT));
        Path wacz = folder.resolve("kho.wacz");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(Files.newOutputStream(wacz))) {
            ZipArchiveEntry entry = new ZipArchiveEntry("archive/data.warc.gz");
            zip.setMethod(ZipEntry.DEFLATED);
            zip.setLevel(0);
            zip.putArchiveEntry(entry);
            zip.write(inside);
            zip.closeArchiveEntry();
        }
        assertThat(readings(wacz)).hasSize(1).allSatisfy(Readings::article);
    }
}
