package vn.lientin.serve;

/** Why the server could not start. */
public final class ServerProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
