package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Sentence;

/**
 * The meetings of an article as the story unfolds, and the one it is telling of now.
 *
 * <p>Which mention tells of a new meeting is settled by {@link MeetingsKnown}; all others come back to one that is known.
 */
final class MeetingStory {
    private final Reading reading;
    private final Marks marks;
    private final MeetingMentions mentions;
    private final MeetingTurns turns;
    private final StoryTime time;
    private final MeetingDays days;
    private final DaysBefore before;
    private final MeetingPlaces places;
    private final MeetingCues cues;
    private final Trips trips;
    private final Deeds deeds;
    private final List<Gathering> gatherings = new ArrayList<>();
    private final MeetingsKnown known = new MeetingsKnown(gatherings);
    private final MeetingsInTurn inTurn = new MeetingsInTurn();
    private final LookBack lookBack;
    private final MeetingSeries series;
    private final StoryDays storyDays;
    private final NewMeetings newMeetings;
    private final MeetingGoesOn goingOn;
    private final Novelty novelty;
    private final CalledLater calledLater;

    private Optional<Gathering> current = Optional.empty();
    private Optional<MeetingMention> latent = Optional.empty();
    /** The sentence that is read. */
    private Optional<Sentence> now = Optional.empty();

    private int mentionedAt;
    private boolean elsewhere;

    MeetingStory(Reading reading, MeetingMentions mentions, MeetingCues cues) {
        this.reading = reading;
        this.marks = reading.marks();
        this.mentions = mentions;
        this.turns = new MeetingTurns(marks);
        this.days = new MeetingDays(reading);
        this.time = new StoryTime(marks, turns, days);
        this.places = new MeetingPlaces(reading);
        this.cues = cues;
        this.trips = new Trips(reading, mentions, cues, gatherings);
        this.storyDays = new StoryDays(reading, days, time, trips, gatherings);
        this.newMeetings = new NewMeetings(reading, days, storyDays, places, turns, trips, cues, gatherings);
        this.calledLater = new CalledLater(marks);
        this.goingOn = new MeetingGoesOn(marks, mentions, days, time, known, newMeetings);
        this.lookBack = new LookBack(reading, mentions, days, known);
        this.series = new MeetingSeries(reading, mentions, cues, days, this::take);
        this.deeds = new Deeds(mentions, new CueDoers(reading), days, places, turns, time, trips);
        this.before = new DaysBefore(reading, days);
        this.novelty = new Novelty(
                reading, days, time, turns, places, known, newMeetings, deeds, lookBack, goingOn, gatherings);
    }

    List<Gathering> gatherings() {
        return gatherings;
    }

    /** The meeting told of now; empty before the first one. */
    Optional<Gathering> current() {
        return current;
    }

    /** The meetings that the sentence read last tells of, where it tells of several. */
    MeetingsInTurn inTurn() {
        return inTurn;
    }

    /** The meeting told of when somebody speaks, to which the article may have come back from what it looked back to. */
    Gathering whereSpeaks(Person speaker, Sentence sentence) {
        Gathering now = current.orElseThrow();
        current = lookBack.overFor(speaker, now, sentence).or(() -> current);
        return current.orElseThrow();
    }

    /** A meeting that somebody only spoke of is told; the article goes on where he spoke. */
    void goBackTo(Optional<Gathering> meeting) {
        current = meeting.or(() -> current);
    }

    /** Whether the sentence opens with another day than that of the meeting told of. */
    boolean opensOtherDay(Sentence sentence) {
        return current.flatMap(Gathering::date)
                .map(day -> days.opening(sentence, day).isPresent())
                .orElse(false);
    }

    /** Whether the meeting told of now was first told by this cue. */
    boolean isToldBy(Mark cue) {
        return current.filter(meeting ->
                        meeting.evidence().words().contains(reading.article().span(cue.from(), cue.to())))
                .isPresent();
    }

    /** Where the sentence read last speaks of the meeting told of now. */
    int mentionedAt() {
        return mentionedAt;
    }

    /** Whether what the sentence read last tells happens at a meeting that is not known. */
    boolean isElsewhere() {
        return elsewhere;
    }

    /** Settles which meeting the sentence tells of; false if it mentions none that is known or new. */
    boolean resolve(Sentence sentence) {
        List<MeetingMention> all = mentions.of(sentence);
        now = Optional.of(sentence);
        series.read(sentence);
        Optional<Gathering> scene = series.isOver(all) ? Optional.empty() : series.tells(sentence, current, gatherings);
        if (scene.isPresent()) {
            inTurn.clear();
            current = scene;
            mentionedAt = sentence.from();
            return true;
        }
        beginTrip(all, sentence);
        Optional<MeetingMention> meant = meant(all, sentence);
        meant.ifPresent(mention -> {
            mentionedAt = mention.mark().from();
            further(all, mention, sentence);
        });
        if (meant.isEmpty()) {
            storyDays.fromLead(sentence, current);
            current = lookBack.overIn(sentence, current).or(() -> current);
            current = trips.lookingBack(sentence, current).or(() -> current);
        }
        elsewhere = meant.isEmpty()
                && all.stream()
                        .anyMatch(mention -> mentions.setsScene(mention, sentence)
                                || lookBack.isOnOtherDay(mention, sentence, current, lastDay()));
        if (meant.isEmpty() && mentions.opensList(sentence)) {
            understand(sentence);
        }
        return meant.isPresent();
    }

