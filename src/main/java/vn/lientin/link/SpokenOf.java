package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Span;

/** Whether a meeting is one that somebody only speaks of: "Ông A cho biết, tại cuộc họp ngày 1/6, Thứ trưởng B đã …". */
final class SpokenOf {
    private final Reading reading;
    private final Marks marks;
    private final List<Statements.Said> said;

    SpokenOf(Reading reading, List<Statements.Said> said) {
        this.reading = reading;
        this.marks = reading.marks();
        this.said = said;
    }

    /**
     * What somebody says in which a meeting is told of for the first time, and which was not said there.
     *
     * @param at the token that tells of it
     * @param before another meeting was told of before
     */
    Optional<Statements.Said> in(int at, boolean before) {
        Span told = span(at, at + 1);
        return said.stream()
                .filter(one -> one.text().contains(told))
                .filter(one -> before ? !isWhere(one, at) : isOfOthers(one, at))
                .findFirst();
    }

    /** "Ông A cho biết tại buổi họp báo chiều 1/6.": nothing but where it was said. */
    private boolean isWhere(Statements.Said one, int at) {
        return opensWith(one, at) && !goesOn(one, at);
    }

    /** "…, tại phiên họp chiều nay, Ủy ban đã …", "theo ông A, Thủ tướng dự hội nghị …": others did something there. */
    private boolean isOfOthers(Statements.Said one, int at) {
        return opensWith(one, at) ? goesOn(one, at) : hasOtherBefore(one, at);
    }

    /** With "tại" the words begin. */
    private boolean opensWith(Statements.Said one, int at) {
        return marks.endingAt(at, "setting")
                .filter(words -> !one.text().contains(span(words.from() - 1, words.from())))
                .isPresent();
    }

    private boolean goesOn(Statements.Said one, int at) {
        int i = at;
        while (one.text().contains(span(i, i + 1))) {
            if (marks.tokens().is(i, ",")) {
                return true;
            }
            i++;
        }
        return false;
    }

    private boolean hasOtherBefore(Statements.Said one, int at) {
        return !marks.has("told-at", one.speech().to(), at)
                && marks.within("Subject", one.speech().to(), at).stream()
                        .anyMatch(other -> one.text().contains(span(other.from(), other.to()))
                                && reading.subjects()
                                        .of(other)
                                        .filter(one.speaker()::equals)
                                        .isEmpty());
    }

    private Span span(int from, int to) {
        return reading.article().span(from, to);
    }
}
