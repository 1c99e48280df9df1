package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;

/** What a noun alone stands for that no list names: "nhà chùa", "thôn". */
final class NounNames {
    private NounNames() {}

    /** "nhà chùa" where "chùa Sao Băng" was told: the name behind the noun that was told last. */
    static Optional<Actor> last(Marks marks, String noun, int before) {
        return marks.within("named-noun", 0, before).stream()
                .filter(mark -> marks.tokens().lower(mark.from()).equals(noun))
                .flatMap(mark -> name(marks, mark, before))
                .reduce((one, other) -> other)
                .map(name -> new Organization(name, Optional.empty()));
    }

    private static Stream<String> name(Marks marks, Mark noun, int before) {
        int to = noun.to();
        while (to < before && marks.tokens().isCapitalised(to)) {
            to++;
        }
        return to > noun.to() ? Stream.of(marks.tokens().text(noun.from(), to)) : Stream.empty();
    }

    /** "thôn": the only place below the communes that the article names. */
    static Optional<Place> onlyHamlet(Marks marks) {
        List<Place> hamlets = marks.all("Place").stream()
                .map(mark -> (PlaceFinder.Found) mark.value())
                .filter(found -> found.place().level() == Level.OTHER
                        && found.place().id().isEmpty()
                        && found.above().isEmpty())
                .map(PlaceFinder.Found::place)
                .distinct()
                .toList();
        return hamlets.size() == 1 ? Optional.of(hamlets.get(0)) : Optional.empty();
    }
}
