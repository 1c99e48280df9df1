package vn.lientin.fetch;

import java.net.URI;
import vn.lientin.read.Reason;

/** What came of asking for an address. */
public sealed interface Fetched {
    /**
     * What was sent, whole.
     *
     * @param address where it was in the end, after redirects
     * @param validators by which the server will know this version again
     */
    record Document(URI address, ContentType type, Content content, Validators validators) implements Fetched {}

    /** The page is as it was at the visit. */
    record Unchanged(Visit visit) implements Fetched {}

    /** Nothing to read. */
    record Refused(Reason reason, String detail) implements Fetched {}

    /** Bytes that nobody changes. */
    @FunctionalInterface
    interface Content {
        byte[] bytes();
    }
}
