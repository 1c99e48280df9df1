package vn.lientin.link;

import java.util.Collection;
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

    /**
     * "Tại Bắc Kinh, Chủ tịch nước hội đàm với Thủ tướng Trung Quốc": whoever is at home there is the host.
     *
     * @param all who was there
     */
    boolean isReceivedAtHome(Collection<Attested> all, Place where) {
        boolean abroad = !isVietnamese(where);
        Optional<Attested> host = all.stream()
                .filter(each -> each.capacity == Capacity.HOST && each.isForeign() != abroad)
                .findFirst();
        boolean guest = all.stream().anyMatch(each -> each.capacity == Capacity.DELEGATE && each.isForeign() == abroad);
        return guest
                && host.filter(told -> told.evidence.rule().equals(evidence.rule()) || isOfSomeLand())
                        .isPresent();
    }

    /** Whether the office is one of another country. */
    private boolean isForeign() {
        return as.flatMap(Role::jurisdiction)
                .filter(land -> !isVietnamese(land))
                .isPresent();
    }

    /** Whether it is told of which country the office is. */
    private boolean isOfSomeLand() {
        return as.flatMap(Role::jurisdiction).isPresent();
    }

    private static boolean isVietnamese(Place place) {
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
