package vn.lientin.fetch;

import java.net.http.HttpHeaders;
import java.util.Optional;

/** By what a server knows a version of a page again (RFC 9110, 8.8); as it wrote them. */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
    static Validators of(HttpHeaders headers) {
        return new Validators(headers.firstValue("etag"), headers.firstValue("last-modified"));
    }

    boolean isEmpty() {
        return etag.isEmpty() && lastModified.isEmpty();
    }
}
