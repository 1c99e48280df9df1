package vn.lientin.source;

import java.nio.file.Path;
import vn.lientin.fetch.WebAddress;

/** Something that is given as an input. */
sealed interface Root {
    /** A file, or a folder with all that is below. */
    record File(Path path) implements Root {}

    /** A file below a folder that is given. */
    record Below(Path folder, Path path) implements Root {}

    /** Something on the web, as it was written. */
    record Address(String text) implements Root {}

    record StandardInput() implements Root {}

    /** As a person writes it. */
    static Root named(String name) {
        if (name.equals("-")) {
            return new StandardInput();
        }
        return WebAddress.isMeant(name) ? new Address(name) : new File(Path.of(name));
    }
}
