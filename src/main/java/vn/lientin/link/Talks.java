package vn.lientin.link;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact.Capacity;

/**
 * A meeting of two sides: whoever is at home where they talk is the host, unless the article says outright who received whom.
 *
 * @param where the place of the talks
 * @param beside held beside another meeting, where nobody need be at home
 * @param foreigners those whose names are of another tongue
 */
record Talks(Optional<Place> where, boolean beside, Predicate<Person> foreigners) {
    /**
     * As what somebody was there.
     *
     * @param all who was there
     */
    Capacity capacity(Actor actor, Attested best, Map<Actor, Attested> all) {
        return switch (best.capacity()) {
            case HOST -> isGuest(actor, best, all) ? Capacity.DELEGATE : Capacity.HOST;
            case DELEGATE -> isHost(actor, best, all) ? Capacity.HOST : Capacity.DELEGATE;
            default -> best.capacity();
        };
    }

    /** Named first, and not at home, or where nobody is: "Tại Bắc Kinh, Chủ tịch nước hội đàm với Thủ tướng Trung Quốc". */
    private boolean isGuest(Actor actor, Attested best, Map<Actor, Attested> all) {
        if (best.isOutright()) {
            return false;
        }
        if (beside) {
            return true;
        }
        return where.isPresent()
                && !isAtHome(actor, best)
                && (isVietnameseAbroad(actor, best)
                        || all.entrySet().stream()
                                .anyMatch(other -> other.getValue().isSide()
                                        && isAtHome(other.getKey(), other.getValue())
                                        && other.getValue().isOfSameTalks(best)));
    }

    /** At home, and met by somebody who is not. */
    private boolean isHost(Actor actor, Attested best, Map<Actor, Attested> all) {
        return !beside
                && where.isPresent()
                && isAtHome(actor, best)
                && all.entrySet().stream()
                        .anyMatch(other -> other.getValue().capacity() == Capacity.HOST
                                && !other.getValue().isOutright()
                                && !isAtHome(other.getKey(), other.getValue())
                                && best.isOfSameTalks(other.getValue()));
    }

    private boolean isAtHome(Actor actor, Attested best) {
        boolean ofThirdLand = best.land().filter(this::isAnotherLand).isPresent();
        return !ofThirdLand && isForeign(actor, best) == isAbroad();
    }

    /** Whether the talks are in a country, and this is another one. */
    private boolean isAnotherLand(Place land) {
        return where.filter(place -> place.level() == Level.COUNTRY && !place.equals(land))
                .filter(place -> land.level() == Level.COUNTRY)
                .isPresent();
    }

    private boolean isVietnameseAbroad(Actor actor, Attested best) {
        return isAbroad() && best.as().isPresent() && !isForeign(actor, best);
    }

    private boolean isAbroad() {
        return where.filter(place -> !isVietnamese(place)).isPresent();
    }

    /** Whether the office is one of another country, or the name where no office tells. */
    private boolean isForeign(Actor actor, Attested best) {
        return best.land()
                .map(land -> !isVietnamese(land))
                .orElse(actor instanceof Person person && foreigners.test(person));
    }

    private static boolean isVietnamese(Place place) {
        return place.level() == Level.COUNTRY ? place.id().equals("VN") : place.level() != Level.OTHER;
    }
}
