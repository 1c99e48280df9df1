package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Meetings that are named only as the frame of what is told: "bên lề hội nghị A", "trong khuôn khổ hội nghị A". */
final class MeetingFrames {
    private final Marks marks;
    private final Tokens tokens;

    MeetingFrames(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** "Bên lề hội nghị A, ông B gặp bà C", "Trong khuôn khổ hội nghị A, tỉnh tổ chức tọa đàm": what is told is not A. */
    List<MeetingMention> without(List<MeetingMention> all, Sentence sentence) {
        Optional<Integer> frame = marks.within("frame", sentence.from(), sentence.to()).stream()
                .flatMap(words -> (isAlone(words, sentence) ? Optional.of(words) : framed(words.to())).stream())
                .map(Mark::from)
                .findFirst();
        if (frame.isEmpty()) {
            return all;
        }
        int at = frame.get();
        Predicate<MeetingMention> beside = mention -> mention.mark().from() != at
                && mention.way().isHeld()
                && !mention.isPartOfOther()
                && (mention.byVerb() || mention.mark().from() > at);
        if (all.stream().noneMatch(beside)) {
            return all;
        }
        return all.stream()
                .filter(mention -> mention.mark().from() != at)
                .map(mention -> beside.test(mention) ? mention.asBeside() : mention)
                .toList();
    }

    /** "Bên lề, …": of the meeting told of. */
    private boolean isAlone(Mark frame, Sentence sentence) {
        return frame.from() == sentence.from() && tokens.is(frame.to(), ",");
    }

    /** The meeting that is named next, but where somebody is said to be there: "nhân dịp dự hội nghị A". */
    private Optional<Mark> framed(int at) {
        return marks.at(at, "Gathering")
                .or(() -> marks.at(at + 1, "Gathering").filter(noun -> !marks.begins(at, "MeetCue")));
    }
}
