package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/** The land in which the two sides of an article talk: the one that it tells a visit to first. */
final class LandVisited {
    /** Sentences of an article that may tell of the visit. */
    private static final int LEAD = 5;

    private LandVisited() {}

    static Optional<Place> of(Reading reading) {
        Marks marks = reading.marks();
        int end =
                reading.body().stream().limit(LEAD).mapToInt(Sentence::to).max().orElse(0);
        return marks.within("LandVisited", 0, end).stream()
                .flatMap(visit -> ((Found) visit.value()).parts().first("land").stream())
                .flatMap(part -> part.mark().stream())
                .map(Mark::value)
                .map(found -> ((PlaceFinder.Found) found).place())
                .filter(land -> land.level() == Level.COUNTRY)
                .findFirst();
    }
}
