package vn.lientin.link;

import java.util.Optional;
import vn.lientin.fact.Entity.Level;
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

    /** Whether the office is one of Viet Nam, and the meeting abroad; or the other way round. */
    boolean isStranger(boolean abroad) {
        return as.flatMap(Role::jurisdiction)
                .filter(land -> isVietnamese(land) == abroad)
                .isPresent();
    }

    static boolean isVietnamese(Place place) {
        return place.level() == Level.COUNTRY ? place.id().equals("VN") : place.level() != Level.OTHER;
    }

    /** Host for guest, and guest for host. */
    Capacity turned() {
        return switch (capacity) {
            case HOST -> Capacity.DELEGATE;
            case DELEGATE -> Capacity.HOST;
            default -> capacity;
        };
    }
}
