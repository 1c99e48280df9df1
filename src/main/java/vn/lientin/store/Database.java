package vn.lientin.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The graphs with their union as the default graph: in memory, or a TDB2 database with its folder and its lock. */
final class Database implements AutoCloseable {
    /** TDB2 shares a database inside one program, and closing it once would close it for all. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Optional<Path> folder;
    private final DatasetGraph dataset;

    private Database(Optional<Path> folder, DatasetGraph dataset) {
        this.folder = folder;
        this.dataset = dataset;
    }

    static Database inMemory() {
        return new Database(Optional.empty(), UnionDataset.inMemory());
    }

    /** A new database in an empty folder. */
    static Database create(Path folder) {
        return connect(folder);
    }

    /**
     * The database in a folder.
     *
     * @throws StoreException if somebody else has it open, or there is none: TDB2 would make one among whatever is there
     */
    static Database open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new StoreException(folder + " is not a folder");
        }
        try (DirectoryStream<Path> data = Files.newDirectoryStream(folder, "Data-*")) {
            if (!data.iterator().hasNext()) {
                throw new StoreException(folder + " holds something else than a knowledge base of Lientin");
            }
        } catch (IOException e) {
            throw new StoreException(folder + " cannot be read: " + e, e);
        }
        return connect(folder);
    }

    private static Database connect(Path folder) {
        Path path = real(folder);
        if (!OPEN.add(path)) {
            throw new StoreException(folder + " is already open in this program");
        }
        try {
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(path.toString()));
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new Database(Optional.of(path), dataset);
        } catch (DBOpEnvException e) {
            OPEN.remove(path);
            throw new StoreException(
                    folder + " is in use by " + holder(path) + ". Stop it first, or ask it over HTTP.", e);
        } catch (RuntimeException e) {
            OPEN.remove(path);
            throw e;
        }
    }

    DatasetGraph dataset() {
        return dataset;
    }

    @Override
    public void close() {
        if (folder.isPresent()) {
            TDBInternal.expel(dataset, true);
            OPEN.remove(folder.get());
        } else {
            dataset.close();
        }
    }

    /** TDB2 writes the number of the process that holds it into its lock file. */
    private static String holder(Path folder) {
        try {
            String pid = Files.readString(folder.resolve("tdb.lock"), UTF_8).strip();
            String command = ProcessHandle.of(Long.parseLong(pid))
                    .flatMap(process -> process.info().commandLine())
                    .map(line -> " (" + line + ")")
                    .orElse("");
            return "process " + pid + command;
        } catch (IOException | NumberFormatException e) {
            return "another process";
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
