package vn.lientin.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import vn.lientin.fetch.BodyUpTo.Body;
import vn.lientin.fetch.Fetched.Document;
import vn.lientin.fetch.Fetched.Refused;
import vn.lientin.fetch.Fetched.Unchanged;
import vn.lientin.read.Reason;

/** Fetches pages. Safe for many threads; those that ask one host wait for each other. */
public final class Fetcher {
    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;
    /** For hosts that say "too often" without saying how long to wait. */
    private static final Duration REST = Duration.ofSeconds(10);

    private static final Duration LONGEST_REST = Duration.ofSeconds(60);
    private final FetchLimits limits;
    private final Visits visits;
    private final Requests requests;
    private final Hosts hosts;
    private final Robots robots;

    /** @param stop once true, nothing more is waited for */
    public Fetcher(FetchLimits limits, Visits visits, BooleanSupplier stop) {
        this(limits, Addresses.within(limits), visits, stop);
    }

    Fetcher(FetchLimits limits, Addresses addresses, Visits visits, BooleanSupplier stop) {
        this.limits = limits;
        this.visits = visits;
        this.requests = new Requests(limits, addresses, stop);
        this.hosts = new Hosts(stop);
        this.robots = new Robots(requests, hosts, limits.delay());
    }

    /** Asks for the address, and follows where it leads; does not send for what is as it was at the last visit. */
    public Fetched fetch(URI start) {
        try {
            URI address = start;
            for (int hop = 0; hop <= Redirect.MOST; hop++) {
                Optional<Visit> before = visits.of(address.toString());
                HttpResponse<Body> response = ask(address, before);
                Optional<URI> next = Redirect.of(address, response);
                if (next.isEmpty()) {
                    return fetched(address, before, response);
                }
                address = next.get();
            }
            return new Refused(Reason.REDIRECTS, "more than " + Redirect.MOST + " redirects, the last to " + address);
        } catch (RefusedException e) {
            return e.refused();
        }
    }

    private HttpResponse<Body> ask(URI address, Optional<Visit> before) throws RefusedException {
        Duration delay = robots.delayFor(address);
        Host host = hosts.of(address);
        HttpResponse<Body> response =
                host.inTurn(delay, () -> requests.get(address, before.map(Visit::validators), limits.largest()));
        if (response.statusCode() == 429 || response.statusCode() == 503) {
            host.restFor(rest(response));
        }
        return response;
    }

    private static Duration rest(HttpResponse<Body> response) {
        Duration asked = response.headers()
                .firstValue("retry-after")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(REST);
        return asked.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : asked;
    }

    private Fetched fetched(URI address, Optional<Visit> before, HttpResponse<Body> response) throws RefusedException {
        if (response.statusCode() == NOT_MODIFIED && before.isPresent()) {
            return new Unchanged(before.get());
        }
        if (response.statusCode() != OK) {
            return new Refused(Reason.HTTP_STATUS, "the server answers " + response.statusCode());
        }
        byte[] bytes = unpacked(response);
        return new Document(
                address,
                ContentType.of(response.headers().firstValue("content-type")),
                () -> bytes,
                Validators.of(response.headers()));
    }

    private byte[] unpacked(HttpResponse<Body> response) throws RefusedException {
        String encoding = response.headers()
                .firstValue("content-encoding")
                .orElse("identity")
                .strip()
                .toLowerCase(Locale.ROOT);
        Body body = response.body();
        if (!body.whole()) {
            throw tooLarge();
        }
        return switch (encoding) {
            case "identity", "" -> isGzip(body.bytes()) ? unpacked(body.bytes()) : body.bytes();
            case "gzip", "x-gzip" -> unpacked(body.bytes());
            default ->
                throw new RefusedException(
                        Reason.UNREADABLE, "it is sent packed by " + encoding + ", which was not asked for");
        };
    }

    /** A sitemap may be kept packed. */
    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }

    private byte[] unpacked(byte[] packed) throws RefusedException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(limits.largest());
            if (in.read() >= 0) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException e) {
            throw new RefusedException(
                    Reason.TRUNCATED, "what was sent cannot be unpacked: " + e.getMessage() + "; try again later");
        }
    }

    private RefusedException tooLarge() {
        return new RefusedException(
                Reason.TOO_LARGE,
                String.format(Locale.ROOT, "more than %,d bytes; raise --max-bytes to read it", limits.largest()));
    }
}
