package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Fact;

/** Meetings, and who took part. */
final class Meetings {
    private final List<Meeting> all = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final MeetingWalk walk;

    private Meetings(MeetingWalk walk) {
        this.walk = walk;
        for (Gathering gathering : walk.gatherings()) {
            Meeting meeting = gathering.meeting();
            all.add(meeting);
            facts.addAll(gathering.attendances(meeting));
        }
    }

    static Meetings of(Reading reading, List<Statements.Said> statements) {
        return new Meetings(new MeetingWalk(reading, statements));
    }

    /** The meetings of the article, in the order in which it tells of them. */
    List<Meeting> all() {
        return List.copyOf(all);
    }

    /** Attendances at the meetings. */
    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The meeting that a statement was made at, where the article tells. */
    Optional<Meeting> of(Statements.Said said) {
        return walk.of(said).map(gathering -> all.get(gathering.number() - 1));
    }
}
