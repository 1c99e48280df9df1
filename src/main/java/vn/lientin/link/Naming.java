package vn.lientin.link;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Person;

/**
 * What tells one meeting from another of its kind.
 *
 * @param persons named in what it is called, or met there
 * @param number "39" of "lần thứ 39"; empty where none is told
 * @param words of what it is called, without those for its kind
 */
record Naming(Set<Person> persons, String number, Set<String> words) {
    static final Naming NONE = new Naming(Set.of(), "", Set.of());

    /** Fewer words than this may be another way to call the same meeting. */
    private static final int TELLING = 2;

    private static final int SIDES = 2;

    Naming {
        persons = Set.copyOf(persons);
        words = Set.copyOf(words);
    }

    /** Whether the numbers of two show that they are two. */
    boolean hasOtherNumber(Naming other) {
        return !number.isEmpty() && !other.number.isEmpty() && !number.equals(other.number);
    }

    /** Whether it names persons, and none of those of both sides who are there. */
    boolean isAmongOthers(Set<Actor> there) {
        return !persons.isEmpty()
                && there.stream().filter(Person.class::isInstance).count() >= SIDES
                && Collections.disjoint(persons, there);
    }

    /** Whether the two are called by other words. */
    boolean isCalledOtherwise(Naming other) {
        return words.size() >= TELLING && other.words.size() >= TELLING && Collections.disjoint(words, other.words);
    }

    /** Both together: what a meeting is called again adds to what is known of it. */
    Naming with(Naming other) {
        Set<Person> allPersons = new HashSet<>(persons);
        allPersons.addAll(other.persons);
        Set<String> allWords = new HashSet<>(words);
        allWords.addAll(other.words);
        return new Naming(allPersons, number.isEmpty() ? other.number : number, allWords);
    }
}
