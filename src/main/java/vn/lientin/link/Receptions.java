package vn.lientin.link;

import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
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
        Set<Actor> whom = ((Found) reception.value())
                .parts()
                .first("receiver")
                .map((Part part) -> parties.of(part))
                .orElse(Set.of());
        Optional<Actor> body =
                whom.size() == 1 ? whom.stream().filter(Receptions::gathers).findFirst() : Optional.empty();
        if (body.isPresent()) {
            last = body;
            lastAt = sentence.block();
            boolean ceremony = !marks.within("reception-event", reception.from(), reception.to())
                    .isEmpty();
            holder = holder.isEmpty() && ceremony ? body : holder;
        }
    }

    /** A front of a province gathers for the province, as its other governing bodies do. */
    private static boolean gathers(Actor actor) {
        boolean local = PartySorts.isGoverning(actor) && PartySorts.governed(actor) instanceof Place;
        return actor instanceof Organization && !local && PartySorts.isCharitable(actor);
    }

    /** Who gathers at a sentence: who holds the ceremony of the article, or was told of in the paragraph. */
    Optional<Actor> at(Sentence sentence) {
        return lastAt == sentence.block() ? last : holder;
    }
}
