package vn.lientin.link;

import java.util.List;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Who may hold a meeting: somebody named in the clause before its verb. */
final class MeetingDoers {
    private static final List<String> DOERS = List.of("parties", "Subject", "Actor", "Org");

    private final Marks marks;
    private final Tokens tokens;

    MeetingDoers(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** Whether somebody stands before it in the clause. */
    boolean before(Sentence sentence, int at) {
        int from = at;
        while (from > sentence.from() && !tokens.is(from - 1, ";") && !tokens.is(from - 1, ":")) {
            from--;
        }
        return within(from, at);
    }

    /** A country does not hold a meeting: "Việt Nam chủ trì hội nghị" tells of no day. */
    boolean within(int from, int at) {
        return DOERS.stream()
                .flatMap(type -> marks.within(type, from, at).stream())
                .anyMatch(doer -> !isCountry(doer));
    }

    private boolean isCountry(Mark doer) {
        return marks.at(doer.from(), "Place")
                .filter(place -> place.to() == doer.to())
                .filter(place -> ((PlaceFinder.Found) place.value()).place().level() == Level.COUNTRY)
                .isPresent();
    }
}