    private Optional<MeetingMention> meant(List<MeetingMention> all, Sentence sentence) {
        time.read(sentence);
        storyDays.read(sentence, current, all);
        inTurn.clear();
        List<MeetingMention> others = new ArrayList<>();
        for (MeetingMention mention : all) {
            if (mention.latent() && !deeds.isMeeting(mention, sentence, current, lastDay())) {
                keepInMind(mention, sentence);
            } else if (!goingOn.isWithin(mention, all, current)
                    && novelty.isNew(mention, sentence, current, lastDay())) {
                lookBack.begins(current, turns.opensEarlier(sentence), sentence);
                List<MeetingMention> each = mentions.withEach(mention, sentence);
                current = Optional.of(create(each.isEmpty() ? mention : each.get(0), sentence));
                time.isTold();
                withOthers(each, sentence);
                return Optional.of(mention);
            } else {
                others.add(mention);
            }
        }
        return others.stream().filter(mention -> comeBack(mention, sentence)).findFirst();
    }

    /** "lần lượt tiếp A và B": the meetings after the first one. */
    private void withOthers(List<MeetingMention> each, Sentence sentence) {
        for (int i = 1; i < each.size(); i++) {
            MeetingMention mention = each.get(i);
            if (inTurn.isEmpty()) {
                inTurn.add(sentence.from(), current.orElseThrow());
            }
            inTurn.addOfOneVerb(mention.mark(), create(mention, sentence), mention.to() - 1);
        }
    }

    /** "đi thăm các đơn vị": the first place that somebody is at tells that it was a trip. */
    private void beginTrip(List<MeetingMention> all, Sentence sentence) {
        boolean goesOn = gatherings.isEmpty()
                && latent.filter(MeetingMention::isTravel).isPresent()
                && all.stream()
                        .anyMatch(mention -> trips.site(mention, sentence).isPresent());
        if (goesOn) {
            understand(sentence);
        }
    }

    /** "hội đàm với A; hội kiến với B; dự lễ C": what the sentence tells of after the first meeting. */
    private void further(List<MeetingMention> all, MeetingMention first, Sentence sentence) {
        int end = first.to();
        for (MeetingMention mention : all) {
            if (mention.mark().from() < end || mention.latent() || !mentions.isNext(mention, end, sentence)) {
                continue;
            }
            MeetingMention apart = mentions.apart(mention, sentence);
            Optional<Gathering> meant = known.calledSo(apart);
            Gathering next = meant.isPresent() ? meant.get() : create(apart, sentence);
            if (inTurn.isEmpty()) {
                inTurn.add(sentence.from(), current.orElseThrow());
            }
            inTurn.add(mentions.beginOf(mention), next);
            end = mention.to();
        }
    }

    private void keepInMind(MeetingMention mention, Sentence sentence) {
        boolean dated = days.in(sentence, mention.mark().from(), mention.to(), lastDay())
                .isPresent();
        if (dated && !mention.isStop() && (gatherings.isEmpty() ? latent.isEmpty() : time.isOther(sentence))) {
            latent = Optional.of(mention);
        }
    }

    private boolean comeBack(MeetingMention mention, Sentence sentence) {
        Optional<Gathering> meant = known.of(mention, current);
        if (meant.isEmpty() || lookBack.isOnOtherDay(mention, sentence, current, lastDay())) {
            return false;
        }
        meant.get().isCalled(mention.naming());
        meant.get().dateIfUnknown(days.in(sentence, mention.mark().from(), mention.to(), Optional.empty()));
        boolean called = !mention.byVerb() && mention.named() && mention.way().isHeld();
        calledLater.comesBack(meant.get(), mention, called, sentence);
        if (called) {
            meant.get().placeIfUnknown(newMeetings.place(mention, sentence));
        }
        current = meant;
        return true;
    }

    /** Who came is listed: then what was told before was a meeting. */
    private void understand(Sentence list) {
        if (latent.isEmpty()) {
            return;
        }
        MeetingMention mention = latent.get();
        Sentence told = reading.sentence(mention.mark().from()).orElse(list);
        if (gatherings.isEmpty() || told.block() == list.block()) {
            Gathering meeting = create(mention, told);
            calledLater.isUnderstood(meeting);
            tell(meeting, mention);
            meeting.placeIfUnknown(places.named(list, list.from(), list.to()));
            current = Optional.of(meeting);
        }
    }

    private Optional<Day> lastDay() {
        return current.flatMap(Gathering::lastDay)
                .or(() -> latent.flatMap(
                                mention -> reading.sentence(mention.mark().from()))
                        .flatMap(told -> days.in(told, told.to(), told.to(), Optional.empty())))
                .or(() -> now.filter(told -> gatherings.isEmpty()).flatMap(before::of));
    }

    private Gathering create(MeetingMention mention, Sentence sentence) {
        boolean first = gatherings.isEmpty();
        Gathering meeting = newMeetings.of(mention, sentence, current, lastDay());
        gatherings.add(meeting);
        meeting.reportedFrom(first ? places.dateline() : Optional.empty());
        if (mention.byVerb()) {
            calledLater.isToldByVerb(meeting);
        }
        trips.partyGoesOnTo(meeting, sentence);
        newMeetings.organizer(mention, sentence).forEach(meeting::attended);
        if (first && !mention.latent() && !mention.way().isHeld()) {
            latent.ifPresent(told -> tell(meeting, told));
        }
        latent = latent.filter(told -> told.mark().from() < sentence.from());
        return meeting;
    }

    /** Adds what the sentence of a latent meeting tells. */
    private void tell(Gathering meeting, MeetingMention told) {
        Sentence sentence = reading.sentence(told.mark().from()).orElseThrow();
        meeting.placeIfUnknown(newMeetings.place(told, sentence));
        List<Mark> there = mentions.cues(sentence);
        for (Mark cue : there) {
            for (Participant participant : cues.participants(cue, there, sentence)) {
                take(meeting, participant);
            }
        }
        latent = Optional.empty();
    }

    void take(Gathering meeting, Participant participant) {
        meeting.attended(participant);
        meeting.homeIfUnknown(places.atHome(participant));
    }
}
