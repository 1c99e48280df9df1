package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Sentence;

/** Acts that a rule reads as a whole: "bằng sự giúp đỡ của A, B đã làm …", "5 máy thở là của A", "A cử 30 bác sĩ đến xã B khám bệnh". */
final class WholeActs {
    private final Marks marks;
    private final ReceiversTold told;
    private final Shares shares;

    WholeActs(Marks marks, ReceiversTold told) {
        this.marks = marks;
        this.told = told;
        this.shares = new Shares(marks);
    }

    List<Giving> of(Sentence sentence) {
        List<Giving> acts = new ArrayList<>();
        for (Mark mark : marks.within("Helped", sentence.from(), sentence.to())) {
            if (!marks.has("general", sentence.from(), mark.from())) {
                read(acts, mark, sentence);
            }
        }
        return acts;
    }

    /** Those whom a sentence tells to have given, before it is known to whom. */
    List<Chunk> givers(Sentence sentence) {
        return marks.within("Helped", sentence.from(), sentence.to()).stream()
                .flatMap(mark -> ((Found) mark.value()).parts().all("giver").stream())
                .map(this::party)
                .toList();
    }

    private void read(List<Giving> acts, Mark mark, Sentence sentence) {
        Found found = (Found) mark.value();
        List<Part> givers = found.parts().all("giver");
        List<Part> goods = found.parts().all("goods");
        Optional<Chunk> named = found.parts().first("receiver").map(this::party);
        boolean near = found.with("whom", "").equals("near");
        Optional<Chunk> whom =
                near ? told.near(sentence).or(() -> helped(sentence)).map(actor -> settled(actor, mark)) : named;
        for (int i = 0; i < Math.min(givers.size(), goods.size()) && !(near && whom.isEmpty()); i++) {
            acts.addAll(shares.of(new Giving(
                    mark, party(givers.get(i)), whom, Optional.of(goods.get(i)), mark.from(), mark.from(), mark.to())));
        }
    }

    /** The only one whom the sentence or its paragraph tells to be helped. */
    private Optional<Actor> helped(Sentence sentence) {
        return told.helpedIn(sentence).filter(whom -> whom.size() == 1).flatMap(whom -> whom.stream()
                .findFirst());
    }

    private static Chunk settled(Actor actor, Mark mark) {
        Mark stands = new Mark(Parties.SETTLED, mark.from(), mark.from(), actor, mark.rule());
        return Chunk.party(Role.NONE, new Part(mark.from(), mark.from(), Optional.of(stands)));
    }

    /** The actor that begins with a part's words, or that they belong to. */
    private Chunk party(Part part) {
        boolean named = part.mark()
                .filter(mark -> mark.type().equals("Org") || mark.type().equals("Place"))
                .isPresent();
        Optional<Mark> actor = named ? marks.covering(part.from(), "Actor") : part.mark();
        return Chunk.party(Role.NONE, new Part(part.from(), part.to(), actor));
    }
}
