package vn.lientin.store;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The dataset of a TDB2 database that may be read while it is compacted: a reader stays with the generation of the data in
 * which it began, and the next one begins in the new.
 *
 * <p>TDB2 by itself asks the new generation for what a reader began in the old one, where it then never ends, and waits for
 * that forever (jena #3488).
 */
final class CompactableDataset extends DatasetGraphWrapper {
    private final Path folder;
    private final DatasetGraphSwitchable generations;

    @SuppressWarnings("ThreadLocalUsage") // There is one of these for each knowledge base, and as long as it lasts.
    private final ThreadLocal<@Nullable DatasetGraph> mine = new ThreadLocal<>();

    private CompactableDataset(Path folder, DatasetGraphSwitchable generations) {
        super(generations);
        this.folder = folder;
        this.generations = generations;
    }

    /** The database in a folder, made if there is none, with the union of its graphs as the default graph. */
    static CompactableDataset connect(Path folder) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return new CompactableDataset(folder, TDBInternal.getDatabaseContainer(dataset));
    }

    /** The generation that this thread reads, or the newest. */
    @Override
    public DatasetGraph get() {
        DatasetGraph generation = mine.get();
        return generation == null ? generations : generation;
    }

    Path folder() {
        return folder;
    }

    /** The table of all quads; inside a transaction. */
    NodeTupleTable quads() {
        return TDBInternal.requireStorage(get()).getQuadTable().getNodeTupleTable();
    }

    @Override
    public void begin() {
        begin(TxnType.READ_PROMOTE);
    }

    @Override
    public void begin(ReadWrite readWrite) {
        begin(TxnType.convert(readWrite));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.READ && !isInTransaction()) {
            mine.set(beginReading());
        } else {
            super.begin(type);
        }
    }

    /** A generation that has been left takes no new readers: then there is a newer one. */
    private DatasetGraph beginReading() {
        while (true) {
            DatasetGraphTDB newest = TDBInternal.requireStorage(generations);
            TransactionCoordinator coordinator = newest.getTxnSystem().getTxnMgr();
            Transaction transaction = coordinator.begin(TxnType.READ, false);
            if (transaction != null) {
                newest.getTxnSystem().attach(coordinator.detach(transaction));
                return newest;
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void commit() {
        try {
            super.commit();
        } finally {
            mine.remove();
        }
    }

    @Override
    public void abort() {
        try {
            super.abort();
        } finally {
            mine.remove();
        }
    }

    @Override
    public void end() {
        try {
            super.end();
        } finally {
            mine.remove();
        }
    }

    /** Copies what is alive and deletes the rest; readers go on, writers wait. */
    void compact() {
        DatabaseMgr.compact(generations, true);
    }

    /** Lets go of the database; what is under way is cut off. */
    void disconnect() {
        TDBInternal.expel(generations, true);
    }
}
