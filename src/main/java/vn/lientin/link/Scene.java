package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.text.Sentence;

/** Where what an article tells goes on: the place that the paragraph was at or went to last, or else its province. */
final class Scene {
    private final Reading reading;
    private final Marks marks;
    private final Parties parties;

    Scene(Reading reading, Parties parties) {
        this.reading = reading;
        this.marks = reading.marks();
        this.parties = parties;
    }

    /** The place that the paragraph of a sentence was at or went to last before it. */
    Optional<Actor> at(Sentence sentence) {
        Optional<Mark> last = Optional.empty();
        for (Mark actor : marks.within("Actor", paragraph(sentence), sentence.from())) {
            if (parties.isPlace(actor) && isAt(actor)) {
                last = Optional.of(actor);
            }
        }
        return last.flatMap(reading.actors()::of);
    }

    /** The place of the article. */
    Optional<Actor> own() {
        return reading.places().own().map(PlaceFinder.Found::place);
    }

    private boolean isAt(Mark place) {
        return marks.endingAt(place.from(), "where").isPresent()
                || marks.endingAt(place.from(), "toward").isPresent()
                || marks.endingAt(place.from(), "visit").isPresent();
    }

    private int paragraph(Sentence sentence) {
        return reading.body().stream()
                .filter(other -> other.block() == sentence.block())
                .mapToInt(Sentence::from)
                .min()
                .orElse(sentence.from());
    }
}
