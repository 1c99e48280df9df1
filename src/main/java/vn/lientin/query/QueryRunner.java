package vn.lientin.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import vn.lientin.source.FileTrouble;

/** Runs named queries and query files over a dataset whose default graph is the union of all graphs. */
public final class QueryRunner {
    private final DatasetGraph dataset;
    private final NamedQueries queries;
    private final Duration firstAnswer;
    private final Duration wholeAnswer;

    private QueryRunner(DatasetGraph dataset, NamedQueries queries, Duration firstAnswer, Duration wholeAnswer) {
        this.dataset = dataset;
        this.queries = queries;
        this.firstAnswer = firstAnswer;
        this.wholeAnswer = wholeAnswer;
    }

    /** Without a limit of time. */
    public QueryRunner(DatasetGraph dataset, NamedQueries queries) {
        this(dataset, queries, Duration.ofDays(1), Duration.ofDays(1));
    }

    /** Over the queries that come with the program. */
    public QueryRunner(DatasetGraph dataset) {
        this(dataset, NamedQueries.load());
    }

    /** One that gives up, with a {@code QueryCancelledException}, where the first row or all of them take longer. */
    public QueryRunner within(Duration first, Duration whole) {
        return new QueryRunner(dataset, queries, first, whole);
    }

    public NamedQueries queries() {
        return queries;
    }

    /**
     * Runs a query and writes its answer.
     *
     * @param nameOrFile a named query, or else a file
     * @param parameters by name, as somebody typed them
     * @param format empty for text, or Turtle where the answer is a graph
     * @throws QueryProblem where the query is unknown, does not parse, lacks a parameter, or has no such format
     */
    public void run(
            String nameOrFile, Map<String, String> parameters, Optional<ResultFormat> format, OutputStream out) {
        Query query = find(nameOrFile).bind(parameters);
        read(query, execution -> write(query, execution, format, out));
    }

    /** The query named so, or of the file named so. */
    public NamedQuery find(String nameOrFile) {
        Optional<NamedQuery> named = queries.find(nameOrFile);
        return named.orElseGet(() -> {
            Path file = Path.of(nameOrFile);
            if (!Files.isRegularFile(file)) {
                if (nameOrFile.endsWith(".rq")) {
                    throw new QueryProblem("no file " + nameOrFile);
                }
                return queries.get(nameOrFile);
            }
            try {
                return NamedQueries.readFile(file);
            } catch (IOException e) {
                throw new QueryProblem("cannot read " + nameOrFile + ": " + FileTrouble.explain(e), e);
            }
        });
    }

    /** Runs {@code query} in a read transaction, its own or the one under way, and gives its execution to {@code use}. */
    public void read(Query query, Consumer<QueryExec> use) {
        Extensions.register();
        Txn.executeRead(dataset, () -> {
            try (QueryExec execution = QueryExec.dataset(dataset)
                    .query(query)
                    .initialTimeout(firstAnswer.toMillis(), TimeUnit.MILLISECONDS)
                    .overallTimeout(wholeAnswer.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                use.accept(execution);
            }
        });
    }

    private static void write(Query query, QueryExec execution, Optional<ResultFormat> format, OutputStream out) {
        if (query.isSelectType()) {
            rows(execution.select(), format.orElse(ResultFormat.TEXT), query, out);
        } else if (query.isAskType()) {
            yesNo(execution.ask(), format.orElse(ResultFormat.TEXT), out);
        } else if (query.isConstructType() && query.isConstructQuad()) {
            RDFDataMgr.write(out, execution.constructDataset(), RDFFormat.TRIG_PRETTY);
        } else if (query.isConstructType() || query.isDescribeType()) {
            RDFFormat graph = graphFormat(format.orElse(ResultFormat.TTL));
            RDFDataMgr.write(out, query.isConstructType() ? execution.construct() : execution.describe(), graph);
        } else {
            throw new QueryProblem("only SELECT, ASK, CONSTRUCT and DESCRIBE queries are run");
        }
    }

    private static void rows(RowSet rows, ResultFormat format, Query query, OutputStream out) {
        if (format == ResultFormat.TEXT) {
            print(out, TextTable.of(rows, query.getPrefixMapping()));
            return;
        }
        writer(format, "rows").write(out, rows, new Context());
    }

    private static void yesNo(boolean answer, ResultFormat format, OutputStream out) {
        if (format == ResultFormat.TEXT) {
            print(out, answer ? "yes\n" : "no\n");
            return;
        }
        writer(format, "yes or no").write(out, answer, new Context());
    }

    private static RowSetWriter writer(ResultFormat format, String answer) {
        Lang lang = format.rows().orElseThrow(() -> wrong(format, answer));
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private static RDFFormat graphFormat(ResultFormat format) {
        return format.graph().orElseThrow(() -> wrong(format, "a graph"));
    }

    private static QueryProblem wrong(ResultFormat format, String answer) {
        String name = format.name().toLowerCase(Locale.ROOT);
        return new QueryProblem("the answer is " + answer + ", which format " + name + " cannot write");
    }

    private static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
