package vn.lientin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.lientin.store.KnowledgeBase;

/** Makes a knowledge base out of a backup. */
@Command(
        name = "restore",
        description =
                "Makes a knowledge base out of a file that backup wrote, in a folder that is empty or not there yet.")
final class RestoreCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("lientin.nq.gz");

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw CommandException.failed(
                    "cannot read " + file + ": there is no such file, or the permission is missing");
        }
        KnowledgeBase.restore(file, database.folder());
        try (KnowledgeBase base = database.open()) {
            console.out().println("restored " + base.articles().size() + " articles");
        }
        return ExitCode.OK;
    }
}
