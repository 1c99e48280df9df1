package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/** What is told by a verb and may be no meeting: a visit, an inspection, a handing over of gifts. */
final class Deeds {
    private final MeetingMentions mentions;
    private final CueDoers doers;
    private final MeetingDays days;
    private final MeetingPlaces places;
    private final MeetingTurns turns;
    private final StoryTime time;
    private final Trips trips;

    Deeds(
            MeetingMentions mentions,
            CueDoers doers,
            MeetingDays days,
            MeetingPlaces places,
            MeetingTurns turns,
            StoryTime time,
            Trips trips) {
        this.mentions = mentions;
        this.doers = doers;
        this.days = days;
        this.places = places;
        this.turns = turns;
        this.time = time;
        this.trips = trips;
    }

    /**
     * Whether it is a meeting by itself: somebody named goes somewhere on a day that is told, or on a trip.
     *
     * @param current the meeting that is being told of
     * @param lastDay the day that was told of last
     */
    boolean isMeeting(MeetingMention mention, Sentence sentence, Optional<Gathering> current, Optional<Day> lastDay) {
        if (!mention.way().isHeld()) {
            return false;
        }
        if (mention.byBody()) {
            return isHeldByBody(mention, sentence, lastDay);
        }
        boolean further = !turns.isOnThisOccasion(sentence) && isFurtherStop(mention, sentence, current);
        if (mention.isStop() || !mention.alone()) {
            return mention.isStop() && further;
        }
        Mark cue = mention.mark();
        boolean onDay = days.in(sentence, cue.from(), mention.to(), lastDay).isPresent();
        boolean besides = current.isPresent() && (mention.beside() || turns.goesOn(mention));
        return (onDay || further || time.isOther() || besides)
                && isSomewhere(mention, sentence, onDay)
                && ((further && trips.isSameParty(sentence))
                        || isSetOut(mention, sentence, onDay)
                        || doers.hasVisitor(cue, mentions.cues(sentence), sentence));
    }

    /** "Sáng 5/6, tại xã A, Sở B trao …": a body does it on a day, at a place that is told first. */
    private boolean isSetOut(MeetingMention mention, Sentence sentence, boolean onDay) {
        Mark cue = mention.mark();
        return onDay
                && mention.occasion().isCeremony()
                && !mention.isAside()
                && places.named(sentence, sentence.from(), cue.from()).isPresent()
                && doers.hasOrganizer(cue, mentions.cues(sentence), sentence);
    }

    /** "Sáng 5/6, Sở A tổng kết …": a body holds it on a day. */
    private boolean isHeldByBody(MeetingMention mention, Sentence sentence, Optional<Day> lastDay) {
        Mark cue = mention.mark();
        return (days.in(sentence, cue.from(), mention.to(), lastDay).isPresent()
                        || (time.isOther() && !turns.isBesideMeeting(sentence)))
                && doers.hasOrganizer(cue, mentions.cues(sentence), sentence);
    }

    private boolean isSomewhere(MeetingMention mention, Sentence sentence, boolean onDay) {
        Mark cue = mention.mark();
        boolean reached = mentions.cues(sentence).stream()
                .anyMatch(other -> other.to() <= cue.from() && MeetingMention.isStop(other));
        return reached
                || places.named(sentence, sentence.from(), sentence.to()).isPresent()
                || places.reached(sentence, sentence.from(), cue.from()).isPresent()
                || places.isNamed(cue.from(), cue.to())
                || places.isSomewhere(cue.to(), sentence.to(), onDay);
    }

    /** "Phó Chủ tịch B tiếp …", where somebody else held the meeting told of, and B is at none that is known. */
    boolean isByOthers(MeetingMention mention, Sentence sentence, Optional<Gathering> current, List<Gathering> known) {
        boolean met = mention.further() && mention.named() && mention.way().isHeld();
        boolean after = current.filter(now -> now.isLed() && now.occasion().isWithGuests())
                .isPresent();
        if (!met || !after || trips.isOfParty(mention)) {
            return false;
        }
        List<Person> here = doers.of(mention.mark(), mentions.cues(sentence), sentence);
        return !here.isEmpty()
                && here.stream().noneMatch(doer -> known.stream().anyMatch(meeting -> meeting.hasAttended(doer)));
    }

    /** A visit to where no visit is known. */
    boolean isElsewhere(MeetingMention mention, Sentence sentence, Optional<Gathering> current, Optional<Place> place) {
        return isFurtherStop(mention, sentence, current) || trips.isNew(place);
    }

    private boolean isFurtherStop(MeetingMention mention, Sentence sentence, Optional<Gathering> current) {
        return trips.isFurtherStop(mention, sentence, current, time.isOther());
    }
}
