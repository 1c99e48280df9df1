package vn.lientin.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import vn.lientin.graph.Iris;

/** How a folder comes to hold a knowledge base, new, from a backup, or as it was left. */
final class BaseFolder {
    private BaseFolder() {}

    /** A database that was opened, and what its IRIs begin with. */
    record Opened(Database database, Iris iris) {}

    /**
     * Opens the database in a folder, made if there is none.
     *
     * @param asked the IRIs that it must have, where that matters
     * @param found writes into a new database what comes with the program. By an ordinary transaction: TDB2's parallel loader
     *     saves a second, but waits forever if one of its threads fails.
     * @throws StoreException if it has other IRIs, another process has it open, or the folder holds something else
     */
    static Opened open(Path folder, Optional<Iris> asked, BiConsumer<Database, Iris> found) {
        if (FreshFolder.isFree(folder)) {
            Iris iris = asked.orElseGet(Iris::standard);
            make(folder, 0, DiskRoom::left, database -> found.accept(database, iris));
        }
        Database database = Database.open(folder);
        try {
            Iris iris = irisOf(database, folder);
            if (asked.isPresent() && !asked.get().base().equals(iris.base())) {
                throw new StoreException(folder + " was made with the base " + iris.base() + ", not "
                        + asked.get().base());
            }
            return new Opened(database, iris);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /**
     * Makes a database out of a backup, whole or not at all.
     *
     * @throws StoreException if the folder is not empty, or the file is damaged or of something else
     */
    static void restore(Path file, Path folder) {
        restore(file, folder, DiskRoom::left);
    }

    /** @param left the bytes that are left where a folder is */
    static void restore(Path file, Path folder, ToLongFunction<Path> left) {
        if (!FreshFolder.isFree(folder)) {
            throw new StoreException(
                    folder + " is not empty: restore into another folder, or move this one away first");
        }
        make(folder, Backup.sizeOnceLoaded(file), left, database -> {
            Backup.load(file, database.dataset());
            irisOf(database, file);
        });
    }

    private static void make(Path folder, long content, ToLongFunction<Path> left, Consumer<Database> fill) {
        FreshFolder.make(folder, fresh -> {
            new DiskRoom(fresh.resolveSibling(""), left).checkForANewBase(content);
            try (Database database = Database.create(fresh)) {
                fill.accept(database);
            }
        });
    }

    /** The reference graph bears its version, and its name tells the base. */
    private static Iris irisOf(Database database, Path where) {
        return database
                .reading(() ->
                        Iter.toList(database.dataset().find(Node.ANY, Node.ANY, OWL2.versionInfo.asNode(), Node.ANY)))
                .stream()
                .filter(quad -> quad.getGraph().equals(quad.getSubject()))
                .flatMap(quad -> Iris.ofReferenceGraph(quad.getGraph()).stream())
                .findFirst()
                .orElseThrow(
                        () -> new StoreException(where + " holds something else than a knowledge base of Lientin"));
    }
}
