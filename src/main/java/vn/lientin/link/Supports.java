package vn.lientin.link;

import java.util.List;
import vn.lientin.fact.Fact;

/** Who helped whom with what. */
final class Supports {
    private Supports() {}

    static List<Fact> of(Reading reading) {
        return List.of();
    }
}
