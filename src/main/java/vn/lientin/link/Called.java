package vn.lientin.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.text.Words;

/** Whether a body may be called by a noun alone: "công ty", "bệnh viện", "mặt trận". */
final class Called {
    /** First words of bodies that begin like the name of another kind of body: "Bộ Chỉ huy" is no ministry. */
    private static final List<String> LONGER = Words.lines("words/longer-heads.txt");

    /** Nouns, and the first words of the names of what they call. */
    private static final List<String[]> OTHERWISE = Words.rows("words/called-otherwise.tsv");

    private Called() {}

    /**
     * Whether this noun calls the body.
     *
     * @param noun in small letters
     */
    static boolean is(Actor body, String noun) {
        String label = body.label().toLowerCase(Locale.ROOT);
        return heads(noun).anyMatch(head -> label.startsWith(head + " "))
                && LONGER.stream()
                        .noneMatch(longer ->
                                body.label().startsWith(longer) && !noun.startsWith(longer.toLowerCase(Locale.ROOT)));
    }

    /** First words of the names that a noun calls, in small letters. */
    private static Stream<String> heads(String noun) {
        return Stream.concat(
                Stream.of(noun),
                OTHERWISE.stream().filter(row -> row[0].equals(noun)).map(row -> row[1]));
    }
}
