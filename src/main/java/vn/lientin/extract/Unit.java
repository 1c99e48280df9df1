package vn.lientin.extract;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;

/**
 * A country, an administrative unit of Viet Nam, or a foreign city, as the gazetteers know it.
 *
 * @param id "vn-93", "KR", or empty for a foreign city
 * @param types what it has been called, in the order of time
 * @param parents ids of the units that it has belonged to
 * @param from first day, where known
 * @param to last day, where it has ended
 */
record Unit(
        String id,
        String name,
        Level level,
        List<Type> types,
        List<String> parents,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    /**
     * A level word, and when the unit has gone by it.
     *
     * @param word in lower case: "tỉnh", "thành phố"
     * @param from first day, where known
     * @param until the day of the change to another, where known
     */
    record Type(String word, Optional<LocalDate> from, Optional<LocalDate> until) {
        static Type always(String word) {
            return new Type(word, Optional.empty(), Optional.empty());
        }

        private boolean isOn(LocalDate day) {
            return from.map(first -> !day.isBefore(first)).orElse(true)
                    && until.map(day::isBefore).orElse(true);
        }
    }

    /** One that no list has. */
    static Unit unlisted(String name, Level level, List<Type> types) {
        return new Unit("", name, level, types, List.of(), Optional.empty(), Optional.empty());
    }

    boolean hasBeen(String levelWord) {
        return types.stream().anyMatch(type -> type.word().equals(levelWord));
    }

    /** The level words that it has gone by. */
    Set<String> levelWords() {
        return types.stream().map(Type::word).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The level word of that day; the first one where that is not known. */
    String levelWord(Optional<LocalDate> day) {
        return types.stream()
                .filter(type -> day.map(type::isOn).orElse(true))
                .findFirst()
                .or(() -> types.stream().findFirst())
                .map(Type::word)
                .orElse("");
    }

    boolean existedOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    Place place() {
        return new Place(id, name, level);
    }
}
