package vn.lientin.extract;

import java.util.Optional;
import vn.lientin.extract.Mark.Parts;

/**
 * A compiled pattern over tokens and marks. Immutable; safe on many threads.
 *
 * <p>The notation is described in {@link PatternParser}. Matching takes the first way through, trying repetitions as long
 * as possible, never beyond the sentence.
 */
final class Pattern {
    private final Node start;
    private final PatternAnalysis.Facts facts;

    Pattern(Node start, Symbols symbols) {
        this.start = start;
        this.facts = PatternAnalysis.of(start, symbols);
    }

    Beginning beginning() {
        return facts.beginning();
    }

    /** Whether it matches nowhere but at the beginning of a sentence. */
    boolean isOpening() {
        return start instanceof LookBehind behind && behind.isOpening();
    }

    Needs needs() {
        return facts.needs();
    }

    /** A match that begins at a token; not an empty one. */
    Optional<Match> match(Matcher matcher, int from) {
        matcher.start();
        int end = start.match(matcher, from);
        return end > from ? Optional.of(new Match(from, end, matcher.parts())) : Optional.empty();
    }

    record Match(int from, int to, Parts parts) {}
}
