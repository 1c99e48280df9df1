package vn.lientin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import vn.lientin.store.KnowledgeBase;

/** The option that names the knowledge base. */
final class DatabaseOption {
    @Option(
            names = "--db",
            paramLabel = "DIR",
            description = "Folder of the knowledge base (default: ${DEFAULT-VALUE}).",
            defaultValue = "./lientin-db")
    private Path folder = Path.of("lientin-db");

    Path folder() {
        return folder;
    }

    /** Opens a knowledge base that is there. */
    KnowledgeBase open() {
        if (!Files.isDirectory(folder)) {
            throw CommandException.failed("there is no knowledge base in " + folder
                    + "; make one with: lientin build --db " + folder + " INPUT...");
        }
        return KnowledgeBase.open(folder);
    }
}
