package vn.lientin;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import vn.lientin.read.Reason;
import vn.lientin.store.Outcome;

/**
 * What a run did.
 *
 * @param read articles that were read, whatever became of them
 * @param reprints articles that were read and are reprints or older versions of others
 * @param facts in the articles that were read, meetings not counted
 * @param stopped whether it was asked to end before all inputs were read
 */
public record Summary(
        int read,
        int added,
        int updated,
        int unchanged,
        int reprints,
        Map<Reason, Integer> skipped,
        long facts,
        Duration time,
        boolean stopped) {
    public Summary {
        skipped = Map.copyOf(skipped);
    }

    /** All inputs that were left out. */
    public int skippedInAll() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Counts while a run goes on. */
    static final class Count {
        private final long start = System.nanoTime();
        private final Map<Outcome, Integer> stored = new EnumMap<>(Outcome.class);
        private final Map<Reason, Integer> skipped = new EnumMap<>(Reason.class);
        private int read;
        private int reprints;
        private long facts;

        void read(long factsInArticle) {
            read++;
            facts += factsInArticle;
        }

        void stored(Outcome outcome) {
            stored.merge(outcome, 1, Integer::sum);
        }

        void reprints(int number) {
            reprints = number;
        }

        void skipped(Reason reason) {
            skipped.merge(reason, 1, Integer::sum);
        }

        Summary summary(boolean stopped) {
            return new Summary(
                    read,
                    stored.getOrDefault(Outcome.ADDED, 0),
                    stored.getOrDefault(Outcome.UPDATED, 0),
                    stored.getOrDefault(Outcome.UNCHANGED, 0),
                    reprints,
                    skipped,
                    facts,
                    Duration.ofNanos(System.nanoTime() - start),
                    stopped);
        }
    }
}
