package vn.lientin.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.text.Words;

/** Whether a body may be called by a noun alone: "công ty", "bệnh viện", "mặt trận". */
final class Called {
    /** Nouns, and the first words of the names of what they call. */
    private static final List<String[]> OTHERWISE = Words.rows("words/called-otherwise.tsv");

    private Called() {}

    /**
     * Whether this noun calls the body.
     *
     * @param noun in small letters
     */
    static boolean is(Actor body, String noun) {
        String label = body.label();
        return heads(noun)
                .filter(head -> label.toLowerCase(Locale.ROOT).startsWith(head + " "))
                .anyMatch(head -> !Antecedents.isOfLonger(label, label.substring(0, head.length())));
    }

    /** First words of the names that a noun calls, in small letters. */
    private static Stream<String> heads(String noun) {
        return Stream.concat(
                Stream.of(noun),
                OTHERWISE.stream().filter(row -> row[0].equals(noun)).map(row -> row[1]));
    }
}
