package vn.lientin.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.time.Instant;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web archives as jwarc writes them. */
final class Captures {
    static final String TEXT = "Sáng 5/3, UBND tỉnh Bình Minh họp với các sở về việc giao đất cho dân.";
    static final Instant DAY = Instant.parse("2021-03-05T08:00:00Z");

    private Captures() {}

    static byte[] page(String text) {
        return ("<html><body><h1>Giao đất</h1><p>" + text + "</p></body></html>").getBytes(UTF_8);
    }

    static WarcResponse capture(String address, int status, String type, byte... body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "x")
                .body(MediaType.parse(type), body)
                .build();
        return capture(address, http);
    }

    static WarcResponse capture(String address, HttpResponse answer) throws IOException {
        return new WarcResponse.Builder(URI.create(address))
                .date(DAY)
                .body(answer)
                .build();
    }

    /** A page that is there. */
    static WarcResponse capture(String path, String text) throws IOException {
        return capture("https://baomau.vn" + path, 200, "text/html", page(text));
    }

    static byte[] warc(WarcCompression compression, WarcRecord... records) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        }
        return bytes.toByteArray();
    }
}
