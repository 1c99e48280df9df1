package vn.lientin.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Scanner;

/**
 * Decides when a database is to be compacted, which copies what is alive and lets go of the rest.
 *
 * <p>TDB2 never writes over a block that some reader may still see, so a base grows with every transaction. It is looked at
 * when it has nearly doubled since the last look: where nearly half of it is waste, it is compacted; otherwise it has grown
 * and is left alone. So no series of updates doubles it, and looking and copying cost no more than a share of what was
 * written. What the last look found is kept in a file beside the data.
 */
final class Compaction {
    private static final double NEARLY_DOUBLED = 1.9;
    private static final double NEARLY_HALF_WASTE = 1.8;

    /** So little waste is not worth the trouble. */
    private static final long SLACK = 128L << 20;

    private static final String LAST_LOOK = "compaction.txt";

    private final Database database;
    private final Path folder;

    Compaction(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * What was seen last.
     *
     * @param bytes the size of the database
     * @param bytesPerQuad when it had just been compacted: all indexes and the terms
     */
    private record Look(long bytes, long bytesPerQuad) {
        /** As measured with articles of usual length. */
        static final Look NONE = new Look(0, 400);
    }

    /** Compacts if nearly half is waste; to be called outside of transactions. */
    void ifItPays() {
        long size = Footprint.of(folder);
        Look last = lastLook();
        if (size > NEARLY_DOUBLED * last.bytes() + SLACK) {
            long alive = database.reading(database::quads) * last.bytesPerQuad();
            if (size > NEARLY_HALF_WASTE * alive && DiskRoom.left(folder) > size) {
                now();
            } else {
                keep(new Look(size, last.bytesPerQuad()));
            }
        }
    }

    /** Compacts; readers go on meanwhile. */
    void now() {
        database.compact();
        long size = Footprint.of(folder);
        keep(new Look(size, Math.max(1, size / Math.max(1, database.reading(database::quads)))));
    }

    private Look lastLook() {
        try (Scanner numbers = new Scanner(folder.resolve(LAST_LOOK), UTF_8)) {
            return numbers.hasNextLong() ? new Look(numbers.nextLong(), numbers.nextLong()) : Look.NONE;
        } catch (IOException | NoSuchElementException e) {
            return Look.NONE;
        }
    }

    private void keep(Look look) {
        try {
            Files.writeString(folder.resolve(LAST_LOOK), look.bytes() + " " + look.bytesPerQuad() + "\n", UTF_8);
        } catch (IOException e) {
            // Then it is looked at again sooner; what was to be stored is stored.
        }
    }
}
