package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/** Makes a meeting of the first mention that tells of it: its day, its place, how long it lasts, who holds it. */
final class NewMeetings {
    private final Reading reading;
    private final MeetingDays days;
    private final StoryDays storyDays;
    private final DaysBefore before;
    private final MeetingPlaces places;
    private final MeetingTurns turns;
    private final Trips trips;
    private final MeetingCues cues;
    private final List<Gathering> known;

    /** The list of meetings that are known may grow. */
    NewMeetings(
            Reading reading,
            MeetingDays days,
            StoryDays storyDays,
            MeetingPlaces places,
            MeetingTurns turns,
            Trips trips,
            MeetingCues cues,
            List<Gathering> known) {
        this.reading = reading;
        this.days = days;
        this.storyDays = storyDays;
        this.before = new DaysBefore(reading, days);
        this.places = places;
        this.turns = turns;
        this.trips = trips;
        this.cues = cues;
        this.known = known;
    }

    /**
     * The meeting, which is not yet one of those that are known.
     *
     * @param current the meeting told of so far
     * @param lastDay the day told of last
     */
    Gathering of(MeetingMention mention, Sentence sentence, Optional<Gathering> current, Optional<Day> lastDay) {
        Mark mark = mention.mark();
        Gathering meeting = new Gathering(
                known.size() + 1,
                mention.isStop() ? trips.occasion(mention, current.orElseThrow()) : mention.occasion(),
                day(mention, sentence, current, lastDay),
                place(mention, sentence),
                reading.evidence(mark.from(), mark.to(), mark.rule(), List.of(mark)));
        meeting.isCalled(mention.naming());
        meeting.isInPart(days.partOfDay(sentence, mention));
        meeting.lastDayIs(days.in(sentence, mark.from(), mention.to(), lastDay));
        if (mention.latent() && !hasOwnTime(mention, sentence)) {
            meeting.isDeed();
        }
        if (mention.isAside()) {
            meeting.isAside();
        }
        if (mention.isTravel()) {
            meeting.wentTo(trips.site(mention, sentence));
            boolean visit = mention.occasion().isVisit();
            if ((mention.isStay() && days.namesSpan(sentence)) || (visit && days.namesOnlySpans(sentence))) {
                meeting.lastsDays();
            }
        }
        return meeting;
    }

    /** "Chiều cùng ngày, đoàn đến thăm …": what is told with its own time is more than what was done besides. */
    private boolean hasOwnTime(MeetingMention mention, Sentence sentence) {
        int verb = mention.mark().from();
        boolean alone = !reading.marks().has("Gathering", sentence.from(), verb)
                && !reading.marks().has("Speech", sentence.from(), verb);
        return alone && !mention.isAside() && !mention.isStop() && days.hasTime(mention, sentence);
    }

    private Optional<Day> day(
            MeetingMention mention, Sentence sentence, Optional<Gathering> current, Optional<Day> lastDay) {
        boolean over = turns.isOverDays(sentence);
        if (days.namesOnlySpans(sentence) && (over || days.isOnSomeDay(mention))) {
            return Optional.empty();
        }
        Optional<Day> told = days.of(mention, sentence, lastDay);
        if (told.isPresent() || over || turns.isSometimeBefore(mention, sentence)) {
            return told;
        }
        return known.isEmpty()
                ? before.of(sentence).map(day -> day.plusDays(turns.shift(sentence)))
                : storyDays.of(current);
    }

    /** Where the sentence tells, and for what is part of a session where that was. */
    Optional<Place> place(MeetingMention mention, Sentence sentence) {
        Optional<Place> named = places.of(mention, sentence);
        boolean inside = !known.isEmpty() && known.get(0).occasion().isLong();
        return named.isEmpty() && inside ? known.get(0).place() : named;
    }

    /** A session is held by the body that stands after its name. */
    List<Participant> organizer(MeetingMention mention, Sentence sentence) {
        return mention.occasion().isSession() ? cues.bodyAfter(mention.mark(), mention.to(), sentence) : List.of();
    }
}
