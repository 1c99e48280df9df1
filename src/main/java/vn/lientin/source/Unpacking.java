package vn.lientin.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** What comes out of an archive, watched: it may not be out of all proportion to what went in. */
final class Unpacking extends FilterInputStream {
    private final LongSupplier packed;
    private final Limits limits;
    private long unpacked;

    /** @param packed how many bytes of the archive have been read so far */
    Unpacking(InputStream in, LongSupplier packed, Limits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        long skipped = in.skip(length);
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
