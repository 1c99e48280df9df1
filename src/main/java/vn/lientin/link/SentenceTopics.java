package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;

/** The party that a sentence is about: the first that nothing before it governs. */
final class SentenceTopics {
    /** A word alone reaches back over so many sentences. */
    private static final int REACH = 4;

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

    /** What the nearest of a few sentences before that is about a party was about, in whatever paragraph. */
    Optional<Mark> last(Mark mark) {
        List<Sentence> before = marks.article().sentences().stream()
                .filter(sentence -> sentence.to() <= mark.from())
                .toList();
        return before.subList(Math.max(0, before.size() - REACH), before.size()).stream()
                .flatMap(sentence -> marks.within("Actor", sentence.from(), sentence.to()).stream()
                        .filter(actor -> isSubject(actor, sentence))
                        .limit(1))
                .reduce((one, other) -> other);
    }

    private boolean isSubject(Mark party, Sentence sentence) {
        boolean aside = party.from() > 0 && marks.tokens().is(party.from() - 1, "(");
        return !aside && !tellsWhere(party) && roles.of(party.from(), sentence.from()) == Chunk.Role.SUBJECT;
    }

    /** "tại xã A, huyện B, hội C": the second only tells where the first is. */
    private boolean tellsWhere(Mark place) {
        int comma = place.from() - 1;
        return comma > 0
                && marks.tokens().is(comma, ",")
                && marks.endingAt(comma, "Actor")
                        .filter(below -> PartyPlaces.liesIn(below, place)
                                || PartyPlaces.isAbove(marks.tokens(), below, place)
                                || PartyPlaces.isHamletIn(marks.tokens(), below, place))
                        .isPresent();
    }
}
