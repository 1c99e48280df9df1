package vn.lientin.read;

/** Bytes that are not text in their encoding; the message gives the offset of the first wrong one. */
final class MalformedTextException extends Exception {
    private static final long serialVersionUID = 1;

    private final String message;

    MalformedTextException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
