package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Fact.SupportStatus;

/** Whether an act is told as done, promised or asked for. */
final class Reality {
    /** A word that denies an act stands so near before who acts. */
    private static final int NEAR = 2;

    /** So many words, with the one that tells it as done itself. */
    private static final int DENIED = 4;

    /** What may have such a word in it, and means something else. */
    private static final String[] OTHERS = {
        "Giving", "idle", "aux", "gift", "folk", "Folk", "Org", "Office", "Place", "Person", "Actor"
    };

    private final Marks marks;

    Reality(Marks marks) {
        this.marks = marks;
    }

    /**
     * Empty where it is told as none of these: under a condition, denied, as a purpose or a rule. Who wishes to give promises
     * it, and is not asked: "A mong muốn hỗ trợ B".
     *
     * @param begin first token of the clause
     * @param subject first token of who acts
     * @param frame first token of the act's own words
     * @param verb its verb
     * @param end the token after its verb, which may begin with a word that tells it as done: "đã nhận"
     */
    Optional<SupportStatus> of(int begin, int subject, int frame, int verb, int end) {
        boolean inVerb = marks.has("done", verb, end);
        int done = inVerb ? verb : last("done", frame, verb);
        if (done >= 0 && !has("pledge", done, verb) && !has("ask", done, verb)) {
            return has("denied", Math.max(frame, done - DENIED), verb)
                    ? Optional.empty()
                    : Optional.of(SupportStatus.DELIVERED);
        }
        if (has("unreal", begin, verb) || has("denied", Math.max(contrast(begin, verb), subject - NEAR), verb)) {
            return Optional.empty();
        }
        if (subject < frame && has("ask", frame, verb)) {
            return Optional.of(SupportStatus.PLEDGED).filter(wish -> isOwnWish(frame, verb));
        }
        if (has("ask", begin, verb)) {
            return Optional.of(SupportStatus.REQUESTED);
        }
        return Optional.of(has("pledge", begin, verb) ? SupportStatus.PLEDGED : SupportStatus.DELIVERED);
    }

    /** "A mong muốn hỗ trợ B", not "A kiến nghị … hỗ trợ". */
    private boolean isOwnWish(int from, int verb) {
        return marks.within("ask", from, verb).stream().allMatch(ask -> marks.begins(ask.from(), "pledge"));
    }

    /** Token after the last "mà", "nhưng" before the verb: what stands before it is told of something else. */
    private int contrast(int begin, int verb) {
        List<Mark> words = marks.within("contrast", begin, verb);
        return words.isEmpty() ? begin : words.get(words.size() - 1).to();
    }

    /** Token after the last cue of a list; -1 where there is none. */
    private int last(String cue, int from, int to) {
        return marks.within(cue, from, to).stream()
                .filter(mark -> !insideOther(mark))
                .mapToInt(Mark::to)
                .max()
                .orElse(-1);
    }

    private boolean has(String cue, int from, int to) {
        return marks.within(cue, from, to).stream().anyMatch(mark -> !insideOther(mark) && !isHeldBefore(mark, to));
    }

    /** "khởi công cầu và trao 20 suất quà": what was begun or signed is one thing, what is given another. */
    private boolean isHeldBefore(Mark cue, int verb) {
        int at = Left.beforeAux(marks, verb);
        int joint = marks.ends(verb, "join") ? verb : at;
        boolean joined = marks.ends(joint, "join")
                || marks.tokens().is(at - 1, ";")
                || marks.tokens().is(at - 1, ",");
        return joined && marks.begins(cue.from(), "event-verb");
    }

    /** "không" in "không hoàn lại" denies nothing, "chính sách" in "gia đình chính sách" is no plan. */
    private boolean insideOther(Mark mark) {
        return marks.covering(mark.from(), OTHERS)
                .filter(other -> other.length() > mark.length())
                .isPresent();
    }
}
