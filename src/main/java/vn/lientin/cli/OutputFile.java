package vn.lientin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.lientin.source.FileTrouble;

/** A file that a command is asked to write. */
final class OutputFile {
    private OutputFile() {}

    /** @throws CommandException if it cannot be written, before anything is done for it */
    static void check(Path file) {
        Path folder = file.toAbsolutePath().resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw CommandException.failed("cannot write " + file + ": no folder " + folder);
        } else if (Files.isDirectory(file)) {
            throw CommandException.failed("cannot write " + file + ": it is a folder");
        }
    }

    static CommandException failed(Path file, IOException e) {
        return CommandException.failed("cannot write " + file + ": " + FileTrouble.explain(e));
    }
}
