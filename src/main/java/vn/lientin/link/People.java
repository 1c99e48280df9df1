package vn.lientin.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;

/** The persons of an article, and whom a name, in full, shortened or misspelt once, stands for. */
final class People {
    private static final String FOREIGN = "names.foreign/1";
    /** "Kim Il-nam". */
    private static final Pattern HYPHENED = Pattern.compile("-\\p{Ll}");

    /** So many tokens from a name an office beside it may begin. */
    private static final int BESIDE = 12;

    private final Map<String, Integer> mentions = new LinkedHashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Set<String> inBody;
    private final Set<String> foreign = new HashSet<>();
    private final List<Mark> inOrder;
    private final Marks marks;

    People(Marks marks) {
        this.marks = marks;
        inOrder = marks.all("Person");
        inOrder.forEach(mark -> mentions.merge(mark.value().toString(), 1, Integer::sum));
        findMisspellings();
        for (Mark mark : inOrder) {
            String written = mark.value().toString();
            if (mark.rule().equals(FOREIGN) || HYPHENED.matcher(written).find()) {
                foreign.add(name(written));
            }
        }
        inBody = new LinkedHashSet<>();
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.isBody() || sentence.kind() == Block.Kind.TITLE) {
                marks.within("Person", sentence.from(), sentence.to())
                        .forEach(mark -> inBody.add(name(mark.value().toString())));
            }
        }
    }

    /** A name that stands once and differs in one letter from one that stands more often is that one misspelt. */
    private void findMisspellings() {
        List<String> rareOnes = new ArrayList<>();
        List<String> often = new ArrayList<>();
        mentions.forEach((name, times) -> (times > 1 ? often : rareOnes).add(name));
        for (String rare : rareOnes) {
            for (String usual : often) {
                if (differByOneLetter(rare, usual)) {
                    aliases.put(rare, usual);
                }
            }
        }
    }

    private static boolean differByOneLetter(String a, String b) {
        String[] left = a.split(" ");
        String[] right = b.split(" ");
        if (left.length != right.length || left.length < 3) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < left.length; i++) {
            if (!left[i].equals(right[i])) {
                different++;
                if (i == left.length - 1 || !bare(left[i]).equals(bare(right[i]))) {
                    return false;
                }
            }
        }
        return different == 1;
    }

    /** Letters without marks. */
    private static String bare(String syllable) {
        return Normalizer.normalize(syllable, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    private String name(String written) {
        return aliases.getOrDefault(written, written);
    }

    /** Those whom a ShortName mark can stand for. */
    Set<Person> possible(Mark shortName) {
        Set<Person> persons = new LinkedHashSet<>();
        for (Object full : (Set<?>) shortName.value()) {
            persons.add(new Person(name(full.toString())));
        }
        return persons;
    }

    /** Whom a Person or ShortName mark stands for; empty where two are possible. */
    Optional<Person> of(Mark mark) {
        if (mark.type().equals("Person")) {
            return Optional.of(new Person(name(mark.value().toString())));
        }
        Set<?> full = (Set<?>) mark.value();
        List<String> possible =
                full.stream().map(name -> name(name.toString())).distinct().toList();
        if (possible.size() == 1) {
            return Optional.of(new Person(possible.get(0)));
        }
        Optional<String> holder = holder(mark, possible);
        if (holder.isPresent()) {
            return holder.map(Person::new);
        }
        Optional<String> last = Optional.empty();
        for (Mark earlier : inOrder) {
            String name = name(earlier.value().toString());
            if (earlier.to() <= mark.from() && possible.contains(name)) {
                last = Optional.of(name);
            }
        }
        return last.map(Person::new);
    }

    /** "Thứ trưởng Minh": of the two whose name ends so, the one whom the article names with that office. */
    private Optional<String> holder(Mark mark, List<String> possible) {
        Optional<String> position = marks.endingAt(mark.from(), "Office").map(People::position);
        if (position.isEmpty()) {
            return Optional.empty();
        }
        Set<String> holders = new HashSet<>();
        for (Mark full : inOrder) {
            if (possible.contains(name(full.value().toString())) && isNamedWith(full, position.get())) {
                holders.add(name(full.value().toString()));
            }
        }
        return holders.size() == 1 ? holders.stream().findFirst() : Optional.empty();
    }

    private static String position(Mark office) {
        return ((OfficeName) office.value()).position();
    }

    private boolean isNamedWith(Mark person, String position) {
        for (int from = person.from() - BESIDE; from <= person.to() + BESIDE; from++) {
            Optional<Mark> office = from < 0 ? Optional.empty() : marks.at(from, "Office");
            if (office.isPresent() && position(office.get()).equals(position)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name is of another tongue, so that offices without a country are not Viet Nam's. */
    boolean isForeign(Person person) {
        return foreign.contains(person.label());
    }

    /** Whether the article itself, not only a caption, names the person. */
    boolean isInArticle(Person person) {
        return inBody.contains(person.label());
    }
}
