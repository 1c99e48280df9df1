package vn.lientin.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import vn.lientin.read.Reason;

/** The records of a dump, in their order. */
interface Records extends Closeable {
    /** Stands in a text for what could not be decoded. */
    char NOT_DECODED = '\ufffd';

    /**
     * A record, or what is wrong with it.
     *
     * @param place where in the dump: "line 17"
     * @param number from 1
     * @param fields what it says, by the names of its columns or members; those inside others as {@code author.name}
     */
    record Found(String place, long number, Map<String, String> fields, Optional<Problem> problem) {
        static Found of(String place, long number, Map<String, String> fields) {
            return new Found(place, number, fields, Optional.empty());
        }

        /** The same of a record that was decoded from UTF-8 leniently: it is wrong where that failed. */
        static Found decoded(String place, long number, Map<String, String> fields) {
            boolean failed = fields.values().stream().anyMatch(value -> value.indexOf(NOT_DECODED) >= 0);
            return failed
                    ? wrong(place, number, Reason.INVALID_UTF8, "it is not in UTF-8; convert the file")
                    : of(place, number, fields);
        }

        static Found wrong(String place, long number, Reason reason, String detail) {
            return new Found(place, number, Map.of(), Optional.of(new Problem(reason, detail)));
        }
    }

    record Problem(Reason reason, String detail) {}

    /**
     * The next record; empty at the end.
     *
     * @throws IOException where nothing more can be read
     */
    Optional<Found> next() throws IOException;
}
