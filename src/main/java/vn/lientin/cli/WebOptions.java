package vn.lientin.cli;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Option;
import vn.lientin.fetch.FetchLimits;
import vn.lientin.fetch.Fetcher;
import vn.lientin.fetch.Visits;
import vn.lientin.source.Web;
import vn.lientin.store.KnowledgeBase;

/** The options that say how articles are fetched from the web. */
final class WebOptions {
    /** In the folder of the knowledge base: how its pages are known again. By its name it is no input, wherever it lies. */
    private static final String VISITS = "fetched";

    private static final double MOST_SECONDS = 3600;

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description =
                    "Pause between two requests to one host (default: ${DEFAULT-VALUE}); where its robots.txt asks "
                            + "for a longer one, that.",
            defaultValue = "1")
    private double delay = 1;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description = "Fetch no more pages of one feed or sitemap (default: ${DEFAULT-VALUE}).",
            defaultValue = "500")
    private int mostPages = 500;

    @Option(
            names = "--allow-private",
            description =
                    "Fetch from this computer and the own network, too; without it nothing on the web can lead there.")
    private boolean privateAllowed;

    /** @param stop once true, nothing more is fetched */
    Web web(DatabaseOption database, KnowledgeBase knowledge, int largest, BooleanSupplier stop) {
        if (!(delay >= 0 && delay <= MOST_SECONDS)) {
            throw CommandException.wrongUsage("--delay: seconds from 0 to 3600, not " + delay);
        }
        FetchLimits limits = FetchLimits.upTo(largest)
                .withDelay(Duration.ofMillis(Math.round(delay * 1000)))
                .withPrivate(privateAllowed);
        Visits visits = Visits.in(database.folder().resolve(VISITS), (article, digest) -> knowledge
                .digestOf(knowledge.iris().article(article))
                .filter(digest::equals)
                .isPresent());
        return new Web(new Fetcher(limits, visits, stop), visits, mostPages);
    }
}
