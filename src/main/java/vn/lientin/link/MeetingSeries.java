package vn.lientin.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/**
 * Several meetings of a kind that are announced as such, "có hai buổi tiếp xúc cử tri", "dự ngày hội tại các xã A, B", and
 * then told of one by one: each opens with its place, "Buổi sáng, tại xã A, …".
 */
final class MeetingSeries {
    /** An announcement stands in the first sentences. */
    private static final int LEAD = 6;

    private final Reading reading;
    private final Marks marks;
    private final MeetingMentions mentions;
    private final MeetingCues cues;
    private final MeetingDays days;
    private final BiConsumer<Gathering, Participant> take;
    private final Map<Place, Gathering> scenes = new LinkedHashMap<>();

    private int read;
    private Optional<Mark> announced = Optional.empty();
    private Optional<Sentence> announcement = Optional.empty();

    /** Those who are announced are given to each meeting by {@code take}. */
    MeetingSeries(
            Reading reading,
            MeetingMentions mentions,
            MeetingCues cues,
            MeetingDays days,
            BiConsumer<Gathering, Participant> take) {
        this.reading = reading;
        this.marks = reading.marks();
        this.mentions = mentions;
        this.cues = cues;
        this.days = days;
        this.take = take;
    }

    /** Notes what a sentence of the lead announces. */
    void read(Sentence sentence) {
        if (read++ >= LEAD || announced.isPresent()) {
            return;
        }
        announced = marks.within("Series", sentence.from(), sentence.to()).stream()
                .filter(mark -> mentions.isTold(mark.from(), sentence) && !mentions.isAtAnotherTime(mark, sentence))
                .filter(mark -> day(sentence).isPresent())
                .findFirst();
        announcement = announced.map(mark -> sentence);
    }

    /** Whether what a sentence mentions goes beyond the series. */
    boolean isOver(List<MeetingMention> all) {
        Optional<Occasion> kind = announced.map(this::occasion);
        return kind.isEmpty()
                || all.stream()
                        .anyMatch(mention -> (!mention.latent() || mention.alone())
                                && !mention.isStop()
                                && mention.way().isHeld()
                                && isOther(mention.occasion(), kind.get()));
    }

    private static boolean isOther(Occasion told, Occasion kind) {
        return told.likeness(kind) == 0 || told.isVisit() != kind.isVisit();
    }

    /**
     * The meeting of the scene that a sentence sets last; those told of for the first time are added to what is known.
     *
     * @param current the meeting told of so far
     */
    Optional<Gathering> tells(Sentence sentence, Optional<Gathering> current, List<Gathering> known) {
        Optional<Gathering> now = Optional.empty();
        for (Mark scene : scenes(sentence)) {
            Optional<Gathering> meeting = Optional.ofNullable(scenes.get(place(scene)))
                    .or(() -> current.filter(announcedOne -> takes(scene, announcedOne)));
            now = Optional.of(meeting.isPresent() ? meeting.get() : begin(scene, known, sentence));
        }
        return now;
    }

    /** Where the sentence sets a scene of the series. */
    private List<Mark> scenes(Sentence sentence) {
        boolean later =
                announcement.filter(told -> sentence.from() > told.from()).isPresent();
        return later
                ? marks.within("SeriesScene", sentence.from(), sentence.to()).stream()
                        .filter(mark -> mentions.isTold(mark.from(), sentence))
                        .filter(mark -> MeetingMention.has(mark, "small")
                                ? place(mark).level() == Level.COMMUNE
                                : place(mark).level() != Level.COUNTRY)
                        .toList()
                : List.of();
    }

    /** The meeting that the announcement itself was taken for is that of its first scene. */
    private boolean takes(Mark scene, Gathering meeting) {
        Place here = place(scene);
        boolean fits = meeting.place()
                .filter(place -> !place.equals(here) && (MeetingPlaces.areApart(place, here) || isSmaller(place, here)))
                .isEmpty();
        boolean own = announcement
                .filter(told ->
                        meeting.evidence().passage().equals(reading.article().span(told.from(), told.to())))
                .isPresent();
        if (!scenes.isEmpty() || !fits || !own) {
            return false;
        }
        scenes.put(here, meeting);
        meeting.isHeldAt(here);
        return true;
    }

    private static boolean isSmaller(Place one, Place other) {
        return one.level().compareTo(other.level()) > 0;
    }

    /** A meeting that is told of for the first time, with those who are announced. */
    private Gathering begin(Mark scene, List<Gathering> known, Sentence sentence) {
        Place place = place(scene);
        Occasion kind = occasion(announced.orElseThrow());
        Sentence told = announcement.orElseThrow();
        Optional<Day> day = days.in(sentence, scene.from(), scene.to(), day(told));
        Mark where = placeOf(scene);
        String label = kind.kind() + " " + reading.tokens().text(where.from(), where.to());
        Gathering meeting = new Gathering(
                known.size() + 1,
                new Occasion(kind.kind(), kind.family(), label),
                day.or(() -> day(told)),
                Optional.of(place),
                reading.evidence(scene.from(), scene.to(), scene.rule(), List.of(scene)));
        known.add(meeting);
        scenes.put(place, meeting);
        List<Mark> there = mentions.cues(told);
        there.forEach(cue -> cues.participants(cue, there, told).forEach(one -> take.accept(meeting, one)));
        return meeting;
    }

    private Optional<Day> day(Sentence sentence) {
        return days.in(sentence, sentence.to(), sentence.to(), Optional.empty());
    }

    /** What each of them is. */
    private Occasion occasion(Mark series) {
        Found found = (Found) series.value();
        Mark noun = found.parts().first("noun").flatMap(Mark.Part::mark).orElse(series);
        Found named = (Found) noun.value();
        String kind =
                found.with("kind", reading.tokens().text(noun.from(), noun.to()).toLowerCase(Locale.ROOT));
        return new Occasion(kind, named.with("family", found.with("family", "meeting")), kind);
    }

    private Mark placeOf(Mark scene) {
        return ((Found) scene.value())
                .parts()
                .first("place")
                .flatMap(Mark.Part::mark)
                .orElse(scene);
    }

    private Place place(Mark scene) {
        return ((PlaceFinder.Found) placeOf(scene).value()).place();
    }
}
