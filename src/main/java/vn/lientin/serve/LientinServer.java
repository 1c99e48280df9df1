package vn.lientin.serve;

import java.net.BindException;
import java.util.Set;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import vn.lientin.query.Extensions;
import vn.lientin.query.NamedQueries;
import vn.lientin.query.QueryRunner;

/**
 * A running server over a knowledge base.
 *
 * <p>It only reads. {@link #close} stops taking requests, lets those that are under way finish within the grace, and ends;
 * {@link #closeOnExit} does so when the program is asked to end (SIGTERM, SIGINT).
 */
public final class LientinServer implements AutoCloseable {
    private final FusekiServer fuseki;
    private final ServerOptions options;

    private LientinServer(FusekiServer fuseki, ServerOptions options) {
        this.fuseki = fuseki;
        this.options = options;
    }

    /**
     * Starts serving {@code dataset}, whose default graph for queries is the union of all.
     *
     * @throws ServerProblem where it cannot, as when the port is taken
     */
    public static LientinServer start(DatasetGraph dataset, ServerOptions options) {
        Extensions.register();
        QueryRunner runner =
                new QueryRunner(dataset, NamedQueries.load()).within(options.firstAnswer(), options.wholeAnswer());
        Pages pages = new Pages(new Knowledge(dataset), runner, new LocalIris(options.base()));
        FusekiServer.Builder builder = FusekiServer.create()
                .fusekiModules(FusekiModules.empty())
                .port(options.port())
                .add("/", service(dataset, options));
        options.backup().ifPresent(backup -> builder.addFilter(BackupFilter.PATH, new BackupFilter(backup)));
        FusekiServer fuseki = builder.addFilter("/*", new PageFilter(pages)).build();
        prepare(fuseki.getJettyServer(), options);
        LientinServer server = new LientinServer(fuseki, options);
        server.start();
        return server;
    }

    private static DataService service(DatasetGraph dataset, ServerOptions options) {
        Context limits = Context.create();
        limits.set(
                ARQ.queryTimeout,
                options.firstAnswer().toMillis() + "," + options.wholeAnswer().toMillis());
        limits.setFalse(ARQ.httpServiceAllowed);
        return DataService.newBuilder(dataset)
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .context(limits)
                        .processor(new SafeQuery())
                        .build())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.GSP_R)
                        .endpointName("data")
                        .processor(new UnionDefault())
                        .build())
                .build();
    }

    private static void prepare(Server jetty, ServerOptions options) {
        // Articles are named by URLs too: "article/https%3A//host/page" has an empty segment.
        UriCompliance compliance = UriCompliance.DEFAULT.with(
                "lientin",
                Violation.AMBIGUOUS_EMPTY_SEGMENT,
                Violation.AMBIGUOUS_PATH_ENCODING,
                Violation.AMBIGUOUS_PATH_SEPARATOR,
                Violation.AMBIGUOUS_PATH_SEGMENT,
                Violation.AMBIGUOUS_PATH_PARAMETER,
                Violation.SUSPICIOUS_PATH_CHARACTERS);
        for (Connector connector : jetty.getConnectors()) {
            if (connector instanceof ServerConnector http) {
                http.setHost(options.host());
                http.getConnectionFactory(HttpConnectionFactory.class)
                        .getHttpConfiguration()
                        .setUriCompliance(compliance);
            }
        }
        jetty.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
        jetty.setHandler(new GracefulHandler(compressed(jetty.getHandler())));
        jetty.setStopTimeout(options.grace().toMillis());
    }

    /** Deprecated by Jetty for a handler that would bring two more jars for the same. */
    @SuppressWarnings("removal")
    private static Handler compressed(Handler handler) {
        return new GzipHandler(handler);
    }

    private void start() {
        try {
            fuseki.start();
        } catch (FusekiException e) {
            fuseki.stop();
            throw new ServerProblem("cannot listen on " + options.host() + ":" + options.port() + ": " + reason(e), e);
        }
    }

    private static String reason(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "another program uses this port, or the address is not of this machine; choose with --port, --host";
            }
        }
        return String.valueOf(problem.getMessage());
    }

    /** The port that it listens on, also where any free one was asked for. */
    public int port() {
        return fuseki.getPort();
    }

    /** The address of the start page. */
    public String url() {
        String host = Set.of("0.0.0.0", "::", "[::]").contains(options.host()) ? "localhost" : options.host();
        return "http://" + (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    /**
     * Closes the server when the program is asked to end.
     *
     * @param afterwards what to close after it, as the knowledge base
     */
    public void closeOnExit(Runnable afterwards) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            close();
                            afterwards.run();
                        },
                        "close server"));
    }

    /** Waits until it has been closed. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }
}
