package vn.lientin.serve;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The backup that whoever runs the server may have over HTTP, and nobody else.
 *
 * @param token that a request must bear; whoever may read the folder of the knowledge base can know it
 * @param content writes the whole knowledge base, as it is at one moment, gzipped
 */
public record BackupService(String token, Content content) {
    /** Writes a backup. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
