package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Attendance;
import vn.lientin.fact.Fact.Capacity;

/** A meeting while the article is being read: what is known of it so far, and who attended it. */
final class Gathering {
    /** How well a capacity is attested: the strongest one counts, of equal ones the first. */
    private record Attested(int strength, Capacity capacity, Optional<Role> as, Evidence evidence) {}

    private final int number;
    private final Occasion occasion;
    private final Optional<Day> date;
    private final Evidence evidence;
    private final Map<Actor, Attested> attested = new LinkedHashMap<>();
    private final Set<Actor> absent = new HashSet<>();
    private Optional<Place> place;

    Gathering(int number, Occasion occasion, Optional<Day> date, Optional<Place> place, Evidence evidence) {
        this.number = number;
        this.occasion = occasion;
        this.date = date;
        this.place = place;
        this.evidence = evidence;
    }

    int number() {
        return number;
    }

    Occasion occasion() {
        return occasion;
    }

    Optional<Day> date() {
        return date;
    }

    Evidence evidence() {
        return evidence;
    }

    boolean hasPlace() {
        return place.isPresent();
    }

    void placeIfUnknown(Optional<Place> other) {
        if (place.isEmpty()) {
            place = other;
        }
    }

    boolean hasAttended(Actor actor) {
        return attested.containsKey(actor);
    }

    void attended(Participant participant) {
        Attested now =
                new Attested(participant.strength(), participant.capacity(), participant.as(), participant.evidence());
        attested.merge(
                participant.who(),
                now,
                (before, next) -> next.strength > before.strength
                        ? new Attested(next.strength, next.capacity, next.as.or(before::as), next.evidence)
                        : new Attested(before.strength, before.capacity, before.as.or(next::as), before.evidence));
    }

    void stayedAway(Actor actor) {
        absent.add(actor);
    }

    Meeting meeting() {
        return new Meeting(number, occasion.kind(), occasion.label(), date, place, Optional.empty(), evidence);
    }

    /** Persons and organizations; a place cannot attend. */
    List<Fact> attendances(Meeting meeting) {
        List<Fact> facts = new ArrayList<>();
        attested.forEach((actor, best) -> {
            if (!absent.contains(actor) && !(actor instanceof Place)) {
                facts.add(new Attendance(meeting, actor, best.capacity, best.as, best.evidence));
            }
        });
        return facts;
    }
}
