package vn.lientin.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Who is called a man or a woman. What stands before a full name counts more than what stands before a short one. */
final class Sexes {
    private static final Set<String> WOMEN = Words.set("woman");
    private static final Set<String> MEN = Words.set("man");

    private final Map<Person, Boolean> women = new HashMap<>();

    Sexes(Marks marks, People people) {
        Tokens tokens = marks.tokens();
        for (String type : List.of("Person", "ShortName")) {
            for (Mark name : marks.all(type)) {
                String before = isCalling(marks, name.from() - 1) ? tokens.lower(name.from() - 1) : "";
                people.of(name).ifPresent(person -> learn(person, before, type.equals("Person")));
            }
        }
    }

    /** Not "Thủ tướng Anh": the word has a capital only where it opens a sentence. */
    private static boolean isCalling(Marks marks, int word) {
        return word >= 0
                && (!marks.tokens().isCapitalised(word)
                        || marks.article()
                                .sentenceAt(word)
                                .filter(sentence -> sentence.from() == word)
                                .isPresent());
    }

    private void learn(Person person, String before, boolean full) {
        Optional<Boolean> told =
                WOMEN.contains(before) || MEN.contains(before) ? Optional.of(WOMEN.contains(before)) : Optional.empty();
        told.filter(woman -> full).ifPresent(woman -> women.put(person, woman));
        told.ifPresent(woman -> women.putIfAbsent(person, woman));
        if (told.isEmpty() && person.label().contains(" Thị ")) {
            women.putIfAbsent(person, true);
        }
    }

    /** Whether the word before a name, or in its place, is not for the person. */
    boolean clash(String word, Person person) {
        Optional<Boolean> woman = Optional.ofNullable(women.get(person));
        return woman.filter(is -> is ? MEN.contains(word) : WOMEN.contains(word))
                .isPresent();
    }
}
