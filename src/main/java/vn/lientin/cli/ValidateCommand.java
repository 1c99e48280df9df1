package vn.lientin.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.lientin.query.NamedQuery;
import vn.lientin.query.QueryRunner;
import vn.lientin.query.ResultFormat;
import vn.lientin.store.Finding;
import vn.lientin.store.KnowledgeBase;
import vn.lientin.store.ReportGraph;

/** Checks the knowledge base against the shapes. */
@Command(
        name = "validate",
        description =
                "Checks the whole knowledge base against its SHACL shapes, the law of its graphs and the rules of "
                        + "inference, and lists what breaks them; exit status 1 if something does. Warnings, as a meeting after its "
                        + "article, do not change the exit status.")
final class ValidateCommand implements Callable<Integer> {
    private static final String REVIEW = "review-";

    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the report there; its ending tells the format.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or the SHACL report as ttl, nt, jsonld or rdfxml.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--review", description = "Also list what a curator should look at: the queries review-….")
    private boolean review;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<ResultFormat> rdf = format();
        output.ifPresent(OutputFile::check);
        try (KnowledgeBase base = database.open()) {
            List<Finding> findings = base.validate();
            write(findings, rdf, base.articles().size());
            if (review) {
                review(base);
            }
            boolean conforms =
                    findings.stream().allMatch(finding -> finding.violation().warning());
            return conforms ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }

    /** Empty for text. */
    private Optional<ResultFormat> format() {
        String name = format.or(() -> output.map(file -> file.toString().replaceFirst("^.*\\.", "")))
                .orElse("text")
                .toLowerCase(Locale.ROOT);
        if (name.equals("text") || name.equals("txt")) {
            return Optional.empty();
        }
        return Optional.of(ResultFormat.of(name))
                .filter(format -> format.graph().isPresent())
                .or(() -> {
                    throw CommandException.wrongUsage("--format: text, ttl, nt, jsonld or rdfxml, not " + name);
                });
    }

    private void write(List<Finding> findings, Optional<ResultFormat> rdf, int articles) {
        if (output.isEmpty()) {
            write(findings, rdf, articles, console.out());
            return;
        }
        Path file = output.get();
        try (PrintStream out = TextOutput.to(Files.newOutputStream(file), file.toString())) {
            write(findings, rdf, articles, out);
        } catch (IOException e) {
            throw OutputFile.failed(file, e);
        }
        console.out().println(sum(findings, articles));
    }

    private static void write(List<Finding> findings, Optional<ResultFormat> rdf, int articles, PrintStream out) {
        if (rdf.isPresent()) {
            rdf.get().write(ReportGraph.of(findings), out);
            return;
        }
        findings.forEach(out::println);
        out.println(sum(findings, articles));
    }

    private static String sum(List<Finding> findings, int articles) {
        long warnings = findings.stream()
                .filter(finding -> finding.violation().warning())
                .count();
        long violations = findings.size() - warnings;
        return (violations == 0 ? "conforms: " + articles + " articles" : violations + " violations")
                + (warnings == 0 ? "" : ", " + warnings + " warnings");
    }

    private void review(KnowledgeBase base) {
        QueryRunner runner = new QueryRunner(base.dataset());
        for (NamedQuery query : runner.queries().all()) {
            if (query.name().startsWith(REVIEW)) {
                console.out().println("\n" + query.name() + ": " + query.title().en());
                runner.run(query.name(), Map.of(), Optional.empty(), console.out());
            }
        }
    }
}
