package vn.lientin.link;

import java.util.List;
import vn.lientin.fact.Fact;

/** Campaigns that were launched. */
final class Campaigns {
    private Campaigns() {}

    static List<Fact> of(Reading reading) {
        return List.of();
    }
}
