package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Place;
import vn.lientin.link.MeetingTelling.Way;
import vn.lientin.text.Sentence;

/** Whether a mention tells of a meeting that is not known yet, by the day, the place and the doers of its sentence. */
final class Novelty {
    /** Tokens after a verb of meeting in which the body stands that is met. */
    private static final int NEXT = 8;

    private final Reading reading;
    private final MeetingDays days;
    private final StoryTime time;
    private final MeetingTurns turns;
    private final MeetingPlaces places;
    private final MeetingsKnown known;
    private final NewMeetings newMeetings;
    private final Deeds deeds;
    private final LookBack lookBack;
    private final MeetingGoesOn goingOn;
    private final List<Gathering> gatherings;

    /** The list of meetings that are known may grow. */
    Novelty(
            Reading reading,
            MeetingDays days,
            StoryTime time,
            MeetingTurns turns,
            MeetingPlaces places,
            MeetingsKnown known,
            NewMeetings newMeetings,
            Deeds deeds,
            LookBack lookBack,
            MeetingGoesOn goingOn,
            List<Gathering> gatherings) {
        this.reading = reading;
        this.days = days;
        this.time = time;
        this.turns = turns;
        this.places = places;
        this.known = known;
        this.newMeetings = newMeetings;
        this.deeds = deeds;
        this.lookBack = lookBack;
        this.goingOn = goingOn;
        this.gatherings = gatherings;
    }

    /**
     * Whether it is new.
     *
     * @param current the meeting told of so far
     * @param lastDay the day told of last
     */
    boolean isNew(MeetingMention mention, Sentence sentence, Optional<Gathering> current, Optional<Day> lastDay) {
        Optional<Day> day = days.in(sentence, mention.mark().from(), mention.to(), lastDay);
        if (mention.way() == Way.PASSING
                || (mention.way() == Way.MENTIONED && lookBack.isEarlier(day, gatherings))
                || (turns.opensEarlier(sentence) && lookBack.isBackground(mention, sentence, day, gatherings))
                || day.filter(reading.days()::isOld).isPresent()
                || (day.isEmpty() && looksBack(sentence))
                || goingOn.isTold(mention, sentence, day, current)) {
            return false;
        }
        return known.isNew(
                mention,
                day,
                places.scene(sentence, mention.mark().from()),
                tellsAnother(mention, sentence, current),
                time.isShifted() || turns.isNextOne(mention));
    }

    private boolean looksBack(Sentence sentence) {
        return !gatherings.isEmpty() && turns.looksBack(sentence);
    }

    /** Whether it was at another time, at another place, or by somebody else than the one told of. */
    private boolean tellsAnother(MeetingMention mention, Sentence sentence, Optional<Gathering> current) {
        Optional<Place> where = newMeetings.place(mention, sentence);
        String part = days.partOfDay(sentence, mention.mark().from());
        boolean otherPart = mention.named()
                && current.filter(now -> now.isInOtherPart(part) && mayBeOther(now, mention))
                        .isPresent();
        return otherPart
                || mention.beside()
                || time.goesOn(mention, sentence)
                || isOnOtherOccasion(mention, sentence)
                || (mention.isTravel() && deeds.isElsewhere(mention, sentence, current, where))
                || deeds.isByOthers(mention, sentence, current, gatherings);
    }

    /** "Nhân dịp này, ông A tiếp B": somebody whom no meeting that is known was with. */
    private boolean isOnOtherOccasion(MeetingMention mention, Sentence sentence) {
        return mention.further()
                && mention.way().isHeld()
                && turns.opensOtherOccasion(sentence)
                && gatherings.stream().noneMatch(known -> isWith(known, mention, sentence));
    }

    private boolean isWith(Gathering known, MeetingMention mention, Sentence sentence) {
        Naming naming = mention.naming();
        if (naming.namesPersons()) {
            return naming.persons().stream().anyMatch(known::hasAttended);
        }
        int end = Math.min(sentence.to(), mention.to() + NEXT);
        Optional<Actor> met = reading.marks().within("Actor", mention.to(), end).stream()
                .flatMap(body -> reading.actors().of(body).stream())
                .findFirst();
        return met.map(known::hasAttended)
                .orElse(known.occasion().family().equals(mention.occasion().family()));
    }

    /** Whether a mention calls it otherwise, or by another kind. */
    private static boolean mayBeOther(Gathering known, MeetingMention mention) {
        return !known.occasion().kind().equals(mention.occasion().kind()) || known.isCalledOtherwise(mention);
    }
}
