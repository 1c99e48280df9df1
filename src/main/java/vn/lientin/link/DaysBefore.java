package vn.lientin.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Day;
import vn.lientin.text.Sentence;

/** The day that the story is at when a sentence does not tell one itself. */
final class DaysBefore {
    /** So many sentences before may tell it. */
    private static final int JUST_BEFORE = 6;
    /** … or else so many at the beginning of the article. */
    private static final int OPENING_SENTENCES = 4;

    private final Reading reading;
    private final Marks marks;
    private final MeetingDays days;

    DaysBefore(Reading reading, MeetingDays days) {
        this.reading = reading;
        this.marks = reading.marks();
        this.days = days;
    }

    /**
     * The day that a sentence just before opens with, or that one tells, or else the first one of the article; not so the
     * first of several, on one of which it may have been.
     */
    Optional<Day> of(Sentence at) {
        List<Sentence> earlier = reading.body().stream()
                .filter(sentence -> sentence.from() < at.from())
                .filter(sentence -> !marks.has("trip-over", sentence.from(), sentence.to()))
                .filter(sentence -> !days.namesOnlySpans(sentence))
                .toList();
        List<Sentence> last =
                new ArrayList<>(earlier.subList(Math.max(0, earlier.size() - JUST_BEFORE), earlier.size()));
        Collections.reverse(last);
        return first(last.stream().filter(this::opensWithDay))
                .or(() -> first(last.stream()))
                .or(() -> first(earlier.stream().limit(OPENING_SENTENCES)));
    }

    private Optional<Day> first(Stream<Sentence> sentences) {
        return sentences
                .flatMap(sentence -> days.in(sentence, sentence.to(), sentence.to(), Optional.empty()).stream())
                .findFirst();
    }

    /** "Sáng 5/6, …": a day that the story goes on to, not one that is told by the way. */
    private boolean opensWithDay(Sentence sentence) {
        return marks.at(sentence.from(), "Date")
                .or(() -> marks.at(sentence.from() + 1, "Date"))
                .filter(date -> !days.isDeadline(date))
                .isPresent();
    }
}
