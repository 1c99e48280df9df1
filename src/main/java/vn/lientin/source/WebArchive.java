package vn.lientin.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;
import vn.lientin.fetch.ContentType;
import vn.lientin.read.ArticleDecoder;
import vn.lientin.read.ArticleType;
import vn.lientin.read.Reason;

/** Goes through the pages that a web archive (WARC, ISO 28500) has captured, in its order. */
final class WebArchive implements Level {
    private static final int OK = 200;

    private final String where;
    private final WarcReader records;
    private final LongSupplier packed;
    private final Limits limits;
    private long number;
    private boolean broken;

    /**
     * @param in as it is, or each record packed by gzip
     * @param packed how many bytes have been read so far
     */
    WebArchive(String where, InputStream in, LongSupplier packed, Limits limits) throws IOException {
        this.where = where;
        this.records = new WarcReader(in);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public Optional<Step> step() throws IOException {
        if (broken) {
            return Optional.empty();
        }
        try {
            return capture().map(Step.Found::new);
        } catch (ParsingException | MalformedException | IllegalArgumentException e) {
            broken = true;
            return Optional.of(new Step.Found(malformed()));
        }
    }

    private Optional<Input> capture() throws IOException {
        Optional<WarcRecord> record = next();
        while (record.isPresent()) {
            Optional<Input> input = input(record.get());
            readToEnd(record.get());
            if (input.isPresent()) {
                return input;
            }
            record = next();
        }
        return Optional.empty();
    }

    private Optional<WarcRecord> next() throws IOException {
        number++;
        try {
            return records.next();
        } catch (RuntimeException e) {
            // The library does not check all of what it finds in the head of a packed record.
            throw new MalformedException(String.valueOf(e.getMessage()));
        }
    }

    /** Watched, since what is not wanted could be a bomb. */
    private void readToEnd(WarcRecord record) throws IOException {
        try (Unpacking rest = new Unpacking(CloseShieldInputStream.wrap(record.body().stream()), packed, limits)) {
            rest.transferTo(OutputStream.nullOutputStream());
        }
    }

    private Input malformed() {
        return Opener.skipped(
                where,
                where + ", record " + number,
                Reason.MALFORMED,
                "no WARC record begins at byte " + records.position() + "; nothing behind it was read, mend the file");
    }

    /** Empty for what is no capture: requests, metadata, the crawler's own words. */
    private Optional<Input> input(WarcRecord record) {
        try {
            if (record instanceof WarcRevisit revisit) {
                return Optional.of(skipped(revisit, Reason.REVISIT, "the same as when it was captured before"));
            }
            return record instanceof WarcResponse response && isWeb(response)
                    ? Optional.of(page(response))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | NoSuchElementException | DateTimeException e) {
            return Optional.of(Opener.skipped(
                    where,
                    where + ", record " + number,
                    Reason.MALFORMED,
                    "what was captured cannot be read: " + e.getMessage()));
        }
    }

    private static boolean isWeb(WarcResponse response) {
        return response.contentType().base().toString().equals("application/http");
    }

    private Input page(WarcResponse capture) throws IOException {
        HttpResponse response = capture.http();
        if (response.status() != OK) {
            return skipped(capture, Reason.HTTP_STATUS, "the server answered " + response.status());
        }
        ContentType type = ContentType.of(response.headers().first("Content-Type"));
        if (!type.isPage()) {
            return skipped(capture, Reason.CONTENT_TYPE, "it is " + type.name() + ", no page");
        }
        if (capture.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            return skipped(capture, Reason.TRUNCATED, "the crawler cut it off (" + capture.truncated() + ")");
        }
        return page(capture, response, type.charset());
    }

    private Input page(WarcResponse capture, HttpResponse response, Optional<Charset> charset) throws IOException {
        byte[] bytes = response.bodyDecoded().stream().readNBytes(limits.article() + 1);
        if (bytes.length > limits.article()) {
            return skipped(capture, Reason.TOO_LARGE, Opener.tooLarge(limits.article()));
        }
        String name = capture.target();
        String place = place(capture);
        return new Input(
                name,
                place,
                Optional.of(capture.date()),
                () -> ArticleDecoder.read(name, place, ArticleType.HTML, bytes, charset));
    }

    private Input skipped(WarcTargetRecord record, Reason reason, String detail) {
        return Opener.skipped(record.target(), place(record), reason, detail);
    }

    private String place(WarcTargetRecord record) {
        return where + ", record " + number + " (" + record.target() + ")";
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
