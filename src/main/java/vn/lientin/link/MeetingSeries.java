package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Place, Gathering> scenes = new LinkedHashMap<>();

    private int read;
    private Optional<Mark> announced = Optional.empty();
    private Optional<Sentence> announcement = Optional.empty();

    MeetingSeries(Reading reading, MeetingMentions mentions, MeetingCues cues, MeetingDays days) {
        this.reading = reading;
        this.marks = reading.marks();
        this.mentions = mentions;
        this.cues = cues;
        this.days = days;
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
                                && mention.occasion().likeness(kind.get()) == 0);
    }

    /** Where the sentence sets a scene of the series, each in another place than the announcement as a whole. */
    List<Mark> scenes(Sentence sentence) {
        boolean later = announcement.filter(told -> sentence.from() > told.from()).isPresent();
        return later
                ? marks.within("SeriesScene", sentence.from(), sentence.to()).stream()
                        .filter(mark -> mentions.isTold(mark.from(), sentence))
                        .filter(mark -> MeetingMention.has(mark, "small")
                                ? place(mark).level() == Level.COMMUNE
                                : place(mark).level() != Level.COUNTRY)
                        .toList()
                : List.of();
    }

    /** The meeting of a scene that was told of before. */
    Optional<Gathering> known(Mark scene) {
        return Optional.ofNullable(scenes.get(place(scene)));
    }

    /** The meeting that the announcement itself was taken for is that of its first scene. */
    boolean takes(Mark scene, Gathering meeting) {
        Place here = place(scene);
        boolean fits = meeting.place()
                .filter(place -> !place.equals(here) && (MeetingPlaces.areApart(place, here) || isSmaller(place, here)))
                .isEmpty();
        boolean own = announcement
                .filter(told -> meeting.evidence()
                        .passage()
                        .equals(reading.article().span(told.from(), told.to())))
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
    Gathering begin(Mark scene, int number, Sentence sentence) {
        Place place = place(scene);
        Occasion kind = occasion(announced.orElseThrow());
        Sentence told = announcement.orElseThrow();
        Optional<Day> day = days.in(sentence, scene.from(), scene.to(), day(told));
        String label = kind.kind() + " " + reading.tokens().text(placeOf(scene).from(), placeOf(scene).to());
        Gathering meeting = new Gathering(
                number,
                new Occasion(kind.kind(), kind.family(), label),
                day.or(() -> day(told)),
                Optional.of(place),
                reading.evidence(scene.from(), scene.to(), scene.rule(), List.of(scene)));
        scenes.put(place, meeting);
        return meeting;
    }

    /** Those who go from one to the other. */
    List<Participant> party() {
        List<Participant> party = new ArrayList<>();
        announcement.ifPresent(told -> {
            List<Mark> there = mentions.cues(told);
            there.forEach(cue -> party.addAll(cues.participants(cue, there, told)));
        });
        return party;
    }

    private Optional<Day> day(Sentence sentence) {
        return days.in(sentence, sentence.to(), sentence.to(), Optional.empty());
    }

    /** What each of them is. */
    private Occasion occasion(Mark series) {
        Found found = (Found) series.value();
        Mark noun = found.parts().first("noun").flatMap(Mark.Part::mark).orElse(series);
        Found named = (Found) noun.value();
        String kind = found.with(
                "kind", reading.tokens().text(noun.from(), noun.to()).toLowerCase(Locale.ROOT));
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
