package vn.lientin.link;

import java.util.List;
import vn.lientin.fact.Fact;

/** Counted figures. */
final class Figures {
    private Figures() {}

    static List<Fact> of(Reading reading) {
        return List.of();
    }
}
