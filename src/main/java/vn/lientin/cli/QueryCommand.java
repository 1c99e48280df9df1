package vn.lientin.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.lientin.query.QueryRunner;
import vn.lientin.query.ResultFormat;
import vn.lientin.store.KnowledgeBase;

/** Runs a query over the knowledge base. */
@Command(name = "query", description = "Runs a query file, or a named query with its parameters.")
final class QueryCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, csv, tsv, json, xml; for graphs ttl, nt, jsonld, rdfxml (default: text or ttl).")
    private Optional<String> format = Optional.empty();

    @Parameters(index = "0", paramLabel = "FILE.rq|NAME", description = "A file, or the name of a query.")
    private String query = "";

    @Parameters(index = "1..*", paramLabel = "name=value", description = "Parameters of the query.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (KnowledgeBase base = database.open()) {
            new QueryRunner(base.dataset()).run(query, parameters, format.map(ResultFormat::of), console.out());
        }
        return ExitCode.OK;
    }
}
