package vn.lientin.link;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Person;

/**
 * What tells one meeting from another of its kind.
 *
 * @param persons named in what it is called, or met there
 * @param number "39" of "lần thứ 39"; empty where none is told
 * @param words of what it is called in their order, without those for its kind
 */
record Naming(Set<Person> persons, String number, Set<String> words) {
    static final Naming NONE = new Naming(Set.of(), "", Set.of());

    /** Fewer words than this may be another way to call the same meeting. */
    private static final int TELLING = 2;

    /** So many words tell what a meeting is about. */
    private static final int FIRST = 4;

    Naming {
        persons = Set.copyOf(persons);
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
    }

    /** Whether the numbers of two show that they are two. */
    boolean hasOtherNumber(Naming other) {
        return !number.isEmpty() && !other.number.isEmpty() && !number.equals(other.number);
    }

    /** Whether it names persons, and none of those who are there. */
    boolean isAmongOthers(Set<Actor> there) {
        return persons.stream().noneMatch(person -> there.stream().anyMatch(other -> isSame(person, other)))
                && !persons.isEmpty();
    }

    /** "Pontavchenko" is "Georgy Pontavchenko". */
    private static boolean isSame(Person person, Actor other) {
        return other instanceof Person one
                && (one.equals(person)
                        || one.label().endsWith(" " + person.label())
                        || person.label().endsWith(" " + one.label()));
    }

    boolean namesPersons() {
        return !persons.isEmpty();
    }

    /** Whether it says what the meeting is about. */
    boolean isTelling() {
        return words.size() >= TELLING;
    }

    /**
     * Whether the two are called by other words: the other one begins with none of this one's, nor the other way round.
     *
     * @param sameFamily otherwise words of this one may stand in the other's name, as in "họp báo về kết quả kỳ họp"
     */
    boolean isCalledOtherwise(Naming other, boolean sameFamily) {
        return isTelling()
                && other.isTelling()
                && !beginsLike(other.words, words)
                && !(sameFamily && beginsLike(words, other.words));
    }

    /** What a meeting is about stands in its first words; those after them may be of anything. */
    private static boolean beginsLike(Set<String> one, Set<String> other) {
        long first = Math.min(FIRST, one.size());
        long shared = one.stream().limit(first).filter(other::contains).count();
        return shared * 2 >= first;
    }

    /** Both together: what a meeting is called again adds to what is known of it. */
    Naming with(Naming other) {
        Set<Person> allPersons = new HashSet<>(persons);
        allPersons.addAll(other.persons);
        Set<String> allWords = new LinkedHashSet<>(words);
        allWords.addAll(other.words);
        return new Naming(allPersons, number.isEmpty() ? other.number : number, allWords);
    }
}
