package vn.lientin.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/** Writes a knowledge base out. */
public final class Export {
    private Export() {}

    /**
     * Writes everything to {@code out}, in one read transaction, and flushes it.
     *
     * @param dataset whose named graphs hold everything
     * @throws IOException as {@code out} threw it, whatever the writer of the format made of it
     */
    public static void write(DatasetGraph dataset, ExportFormat format, OutputStream out) throws IOException {
        FailureKept kept = new FailureKept(out);
        try {
            Txn.executeRead(dataset, () -> {
                try {
                    content(dataset, format, kept);
                    kept.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            kept.check();
            throw Objects.requireNonNull(e.getCause());
        } catch (RuntimeException e) {
            kept.check();
            throw e;
        }
        kept.check();
    }

    /**
     * Writes everything to a file, gzipped if its name ends so.
     *
     * <p>The file appears, or takes the place of an older one, once it is whole.
     */
    public static void toFile(DatasetGraph dataset, ExportFormat format, Path file) throws IOException {
        boolean compressed = ExportFormat.isCompressed(file.toString());
        WholeFile.write(file, out -> {
            if (compressed) {
                compressed(dataset, format, out);
            } else {
                write(dataset, format, out);
            }
        });
    }

    /** Writes everything gzipped. */
    public static void compressed(DatasetGraph dataset, ExportFormat format, OutputStream out) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
        write(dataset, format, new BufferedOutputStream(gzip, 1 << 16));
        gzip.finish();
    }

    private static void content(DatasetGraph dataset, ExportFormat format, OutputStream out) throws IOException {
        switch (format) {
            case TURTLE -> triples(dataset, RDFFormat.TURTLE_BLOCKS, out);
            case TRIG -> quads(dataset, RDFFormat.TRIG_BLOCKS, out);
            case NQUADS -> quads(dataset, RDFFormat.NQUADS_UTF8, out);
            case JSONLD -> JsonLdStream.write(dataset, out);
            case RDFXML -> RDFDataMgr.write(out, Prefixes.onto(dataset.getUnionGraph()), RDFFormat.RDFXML_PLAIN);
            case GRAPHML -> GraphMl.write(Network.of(dataset), out);
            case GEXF -> Gexf.write(Network.of(dataset), out);
        }
    }

    private static void triples(DatasetGraph dataset, RDFFormat format, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
        Graph union = dataset.getUnionGraph();
        stream.start();
        Prefixes.MAP.forEach(stream::prefix);
        union.find().forEach(stream::triple);
        stream.finish();
    }

    private static void quads(DatasetGraph dataset, RDFFormat format, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
        stream.start();
        if (!format.getLang().equals(Lang.NQUADS)) {
            Prefixes.MAP.forEach(stream::prefix);
        }
        dataset.find(Quad.ANY).forEachRemaining(stream::quad);
        stream.finish();
    }
}
