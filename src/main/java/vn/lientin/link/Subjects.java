package vn.lientin.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Sentence;

/** Which person each Subject mark stands for: named, by office alone, or by a word for somebody named before. */
final class Subjects {
    /** A pronoun reaches back over so many tokens, and no further. */
    private static final int REACH = 250;

    private final Map<Mark, Person> persons = new HashMap<>();

    Subjects(Marks marks, People people, Holders holders, Quotes quotes) {
        Set<Integer> opens = marks.article().sentences().stream().map(Sentence::from).collect(Collectors.toSet());
        Optional<Person> last = Optional.empty();
        int lastAt = 0;
        for (Mark subject : marks.all("Subject")) {
            Optional<Mark> who = ((Found) subject.value()).parts().first("who").flatMap(Mark.Part::mark);
            Optional<Person> person = who.flatMap(mark -> switch (mark.type()) {
                case "Person", "ShortName" -> people.of(mark);
                case "Office" -> holders.holder(mark);
                default -> Optional.empty();
            });
            boolean pronoun = who.filter(mark -> mark.type().equals("pronoun")).isPresent();
            if (pronoun && subject.from() - lastAt < REACH) {
                person = last;
            }
            if (person.isPresent()) {
                persons.put(subject, person.get());
                last = person;
                lastAt = subject.to();
            } else if (!pronoun && opens.contains(subject.from())) {
                last = Optional.empty();
            }
        }
    }

    /** Empty where the article does not settle who it is. */
    Optional<Person> of(Mark subject) {
        return Optional.ofNullable(persons.get(subject));
    }
}
