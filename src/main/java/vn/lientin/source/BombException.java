package vn.lientin.source;

import java.io.IOException;

/** An archive unpacks to more than it can reasonably hold. */
final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException(String message) {
        super(message);
    }
}
