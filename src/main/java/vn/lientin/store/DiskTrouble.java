package vn.lientin.store;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;

/** Tells what goes wrong with a disk from other faults. */
final class DiskTrouble {
    private DiskTrouble() {}

    /** The reason, if the disk is what failed: also as a fault in memory that a file is mapped to. */
    static Optional<String> behind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return Optional.of(String.valueOf(cause.getMessage()));
            }
            if (cause instanceof InternalError) {
                return Optional.of("the disk is full, or broken (" + cause.getMessage() + ")");
            }
        }
        return fault instanceof RuntimeIOException ? Optional.of(String.valueOf(fault.getMessage())) : Optional.empty();
    }
}
