package vn.lientin.link;

import java.util.List;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact.StatementMode;
import vn.lientin.fact.Span;

/** What people said: direct and indirect speech. */
final class Statements {
    /**
     * A statement, before it is known at which meeting it was made.
     *
     * @param subject the Subject mark of the speaker
     */
    record Said(Person speaker, Span text, StatementMode mode, Mark subject, Evidence evidence) {}

    private Statements() {}

    /** In the order of the text. */
    static List<Said> of(Reading reading) {
        return List.of();
    }
}
