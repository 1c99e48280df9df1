package vn.lientin.query;

import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/** The small knowledge base of {@code base/small.trig} in memory. */
public final class SmallBase {
    private SmallBase() {}

    public static Dataset load() {
        Dataset dataset = TDB2Factory.createDataset();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(dataset, () -> RDFDataMgr.read(dataset, "base/small.trig"));
        return dataset;
    }
}
