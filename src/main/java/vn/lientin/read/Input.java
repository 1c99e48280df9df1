package vn.lientin.read;

import java.util.function.Supplier;

/**
 * Something that may be an article: found, and not read before it is asked for.
 *
 * @param name path below the input folder with '/', or the file name of a single file
 */
public record Input(String name, Supplier<Reading> reading) {
    /** Reads the input; safe on any thread. */
    public Reading read() {
        return reading.get();
    }
}
