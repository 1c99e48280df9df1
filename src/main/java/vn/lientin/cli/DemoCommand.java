package vn.lientin.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import vn.lientin.Pipeline;
import vn.lientin.link.ArticleReader;
import vn.lientin.source.Inputs;
import vn.lientin.store.KnowledgeBase;

/** Shows the program at work on the articles that it carries. */
@Command(
        name = "demo",
        description =
                "Builds the bundled sample articles into a temporary knowledge base and serves it. Ends with Ctrl-C.")
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "3030",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 3030;

    DemoCommand(Console console) {
        this.console = console;
    }

    /** The knowledge base is kept in memory, so nothing is left of it however the program ends. */
    @Override
    public Integer call() {
        ArticleReader.loadAhead();
        KnowledgeBase base = KnowledgeBase.inMemory();
        try (Samples samples = Samples.open()) {
            Inputs articles = Inputs.of(List.of(samples.folder()));
            try (ProgressDisplay progress = ProgressDisplay.of(articles::size, console)) {
                SummaryText.print(new Pipeline(base, progress).build(articles), console.err());
            }
        }
        Serving.until(base, "127.0.0.1", port, console);
        return ExitCode.OK;
    }
}
