package vn.lientin.link;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** Who is meant by "tỉnh bạn", "trạm bạn": the other side of those whom the clause names. */
final class Counterparts {
    /** Words that any body may be called by. */
    private static final Set<String> UNIT = Words.set("any-body");

    /** Levels of the places that visit each other; below them the article's own is meant with those that it names. */
    private static final Set<Level> WHOLE = Set.of(Level.PROVINCE, Level.OTHER);

    /** The noun of a place of whatever level. */
    private static final String LOCAL = Words.set("any-place").iterator().next();

    private final Marks marks;
    private final PlaceContext places;
    private final Function<Mark, Optional<Actor>> actors;

    Counterparts(Marks marks, PlaceContext places, Function<Mark, Optional<Actor>> actors) {
        this.marks = marks;
        this.places = places;
        this.actors = actors;
    }

    /**
     * The place or body named last that is called so, and that neither the clause names nor the article is about.
     *
     * @param several whether some of it are meant, so that it may have another name
     */
    Optional<Actor> of(String noun, Mark mark, boolean several) {
        int begin = clauseBegin(mark.from());
        Set<Actor> here =
                named(begin, mark.from()).map(PartySorts::governed).collect(Collectors.toCollection(HashSet::new));
        if (here.stream().noneMatch(one -> one instanceof Place place && WHOLE.contains(place.level()))) {
            places.own().map(PlaceFinder.Found::place).ifPresent(here::add);
        }
        Optional<Actor> place = (noun.equals(LOCAL)
                        ? here.stream().filter(Place.class::isInstance).flatMap(one -> alike((Place) one, begin))
                        : PlaceContext.called(marks, noun, begin))
                .map(Actor.class::cast)
                .filter(actor -> !here.contains(actor))
                .reduce((one, other) -> other);
        return place.or(() -> named(0, begin)
                .filter(actor -> actor instanceof Organization && !here.contains(PartySorts.governed(actor)))
                .filter(actor -> several || UNIT.contains(noun) || Called.is(actor, noun))
                .reduce((one, other) -> other));
    }

    /** Places of the level of another, named up to a token. */
    private Stream<Place> alike(Place one, int begin) {
        return named(0, begin)
                .filter(actor -> actor instanceof Place place && place.level() == one.level())
                .map(Place.class::cast);
    }

    private Stream<Actor> named(int from, int to) {
        return marks.within("Actor", from, to).stream().flatMap(other -> actors.apply(other).stream());
    }

    private int clauseBegin(int token) {
        int first = marks.article().sentenceAt(token).map(Sentence::from).orElse(0);
        int begin = token;
        while (begin > first && !marks.tokens().is(begin - 1, ";")) {
            begin--;
        }
        return begin;
    }
}
