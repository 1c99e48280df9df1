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
    private static final int JOINT = 4;

    private static final String PERSON = "Subject";
    private static final Set<String> JOINTS = Words.set("joins-persons");

    /** Words for those whom a body sends. */
    private static final Set<String> SENT_BY = Words.set("sent-by");

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
        return marks.ends(cue.from(), "one-by-one")
                || marks.has("one-by-one", cue.from(), cue.to())
                || marks.has("several-meetings", cue.from(), cue.to());
    }

    /** The meetings, in the order of the text, each as a mention of its own; empty where it is but one. */
    List<MeetingMention> of(MeetingMention mention, Sentence sentence) {
        List<Mark> others = mention.further() && isSeveral(mention.mark()) ? named(mention, sentence) : List.of();
        return others.size() < 2
                ? List.of()
                : others.stream().map(other -> with(mention, other)).toList();
    }

    /** Those who are named one after the other behind a verb: persons, or bodies. */
    private List<Mark> named(MeetingMention mention, Sentence sentence) {
        List<Mark> named = new ArrayList<>();
        Set<Person> persons = new HashSet<>();
        Optional<Mark> next = next(mention.mark().to(), sentence);
        while (next.isPresent()) {
            Mark one = next.get();
            boolean body = !one.type().equals(PERSON);
            if (body || reading.subjects().of(one).filter(persons::add).isPresent()) {
                named.add(one);
            }
            next = next(behindBrackets(one.to(), sentence), sentence);
        }
        return named;
    }

    private Optional<Mark> next(int from, Sentence sentence) {
        Tokens tokens = reading.tokens();
        for (int i = from; i <= from + JOINT && i < sentence.to(); i++) {
            int at = i;
            Optional<Mark> one = marks.at(i, PERSON).or(() -> marks.at(at, "Org"));
            if (one.isPresent() || !(tokens.isAny(i, JOINTS) || tokens.isAny(i, SENT_BY))) {
                return one;
            }
        }
        return Optional.empty();
    }

    /** "Công ty A (Hàn Quốc) và". */
    private int behindBrackets(int from, Sentence sentence) {
        Tokens tokens = reading.tokens();
        int to = from;
        while (tokens.is(from, "(") && to < sentence.to() && !tokens.is(to, ")")) {
            to++;
        }
        return to == from ? from : to + 1;
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
