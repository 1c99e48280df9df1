package vn.lientin.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Decides when a database is to be compacted, which copies what is alive and lets go of the rest.
 *
 * <p>TDB2 never writes over a block that some reader may still see, so a base grows with every transaction. It is looked at
 * when it has doubled since the last look: where more than half of it is waste, it is compacted, otherwise it has grown and
 * is left alone. So it is never more than about twice as large as it need be, and looking and copying cost no more than
 * a share of what was written. The size at the last look is kept in a file beside the data.
 */
final class Compaction {
    /** Of a compacted base: all indexes and the terms. */
    private static final long BYTES_PER_QUAD = 400;

    /** So little waste is not worth the trouble. */
    private static final long SLACK = 128L << 20;

    private static final String LAST_LOOK = "compaction.txt";

    private final Database database;
    private final Path folder;

    Compaction(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Compacts if more than half is waste; to be called outside of transactions. */
    void ifItPays() {
        long size = Footprint.of(folder);
        if (size > 2 * lastLook() + SLACK) {
            if (size > 2 * BYTES_PER_QUAD * database.reading(database::quads) + SLACK && hasRoom(size)) {
                now();
            } else {
                looked(size);
            }
        }
    }

    /** Compacts; readers go on meanwhile. */
    void now() {
        database.compact();
        looked(Footprint.of(folder));
    }

    /** A copy is at most as large as what is copied. */
    private boolean hasRoom(long size) {
        return DiskRoom.in(folder) > size;
    }

    private long lastLook() {
        try {
            return Long.parseLong(
                    Files.readString(folder.resolve(LAST_LOOK), UTF_8).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /** If it cannot be written, it is looked at again sooner. */
    private void looked(long size) {
        try {
            Files.writeString(folder.resolve(LAST_LOOK), size + "\n", UTF_8);
        } catch (IOException e) {
            throw new StoreException(folder + " cannot be written: " + e, e);
        }
    }
}
