package vn.lientin.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.lientin.fetch.BodyUpTo.Body;
import vn.lientin.read.Reason;

/** Makes single requests, each within limits of time and size. Safe for many threads. */
final class Requests {
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml;q=0.9,"
                    + "application/xml;q=0.9,text/xml;q=0.9,text/plain;q=0.8";
    private static final long SLICE_IN_MILLISECONDS = 100;

    private final HttpClient client;
    private final FetchLimits limits;
    private final Addresses addresses;
    private final BooleanSupplier stop;

    Requests(FetchLimits limits, Addresses addresses, BooleanSupplier stop) {
        this.limits = limits;
        this.addresses = addresses;
        this.stop = stop;
        // Redirects are followed one by one, each looked at; HTTP/1.1, since servers get one request at a time anyway.
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(limits.answer())
                .build();
    }

    /**
     * Asks for what is at the address.
     *
     * @param known asks for it only if it has changed since
     * @param largest as many bytes are taken in
     */
    HttpResponse<Body> get(URI address, Optional<Validators> known, int largest) throws RefusedException {
        addresses.check(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(limits.answer())
                .header("User-Agent", UserAgent.LINE)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "vi");
        known.flatMap(Validators::etag).ifPresent(etag -> request.header("If-None-Match", etag));
        known.flatMap(Validators::lastModified).ifPresent(day -> request.header("If-Modified-Since", day));
        HttpResponse<Body> response = await(address, client.sendAsync(request.build(), info -> new BodyUpTo(largest)));
        addresses.check(address);
        return response;
    }

    private HttpResponse<Body> await(URI address, CompletableFuture<HttpResponse<Body>> answer)
            throws RefusedException {
        long end = System.nanoTime() + limits.whole().toNanos();
        try {
            while (!stop.getAsBoolean() && System.nanoTime() < end) {
                try {
                    return answer.get(SLICE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    // Looks whether to go on.
                }
            }
        } catch (ExecutionException e) {
            throw refused(address, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            answer.cancel(true);
        }
        if (stop.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new RefusedException(Reason.STOPPED, "the run was ended before it was there");
        }
        throw new RefusedException(
                Reason.TOO_SLOW, "not there in whole after " + limits.whole().toSeconds() + " s; try again later");
    }

    private RefusedException refused(URI address, @Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return new RefusedException(
                    Reason.TOO_SLOW, "no answer after " + limits.answer().toSeconds() + " s; try again later");
        }
        if (cause instanceof ConnectException) {
            return new RefusedException(
                    Reason.UNREACHABLE, address.getAuthority() + " cannot be connected to; try again later");
        }
        if (cause instanceof IOException || cause instanceof IllegalArgumentException) {
            return new RefusedException(
                    Reason.UNREACHABLE, "the connection broke off: " + cause.getMessage() + "; try again later");
        }
        throw new IllegalStateException("fetching " + address, cause);
    }
}
