package vn.lientin.serve;

import java.time.Duration;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param host address to listen on
 * @param port 0 for any free one
 * @param base what the IRIs of the data begin with; {@code /id/} shows them
 * @param firstAnswer how long a query may take until its first row
 * @param wholeAnswer how long a query may take altogether
 * @param grace how long requests that are under way may take once the server is asked to stop
 * @param backup for whoever runs it; none if empty
 */
public record ServerOptions(
        String host,
        int port,
        String base,
        Duration firstAnswer,
        Duration wholeAnswer,
        Duration grace,
        Optional<BackupService> backup) {
    public static ServerOptions defaults() {
        return new ServerOptions(
                "127.0.0.1",
                3030,
                "https://w3id.org/lientin/id/",
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(5),
                Optional.empty());
    }

    public ServerOptions at(String otherHost, int otherPort) {
        return new ServerOptions(otherHost, otherPort, base, firstAnswer, wholeAnswer, grace, backup);
    }

    public ServerOptions withBase(String otherBase) {
        return new ServerOptions(host, port, otherBase, firstAnswer, wholeAnswer, grace, backup);
    }

    public ServerOptions withTimeouts(Duration first, Duration whole) {
        return new ServerOptions(host, port, base, first, whole, grace, backup);
    }

    public ServerOptions withBackup(BackupService service) {
        return new ServerOptions(host, port, base, firstAnswer, wholeAnswer, grace, Optional.of(service));
    }
}
