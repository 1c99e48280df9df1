package vn.lientin.link;

import java.util.List;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Sentence;

/** Who stands before the cue of what was done. */
final class CueDoers {
    private final Reading reading;
    private final Marks marks;
    private final CuePersons persons;
    private final CueBodies bodies;

    CueDoers(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.persons = new CuePersons(reading);
        this.bodies = new CueBodies(marks);
    }

    /** Whether a person or a delegation stands before the cue. */
    boolean hasVisitor(Mark cue, List<Mark> cues, Sentence sentence) {
        return !of(cue, cues, sentence).isEmpty()
                || bodies.left(new CueClause(marks, cue, cues, sentence)).stream()
                        .anyMatch(MeetingCues::isDelegation);
    }

    /** The persons who stand before the cue. */
    List<Person> of(Mark cue, List<Mark> cues, Sentence sentence) {
        return persons.left(new CueClause(marks, cue, cues, sentence), true).stream()
                .flatMap(mark -> reading.subjects().of(mark).stream())
                .toList();
    }

    /** Whether a body stands before the cue. */
    boolean hasOrganizer(Mark cue, List<Mark> cues, Sentence sentence) {
        return !bodies.left(new CueClause(marks, cue, cues, sentence)).isEmpty();
    }
}
