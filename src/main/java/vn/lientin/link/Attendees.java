package vn.lientin.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Attendance;
import vn.lientin.fact.Fact.Capacity;

/** Who attended a meeting, each as what the article tells best. */
final class Attendees {
    private static final Set<Capacity> PRESENT = Set.of(Capacity.LEAD, Capacity.DELEGATE);

    /** So many of them may name a meeting. */
    private static final int FOREMOST = 2;

    private final Map<Actor, Attested> attested = new LinkedHashMap<>();
    private final Set<Actor> absent = new HashSet<>();

    void add(Participant participant) {
        Attested now =
                new Attested(participant.strength(), participant.capacity(), participant.as(), participant.evidence());
        attested.merge(participant.who(), now, Attested::stronger);
    }

    void stayedAway(Actor actor) {
        absent.add(actor);
    }

    /** In the order of the text. */
    Set<Actor> actors() {
        return Collections.unmodifiableSet(attested.keySet());
    }

    /** Came, and neither was at home there nor is told to have spoken. */
    boolean isOnlyPresent(Actor actor) {
        return Optional.ofNullable(attested.get(actor))
                .filter(best -> PRESENT.contains(best.capacity()))
                .isPresent();
    }

    /** Persons who lead those that came. */
    List<Person> leaders() {
        List<Person> leaders = new ArrayList<>();
        attested.forEach((actor, best) -> {
            if (actor instanceof Person person && best.capacity() == Capacity.LEAD) {
                leaders.add(person);
            }
        });
        return leaders;
    }

    /** Somebody who is named held it, or led those who came. */
    boolean isLed() {
        return attested.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey() instanceof Person && entry.getValue().strength() > Capacities.SPOKE);
    }

    /** What those are called who did more than to be there. */
    List<String> foremost() {
        return attested.entrySet().stream()
                .filter(entry -> entry.getValue().strength() > Capacities.SPOKE)
                .limit(FOREMOST)
                .map(entry -> entry.getKey().label())
                .toList();
    }

    /** Whoever is here is at another meeting, too. */
    void goOnTo(Attendees other) {
        attested.forEach((actor, best) -> other.attested.merge(actor, best, Attested::stronger));
        other.absent.addAll(absent);
    }

    /** Whoever leads those that came leads them at the next stop, too. */
    void leadersGoOnTo(Attendees next) {
        Set<Actor> leaders = new HashSet<>(leaders());
        attested.forEach((actor, best) -> {
            if (leaders.contains(actor)) {
                next.attested.merge(actor, best, Attested::stronger);
            }
        });
    }

    /**
     * Persons and organizations; a place cannot attend.
     *
     * @param talks where a meeting of two sides was
     */
    List<Fact> facts(Meeting meeting, Optional<Talks> talks) {
        List<Fact> facts = new ArrayList<>();
        attested.forEach((actor, best) -> {
            if (!absent.contains(actor) && !(actor instanceof Place)) {
                Capacity capacity = talks.map(sides -> sides.capacity(actor, best, attested))
                        .orElse(best.capacity());
                facts.add(new Attendance(meeting, actor, capacity, best.as(), best.evidence()));
            }
        });
        return facts;
    }
}
