package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Which person each Subject mark stands for: named, by office alone, or by a word for somebody named before.
 *
 * <p>"Ông", "bà", "đồng chí" stand for whom the story is about: the last one who spoke or with whom a sentence began, of
 * the sex that the word says.
 */
final class Subjects {
    /** A pronoun reaches back over so many tokens, and no further. */
    private static final int REACH = 250;

    /** A person whom the story is about, and where. */
    private record Topic(Person person, int at) {}

    private final Marks marks;
    private final People people;
    private final Offices offices;
    private final Holders holders;
    private final Map<Mark, Person> persons = new HashMap<>();
    private final Sexes sexes;
    private final List<Topic> topics = new ArrayList<>();
    /** Whom the article named last with a position. */
    private final Map<String, Person> lastWith = new HashMap<>();

    Subjects(Marks marks, People people, Offices offices, Holders holders, Quotes quotes) {
        this.marks = marks;
        this.people = people;
        this.offices = offices;
        this.holders = holders;
        this.sexes = new Sexes(marks, people);
        Set<Integer> opening = opening();
        for (Mark subject : marks.all("Subject")) {
            if (quotes.isQuoted(subject.from()) || isInsideName(subject)) {
                continue;
            }
            Optional<Person> person = person(subject);
            person.ifPresent(p -> persons.put(subject, p));
            person.ifPresent(p -> rememberOffices(subject, p));
            if (opening.contains(subject.from())) {
                if (person.isPresent()) {
                    topics.add(new Topic(person.get(), subject.to()));
                } else {
                    topics.clear();
                }
            }
        }
    }

    private void rememberOffices(Mark subject, Person person) {
        marks.within("Office", subject.from(), subject.to()).forEach(office -> lastWith.put(position(office), person));
    }

    /** "… từ Thủ tướng A, Thủ tướng nhấn mạnh": the office behind the comma is somebody else's. */
    Optional<Mark> repeated(Mark subject) {
        List<Mark> offices = marks.within("Office", subject.from(), subject.to());
        Optional<Mark> last =
                offices.stream().filter(office -> office.to() == subject.to()).findFirst();
        return last.filter(office -> marks.tokens().is(office.from() - 1, ",") && isUnspecific(office))
                .filter(office -> offices.stream()
                        .anyMatch(other ->
                                other.from() < office.from() && position(other).equals(position(office))));
    }

    /** Neither its body nor its place is named. */
    private static boolean isUnspecific(Mark office) {
        OfficeName name = (OfficeName) office.value();
        return name.body().isEmpty() && name.place().isEmpty();
    }

    private Optional<Person> person(Mark subject) {
        Optional<Mark> repeated = repeated(subject);
        if (repeated.isPresent()) {
            return one(holders.holders(repeated.get()));
        }
        Optional<Mark> who = ((Found) subject.value()).parts().first("who").flatMap(Mark.Part::mark);
        return who.isEmpty()
                ? head(subject)
                : who.flatMap(mark -> switch (mark.type()) {
                    case "Person" -> people.of(mark);
                    case "ShortName" -> byOffice(subject, mark).or(() -> called(mark));
                    case "Office" -> holder(subject, mark);
                    case "person-noun" ->
                        lastCalled(mark)
                                .or(() -> marks.at(mark.from(), "Office").flatMap(office -> holder(subject, office)));
                    default -> topic(mark);
                });
    }

    private Optional<Person> holder(Mark subject, Mark office) {
        return appointed(subject, office)
                .or(() -> one(holders.holders(office)))
                .or(() -> called(subject, office))
                .or(() -> lastWith(office));
    }

    /** "Người đứng đầu Tỉnh ủy": who heads the body that is named, else whom the story is about. */
    private Optional<Person> head(Mark subject) {
        for (Mark org : marks.within("Org", subject.from(), subject.to())) {
            Set<Person> heads = offices.organization(org).map(holders::heads).orElse(Set.of());
            if (heads.size() == 1) {
                return heads.stream().findFirst();
            }
        }
        return topic(subject);
    }

    /** "Tân Bí thư": whom the article told of as the new one. */
    private Optional<Person> appointed(Mark subject, Mark office) {
        Optional<Person> last = Optional.empty();
        if (!marks.begins(subject.from(), "new")) {
            return last;
        }
        Optional<Person> who = Optional.empty();
        for (Mark change : marks.all("Appointed")) {
            Mark.Parts parts = ((Found) change.value()).parts();
            Optional<Person> named = parts.first("who").flatMap(Mark.Part::mark).flatMap(this::of);
            who = named.isPresent() ? named : who;
            boolean same = parts.all("post").stream()
                    .flatMap(post -> post.mark().stream())
                    .anyMatch(post -> position(post).equals(position(office)));
            if (same && change.from() < subject.from()) {
                last = who;
            }
        }
        return last;
    }

    private static String position(Mark office) {
        return ((OfficeName) office.value()).position();
    }

