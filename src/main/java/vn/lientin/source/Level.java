package vn.lientin.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A folder, an archive or a dump that is being gone through. */
interface Level extends Closeable {
    /** What a step came upon. */
    sealed interface Step {
        /** An input, or the reason why there is none. */
        record Found(Input input) implements Step {}

        /**
         * Something to go through before the rest of this level.
         *
         * @param name names it where it breaks off
         * @param where the path, as a person would look for it
         */
        record Entered(String name, String where, Level level) implements Step {}
    }

    /**
     * The next step; empty at the end.
     *
     * @throws IOException where nothing more can be read of this level
     */
    Optional<Step> step() throws IOException;

    @Override
    default void close() throws IOException {}
}
