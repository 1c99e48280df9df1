package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Sentence;

/** Who paid for what was told before, in the sentence or the one before it: "Nhà tài trợ là A", "Mỗi suất do A tài trợ". */
final class Sponsors {
    private final Marks marks;
    private List<Giving> before = List.of();
    private int block = -1;

    Sponsors(Marks marks) {
        this.marks = marks;
    }

    /** What a sentence tells to have been handed over, by whomever. */
    void remember(Sentence sentence, List<Giving> acts) {
        before = List.copyOf(acts);
        block = sentence.block();
    }

    /** The acts of a sentence with those that its sponsors paid for, in the place of what it tells of them alone. */
    List<Giving> with(Sentence sentence, List<Giving> told, List<Giving> handed) {
        List<Giving> all = new ArrayList<>(told);
        for (Mark mark : marks.within("Sponsor", sentence.from(), sentence.to())) {
            List<Giving> paid = new ArrayList<>();
            handed.stream().filter(act -> act.verb().to() <= mark.from()).forEach(paid::add);
            if (paid.isEmpty() && block == sentence.block()) {
                paid.addAll(before);
            }
            Optional<Chunk> sponsor =
                    ((Found) mark.value()).parts().first("giver").map(part -> Chunk.party(Role.AGENT, part));
            if (sponsor.isPresent() && !paid.isEmpty()) {
                all.removeIf(
                        act -> mark.from() <= act.verb().from() && act.verb().to() <= mark.to());
                paid.forEach(act -> all.add(paidBy(sponsor.get(), mark, act)));
            }
        }
        return all;
    }

    private static Giving paidBy(Chunk sponsor, Mark mark, Giving act) {
        return new Giving(mark, sponsor, act.receiver(), act.goods(), mark.from(), mark.from(), mark.to());
    }
}
