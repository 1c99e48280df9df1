package vn.lientin.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Reads a knowledge base back from N-Quads, gzipped or not. */
final class Backup {
    private static final int GZIP = 0x1f8b;

    /** As measured with articles of usual length: gzip makes N-Quads 16 times smaller, TDB2 makes them 1.7 times larger. */
    private static final int COMPRESSED = 16;

    private static final int GROWTH = 2;

    private Backup() {}

    /**
     * Adds every quad of the file in one transaction.
     *
     * @throws StoreException if it cannot be read to its end; then the dataset must not be used any more
     */
    static void load(Path file, DatasetGraph dataset) {
        try (InputStream in = open(file)) {
            dataset.begin(ReadWrite.WRITE);
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .labelToNode(LabelToNode.createUseLabelEncoded())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new IntoGraphs(dataset));
            dataset.commit();
            dataset.end();
        } catch (RiotException e) {
            throw damaged(file, e);
        } catch (RuntimeIOException | IOException e) {
            throw damaged(file, e);
        } finally {
            if (dataset.isInTransaction()) {
                dataset.abort();
                dataset.end();
            }
        }
    }

    /** About how many bytes what is in the file takes once it is loaded; 0 where it cannot be read, which loading tells. */
    static long sizeOnceLoaded(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            boolean compressed = (in.read() << 8 | in.read()) == GZIP;
            return Files.size(file) * (compressed ? COMPRESSED : 1) * GROWTH;
        } catch (IOException e) {
            return 0;
        }
    }

    private static StoreException damaged(Path file, Exception e) {
        return new StoreException(file + " is damaged or no backup: " + e.getMessage() + ". Nothing was restored", e);
    }

    private static InputStream open(Path file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /** Puts each quad into its graph; there is nothing outside of graphs. */
    private static final class IntoGraphs extends StreamRDFBase {
        private final DatasetGraph dataset;

        IntoGraphs(DatasetGraph dataset) {
            this.dataset = dataset;
        }

        @Override
        public void quad(Quad quad) {
            if (quad.isDefaultGraph()) {
                throw new RiotException("a triple without a graph");
            }
            dataset.add(quad);
        }

        @Override
        public void triple(Triple triple) {
            throw new RiotException("a triple without a graph");
        }
    }
}
