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
     * Whether host and guest are to be exchanged: "Tại Bắc Kinh, Chủ tịch nước hội đàm với Thủ tướng Trung Quốc". Whoever is at
     * home there is the host, unless the article says outright who received whom.
     *
     * @param all who was there
     * @param where the place of the talks
     */
    boolean isToTurn(Collection<Attested> all, Place where) {
        boolean abroad = !isVietnamese(where);
        boolean atHome = isForeign() == abroad;
        return switch (capacity) {
            case HOST ->
                !isOutright()
                        && !atHome
                        && all.stream()
                                .anyMatch(each ->
                                        each.isSide() && each.isForeign() == abroad && each.isOfSameTalks(this));
            case DELEGATE ->
                atHome
                        && all.stream()
                                .anyMatch(each -> each.capacity == Capacity.HOST
                                        && !each.isOutright()
                                        && each.isForeign() != abroad
                                        && each.isOfSameTalks(this));
            default -> false;
        };
    }

    /** One of the two sides that talk. */
    private boolean isSide() {
        return capacity == Capacity.HOST || capacity == Capacity.DELEGATE;
    }

    private boolean isOutright() {
        return strength > Capacities.IMPLIED;
    }

    /** Whether both are told by one rule, or the office of either tells its country. */
    private boolean isOfSameTalks(Attested other) {
        return evidence.rule().equals(other.evidence.rule()) || isOfSomeLand() || other.isOfSomeLand();
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
