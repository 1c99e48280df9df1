package vn.lientin.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

/** A web server on 127.0.0.1 that says what a test tells it to, and remembers what it was asked. */
public final class LoopbackServer implements AutoCloseable {
    /** What a path answers. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    /** What was asked; times in nanoseconds. */
    public record Asked(String path, Headers headers, long start, long end, int status) {
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.getFirst(name));
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();

    public LoopbackServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        long start = System.nanoTime();
        underWay.incrementAndGet();
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            answers.getOrDefault(path, other -> other.sendResponseHeaders(404, -1))
                    .to(exchange);
        } finally {
            asked.add(new Asked(
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    start,
                    System.nanoTime(),
                    exchange.getResponseCode()));
            underWay.decrementAndGet();
        }
    }

    /** Answers a path, with its query, from now on. */
    public LoopbackServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public LoopbackServer page(String path, String html) {
        return on(path, body("text/html; charset=utf-8", html));
    }

    /** A page that is not sent again to those who know it by its tag. */
    public LoopbackServer page(String path, String html, String tag) {
        return on(path, exchange -> {
            boolean known = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            (known ? status(304) : body("text/html; charset=utf-8", html, "ETag", tag)).to(exchange);
        });
    }

    /** Headers come in pairs of a name and a value. */
    public static Answer body(String type, String text, String... headers) {
        return body(type, text.getBytes(UTF_8), headers);
    }

    public static Answer body(String type, byte[] bytes, String... headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public static Answer status(int status, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Packed as servers pack what they send. */
    public static byte[] gzip(byte... bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** Sends the same bytes again and again, with pauses, until the other side has enough. */
    public static Answer endless(String type, byte[] bytes, long pauseInMilliseconds) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 1_000_000; i++) {
                    out.write(bytes);
                    out.flush();
                    Thread.sleep(pauseInMilliseconds);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Paths in the order in which they were answered. */
    public List<String> paths() {
        return asked().stream().map(Asked::path).toList();
    }

    /** Who has its answer may ask here before it is noted, so that this waits for the answers under way, though not for ever. */
    public List<Asked> asked() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (underWay.get() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return List.copyOf(asked);
    }

    public void forget() {
        asked.clear();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
