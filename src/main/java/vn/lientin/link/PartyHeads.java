package vn.lientin.link;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Person;

/** Those whom the article calls the head of a delegation, "ông A, Trưởng đoàn, …": wherever they speak they lead it. */
final class PartyHeads {
    private final Set<Person> heads = new HashSet<>();

    PartyHeads(Reading reading) {
        Marks marks = reading.marks();
        for (Mark word : marks.all("PartyHead")) {
            marks.covering(word.from(), "Subject")
                    .filter(subject -> marks.has("Person", subject.from(), subject.to()))
                    .flatMap(reading.subjects()::of)
                    .ifPresent(heads::add);
        }
    }

    /** Whether a speaker leads those who came: he is called so, or led them at another meeting of the same trip. */
    boolean lead(Person speaker, Gathering meeting, List<Gathering> all) {
        return heads.contains(speaker)
                || all.stream()
                        .anyMatch(other -> other != meeting && meeting.isOfSameTrip(other) && other.isLedBy(speaker));
    }
}
