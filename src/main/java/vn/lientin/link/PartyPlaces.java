package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Tokens;

/** The places that parties are, and which of two beside each other only tells where the other is. */
final class PartyPlaces {
    private PartyPlaces() {}

    /** "xã A, huyện B": the second only tells where the first is. */
    static boolean liesIn(Mark actor, Mark next) {
        Optional<PlaceFinder.Found> below = place(actor).or(() -> named(actor).flatMap(BodyName::place));
        Optional<PlaceFinder.Found> above = place(next);
        return below.isPresent()
                && above.isPresent()
                && below.get().above().stream()
                        .anyMatch(unit -> unit.place().equals(above.get().place()));
    }

    /** "xã A, huyện B", though nothing is known of where xã A is. */
    static boolean isAbove(Tokens tokens, Mark commune, Mark next) {
        Optional<PlaceFinder.Found> below = place(commune);
        Optional<PlaceFinder.Found> above = place(next);
        return below.filter(found ->
                                !found.levelWord().isEmpty() && found.place().level() == Level.COMMUNE)
                        .isPresent()
                && above.filter(found ->
                                !found.levelWord().isEmpty() && found.place().level() == Level.DISTRICT)
                        .isPresent()
                && tokens.is(next.from() - 1, ",")
                && next.from() - 1 == commune.to();
    }

    /** "ấp A, xã B": a place below the communes is told by the one that it lies in. */
    static boolean isHamletIn(Tokens tokens, Mark hamlet, Mark next) {
        return place(hamlet)
                        .filter(found ->
                                found.place().id().isEmpty() && found.place().level() == Level.OTHER)
                        .isPresent()
                && place(next)
                        .filter(found -> found.place().level() == Level.COMMUNE)
                        .isPresent()
                && tokens.is(next.from() - 1, ",");
    }

    static Optional<BodyName> named(Mark actor) {
        return who(actor).map(Mark::value).filter(BodyName.class::isInstance).map(BodyName.class::cast);
    }

    static Optional<PlaceFinder.Found> place(Mark actor) {
        return who(actor).filter(who -> who.type().equals("Place")).map(who -> (PlaceFinder.Found) who.value());
    }

    /** The body or place that an actor is named by. */
    static Optional<Mark> who(Mark actor) {
        return actor.value() instanceof Found found ? found.parts().first("who").flatMap(Part::mark) : Optional.empty();
    }
}
