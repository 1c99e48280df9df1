package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The places and bodies that the two sides of an act stand for. */
final class Parties {
    private static final List<String> GOVERNING = Words.lines("words/governing-bodies.txt");

    private final Marks marks;
    private final Tokens tokens;
    private final Actors actors;

    Parties(Reading reading) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.actors = reading.actors();
    }

    /** Those who give: without the places that only tell where ("tại xã A, huyện B, đoàn C tặng"). */
    Set<Actor> givers(Part part) {
        return of(part, true);
    }

    /** Those who receive; none where the article does not settle it. */
    Set<Actor> receivers(Part part) {
        return of(part, false);
    }

    private Set<Actor> of(Part part, boolean givers) {
        Set<Actor> found = new LinkedHashSet<>();
        Optional<Mark> group = part.mark();
        if (group.isEmpty() || isInsideOffice(group.get())) {
            return found;
        }
        if (group.get().type().equals("Actor")) {
            actors.of(group.get()).ifPresent(found::add);
            return found;
        }
        List<Part> members = ((Found) group.get().value()).parts().all("at");
        int joint = 0;
        Optional<Mark> before = Optional.empty();
        for (Part member : members) {
            Optional<Mark> mark = member.mark();
            boolean parent = before.isPresent() && mark.isPresent() && liesIn(before.get(), mark.get());
            if (mark.isPresent()
                    && !parent
                    && !sharesNext(mark.get())
                    && !(givers && tellsWhere(mark.get().from()))) {
                actors.of(mark.get()).ifPresent(found::add);
                joint += governs(mark.get()) ? 1 : 0;
            }
            before = mark;
        }
        if (joint > 1 && joint == members.size()) {
            Set<Actor> places = new LinkedHashSet<>();
            found.forEach(actor -> places.add(governed(actor)));
            return places;
        }
        return found;
    }

    private static boolean governs(Mark actor) {
        return ((Found) actor.value())
                .parts()
                .first("who")
                .flatMap(Part::mark)
                .filter(who -> who.value() instanceof BodyName name
                        && GOVERNING.stream().anyMatch(name.stem()::startsWith))
                .isPresent();
    }

    /** "Đảng ủy" in "Đảng ủy - Bộ Tư lệnh Quân khu 9". */
    private boolean sharesNext(Mark actor) {
        boolean dash = actor.to() < tokens.size() && (tokens.is(actor.to(), "-") || tokens.is(actor.to(), "–"));
        return dash
                && ((Found) actor.value())
                        .parts()
                        .first("who")
                        .flatMap(Part::mark)
                        .filter(who -> who.value() instanceof BodyName name && name.needsPlace())
                        .isPresent();
    }

    /** "xã A, huyện B": the second only tells where the first is. */
    private static boolean liesIn(Mark actor, Mark next) {
        Optional<PlaceFinder.Found> below = place(actor);
        Optional<PlaceFinder.Found> above = place(next);
        return below.isPresent()
                && above.isPresent()
                && below.get().above().stream()
                        .anyMatch(unit -> unit.place().equals(above.get().place()));
    }

    private static Optional<PlaceFinder.Found> place(Mark actor) {
        return ((Found) actor.value())
                .parts()
                .first("who")
                .flatMap(Part::mark)
                .filter(who -> who.type().equals("Place"))
                .map(who -> (PlaceFinder.Found) who.value());
    }

    /** Whether an actor at a token belongs to "tại …", "ở …", be it over several places. */
    private boolean tellsWhere(int token) {
        Optional<Mark> actor = marks.at(token, "Actor");
        for (int steps = 0; steps < 5 && actor.isPresent(); steps++) {
            int at = actor.get().from();
            if (marks.endingAt(at, "where").isPresent()) {
                return true;
            }
            boolean comma = at > 0 && (tokens.is(at - 1, ",") || tokens.is(at - 1, "("));
            Mark here = actor.get();
            actor = marks.endingAt(comma ? at - 1 : at, "Actor").filter(before -> isPartOfWhere(before, here));
        }
        return false;
    }

    private static boolean isPartOfWhere(Mark before, Mark actor) {
        return place(actor).isPresent() && (place(before).isEmpty() || liesIn(before, actor));
    }

    /** Whether those who receive are told only as people, without their place. */
    static boolean isOpen(Part part) {
        return part.mark()
                .map(mark -> mark.type().equals("Folk")
                        && !((Found) mark.value()).parts().has("at"))
                .orElse(false);
    }

    /** Whether a body is one that stands for its place: party committee, council, people's committee. */
    static boolean isGoverning(Actor actor) {
        return actor instanceof Organization body && GOVERNING.stream().anyMatch(body.label()::startsWith);
    }

    /** Whether somebody would help himself: a government its own country, a people's committee its own place. */
    static boolean isSelf(Actor giver, Actor receiver) {
        return giver.equals(receiver)
                || (isGoverning(giver) && governed(giver).equals(receiver))
                || giver.label().equals("Chính phủ " + receiver.label());
    }

    /** The place that a body belongs to, or the body itself. */
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
