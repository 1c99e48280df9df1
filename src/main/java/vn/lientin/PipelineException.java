package vn.lientin;

/** A fault of the program, met with an article: the article is named, and the cause tells what went wrong. */
public final class PipelineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PipelineException(String article, Throwable cause) {
        super("article " + article + ": " + cause, cause);
    }
}
