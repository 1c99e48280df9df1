package vn.lientin.fetch;

import vn.lientin.read.Reason;

/** There will be no answer, or none that may be read. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    RefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Fetched.Refused refused() {
        return new Fetched.Refused(reason, String.valueOf(getMessage()));
    }
}
