package vn.lientin.serve;

import java.io.IOException;
import java.io.OutputStream;

/**
 * What whoever runs the server may do over HTTP, and nobody else.
 *
 * @param token that a request must bear; whoever may read the folder of the knowledge base can know it
 * @param backup writes the whole knowledge base, as it is at one moment, gzipped
 */
public record Upkeep(String token, Backup backup) {
    /** Writes a backup. */
    @FunctionalInterface
    public interface Backup {
        void writeTo(OutputStream out) throws IOException;
    }
}
