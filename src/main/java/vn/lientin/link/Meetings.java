package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Fact;

/** Meetings, and who took part. */
final class Meetings {
    private Meetings() {}

    static Meetings of(Reading reading, List<Statements.Said> statements) {
        return new Meetings();
    }

    /** The meetings of the article, in the order in which it tells of them. */
    List<Meeting> all() {
        return List.of();
    }

    /** Attendances at the meetings. */
    List<Fact> facts() {
        return List.of();
    }

    /** The meeting that a statement was made at, where the article tells. */
    Optional<Meeting> of(Statements.Said said) {
        return Optional.empty();
    }
}
