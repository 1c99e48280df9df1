package vn.lientin.fetch;

import java.util.Optional;

/** How the program makes itself known to servers. */
final class UserAgent {
    /** What robots.txt may call it. */
    static final String NAME = "lientin";

    static final String VERSION = Optional.ofNullable(
                    UserAgent.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");

    /** With where to read what it is. */
    static final String LINE = "Lientin/" + VERSION + " (+https://w3id.org/lientin/ontology)";

    private UserAgent() {}
}
