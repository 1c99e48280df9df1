package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;

/** Which party committee a part of one belongs to that is named alone: "Trưởng Ban Tổ chức". */
final class PartyCommittees {
    private final Marks marks;

    PartyCommittees(Marks marks) {
        this.marks = marks;
    }

    /** The committee named last before this word in the sentence, else the next one after it. */
    Optional<BodyName> at(int at) {
        return marks.article().sentenceAt(at).flatMap(sentence -> nearest(sentence, at));
    }

    private Optional<BodyName> nearest(Sentence sentence, int at) {
        Optional<BodyName> before = Optional.empty();
        Optional<BodyName> after = Optional.empty();
        for (Mark org : marks.within("Org", sentence.from(), sentence.to())) {
            BodyName body = (BodyName) org.value();
            if (!body.kind().equals("PartyCommittee")) {
                continue;
            }
            if (org.from() < at) {
                before = Optional.of(body);
            } else if (after.isEmpty()) {
                after = Optional.of(body);
            }
        }
        return before.isPresent() ? before : after;
    }
}
