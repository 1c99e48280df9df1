package vn.lientin.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import vn.lientin.read.Reason;

/** Where an answer leads to instead of answering. */
final class Redirect {
    /** Further ones are not followed. */
    static final int MOST = 5;

    private Redirect() {}

    /** Empty where the answer is one. */
    static Optional<URI> of(URI address, HttpResponse<?> response) throws RefusedException {
        return switch (response.statusCode()) {
            case 301, 302, 303, 307, 308 ->
                Optional.of(target(
                        address, response.headers().firstValue("location").orElse("")));
            default -> Optional.empty();
        };
    }

    private static URI target(URI address, String location) throws RefusedException {
        return WebAddress.of(location, address)
                .orElseThrow(() -> new RefusedException(
                        Reason.BAD_ADDRESS, "it leads to \"" + location + "\", which is no address of the web"));
    }
}
