package vn.lientin.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import vn.lientin.source.FileTrouble;

/** The graphs with their union as the default graph: in memory, or a TDB2 database with its folder and its lock. */
final class Database implements AutoCloseable {
    /** TDB2 shares a database inside one program, and closing it once would close it for all. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    /** TDB2 counts the generations of the data: each compaction begins another. */
    private static final String DATA = "Data-";

    private final DatasetGraph dataset;
    private final Optional<CompactableDataset> onDisk;
    private boolean aborted;

    private Database(DatasetGraph dataset, Optional<CompactableDataset> onDisk) {
        this.dataset = dataset;
        this.onDisk = onDisk;
    }

    static Database inMemory() {
        return new Database(UnionDataset.inMemory(), Optional.empty());
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
        try (DirectoryStream<Path> data = Files.newDirectoryStream(folder, DATA + "*")) {
            if (!data.iterator().hasNext()) {
                throw new StoreException(folder + " holds something else than a knowledge base of Lientin");
            }
        } catch (IOException e) {
            throw new StoreException(folder + " cannot be read: " + FileTrouble.explain(e), e);
        }
        return connect(folder);
    }

    private static Database connect(Path folder) {
        Path path = real(folder);
        if (!Files.isWritable(path)) {
            throw new StoreException(
                    folder + " cannot be written to: the disk is read-only, or the permission is missing. "
                            + "TDB2 needs to write there even for reading; copy the folder to another place, or change that.");
        }
        if (!OPEN.add(path)) {
            throw new StoreException(folder + " is already open in this program");
        }
        try {
            CompactableDataset dataset = CompactableDataset.connect(path);
            clearOldData(path);
            return new Database(dataset, Optional.of(dataset));
        } catch (DBOpEnvException e) {
            OPEN.remove(path);
            throw new StoreException(
                    folder + " is in use by " + Holder.of(path)
                            + ". One process at a time has a knowledge base open: stop it first, or ask it over HTTP.",
                    e);
        } catch (RuntimeException e) {
            OPEN.remove(path);
            throw DiskTrouble.behind(e)
                    .map(reason -> new StoreException(folder + " cannot be opened: " + reason, e))
                    .map(RuntimeException.class::cast)
                    .orElse(e);
        }
    }

    /** What a compaction that was killed did not come to delete. */
    private static void clearOldData(Path path) {
        try (Stream<Path> content = Files.list(path)) {
            List<Path> generations = content.filter(
                            part -> part.getFileName().toString().matches(DATA + "[0-9]+"))
                    .sorted(Comparator.comparingInt(Database::generation))
                    .toList();
            for (Path old : generations.subList(0, Math.max(0, generations.size() - 1))) {
                FreshFolder.delete(old);
            }
        } catch (IOException e) {
            throw new StoreException(path + " cannot be cleared of old data: " + e, e);
        }
    }

    private static int generation(Path data) {
        return Integer.parseInt(data.getFileName().toString().substring(DATA.length()));
    }

    DatasetGraph dataset() {
        return dataset;
    }

    /** Where it lies, or empty if it is in memory. */
    Optional<Path> folder() {
        return onDisk.map(CompactableDataset::folder);
    }

    /** Runs {@code action} inside a read transaction. */
    <T> T reading(Supplier<T> action) {
        dataset.begin(ReadWrite.READ);
        try {
            return action.get();
        } finally {
            dataset.end();
        }
    }

    /**
     * Runs {@code action} inside a write transaction, and undoes it if it throws. After that this object does not write
     * any more: TDB2 of Jena 5.6 puts what it writes after an abort in the wrong place of its node file (jena #3877). A
     * knowledge base that is opened anew is not affected.
     *
     * @throws StoreException if the disk failed
     */
    synchronized <T> T writing(Supplier<T> action) {
        if (aborted) {
            throw new StoreException("a write failed before; open the knowledge base anew to write again");
        }
        dataset.begin(ReadWrite.WRITE);
        try {
            T result = action.get();
            dataset.commit();
            dataset.end();
            return result;
        } catch (RuntimeException | Error e) {
            aborted = true;
            undo(e);
            Optional<String> trouble = DiskTrouble.behind(e);
            if (trouble.isPresent()) {
                throw new StoreException(
                        "the knowledge base cannot be written: " + trouble.get()
                                + ". Nothing of this step was stored, and all before it is kept; run it again once this is mended",
                        e);
            }
            throw e;
        }
    }

    /** What failed on a broken disk may fail to be undone, too; then it is undone when it is opened again. */
    private void undo(Throwable reason) {
        try {
            dataset.abort();
            dataset.end();
        } catch (RuntimeException | Error again) {
            reason.addSuppressed(again);
        }
    }

    /** The quads of all graphs; inside a transaction. */
    long quads() {
        return onDisk.map(disk -> disk.quads().size()).orElseGet(() -> Iter.count(dataset.find()));
    }

    /** How many quads there are of this kind; inside a transaction. */
    long count(Node graph, Node property, Node object) {
        return onDisk.map(disk -> Iter.count(disk.quads().findAsNodeIds(graph, Node.ANY, property, object)))
                .orElseGet(() -> Iter.count(dataset.find(graph, Node.ANY, property, object)));
    }

    /** Copies what is alive and deletes the rest; readers go on, writers wait. */
    synchronized void compact() {
        onDisk.ifPresent(CompactableDataset::compact);
    }

    @Override
    public void close() {
        if (onDisk.isPresent()) {
            onDisk.get().disconnect();
            OPEN.remove(onDisk.get().folder());
        } else {
            dataset.close();
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
