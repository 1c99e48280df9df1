package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** "lần lượt tiếp A và B", "có các cuộc gặp với A, B": not one meeting, but one with each of those who are named. */
final class MeetingsWithEach {
    /** Tokens between two of those named. */
    private static final int JOINT = 2;

    private static final Set<String> JOINTS = Words.set("joins-persons");

    private final Reading reading;
    private final Marks marks;
    private final MeetingLabels labels;

    MeetingsWithEach(Reading reading, MeetingLabels labels) {
        this.reading = reading;
        this.marks = reading.marks();
        this.labels = labels;
    }

    /** Whether a verb tells of more than one meeting. */
    boolean isSeveral(Mark cue) {
        return marks.endingAt(cue.from(), "one-by-one").isPresent()
                || !marks.within("one-by-one", cue.from(), cue.to()).isEmpty()
                || !marks.within("several-meetings", cue.from(), cue.to()).isEmpty();
    }

    /** The meetings, in the order of the text, each as a mention of its own; empty where it is but one. */
    List<MeetingMention> of(MeetingMention mention, Sentence sentence) {
        List<Mark> others = mention.further() && isSeveral(mention.mark()) ? named(mention, sentence) : List.of();
        return others.size() < 2
                ? List.of()
                : others.stream().map(other -> with(mention, other)).toList();
    }

    /** Those who are named one after the other behind a verb. */
    private List<Mark> named(MeetingMention mention, Sentence sentence) {
        List<Mark> named = new ArrayList<>();
        Set<Person> persons = new HashSet<>();
        Optional<Mark> next = subject(mention.mark().to(), sentence);
        while (next.isPresent()) {
            Mark one = next.get();
            if (reading.subjects().of(one).filter(persons::add).isPresent()) {
                named.add(one);
            }
            next = subject(one.to(), sentence);
        }
        return named;
    }

    private Optional<Mark> subject(int from, Sentence sentence) {
        Tokens tokens = reading.tokens();
        for (int i = from; i <= from + JOINT && i < sentence.to(); i++) {
            Optional<Mark> subject = marks.at(i, "Subject");
            if (subject.isPresent() || !tokens.isAny(i, JOINTS)) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private MeetingMention with(MeetingMention mention, Mark other) {
        Occasion told = mention.occasion();
        String label = told.kind() + " " + reading.tokens().text(other.from(), other.to());
        return new MeetingMention(
                mention.mark(),
                other.to(),
                new Occasion(told.kind(), told.family(), label),
                labels.met(other.from(), other.to()),
                true,
                mention.way(),
                false,
                false,
                mention.beside());
    }
}
