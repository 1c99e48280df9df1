package vn.lientin.source;

import java.io.IOException;

/** A file is not in the format that it should be in. */
final class MalformedException extends IOException {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
        super(message);
    }
}
