package vn.lientin.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.lientin.text.FoldedText;
import vn.lientin.text.Words;

/** The form in which texts are compared. */
final class Spelling {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");
    private static final Map<String, String> IN_FULL = Words.rows("words/abbreviations-in-names.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final String CITY = "thành phố ";
    private static final String MINISTRY = " bộ ";

    private Spelling() {}

    /** Words in lower case with one space between them. */
    static String plain(String text) {
        return NO_WORD.matcher(FoldedText.fold(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** A name of a body or place, where "TP Hồ Chí Minh", "thành phố Hồ Chí Minh" and "Hồ Chí Minh" are the same. */
    static String actor(String name) {
        String full = organization(name);
        return full.startsWith(CITY) ? full.substring(CITY.length()) : full;
    }

    /**
     * A body that has an office: a department with and without the ministry that it belongs to is the same, and the
     * government of another country is that country.
     */
    static String holder(String name) {
        String full = without(actor(name), Words.set("governments"));
        int ministry = full.indexOf(MINISTRY);
        boolean isDepartment = Words.set("ministry-departments").stream().anyMatch(word -> full.startsWith(word + " "));
        return isDepartment && ministry > 0 ? full.substring(0, ministry) : full;
    }

    /** One who takes part or gives: a delegation and the body or place that sent it are the same. */
    static String party(String name) {
        String party = actor(name);
        String sender = without(party, Words.set("delegations"));
        return sender.equals(party) ? party : without(sender, Words.set("province-words"));
    }

    private static String without(String name, Set<String> beginnings) {
        return beginnings.stream()
                .filter(beginning -> name.startsWith(beginning + " "))
                .findFirst()
                .map(beginning -> name.substring(beginning.length() + 1))
                .orElse(name);
    }

    /** A name of a body, with what is abbreviated in it ("TP", "THCS", "TMCP") in full and its place in the official spelling. */
    static String organization(String name) {
        String full = Arrays.stream(plain(name).split(" "))
                .filter(word -> !word.equals("và"))
                .map(word -> IN_FULL.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return PlaceSpellings.official(full);
    }

    /** Whether the words of {@code part} stand in {@code whole}, both plain. */
    static boolean contains(String whole, String part) {
        return (" " + whole + " ").contains(" " + part + " ");
    }

    /** Whether one of two plain texts stands in the other. */
    static boolean overlap(String one, String other) {
        return contains(one, other) || contains(other, one);
    }
}
