package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Day;
import vn.lientin.text.Sentence;

/** What tells that a meeting goes on, though it looks like another one: what is done at it, and until when it lasts. */
final class MeetingGoesOn {
    private final Marks marks;
    private final MeetingMentions mentions;
    private final MeetingDays days;
    private final StoryTime time;
    private final MeetingsKnown known;
    private final NewMeetings newMeetings;

    MeetingGoesOn(
            Marks marks,
            MeetingMentions mentions,
            MeetingDays days,
            StoryTime time,
            MeetingsKnown known,
            NewMeetings newMeetings) {
        this.marks = marks;
        this.mentions = mentions;
        this.days = days;
        this.time = time;
        this.known = known;
        this.newMeetings = newMeetings;
    }

    /**
     * Whether a mention tells no more than this of a meeting that is known.
     *
     * @param day that the sentence tells for it
     * @param current the meeting told of before
     */
    boolean isTold(MeetingMention mention, Sentence sentence, Optional<Day> day, Optional<Gathering> current) {
        return goesOnThere(mention, sentence, day, current) || goesOnUntil(mention, sentence, day, current);
    }

    /**
     * "Tiếp đó, ông A công bố quyết định …": at the ceremony told of, where no other day and place are told; a day behind
     * it is that of the decision.
     */
    private boolean goesOnThere(
            MeetingMention mention, Sentence sentence, Optional<Day> day, Optional<Gathering> current) {
        boolean before = marks.has("Date", sentence.from(), mention.mark().from());
        boolean otherDay = days.saysSameDay(sentence)
                || (before && !current.flatMap(Gathering::date).equals(day));
        return mention.isPartOfOther()
                && !time.isShifted()
                && (day.isEmpty() || !otherDay)
                && current.filter(meeting -> meeting.occasion().isFormal()).isPresent()
                && newMeetings.place(mention, sentence).isEmpty();
    }

    /** "Phiên họp kéo dài đến hết ngày 13/9", of one that began shortly before. */
    private boolean goesOnUntil(
            MeetingMention mention, Sentence sentence, Optional<Day> day, Optional<Gathering> current) {
        return !mention.byVerb()
                && mention.occasion().isBare()
                && days.tellsEnd(mention, sentence)
                && known.of(mention, current)
                        .flatMap(Gathering::date)
                        .filter(first -> day.filter(last -> MeetingDays.near(first, last))
                                .isPresent())
                        .isPresent();
    }

    /** "Tại hội nghị, ông A trao quyết định …": what is done at a meeting that is known is no other one. */
    boolean isWithin(MeetingMention act, List<MeetingMention> all, Optional<Gathering> current) {
        boolean ceremony = !act.byVerb() && act.occasion().isCeremony();
        return (act.isPartOfOther() || ceremony)
                && all.stream()
                        .filter(at ->
                                !at.byVerb() && at.mark().from() < act.mark().from())
                        .anyMatch(at ->
                                mentions.isSetting(at) && known.of(at, current).isPresent());
    }
}
