package vn.lientin.link;

import java.util.List;
import vn.lientin.fact.Fact;

/** Appointments, elections, transfers, dismissals. */
final class OfficeChanges {
    private OfficeChanges() {}

    static List<Fact> of(Reading reading) {
        return List.of();
    }
}
