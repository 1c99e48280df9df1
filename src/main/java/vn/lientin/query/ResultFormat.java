package vn.lientin.query;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is written: the first five for rows and for yes or no, the others for graphs. */
public enum ResultFormat {
    TEXT,
    CSV,
    TSV,
    JSON,
    XML,
    TTL,
    NT,
    JSONLD,
    RDFXML;

    /** How Jena writes rows in this format, or empty where it does not. */
    Optional<Lang> rows() {
        return switch (this) {
            case CSV -> Optional.of(ResultSetLang.RS_CSV);
            case TSV -> Optional.of(ResultSetLang.RS_TSV);
            case JSON -> Optional.of(ResultSetLang.RS_JSON);
            case XML -> Optional.of(ResultSetLang.RS_XML);
            default -> Optional.empty();
        };
    }

    /** How Jena writes a graph in this format, or empty where it does not. */
    public Optional<RDFFormat> graph() {
        return switch (this) {
            case TTL -> Optional.of(RDFFormat.TURTLE_PRETTY);
            case NT -> Optional.of(RDFFormat.NTRIPLES_UTF8);
            case JSONLD -> Optional.of(RDFFormat.JSONLD11_PRETTY);
            case RDFXML -> Optional.of(RDFFormat.RDFXML_PRETTY);
            default -> Optional.empty();
        };
    }

    /** Writes a graph; {@link IllegalStateException} where this is no format of graphs. */
    public void write(Graph graph, OutputStream out) {
        RDFDataMgr.write(out, graph, graph().orElseThrow(() -> new IllegalStateException(this + " is for rows")));
    }

    /** The format called so, in any case; otherwise the problem tells which there are. */
    public static ResultFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new QueryProblem("no format " + name + "; there are " + names()));
    }

    private static String names() {
        return String.join(
                ", ",
                Arrays.stream(values())
                        .map(format -> format.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
