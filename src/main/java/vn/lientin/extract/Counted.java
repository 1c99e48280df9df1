package vn.lientin.extract;

import java.util.List;

/**
 * The beginning of steps that are repeated at most so many times; its {@link Round} goes on.
 *
 * <p>Which round it is stands in {@link Matcher#rounds}, {@value #BITS} bits for each of the repetitions that lie in each
 * other, the innermost last.
 */
final class Counted extends Node {
    /** So deep may repetitions lie in each other. */
    static final int DEEPEST = 3;

    private static final int BITS = 6;
    private static final int LAST = (1 << BITS) - 1;

    private final Round round;

    Counted(Round round) {
        this.round = round;
    }

    @Override
    int match(Matcher matcher, int i) {
        int before = matcher.rounds;
        matcher.rounds = before << BITS;
        int end = round.match(matcher, i);
        matcher.rounds = before;
        return end;
    }

    @Override
    void describe(Description description) {
        description.goesOn(List.of(round));
    }

    /** One more round, or what follows the last one. */
    static final class Round extends Maybe {
        private final int most;

        /** Throws {@link IllegalArgumentException} if {@code most} is too high. */
        Round(int most, boolean lazy) {
            super(lazy);
            if (most > LAST) {
                throw new IllegalArgumentException("repeated more than " + LAST + " times");
            }
            this.most = most;
        }

        @Override
        void describe(Description description) {
            description.repeats(body, next);
        }

        @Override
        int matchBody(Matcher matcher, int i) {
            int before = matcher.rounds;
            if ((before & LAST) == most) {
                return NO_MATCH;
            }
            matcher.rounds = before + 1;
            int end = super.matchBody(matcher, i);
            matcher.rounds = before;
            return end;
        }

        @Override
        int matchNext(Matcher matcher, int i) {
            int before = matcher.rounds;
            matcher.rounds = before >> BITS;
            int end = super.matchNext(matcher, i);
            matcher.rounds = before;
            return end;
        }
    }
}
