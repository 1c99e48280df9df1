package vn.lientin.link;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Parts;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/** The body that gathers what others give, where an article tells of it: "Hội A mở đợt tiếp nhận ủng hộ". */
final class Receptions {
    private final Marks marks;
    private final Parties parties;
    private Optional<Actor> holder = Optional.empty();
    private Optional<Actor> last = Optional.empty();
    private int lastAt = -1;

    Receptions(Reading reading, Parties parties) {
        this.marks = reading.marks();
        this.parties = parties;
    }

    /** The title of an article is told of the one ceremony that it is about. */
    void readTitle(Mark reception, Sentence title) {
        read(reception, title);
        holder = last;
    }

    void read(Mark reception, Sentence sentence) {
        Parts parts = ((Found) reception.value()).parts();
        Set<Actor> whom = parts.first("receiver").map(parties::of).orElseGet(() -> ofOfficer(parts));
        boolean forPeople = !parts.has("officer") || marks.has("people-of", reception.from(), sentence.to());
        Optional<Actor> body = whom.size() == 1
                ? whom.stream().filter(actor -> gathers(actor, forPeople)).findFirst()
                : Optional.empty();
        if (body.isPresent()) {
            last = body;
            lastAt = sentence.block();
            holder = holder.or(() -> last);
        }
    }

    /** The body that an officer who takes what is given is of. */
    private Set<Actor> ofOfficer(Parts parts) {
        return parts.first("officer").stream()
                .flatMap(office -> marks.within("Actor", office.from(), office.to()).stream())
                .limit(1)
                .flatMap(actor -> parties.actor(actor).stream())
                .collect(Collectors.toSet());
    }

    /** A front of a province gathers for its people, unless its officer takes what is for nobody in particular. */
    private static boolean gathers(Actor actor, boolean forPeople) {
        boolean local = PartySorts.isGoverning(actor)
                && PartySorts.governed(actor) instanceof Place
                && (forPeople || PartySorts.standsForPlace(actor));
        return actor instanceof Organization && !local && PartySorts.isCharitable(actor);
    }

    /** Who gathers at a sentence: who holds the ceremony of the article, or was told of in the paragraph. */
    Optional<Actor> at(Sentence sentence) {
        return lastAt == sentence.block() ? last : holder;
    }
}
