package vn.lientin.extract;

import java.util.List;

/** One token, with what must or must not stand there, at most so many times: {@code (!(a) [any]){0,20}}. */
final class Scan extends Node.Branching {
    private final Node body;
    private final int most;
    private final boolean lazy;

    /** {@code body} must be of {@link #isOneToken one token}. */
    Scan(Node body, int most, boolean lazy) {
        this.body = body;
        this.most = most;
        this.lazy = lazy;
    }

    /** Whether a piece takes one token in one way. */
    static boolean isOneToken(Piece piece) {
        Node step = piece.first();
        while (step instanceof LookAhead || step instanceof LookBehind) {
            step = step.next;
        }
        return (step instanceof Any || step instanceof Token || step instanceof Word)
                && piece.open().equals(List.of(step));
    }

    @Override
    int matchAny(Matcher matcher, int i) {
        return lazy ? matchShortest(matcher, i) : matchLongest(matcher, i);
    }

    private int matchShortest(Matcher matcher, int i) {
        for (int to = i; ; to++) {
            int end = matchNext(matcher, to);
            if (end != NO_MATCH || to - i == most || body.match(matcher, to) == NO_MATCH) {
                return end;
            }
        }
    }

    private int matchLongest(Matcher matcher, int i) {
        int to = i;
        while (to - i < most && body.match(matcher, to) != NO_MATCH) {
            to++;
        }
        int end = matchNext(matcher, to);
        while (end == NO_MATCH && to > i) {
            end = matchNext(matcher, --to);
        }
        return end;
    }

    private int matchNext(Matcher matcher, int i) {
        return canTake(1, matcher, i) ? next.match(matcher, i) : NO_MATCH;
    }

    @Override
    List<Node> ways() {
        return List.of(body, next);
    }

    @Override
    void describe(Description description) {
        description.repeats(body, next);
    }
}
