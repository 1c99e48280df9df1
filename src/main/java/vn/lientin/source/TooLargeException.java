package vn.lientin.source;

import java.io.IOException;

/** A record is longer than an article may be. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
