package vn.lientin.query;

/** What is wrong with a query or its parameters, told so that the person who asked can mend it. */
public final class QueryProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryProblem(String message) {
        super(message);
    }

    public QueryProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
