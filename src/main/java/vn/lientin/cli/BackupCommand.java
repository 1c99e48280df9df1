package vn.lientin.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.lientin.export.Export;
import vn.lientin.export.ExportFormat;
import vn.lientin.export.WholeFile;
import vn.lientin.store.KnowledgeBase;

/** Writes a knowledge base to a file from which it can be restored. */
@Command(
        name = "backup",
        description =
                "Writes the whole knowledge base, as it is at one moment, to a file for restore: N-Quads, gzipped if "
                        + "its name ends in .gz. Where the knowledge base is being served, the server is asked for it.")
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "FILE", description = "The file to write, as in news.nq.gz.")
    private Path file = Path.of("lientin.nq.gz");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile.check(file);
        try {
            Optional<InputStream> served = served();
            if (served.isPresent()) {
                copy(served.get());
            } else {
                try (KnowledgeBase base = database.open()) {
                    Export.toFile(base.dataset(), ExportFormat.NQUADS, file);
                }
            }
            console.out().println("wrote " + file + ", " + Files.size(file) + " bytes");
            return ExitCode.OK;
        } catch (IOException e) {
            throw OutputFile.failed(file, e);
        }
    }

    private Optional<InputStream> served() throws IOException {
        Optional<RunningServer> server = RunningServer.in(database.folder());
        return server.isPresent() ? server.get().backup() : Optional.empty();
    }

    private void copy(InputStream compressed) throws IOException {
        try (InputStream in =
                ExportFormat.isCompressed(file.toString()) ? compressed : new GZIPInputStream(compressed)) {
            WholeFile.write(file, in::transferTo);
        }
    }
}
