package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;

/** The places and bodies that the two sides of an act stand for. */
final class Parties {
    private final Marks marks;
    private final Actors actors;

    Parties(Reading reading) {
        this.marks = reading.marks();
        this.actors = reading.actors();
    }

    /** Those that a part of a frame names; none where the article does not settle it. */
    Set<Actor> of(Part part) {
        Set<Actor> found = new LinkedHashSet<>();
        Optional<Mark> group = part.mark();
        if (group.isEmpty() || isInsideOffice(group.get())) {
            return found;
        }
        List<Part> members = ((Found) group.get().value()).parts().all("at");
        for (Part member : members) {
            member.mark().flatMap(actors::of).ifPresent(found::add);
        }
        if (members.size() > 1 && members.stream().allMatch(this::governs)) {
            Set<Actor> places = new LinkedHashSet<>();
            found.forEach(actor -> places.add(governed(actor)));
            return places;
        }
        return found;
    }

    /** Whether those who receive are told only as people, without their place. */
    static boolean isOpen(Part part) {
        return part.mark()
                .map(mark -> mark.type().equals("Folk") && !((Found) mark.value()).parts().has("at"))
                .orElse(false);
    }

    private boolean governs(Part member) {
        return marks.at(member.from(), "governing").isPresent();
    }

    /** The place that a governing body stands for. */
    static Actor governed(Actor actor) {
        if (actor instanceof Organization body) {
            Optional<Place> place = body.place();
            return place.isPresent() ? place.get() : actor;
        }
        return actor;
    }

    /** "UBND tỉnh" in "Chủ tịch UBND tỉnh" does not act itself. */
    private boolean isInsideOffice(Mark group) {
        return marks.covering(group.from(), "Office")
                .filter(office -> office.from() < group.from())
                .isPresent();
    }
}
