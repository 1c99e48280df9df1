package vn.lientin.evaluate;

import vn.lientin.evaluate.Judgement.Verdict;

/** Counts of outcomes; where there is nothing to find and nothing was found, all is 1. */
public record Score(int hits, int misses, int extras) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(hits + other.hits, misses + other.misses, extras + other.extras);
    }

    static Score of(Verdict verdict) {
        return switch (verdict) {
            case HIT -> new Score(1, 0, 0);
            case MISS -> new Score(0, 1, 0);
            case EXTRA -> new Score(0, 0, 1);
        };
    }

    /** The share of what was found that is right. */
    public double precision() {
        return share(hits, hits + extras);
    }

    /** The share of gold that was found. */
    public double recall() {
        return share(hits, hits + misses);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return share(2 * hits, 2 * hits + misses + extras);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
