package vn.lientin.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import vn.lientin.read.Reason;

/** A table with a row of names at its head: CSV with commas, semicolons or tabs. */
final class TableRecords implements Records {
    private static final int SNIFFED = 1 << 16;

    private final RecordLimit in;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private boolean ended;
    private long number;

    private TableRecords(RecordLimit in, CSVParser parser) {
        this.in = in;
        this.parser = parser;
        this.rows = parser.iterator();
    }

    static TableRecords of(Kind kind, InputStream stream, int longest) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, SNIFFED);
        buffered.mark(SNIFFED);
        byte[] head = buffered.readNBytes(SNIFFED);
        buffered.reset();
        Charset charset = charset(head);
        RecordLimit in = new RecordLimit(buffered, longest);
        if (charset.equals(StandardCharsets.UTF_8) && head.length > 2 && (head[0] & 0xff) == 0xef) {
            in.skipNBytes(3);
        }
        return new TableRecords(
                in, CSVParser.parse(new InputStreamReader(in, charset), format(kind, new String(head, charset))));
    }

    /** Excel saves "Unicode text" as UTF-16. */
    private static Charset charset(byte[] head) {
        boolean marked = head.length > 1
                && (((head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe)
                        || ((head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff));
        return marked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static CSVFormat format(Kind kind, String head) {
        String names = head.lines().findFirst().orElse("");
        char between = kind == Kind.TSV || count(names, '\t') > count(names, ',') ? '\t' : ',';
        if (between == ',' && count(names, ';') > count(names, ',')) {
            between = ';';
        }
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(between)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
                .setLenientEof(false)
                .get();
    }

    private static long count(String text, char c) {
        return text.chars().filter(other -> other == c).count();
    }

    @Override
    public Optional<Found> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        String place = "line " + (parser.getCurrentLineNumber() + 1);
        try {
            if (!rows.hasNext()) {
                ended = true;
                return Optional.empty();
            }
            CSVRecord row = rows.next();
            in.next();
            number++;
            return Optional.of(Found.decoded(place, number, fields(row)));
        } catch (UncheckedIOException e) {
            ended = true;
            if (e.getCause() instanceof CSVException wrong) {
                return Optional.of(Found.wrong(
                        place,
                        number + 1,
                        Reason.MALFORMED,
                        wrong.getMessage() + "; nothing behind it was read, mend the file"));
            }
            throw e.getCause();
        }
    }

    private static Map<String, String> fields(CSVRecord row) {
        Map<String, String> fields = new LinkedHashMap<>();
        row.toMap().forEach((name, value) -> {
            if (name != null && value != null) {
                fields.put(name.strip(), value);
            }
        });
        return fields;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
