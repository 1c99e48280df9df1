package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.text.Sentence;

/** What was seen in an article and not understood: offices of no known body, and words for persons nobody knows. */
final class Unread {
    private final Reading reading;
    private final Set<String> found = new LinkedHashSet<>();

    private Unread(Reading reading) {
        this.reading = reading;
    }

    /** Each as the kind and the words, "office-without-body Trưởng phòng". */
    static List<String> of(Reading reading) {
        Unread unread = new Unread(reading);
        for (Sentence sentence : reading.body()) {
            unread.offices(sentence);
            unread.names(sentence);
        }
        return List.copyOf(unread.found);
    }

    /** An office beside a name that no tenure came of. */
    private void offices(Sentence sentence) {
        for (Mark office : reading.marks().within("Office", sentence.from(), sentence.to())) {
            boolean held = reading.holders().held().stream()
                    .anyMatch(one -> one.officeMark().equals(office));
            boolean named = reading.marks().begins(office.to(), "Person");
            if (!held
                    && named
                    && reading.offices().role(office, Optional.empty()).isEmpty()) {
                add("office-without-body", office);
            }
        }
    }

    private void names(Sentence sentence) {
        for (Mark subject : reading.marks().within("Subject", sentence.from(), sentence.to())) {
            boolean spoken = reading.quotes().isQuoted(subject.from());
            boolean pronoun = subject.rule().startsWith("subjects.pronoun/");
            boolean opens = subject.from() == sentence.from();
            if (!spoken && !pronoun && opens && reading.subjects().of(subject).isEmpty()) {
                add("name-of-nobody", subject);
            }
        }
    }

    private void add(String kind, Mark mark) {
        String words = reading.tokens().text(mark.from(), mark.to()).replaceAll("[\\s;]+", " ");
        found.add(kind + " " + words);
    }
}
