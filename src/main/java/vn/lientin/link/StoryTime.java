package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Day;
import vn.lientin.text.Sentence;

/** Whether the story of an article has gone on to another time than that of the meeting told of last, and to which. */
final class StoryTime {
    /** So many sentences after one that opened with another time may still be there, if its paragraph is so long. */
    private static final int STILL_THERE = 3;

    private final Marks marks;
    private final MeetingTurns turns;
    private final MeetingDays days;
    /** The sentence that opened with another time: the rest of its paragraph may still be there. */
    private Optional<Sentence> opened = Optional.empty();

    /** Sentences since then. */
    private int since;

    /** The day that somebody went on to another place. */
    private Optional<Day> arrival = Optional.empty();

    /** Days from the first meeting. */
    private int shift;

    StoryTime(Marks marks, MeetingTurns turns, MeetingDays days) {
        this.marks = marks;
        this.turns = turns;
        this.days = days;
    }

    /** Goes on to a sentence. */
    void read(Sentence sentence) {
        if (turns.opensOtherTime(sentence)) {
            opened = Optional.of(sentence);
            since = 0;
            shift = turns.shift(sentence);
        } else if (++since > STILL_THERE
                || opened.filter(told -> told.block() == sentence.block()).isEmpty()) {
            opened = Optional.empty();
            arrival = Optional.empty();
            shift = 0;
        }
    }

    /** A sentence that goes on to another place, on a day that it tells. */
    void isAt(Day day, Sentence sentence) {
        opened = Optional.of(sentence);
        since = 0;
        arrival = Optional.of(day);
    }

    Optional<Day> arrival() {
        return arrival;
    }

    /** The meeting of that time has been told of. */
    void isTold() {
        opened = Optional.empty();
        arrival = Optional.empty();
    }

    /** Whether it is another time, by the words that opened the paragraph or the sentence. */
    boolean isOther() {
        return opened.isPresent();
    }

    /** Whether it is another time, or the sentence names a day. */
    boolean isOther(Sentence sentence) {
        return days.saysSameDay(sentence) || isOther() || marks.has("Date", sentence.from(), sentence.to());
    }

    /** Whether what a sentence mentions was at another time; where a noun alone does, as the sentence itself tells. */
    boolean goesOn(MeetingMention mention, Sentence sentence) {
        return days.saysSameDay(mention, sentence)
                || (isOther() && (mention.named() || since == 0 || days.hasTime(mention, sentence)))
                || turns.toldAsNext(mention, sentence)
                || (mention.further() && turns.opensHour(sentence));
    }

    /** Whether it is a day before or after the first meeting: "Hôm sau". */
    boolean isShifted() {
        return shift != 0 || arrival.isPresent();
    }

    /** The day that it is, if the first meeting was on this one. */
    Day shift(Day first) {
        return first.plusDays(shift);
    }
}
