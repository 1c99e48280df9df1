package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** The words on either side of a cue that may belong to it: up to the next cue and to reported speech. */
final class CueClause {
    private final Marks marks;
    private final Tokens tokens;
    private final Mark cue;
    private final List<Mark> cues;
    private final Sentence sentence;

    CueClause(Marks marks, Mark cue, List<Mark> cues, Sentence sentence) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.cue = cue;
        this.cues = cues;
        this.sentence = sentence;
    }

    Mark cue() {
        return cue;
    }

    List<Mark> cues() {
        return cues;
    }

    Sentence sentence() {
        return sentence;
    }

    Found found() {
        return (Found) cue.value();
    }

    /** Whether a rule's property is set. */
    boolean has(String property) {
        return !found().with(property, "").isEmpty();
    }

    /** First token of the left side. */
    int from() {
        int edge = sentence.from();
        for (Mark other : cues) {
            if (other.to() <= cue.from() && !isNested(other)) {
                edge = Math.max(edge, other.to());
            }
        }
        for (Mark speech : marks.within("Speech", edge, cue.from())) {
            edge = Math.max(edge, speech.to());
        }
        for (int i = cue.from() - 1; i > edge; i--) {
            if (tokens.is(i, "do") && marks.covering(i, "Person", "Org").isEmpty() && !isLedClause(i)) {
                return i + 1;
            }
        }
        return edge;
    }

    /** "đoàn do A làm trưởng đoàn đã đến thăm": the clause with "do" is not the subject's beginning. */
    private boolean isLedClause(int at) {
        return cues.stream().anyMatch(other -> isNested(other) && other.from() > at && other.to() <= cue.from());
    }

    /** A cue inside what another one is about: "do A dẫn đầu". */
    static boolean isNested(Mark cue) {
        return MeetingMention.has(cue, "nested");
    }

    /** Several who are joined before it do it together. */
    static boolean isJoined(Mark cue) {
        return MeetingMention.has(cue, "joined");
    }

    /** Says who leads a delegation. */
    static boolean isLed(Mark cue) {
        return cue.rule().startsWith("meetings.led");
    }

    /** Token after the last of the right side. */
    int to() {
        int edge = sentence.to();
        for (Mark other : cues) {
            if (other.from() >= cue.to() && !isNested(other)) {
                edge = Math.min(edge, other.from());
            }
        }
        for (Mark speech : marks.within("Speech", cue.to(), edge)) {
            if (!tokens.is(speech.from(), "theo")) {
                int verb = ((Found) speech.value())
                        .parts()
                        .first("cue")
                        .map(Mark.Part::from)
                        .orElse(edge);
                edge = Math.min(edge, verb);
            }
        }
        return edge;
    }

    /** That of the cue before it, where "và" or a comma joins the two verbs. */
    Optional<CueClause> joined() {
        boolean joins = tokens.is(cue.from() - 1, "và") || tokens.is(cue.from() - 1, ",");
        return cues.stream()
                .filter(other -> joins && other.to() <= cue.from() && !isNested(other))
                .reduce((one, next) -> next)
                .map(other -> new CueClause(marks, other, cues, sentence));
    }

    /** Whether the cue opens the sentence, but for a day: "Chiều qua, làm việc với Huyện ủy A, ông B …". */
    boolean opens() {
        for (int i = sentence.from(); i < cue.from(); i++) {
            if (tokens.isWord(i) && marks.covering(i, "Date", "other-time").isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
