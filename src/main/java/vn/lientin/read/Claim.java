package vn.lientin.read;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a page says of its article.
 *
 * @param origin where it says so: "json-ld datePublished", "meta og:title", "visible"
 */
record Claim<T>(T value, String origin) {
    /** The same claim understood; empty where the function does not understand it. */
    <R> Optional<Claim<R>> read(Function<T, Optional<R>> understand) {
        return understand.apply(value).map(read -> new Claim<>(read, origin));
    }
}
