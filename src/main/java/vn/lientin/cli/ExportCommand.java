package vn.lientin.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.lientin.export.Export;
import vn.lientin.export.ExportFormat;
import vn.lientin.store.KnowledgeBase;

/** Writes the knowledge base out. */
@Command(
        name = "export",
        description =
                "Writes the knowledge base to a file, gzipped if its name ends in .gz: Turtle, TriG, N-Quads, JSON-LD, "
                        + "RDF/XML, or GraphML and GEXF for graph tools.")
final class ExportCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write; - for standard output.")
    private Path file = STANDARD_OUTPUT;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "turtle, trig, nquads, jsonld, rdfxml, graphml, gexf (default: by the file's ending).")
    private Optional<String> format = Optional.empty();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ExportFormat chosen = chosen();
        if (!file.equals(STANDARD_OUTPUT)) {
            OutputFile.check(file);
        }
        try (KnowledgeBase base = database.open()) {
            if (file.equals(STANDARD_OUTPUT)) {
                Export.write(base.dataset(), chosen, console.out());
            } else {
                Export.toFile(base.dataset(), chosen, file);
            }
        } catch (IOException e) {
            throw OutputFile.failed(file, e);
        }
        return ExitCode.OK;
    }

    private ExportFormat chosen() {
        return format.map(ExportFormat::named)
                .orElseGet(() -> ExportFormat.ofFile(file.toString()))
                .orElseThrow(() -> CommandException.wrongUsage(
                        "which format? name one with --format, or by the file's ending: " + ExportFormat.list()));
    }
}
