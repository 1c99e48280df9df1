package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Fact.SupportStatus;
import vn.lientin.text.Tokens;

/** Whether an act is told as done, promised or asked for. */
final class Reality {
    private final Marks marks;

    Reality(Marks marks) {
        this.marks = marks;
    }

    /**
     * Empty where it is told as none of these: under a condition, denied, as a purpose or a rule.
     *
     * @param begin first token of the clause
     * @param frame first token of the act's own words
     * @param verb its verb
     */
    Optional<SupportStatus> of(int begin, int frame, int verb) {
        if (has("done", frame, verb)) {
            return has("denied", frame, verb) ? Optional.empty() : Optional.of(SupportStatus.DELIVERED);
        }
        if (has("unreal", begin, verb) || has("denied", begin, verb)) {
            return Optional.empty();
        }
        if (has("ask", begin, verb)) {
            return Optional.of(SupportStatus.REQUESTED);
        }
        return Optional.of(has("pledge", begin, verb) ? SupportStatus.PLEDGED : SupportStatus.DELIVERED);
    }

    private boolean has(String cue, int from, int to) {
        return marks.within(cue, from, to).stream().anyMatch(mark -> !insideOther(mark));
    }

    /** "không" in "không hoàn lại" denies nothing. */
    private boolean insideOther(Mark mark) {
        return marks.covering(mark.from(), "aux", "Org", "Office", "Place", "Person", "Actor")
                .filter(other -> other.length() > mark.length())
                .isPresent();
    }

    /** The first token of the clause that a token stands in. */
    int clause(int from, int token) {
        Tokens tokens = marks.tokens();
        for (int i = token - 1; i >= from; i--) {
            if (tokens.is(i, ";") || tokens.is(i, ":")) {
                return i + 1;
            }
        }
        return from;
    }
}
