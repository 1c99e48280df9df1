package vn.lientin.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Writes to a database whose disk may be full, and which grows with every write: one transaction each. */
final class Writes {
    private final Database database;
    private final Optional<DiskRoom> room;
    private final Optional<Compaction> compaction;

    /**
     * Those to a database.
     *
     * @param left the bytes that are left where a folder is
     */
    Writes(Database database, ToLongFunction<Path> left) {
        this.database = database;
        this.room = database.folder().map(folder -> new DiskRoom(folder, left));
        this.compaction = database.folder().map(folder -> new Compaction(database, folder));
    }

    /**
     * Runs {@code action}, which changes no more than so many articles may.
     *
     * @throws StoreException if the disk has no room for that
     */
    <T> T ofArticles(int articles, Supplier<T> action) {
        room.ifPresent(disk -> disk.checkForArticles(articles));
        return write(action);
    }

    /**
     * Runs {@code action}, which may change all that there is.
     *
     * @throws StoreException if the disk has no room for that
     */
    void ofAll(Runnable action) {
        room.ifPresent(DiskRoom::checkForAll);
        write(() -> {
            action.run();
            return true;
        });
    }

    private <T> T write(Supplier<T> action) {
        T result = database.writing(action);
        compaction.ifPresent(Compaction::ifItPays);
        return result;
    }

    /** Lets go of what TDB2 keeps beside what is alive. */
    void compact() {
        compaction.ifPresent(Compaction::now);
    }
}
