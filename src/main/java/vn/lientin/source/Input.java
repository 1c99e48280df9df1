package vn.lientin.source;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import vn.lientin.read.Reading;

/**
 * Something that may be an article: found, and not read before it is asked for.
 *
 * @param name path below the input folder with '/', or the file name of a single file; in a dump the address of the
 *     article, or else the dump and what it calls the record
 * @param where the file and the place in it, as a person would look for it
 * @param isFetched whether reading waits for the network
 * @param captured when a web archive took it: of several captures of one address the latest counts
 */
public record Input(
        String name, String where, boolean isFetched, Optional<Instant> captured, Supplier<Reading> reading) {
    /** Something at hand. */
    public Input(String name, String where, Optional<Instant> captured, Supplier<Reading> reading) {
        this(name, where, false, captured, reading);
    }

    /** Something at hand that no web archive holds. */
    public Input(String name, String where, Supplier<Reading> reading) {
        this(name, where, Optional.empty(), reading);
    }

    /** Reads the input; safe on any thread. */
    public Reading read() {
        return reading.get();
    }
}
