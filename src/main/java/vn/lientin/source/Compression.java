package vn.lientin.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a file is compressed, told by the end of its name. */
enum Compression {
    GZIP(".gz", ".tgz"),
    BZIP2(".bz2", ".tbz2"),
    ZSTD(".zst", ".tzst");

    private final String ending;
    private final String tarEnding;

    Compression(String ending, String tarEnding) {
        this.ending = ending;
        this.tarEnding = tarEnding;
    }

    static Optional<Compression> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Compression compression : values()) {
            if (lower.endsWith(compression.ending) || lower.endsWith(compression.tarEnding)) {
                return Optional.of(compression);
            }
        }
        return Optional.empty();
    }

    /** "tin.jsonl.gz" without its last part; ".tgz" says what is in it, too, and stays. */
    static String without(String name) {
        return of(name).filter(compression -> name.toLowerCase(Locale.ROOT).endsWith(compression.ending))
                .map(compression -> name.substring(0, name.length() - compression.ending.length()))
                .orElse(name);
    }

    InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case GZIP ->
                GzipCompressorInputStream.builder()
                        .setInputStream(packed)
                        .setDecompressConcatenated(true)
                        .get();
            case BZIP2 -> new BZip2CompressorInputStream(packed, true);
            case ZSTD -> Zstandard.unpack(packed);
        };
    }
}
