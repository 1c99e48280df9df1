package vn.lientin.extract;

/** A step repeated, as often as possible or as seldom as possible. */
final class Repeat extends Node.Maybe {
    Repeat(boolean lazy) {
        super(lazy);
    }

    @Override
    void describe(Description description) {
        description.repeats(body, next);
    }

    @Override
    int matchAny(Matcher matcher, int i) {
        // A round that takes nothing would come back here, and fails.
        matcher.remember(number, i);
        int end = super.matchAny(matcher, i);
        if (end != NO_MATCH) {
            matcher.unfail(number, i);
        }
        return end;
    }
}
