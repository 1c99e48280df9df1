package vn.lientin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.lientin.store.KnowledgeBase;

/** Serves the knowledge base over HTTP. */
@Command(
        name = "serve",
        description = "Serves the knowledge base: SPARQL at /sparql, linked data, and pages. Ends with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 3030;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        KnowledgeBase base = database.open();
        Serving.until(base, database.folder(), host, port, console);
        return ExitCode.OK;
    }
}
