package vn.lientin.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Tells which process has a knowledge base open: TDB2 writes its number into the lock file. */
final class Holder {
    /** The end of a command line says most: before it stand the options of the Java machine. */
    private static final int COMMAND = 120;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private Holder() {}

    static String of(Path folder) {
        try {
            String pid = Files.readString(folder.resolve("tdb.lock"), UTF_8).strip();
            return "process " + pid
                    + ProcessHandle.of(Long.parseLong(pid))
                            .map(ProcessHandle::info)
                            .map(Holder::described)
                            .orElse("");
        } catch (IOException | NumberFormatException e) {
            return "another process";
        }
    }

    private static String described(ProcessHandle.Info process) {
        String command =
                process.commandLine().map(line -> " (" + end(line) + ")").orElse("");
        String since = process.startInstant().map(Holder::since).orElse("");
        return command + since;
    }

    private static String end(String line) {
        return line.length() <= COMMAND ? line : "…" + line.substring(line.length() - COMMAND);
    }

    private static String since(Instant start) {
        return " since " + TIME.format(start);
    }
}
