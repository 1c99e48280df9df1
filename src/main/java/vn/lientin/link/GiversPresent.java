package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.fact.Fact.SupportAction;
import vn.lientin.fact.Fact.SupportStatus;
import vn.lientin.fact.Span;
import vn.lientin.text.Sentence;

/** "Tại lễ tiếp nhận, Sở A ủng hộ …": whoever is told to give at a meeting where gifts are taken is there. */
final class GiversPresent {
    private final Reading reading;
    private final Map<Sentence, Gathering> told;

    /**
     * @param told the meetings that sentences name
     */
    GiversPresent(Reading reading, Map<Sentence, Gathering> told) {
        this.reading = reading;
        this.told = told;
    }

    /** One that is told alone may have sent what it gives. */
    void attend(List<Fact> supports) {
        Map<Gathering, List<Participant>> givers = new LinkedHashMap<>();
        told.forEach((sentence, meeting) -> {
            if (meeting.occasion().takesGifts()) {
                givers.computeIfAbsent(meeting, none -> new ArrayList<>()).addAll(in(sentence, supports));
            }
        });
        givers.forEach((meeting, all) -> {
            if (all.stream().map(Participant::who).distinct().count() > 1) {
                all.forEach(meeting::attended);
            }
        });
    }

    private List<Participant> in(Sentence sentence, List<Fact> supports) {
        Span span = reading.article().span(sentence.from(), sentence.to());
        List<Participant> all = new ArrayList<>();
        for (Fact fact : supports) {
            if (fact instanceof SupportAction act
                    && act.status() == SupportStatus.DELIVERED
                    && span.contains(act.evidence().passage())) {
                sent(act.supporter())
                        .map(giver -> new Participant(
                                giver, Capacity.DELEGATE, Capacities.THERE, Optional.empty(), act.evidence()))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    /** A place is there by those whom it sent. */
    private static Optional<Actor> sent(Actor giver) {
        return giver instanceof Place place
                ? Optional.of(place)
                        .filter(of -> of.level() != Level.COUNTRY)
                        .map(of -> new Organization(of.label(), Optional.of(of)))
                : Optional.of(giver);
    }
}
