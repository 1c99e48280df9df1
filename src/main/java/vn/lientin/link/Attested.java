package vn.lientin.link;

import java.util.Optional;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact.Capacity;

/** As what somebody was at a meeting, and how well that is attested: the strongest counts, of equal ones the first. */
record Attested(int strength, Capacity capacity, Optional<Role> as, Evidence evidence) {
    Attested stronger(Attested next) {
        return next.strength > strength
                ? new Attested(next.strength, next.capacity, next.as.or(() -> as), next.evidence)
                : new Attested(strength, capacity, as.or(() -> next.as), evidence);
    }

    /** One of the two sides that talk. */
    boolean isSide() {
        return capacity == Capacity.HOST || capacity == Capacity.DELEGATE;
    }

    boolean isOutright() {
        return strength > Capacities.IMPLIED;
    }

    /** Whether both are told by one rule, or the office tells its country. */
    boolean isOfSameTalks(Attested other) {
        return evidence.rule().equals(other.evidence.rule()) || land().isPresent();
    }

    /** The country, or the place in it, that the office is for. */
    Optional<Place> land() {
        return as.flatMap(Role::jurisdiction);
    }
}
