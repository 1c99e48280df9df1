package vn.lientin.source;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.io.input.ProxyInputStream;

/** A stream of records of which none may be longer than an article may be: so no parser collects more than that. */
final class RecordLimit extends ProxyInputStream {
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

    /** Counts what was read; nothing at the end. */
    @Override
    protected void afterRead(int read) throws IOException {
        count(Math.max(0, read));
    }

    private void count(int bytes) throws TooLargeException {
        sinceRecord += bytes;
        if (sinceRecord > (long) longest + AHEAD) {
            throw new TooLargeException(Opener.tooLarge(longest) + "; nothing behind it was read");
        }
    }
}
