package vn.lientin.extract;

import java.util.List;

/** What must, or must not, follow here. */
final class LookAhead extends Node {
    private final Node inside;
    private final boolean wanted;

    LookAhead(Node inside, boolean wanted) {
        this.inside = inside;
        this.wanted = wanted;
    }

    @Override
    int match(Matcher matcher, int i) {
        int captures = matcher.captures();
        int rounds = matcher.rounds;
        matcher.rounds = 0;
        boolean found = inside.match(matcher, i) != NO_MATCH;
        matcher.rounds = rounds;
        matcher.drop(captures);
        return found == wanted ? next.match(matcher, i) : NO_MATCH;
    }

    Node inside() {
        return inside;
    }

    @Override
    void describe(Description description) {
        description.goesOn(List.of(next));
    }
}
