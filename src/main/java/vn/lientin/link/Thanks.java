package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Parts;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact.SupportAction;
import vn.lientin.fact.Fact.SupportStatus;
import vn.lientin.text.Sentence;

/** Acts of support that thanks for them tell of. */
final class Thanks {
    /** The subject stands at most so many words before the thanks. */
    private static final int NEAR = 8;

    private final Reading reading;
    private final Parties parties;

    Thanks(Reading reading, Parties parties) {
        this.reading = reading;
        this.parties = parties;
    }

    List<SupportAction> read(Sentence sentence, Mark mark) {
        Parts parts = ((Found) mark.value()).parts();
        Set<Actor> givers = new LinkedHashSet<>();
        parts.first("giver").map(parties::of).orElse(Set.of()).forEach(actor -> givers.add(side(actor)));
        Set<Actor> receivers = new LinkedHashSet<>();
        parts.first("receiver").map(parties::of).orElse(Set.of()).forEach(actor -> receivers.add(side(actor)));
        receivers.removeAll(givers);
        if (receivers.isEmpty()) {
            thanker(sentence, mark, givers).ifPresent(receivers::add);
        }
        Evidence evidence = reading.evidence(mark.from(), mark.to(), mark.rule(), List.of(mark));
        Optional<String> items = parts.first("help")
                .map(part -> reading.tokens().text(part.from(), part.to()).strip());
        List<SupportAction> acts = new ArrayList<>();
        for (Actor giver : givers) {
            for (Actor receiver : receivers) {
                acts.add(new SupportAction(
                        giver, receiver, Optional.empty(), items, Optional.empty(), SupportStatus.DELIVERED, evidence));
            }
        }
        return acts;
    }

    /** In thanks the governing bodies of a place stand for it. */
    private Actor side(Actor actor) {
        return PartySorts.isGoverning(actor) ? PartySorts.governed(actor) : actor;
    }

    /** Who thanks: those on whose behalf, else the subject, else the place of the speaker's office. */
    Optional<Actor> thanker(Sentence sentence, Mark thanks, Set<Actor> others) {
        Optional<Actor> last = Optional.empty();
        for (Mark actor : reading.marks().within("Actor", sentence.from(), thanks.from())) {
            boolean behalf = reading.marks().ends(actor.from(), "behalf");
            Optional<Actor> one = reading.actors().of(actor).map(this::side).filter(who -> !others.contains(who));
            if (behalf && one.isPresent()) {
                return one;
            }
            boolean begins = actor.from() == sentence.from()
                    || (reading.tokens().is(actor.from() - 1, ",") && actor.to() == thanks.from());
            if (begins) {
                last = one;
            }
        }
        return last.or(() -> speaker(sentence, thanks)).filter(who -> !others.contains(who));
    }

    /** The subject right before the thanks, by the place of the office beside the name or held elsewhere. */
    private Optional<Actor> speaker(Sentence sentence, Mark thanks) {
        List<Mark> subjects = reading.marks().within("Subject", sentence.from(), thanks.from());
        if (subjects.isEmpty()
                || thanks.from() - subjects.get(subjects.size() - 1).to() > NEAR) {
            return Optional.empty();
        }
        Mark subject = subjects.get(subjects.size() - 1);
        List<Mark> offices = reading.marks().within("Office", subject.from(), subject.to());
        if (!offices.isEmpty()) {
            return offices.stream()
                    .flatMap(office -> reading.offices().role(office, Optional.empty()).stream())
                    .flatMap(role -> role.jurisdiction().stream())
                    .map(Actor.class::cast)
                    .findFirst();
        }
        return reading.subjects().of(subject).flatMap(person -> reading.holders().held().stream()
                .filter(held -> held.person().equals(person) && !held.former())
                .flatMap(held -> held.role().jurisdiction().stream())
                .reduce((first, second) -> second)
                .map(Actor.class::cast));
    }
}
