package vn.lientin.link;

import java.util.List;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Actor;

/** Which places an article names only inside the names of bodies: "Công ty Điện lực A góp 5 tỷ đồng" says nothing of A. */
final class PlacesInNames {
    private final Marks marks;
    private final Parties parties;

    PlacesInNames(Marks marks, Parties parties) {
        this.marks = marks;
        this.parties = parties;
    }

    /**
     * Whether the article names these places, and nowhere but in the names of certain bodies.
     *
     * @param bodies those bodies
     * @param others more of them
     */
    boolean areOnlyIn(Set<Actor> places, Set<Actor> bodies, Set<Actor> others) {
        List<Mark> told = marks.all("Place").stream()
                .filter(mark -> isIn((PlaceFinder.Found) mark.value(), places))
                .toList();
        return !told.isEmpty() && told.stream().allMatch(mark -> isInNameOf(mark, bodies) || isInNameOf(mark, others));
    }

    private boolean isInNameOf(Mark place, Set<Actor> bodies) {
        return marks.article().sentenceAt(place.from()).stream()
                .flatMap(sentence -> marks.within("Actor", sentence.from(), sentence.to()).stream())
                .filter(who -> who.from() <= place.from() && who.to() >= place.to() && !Parties.isPlace(who))
                .flatMap(who -> parties.actor(who).stream())
                .anyMatch(bodies::contains);
    }

    private static boolean isIn(PlaceFinder.Found told, Set<Actor> places) {
        return places.contains(told.place()) || told.above().stream().anyMatch(unit -> places.contains(unit.place()));
    }
}
