package vn.lientin.link;

import java.util.List;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Span;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Whether something was said on an occasion of its own: in writing, on a later day, before, or as somebody else tells. */
final class OtherOccasion {
    private final Reading reading;
    private final Marks marks;
    private final List<Statements.Said> said;

    OtherOccasion(Reading reading, List<Statements.Said> said) {
        this.reading = reading;
        this.marks = reading.marks();
        this.said = said;
    }

    boolean has(Statements.Said one, Gathering meeting, Sentence sentence) {
        return isWritten(one)
                || isBefore(one)
                || isOnLaterDay(one, meeting)
                || isRelayed(one, sentence)
                || (isRetold(one, meeting) && !marks.has("told-at", sentence.from(), from(one)));
    }

    /** "Ông A có văn bản yêu cầu …". */
    private static boolean isWritten(Statements.Said one) {
        return !((Found) one.speech().value()).with("written", "").isEmpty();
    }

    /** "như ông A từng nói". */
    private boolean isBefore(Statements.Said one) {
        return marks.has("SaidOnce", from(one), one.speech().to() + 1);
    }

    /** "Ông A hôm qua nói": the meeting was over by that day. */
    private boolean isOnLaterDay(Statements.Said one, Gathering meeting) {
        return marks.within("Date", one.subject().to(), one.speech().to()).stream()
                .flatMap(date -> reading.days().of(date).stream())
                .anyMatch(day -> isOver(meeting, day));
    }

    private static boolean isOver(Gathering meeting, Day day) {
        return meeting.date()
                        .filter(held -> MeetingDays.between(held, day) != 0)
                        .isPresent()
                && meeting.lastDay()
                        .filter(last -> MeetingDays.between(day, last) >= 0)
                        .isEmpty();
    }

    /** "Ông A cho biết, Thủ tướng yêu cầu …". */
    private boolean isRelayed(Statements.Said one, Sentence sentence) {
        Mark subject = one.subject();
        Span words = reading.article().span(subject.from(), subject.to());
        return said.stream()
                .anyMatch(other -> !other.speaker().equals(one.speaker())
                        && other.subject().from() < subject.from()
                        && other.subject().from() >= sentence.from()
                        && other.text().contains(words));
    }

    /** Who tells what others said there, "Ông A cho biết, tại cuộc họp, Thủ tướng yêu cầu …", tells it afterwards. */
    private boolean isRetold(Statements.Said one, Gathering meeting) {
        return !meeting.occasion().isWithPress()
                && said.stream()
                        .filter(telling -> telling.speaker().equals(one.speaker()))
                        .anyMatch(telling -> tellsOf(telling, meeting));
    }

    private boolean tellsOf(Statements.Said telling, Gathering meeting) {
        Tokens tokens = reading.tokens();
        int from = tokens.at(telling.text().start());
        int to = tokens.at(telling.text().end());
        return marks.within("Gathering", from, to).stream()
                .filter(noun -> marks.ends(noun.from(), "setting") && tokens.is(noun.to(), ","))
                .filter(noun -> meeting.occasion().isOfKind(tokens.text(noun.from(), noun.to())))
                .flatMap(noun -> marks.at(noun.to() + 1, "Subject").stream())
                .flatMap(other -> reading.subjects().of(other).stream())
                .anyMatch(other -> !other.equals(telling.speaker()));
    }

    private static int from(Statements.Said one) {
        return Math.min(one.subject().from(), one.speech().from());
    }
}
