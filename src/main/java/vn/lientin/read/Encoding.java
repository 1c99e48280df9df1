package vn.lientin.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How bytes stand for characters: told by the byte order mark; without one UTF-8, unless it has the zeros of UTF-16. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, Reason.INVALID_UTF8, "\u00ef\u00bb\u00bf"),
    UTF_16BE(StandardCharsets.UTF_16BE, Reason.INVALID_UTF16, "\u00fe\u00ff"),
    UTF_16LE(StandardCharsets.UTF_16LE, Reason.INVALID_UTF16, "\u00ff\u00fe");

    /** A text may have a stray control character, but not one in so many. */
    private static final int CHARACTERS_PER_CONTROL = 50;

    private static final int SHORTEST_WITHOUT_MARK = 40;

    private final Charset charset;
    private final Reason invalid;
    /** The byte order mark, a char for each byte. */
    private final String mark;

    Encoding(Charset charset, Reason invalid, String mark) {
        this.charset = charset;
        this.invalid = invalid;
        this.mark = mark;
    }

    static Encoding of(byte[] bytes) {
        for (Encoding encoding : values()) {
            if (encoding.isMarked(bytes)) {
                return encoding;
            }
        }
        return hasZeros(bytes, 0) ? UTF_16BE : hasZeros(bytes, 1) ? UTF_16LE : UTF_8;
    }

    /** Whether zeros stand at even (0) or odd (1) places, and only there, as in UTF-16 without a mark. */
    private static boolean hasZeros(byte[] bytes, int place) {
        int zeros = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 != place) {
                    return false;
                }
                zeros++;
            }
        }
        return bytes.length % 2 == 0 && bytes.length >= SHORTEST_WITHOUT_MARK && zeros * 4 >= bytes.length / 2;
    }

    private boolean isMarked(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** The reason for skipping what is not in this encoding. */
    Reason invalid() {
        return invalid;
    }

    /** What shows that the bytes are no text at all, or empty. */
    Optional<String> junk(byte[] bytes) {
        if (this != UTF_8) {
            return Optional.empty();
        }
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Optional.of("byte " + i + " is NUL");
            }
            if (isControl(bytes[i])) {
                controls++;
            }
        }
        return (long) controls * CHARACTERS_PER_CONTROL > bytes.length
                ? Optional.of(controls + " of " + bytes.length + " bytes are control characters")
                : Optional.empty();
    }

    private static boolean isControl(byte b) {
        return b == 0x7f || (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f');
    }

    /** The text without the byte order mark. */
    String decode(byte[] bytes) throws MalformedTextException {
        int start = isMarked(bytes) ? mark.length() : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new MalformedTextException("byte " + in.position() + " is not " + charset.name());
        }
        return out.flip().toString();
    }
}
