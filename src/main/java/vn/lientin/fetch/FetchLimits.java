package vn.lientin.fetch;

import java.time.Duration;

/**
 * How slowly to ask, and how much to put up with.
 *
 * @param delay between two requests to a host; where robots.txt asks for more, more
 * @param answer how long a server may take to begin its answer
 * @param whole how long it may take in all
 * @param largest bytes of an answer, unpacked
 * @param privateAllowed whether addresses inside the own network may be asked
 */
public record FetchLimits(Duration delay, Duration answer, Duration whole, int largest, boolean privateAllowed) {
    /** Fit for the servers of newspapers. */
    public static FetchLimits upTo(int largest) {
        return new FetchLimits(Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofSeconds(60), largest, false);
    }

    public FetchLimits withDelay(Duration other) {
        return new FetchLimits(other, answer, whole, largest, privateAllowed);
    }

    public FetchLimits withTimes(Duration toAnswer, Duration inAll) {
        return new FetchLimits(delay, toAnswer, inAll, largest, privateAllowed);
    }

    public FetchLimits withPrivate(boolean allowed) {
        return new FetchLimits(delay, answer, whole, largest, allowed);
    }
}
