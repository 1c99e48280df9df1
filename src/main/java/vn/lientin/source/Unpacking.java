package vn.lientin.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.commons.io.input.ProxyInputStream;

/** What comes out of an archive, watched: it may not be out of all proportion to what went in. */
final class Unpacking extends ProxyInputStream {
    private final LongSupplier packed;
    private final Limits limits;
    private long unpacked;

    /** @param packed how many bytes of the archive have been read so far */
    Unpacking(InputStream in, LongSupplier packed, Limits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    /** Counts what was read; nothing at the end. */
    @Override
    protected void afterRead(int read) throws IOException {
        count(Math.max(0, read));
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = super.skip(length);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws BombException {
        unpacked += bytes;
        if (unpacked > limits.ratioFrom() && unpacked / limits.ratio() > packed.getAsLong()) {
            throw new BombException(String.format(
                    Locale.ROOT,
                    "more than %,d bytes come out of %,d; the limit is %d to 1. Unpack it yourself if you trust it",
                    unpacked,
                    packed.getAsLong(),
                    limits.ratio()));
        }
    }
}
