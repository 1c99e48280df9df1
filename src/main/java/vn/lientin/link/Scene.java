package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/** Where what an article tells goes on: the place that the paragraph was at or went to last, or else its province. */
final class Scene {
    /** So many sentences tell where an article's story is. */
    private static final int LEAD = 2;

    /** Levels of the places that help goes to as such, the nearest first. */
    private static final List<Level> SMALL = List.of(Level.COMMUNE, Level.DISTRICT);

    private final Reading reading;
    private final Marks marks;

    Scene(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
    }

    /** The place that the paragraph of a sentence was at or went to last before it. */
    Optional<Actor> at(Sentence sentence) {
        Optional<Mark> last = Optional.empty();
        for (Mark actor : marks.within("Actor", paragraph(sentence), sentence.from())) {
            if (Parties.isPlace(actor) && isAt(actor)) {
                last = Optional.of(actor);
            }
        }
        return last.flatMap(reading.actors()::of);
    }

    /** "Tại xã A, …": the communes or districts that a sentence begins with, before who acts in it. */
    Set<Actor> opening(Sentence sentence, int token, Predicate<Place> fits) {
        Set<Actor> told = new LinkedHashSet<>();
        int end = -1;
        for (Mark actor : marks.within("Actor", sentence.from(), token)) {
            boolean joins = actor.from() == end + 1 && isJoin(end);
            if (actor.from() >= end && (end < 0 ? opens(actor, sentence) : joins)) {
                Optional<Actor> place = reading.actors().of(actor).map(Scene::seat);
                place.filter(at -> at instanceof Place small && SMALL.contains(small.level()) && fits.test(small))
                        .filter(at -> told.stream().noneMatch(one -> level(one) != level(at)))
                        .ifPresent(told::add);
                end = actor.to();
            }
        }
        return told;
    }

    /** "Tại Đồn A, …", "Thăm Trường B, …": the body that a sentence begins with, before who acts in it. */
    Optional<Actor> bodyOpening(Sentence sentence, int token) {
        return marks.within("Actor", sentence.from(), token).stream()
                .findFirst()
                .filter(actor -> opens(actor, sentence))
                .flatMap(reading.actors()::of)
                .filter(Organization.class::isInstance);
    }

    private boolean isJoin(int token) {
        return marks.tokens().is(token, ",") || marks.begins(token, "join");
    }

    private static Level level(Actor place) {
        return place instanceof Place unit ? unit.level() : Level.OTHER;
    }

    /** "Tại trụ sở UBND xã A": the place. */
    private static Actor seat(Actor actor) {
        return PartySorts.isGoverning(actor) ? PartySorts.governed(actor) : actor;
    }

    /** Whether a place is told by "tại" at the begin of its sentence, with nobody who acts before it. */
    private boolean opens(Mark place, Sentence sentence) {
        Optional<Mark> plural = marks.endingAt(place.from(), "determiner");
        int from = plural.map(Mark::from).orElse(place.from());
        return marks.endingAt(from, "where")
                .or(() -> marks.endingAt(from, "visit"))
                .or(() -> marks.endingAt(from, "toward"))
                .filter(where -> Stream.of("Actor", "Giving", "Person", "Office")
                        .allMatch(type -> !marks.has(type, sentence.from(), where.from())))
                .filter(where -> isApart(place.to(), sentence))
                .isPresent();
    }

    /** "Tại xã A, …", "Tại xã A (huyện B), …": the adverbial ends there. */
    private boolean isApart(int end, Sentence sentence) {
        return end < sentence.to()
                && (marks.tokens().is(end, ",") || marks.tokens().is(end, "(") || marks.begins(end, "join"));
    }

    /** The place of the article. */
    Optional<Actor> own() {
        return reading.places().own().map(PlaceFinder.Found::place);
    }

    /** The same, unless it is only named behind a sentence. */
    Optional<Actor> ownUpTo(Sentence sentence) {
        return own().filter(place -> marks.all("Place").stream()
                .filter(mark -> ((PlaceFinder.Found) mark.value()).place().equals(place))
                .findFirst()
                .filter(first -> first.from() >= sentence.to())
                .isEmpty());
    }

    /** "xã", but not "địa phương". */
    boolean isOfLevel(Chunk level) {
        return marks.covering(level.to() - 1, "LevelWord").isPresent();
    }

    /** "xã": the place of that level named last before it. */
    Optional<Actor> last(Chunk level) {
        String word = reading.tokens().lower(level.to() - 1);
        return PlaceContext.called(marks, word, level.from())
                .filter(place -> place.level() != Level.PROVINCE)
                .reduce((one, other) -> other)
                .map(Actor.class::cast);
    }

    /** The last commune, or else district, named in the paragraph up to a token. */
    Optional<Actor> site(Sentence sentence, int token, Predicate<Place> fits) {
        return small(paragraph(sentence), token, fits)
                .reduce((one, other) -> other)
                .map(Actor.class::cast);
    }

    /** The only commune, or else district, that the article's lead names. */
    Optional<Actor> leadSite(Predicate<Place> fits) {
        List<Place> lead = reading.body().stream()
                .limit(LEAD)
                .flatMap(sentence -> small(sentence.from(), sentence.to(), fits))
                .distinct()
                .toList();
        return lead.size() == 1 ? Optional.of(lead.get(0)) : Optional.empty();
    }

    /** The only school or hospital that the article's lead names. */
    Optional<Actor> builtInLead() {
        return only(reading.body().stream()
                .limit(LEAD)
                .flatMap(sentence -> marks.within("Actor", sentence.from(), sentence.to()).stream()));
    }

    /** The communes named between two tokens, or else the districts. */
    private Stream<Place> small(int from, int to, Predicate<Place> fits) {
        for (Level level : SMALL) {
            List<Place> places = marks.within("Place", from, to).stream()
                    .filter(mark -> !isInName(mark))
                    .map(mark -> ((PlaceFinder.Found) mark.value()).place())
                    .filter(place -> place.level() == level && fits.test(place))
                    .toList();
            if (!places.isEmpty()) {
                return places.stream();
            }
        }
        return Stream.empty();
    }

    /** The only school or hospital that the paragraph names up to a token, once or more. */
    Optional<Actor> builtAt(Sentence sentence, int token) {
        return only(marks.within("Actor", paragraph(sentence), token).stream());
    }

    private Optional<Actor> only(Stream<Mark> actors) {
        List<Actor> built = actors.flatMap(mark -> reading.actors().of(mark).stream())
                .filter(PartySorts::isBuilt)
                .distinct()
                .toList();
        return built.size() == 1 ? Optional.of(built.get(0)) : Optional.empty();
    }

    /** "Trường Tiểu học Trà Leng": no place, but part of a name. */
    private boolean isInName(Mark place) {
        return marks.covering(place.from(), "Org")
                .filter(org -> ((BodyName) org.value()).kind().equals("NamedHead"))
                .isPresent();
    }

    private boolean isAt(Mark place) {
        return marks.ends(place.from(), "where")
                || marks.ends(place.from(), "toward")
                || marks.ends(place.from(), "visit");
    }

    private int paragraph(Sentence sentence) {
        return reading.body().stream()
                .filter(other -> other.block() == sentence.block())
                .mapToInt(Sentence::from)
                .min()
                .orElse(sentence.from());
    }
}
