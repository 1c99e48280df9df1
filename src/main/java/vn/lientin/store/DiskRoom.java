package vn.lientin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToLongFunction;
import vn.lientin.source.FileTrouble;

/**
 * The room that is left on a disk.
 *
 * <p>TDB2 maps its files into memory, where a full disk is not an error that can be caught but a fault of the machine. So
 * it is looked for before.
 */
final class DiskRoom {
    /** A file grows by 8 MB at a time, and there are some twenty. */
    private static final long FOR_A_WRITE = 160L << 20;

    /** Measured: 0.5 MB of copied blocks in a large base. */
    private static final long FOR_AN_ARTICLE = 1L << 20;

    private final Path folder;
    private final ToLongFunction<Path> left;

    /**
     * That of a database.
     *
     * @param left the bytes that are left where a folder is
     */
    DiskRoom(Path folder, ToLongFunction<Path> left) {
        this.folder = folder;
        this.left = left;
    }

    /** The bytes that are left where the folder is. */
    static long left(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new StoreException(folder + " cannot be read: " + FileTrouble.explain(e), e);
        }
    }

    /** @throws StoreException if there may not be enough for a new knowledge base with so much in it */
    void checkForANewBase(long content) {
        require(FOR_A_WRITE + content);
    }

    /** @throws StoreException if there may not be enough to change so many articles in one transaction */
    void checkForArticles(int articles) {
        // A transaction copies each block once at most.
        require(FOR_A_WRITE + Math.min(articles * FOR_AN_ARTICLE, Footprint.of(folder)));
    }

    /** @throws StoreException if there may not be enough to change everything in one transaction */
    void checkForAll() {
        require(FOR_A_WRITE + Footprint.of(folder));
    }

    private void require(long needed) {
        long bytes = left.applyAsLong(folder);
        if (bytes < needed) {
            throw new StoreException(String.format(
                    Locale.ROOT,
                    "the disk of %s is full: %,d MB are left, and up to %,d MB may be needed. Nothing is lost: make room, "
                            + "and run it again",
                    folder,
                    bytes >> 20,
                    needed >> 20));
        }
    }
}
