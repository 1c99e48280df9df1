package vn.lientin.link;

import java.util.Optional;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact.Capacity;

/**
 * Somebody who took part in a meeting, as one sentence tells.
 *
 * @param strength of two tellings the stronger one counts
 */
record Participant(Actor who, Capacity capacity, int strength, Optional<Role> as, Evidence evidence) {
    /** At a meeting that is not told by what he or she does there. */
    Participant asGuest() {
        return new Participant(who, Capacity.DELEGATE, Capacities.THERE, as, evidence);
    }
}
