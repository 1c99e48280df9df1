package vn.lientin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import vn.lientin.fetch.Fetched.Document;
import vn.lientin.fetch.Fetched.Refused;
import vn.lientin.read.Reason;

/** Fetching from servers on this computer, without waiting long. */
final class Fetching {
    static final int LARGEST = 100_000;
    static final FetchLimits QUICK = FetchLimits.upTo(LARGEST)
            .withDelay(Duration.ZERO)
            .withTimes(Duration.ofSeconds(2), Duration.ofSeconds(3))
            .withPrivate(true);

    private Fetching() {}

    static Fetcher fetcher(FetchLimits limits) {
        return new Fetcher(limits, Visits.forgotten(), () -> false);
    }

    /** What was sent, which has to be something. */
    static String text(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Document.class);
        return new String(((Document) fetched).content().bytes(), StandardCharsets.UTF_8);
    }

    static Refused refused(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Refused.class);
        return (Refused) fetched;
    }

    /** Nothing comes of asking for the address. */
    static void refusal(URI address, Reason reason, String detail) {
        Refused refused = refused(fetcher(QUICK).fetch(address));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.detail()).contains(detail);
    }
}
