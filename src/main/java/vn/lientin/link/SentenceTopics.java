package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;

/** The party that a sentence is about: the first that nothing before it governs. */
final class SentenceTopics {
    private final Marks marks;
    private final PartyRoles roles;

    SentenceTopics(Marks marks) {
        this.marks = marks;
        this.roles = new PartyRoles(marks);
    }

    /** What the sentence before was about in the same paragraph, where a mark is the subject of its own. */
    Optional<Mark> before(Mark mark) {
        return marks.article()
                .sentenceAt(mark.from())
                .filter(here -> isSubject(mark, here))
                .flatMap(here -> marks.article().sentences().stream()
                        .filter(before -> before.block() == here.block() && before.to() <= here.from())
                        .reduce((one, other) -> other))
                .flatMap(before -> marks.within("Actor", before.from(), before.to()).stream()
                        .filter(actor -> isSubject(actor, before))
                        .findFirst());
    }

    private boolean isSubject(Mark party, Sentence sentence) {
        boolean aside = party.from() > 0 && marks.tokens().is(party.from() - 1, "(");
        return !aside && roles.of(party.from(), sentence.from()) == Chunk.Role.SUBJECT;
    }
}
