package vn.lientin.source;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.lientin.read.Reason;

/** JSON Lines: an object on each line. A line that is wrong or too long is told, and the next one read. */
final class JsonLines implements Records {
    private final InputStream in;
    private final int longest;
    private final byte[] ahead = new byte[1 << 13];
    private int position;
    private int end;
    private long line;
    private long offset;
    private boolean ended;

    /** @param longest bytes of a line; longer ones are passed over without being kept */
    JsonLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    @Override
    public Optional<Found> next() throws IOException {
        while (!ended) {
            long start = offset;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            boolean whole = readLine(bytes);
            String place = "line " + line + " (byte " + start + ")";
            if (!whole) {
                return Optional.of(Found.wrong(place, line, Reason.TOO_LARGE, Opener.tooLarge(longest)));
            }
            if (!isBlank(bytes)) {
                return Optional.of(record(place, bytes.toByteArray()));
            }
        }
        return Optional.empty();
    }

    /** Whether the line is no longer than it may be. */
    private boolean readLine(ByteArrayOutputStream bytes) throws IOException {
        boolean whole = true;
        line++;
        while (position < end || fill()) {
            int from = position;
            while (position < end && ahead[position] != '\n') {
                position++;
            }
            int kept = Math.min(position - from, longest - bytes.size());
            bytes.write(ahead, from, kept);
            whole &= kept == position - from;
            offset += position - from;
            if (position < end) {
                position++;
                offset++;
                return whole;
            }
        }
        ended = true;
        return whole;
    }

    /** Byte by byte a stream is ten times as slow. */
    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(ahead));
        return end > 0;
    }

    private static boolean isBlank(ByteArrayOutputStream bytes) {
        return bytes.size() < 100 && bytes.toString(StandardCharsets.UTF_8).isBlank();
    }

    private Found record(String place, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String json = line == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
            return Found.of(place, line, JsonFields.of(JsonParser.parseString(json)));
        } catch (CharacterCodingException e) {
            return Found.wrong(place, line, Reason.INVALID_UTF8, "it is not in UTF-8; convert the file");
        } catch (JsonParseException | IllegalStateException e) {
            return Found.wrong(place, line, Reason.MALFORMED, JsonFields.explain(e));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