    /** "Luật sư": the last one whom the article named with the word, not with a longer one: "Phó Thủ tướng". */
    private Optional<Person> lastCalled(Mark noun) {
        Optional<Person> last = Optional.empty();
        for (Mark name : marks.all("Person")) {
            boolean called = marks.endingAt(name.from(), "person-noun")
                    .filter(other -> sameWords(other, noun) && !isInsideOffice(other))
                    .isPresent();
            if (called && name.to() <= noun.from()) {
                last = people.of(name);
            }
        }
        return last;
    }

    private boolean isInsideOffice(Mark noun) {
        return marks.covering(noun.from(), "Office")
                .filter(office -> office.from() < noun.from())
                .isPresent();
    }

    private boolean sameWords(Mark a, Mark b) {
        Tokens tokens = marks.tokens();
        return tokens.text(a.from(), a.to()).equalsIgnoreCase(tokens.text(b.from(), b.to()));
    }

    /** "Vị Tỉnh trưởng": whom the story is about, where the article names nobody with the office. */
    private Optional<Person> called(Mark subject, Mark office) {
        boolean known = !marks.begins(subject.from(), "Office")
                && holders.holders(office).isEmpty();
        return known ? topic(subject) : Optional.empty();
    }

    /** "Đại sứ": whom the article named last with the word, where it says no more of the office. */
    private Optional<Person> lastWith(Mark office) {
        return isUnspecific(office) && holders.holders(office).isEmpty()
                ? Optional.ofNullable(lastWith.get(position(office)))
                : Optional.empty();
    }

    /** The only one of several, or the one whom the story is about. */
    private Optional<Person> one(Set<Person> possible) {
        if (possible.size() == 1) {
            return possible.stream().findFirst();
        }
        for (int i = topics.size() - 1; i >= 0; i--) {
            if (possible.contains(topics.get(i).person)) {
                return Optional.of(topics.get(i).person);
            }
        }
        return Optional.empty();
    }

    /** "Thứ trưởng Minh" is the Minh who holds the office. */
    private Optional<Person> byOffice(Mark subject, Mark name) {
        Set<Person> possible = people.possible(name);
        if (possible.size() < 2) {
            return Optional.empty();
        }
        for (Mark office : marks.within("Office", subject.from(), name.from())) {
            Set<Person> both = new HashSet<>(holders.holders(office));
            both.retainAll(possible);
            if (both.size() == 1) {
                return both.stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** "Anh" in "Đông Anh" is nobody, and a country inside a sentence. */
    private boolean isInsideName(Mark subject) {
        boolean inside = marks.covering(subject.from(), "Place", "Org")
                .filter(name -> name.from() < subject.from())
                .isPresent();
        boolean place = marks.begins(subject.from(), "Place")
                && ((Found) subject.value()).rule().id().startsWith("subjects.pronoun");
        return inside || (place && !opensSentence(subject));
    }

    private boolean opensSentence(Mark subject) {
        return marks.article().sentences().stream().anyMatch(sentence -> sentence.from() == subject.from());
    }

    /** Where sentences begin, also behind an adverbial, and where those who speak are named. */
    private Set<Integer> opening() {
        Set<Integer> opening = new HashSet<>();
        for (Sentence sentence : marks.article().sentences()) {
            opening.add(sentence.from());
            List<Mark> subjects = marks.within("Subject", sentence.from(), sentence.to());
            if (!subjects.isEmpty() && isBehindAdverbial(subjects.get(0), sentence)) {
                opening.add(subjects.get(0).from());
            }
        }
        marks.all("Speech")
                .forEach(speech ->
                        ((Found) speech.value()).parts().first("speaker").ifPresent(part -> opening.add(part.from())));
        return opening;
    }

    private boolean isBehindAdverbial(Mark subject, Sentence sentence) {
        return (subject.from() > 0 && marks.tokens().is(subject.from() - 1, ","))
                || marks.endingAt(subject.from(), "clause-opener")
                        .filter(opener -> opener.from() == sentence.from())
                        .isPresent();
    }

    /** "Ông Fillon" is not "bà Penelope Fillon". */
    private Optional<Person> called(Mark shortName) {
        String word = shortName.from() > 0 ? marks.tokens().lower(shortName.from() - 1) : "";
        Optional<Person> nearest = people.of(shortName);
        return nearest.filter(person -> !sexes.clash(word, person))
                .or(() -> one(people.possible(shortName).stream()
                        .filter(person -> !sexes.clash(word, person))
                        .collect(Collectors.toSet())));
    }

    /** Whom a pronoun stands for. */
    private Optional<Person> topic(Mark pronoun) {
        String word = marks.tokens().lower(pronoun.from());
        for (int i = topics.size() - 1; i >= 0; i--) {
            Topic topic = topics.get(i);
            if (pronoun.from() - topic.at > REACH) {
                break;
            }
            if (!sexes.clash(word, topic.person)) {
                return Optional.of(topic.person);
            }
        }
        return Optional.empty();
    }

    /** Empty where the article does not settle who it is. */
    Optional<Person> of(Mark subject) {
        return Optional.ofNullable(persons.get(subject));
    }
}
