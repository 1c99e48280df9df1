package vn.lientin.evaluate;

/** A gold file cannot be used; the message says where and why. */
public final class GoldException extends RuntimeException {
    private static final long serialVersionUID = 1;

    GoldException(String message) {
        super(message);
    }
}
