package vn.lientin.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by its first bytes what comes in on a stream that has no name. */
final class Sniffing {
    private static final int BYTES = 1 << 13;
    private static final int TAR_MAGIC = 257;

    /** A feed or a sitemap, by its outermost element. */
    private static final Pattern LIST = Pattern.compile(
            "^(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*<(?:rss|feed|rdf:rdf|urlset|sitemapindex)\\b", Pattern.DOTALL);

    private Sniffing() {}

    /** A name with the ending of what it is; the stream stands where it stood. */
    static String name(BufferedInputStream in) throws IOException {
        in.mark(BYTES);
        byte[] head = in.readNBytes(BYTES);
        in.reset();
        if (Zstandard.hasDictionary(head)) {
            return "standard-input.warc.zst";
        }
        Optional<Compression> compression = compression(head);
        if (compression.isEmpty()) {
            return "standard-input" + ending(head);
        }
        return "standard-input" + ending(unpacked(head, compression.get()))
                + switch (compression.get()) {
                    case GZIP -> ".gz";
                    case BZIP2 -> ".bz2";
                    case ZSTD -> ".zst";
                };
    }

    private static Optional<Compression> compression(byte[] head) {
        if (begins(head, 0x1f, 0x8b)) {
            return Optional.of(Compression.GZIP);
        }
        if (begins(head, 'B', 'Z', 'h')) {
            return Optional.of(Compression.BZIP2);
        }
        return begins(head, 0x28, 0xb5, 0x2f, 0xfd) ? Optional.of(Compression.ZSTD) : Optional.empty();
    }

    /** As much of the beginning as comes out of the first bytes. */
    private static byte[] unpacked(byte[] head, Compression compression) {
        byte[] out = new byte[BYTES];
        int length = 0;
        try (InputStream in = compression.unpack(new ByteArrayInputStream(head))) {
            int read = in.read(out, 0, BYTES);
            while (read > 0) {
                length += read;
                read = in.read(out, length, BYTES - length);
            }
        } catch (IOException e) {
            // The head ends in the middle of the stream: what came out of it is enough.
        }
        return Arrays.copyOf(out, length);
    }

    private static String ending(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4)) {
            return ".zip";
        }
        if (head.length > TAR_MAGIC + 5 && new String(head, TAR_MAGIC, 5, StandardCharsets.US_ASCII).equals("ustar")) {
            return ".tar";
        }
        if (begins(head, 'W', 'A', 'R', 'C', '/')) {
            return ".warc";
        }
        String text = new String(head, StandardCharsets.UTF_8).strip().toLowerCase(Locale.ROOT);
        String plain = text.startsWith("\ufeff") ? text.substring(1).strip() : text;
        if (plain.startsWith("{") || plain.startsWith("[")) {
            return ".json";
        }
        if (LIST.matcher(plain).find()) {
            return ".xml";
        }
        return plain.startsWith("<") ? ".html" : ".txt";
    }

    private static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
