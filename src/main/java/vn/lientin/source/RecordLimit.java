package vn.lientin.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of records of which none may be longer than an article may be: so no parser collects more than that. */
final class RecordLimit extends FilterInputStream {
    /** Parsers read ahead. */
    private static final int AHEAD = 1 << 16;

    private final int longest;
    private long sinceRecord;

    RecordLimit(InputStream in, int longest) {
        super(in);
        this.longest = longest;
    }

    /** Says that a record is over. */
    void next() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        count(1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int bytes) throws TooLargeException {
        sinceRecord += bytes;
        if (sinceRecord > (long) longest + AHEAD) {
            throw new TooLargeException(Opener.tooLarge(longest) + "; nothing behind it was read");
        }
    }
}
