package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.fact.Day;
import vn.lientin.text.Sentence;

/** The days that an article does not tell with a meeting itself, but before it or soon after. */
final class StoryDays {
    /** So many sentences after the first meeting may tell its day. */
    private static final int LEAD = 3;

    private final Reading reading;
    private final MeetingDays days;
    private final StoryTime time;
    private final Trips trips;
    private final List<Gathering> known;

    private int sinceFirst;

    /** The list of meetings that are known may grow. */
    StoryDays(Reading reading, MeetingDays days, StoryTime time, Trips trips, List<Gathering> known) {
        this.reading = reading;
        this.days = days;
        this.time = time;
        this.trips = trips;
        this.known = known;
    }

    /** "Ngày 17/9, đoàn về tỉnh A.": the day of what is told next, where the sentence tells of no meeting itself. */
    void read(Sentence sentence, Optional<Gathering> current, List<MeetingMention> mentions) {
        boolean told = mentions.stream().anyMatch(mention -> !mention.latent());
        current.filter(meeting -> !told && trips.arrives(sentence, meeting))
                .flatMap(Gathering::date)
                .flatMap(day -> days.opening(sentence, day))
                .flatMap(reading.days()::of)
                .ifPresent(day -> time.isAt(day, sentence));
    }

    /** A lead that tells of a meeting without its day: one of the next sentences tells it, "sáng 3/11". */
    void fromLead(Sentence sentence, Optional<Gathering> current) {
        boolean lead = known.size() == 1 && sinceFirst++ < LEAD;
        current.filter(meeting -> lead && meeting.date().isEmpty())
                .ifPresent(meeting -> meeting.dateIfUnknown(days.partOfDay(sentence)));
    }

    /** The day after or before the first meeting, where the paragraph opens with such words; else that of the one told of. */
    Optional<Day> of(Optional<Gathering> current) {
        Optional<Day> first = known.get(0).date();
        if (time.arrival().isPresent()) {
            return time.arrival();
        }
        return time.isShifted()
                ? first.map(time::shift)
                : current.flatMap(Gathering::date).or(() -> first);
    }
}
