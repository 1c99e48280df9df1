package vn.lientin.graph;

import java.util.List;
import java.util.stream.Collectors;

/** The facts of an article do not hold together: a fault of the program, which stops the run. */
public final class UngroundedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 10;

    UngroundedException(String article, List<Violation> violations) {
        super(article + " gives facts that must not be written. This is a fault of the program, please report it.\n"
                + violations.stream().limit(SHOWN).map(v -> "  " + v).collect(Collectors.joining("\n"))
                + (violations.size() > SHOWN ? "\n  and " + (violations.size() - SHOWN) + " more" : ""));
    }

    UngroundedException(String article, String message, Throwable cause) {
        super(
                article + " gives facts that must not be written. This is a fault of the program, please report it.\n  "
                        + message,
                cause);
    }
}
