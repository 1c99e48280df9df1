package vn.lientin.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** The small knowledge base of {@code base/small.trig} in memory. */
public final class SmallBase {
    private SmallBase() {}

    public static DatasetGraph load() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        // As a stream: once the store's guards are up, Jena opens nothing by name.
        try (InputStream in = Objects.requireNonNull(SmallBase.class.getResourceAsStream("/base/small.trig"))) {
            Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, in, Lang.TRIG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dataset;
    }
}
