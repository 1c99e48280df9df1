package vn.lientin.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;

/**
 * A country, an administrative unit of Viet Nam, or a foreign city, as the gazetteers know it.
 *
 * @param id "vn-93", "KR", or empty for a foreign city
 * @param types the level words that it has gone by, in lower case: "tỉnh", "thành phố"
 * @param parents ids of the units that it has belonged to
 * @param from first day, where known
 * @param to last day, where it has ended
 * @param centralCity whether it is a city that stands directly under the centre
 */
record Unit(
        String id,
        String name,
        Level level,
        Set<String> types,
        List<String> parents,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean centralCity) {

    /** One that no list has. */
    static Unit unlisted(String name, Level level, Set<String> types) {
        return new Unit("", name, level, types, List.of(), Optional.empty(), Optional.empty(), false);
    }

    boolean existedOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    Place place() {
        return new Place(id, name, level);
    }
}
