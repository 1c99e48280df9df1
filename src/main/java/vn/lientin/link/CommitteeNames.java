package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.text.Words;

/** The names of the party's committees by the level of the unit that they are of: "Tỉnh ủy" of "tỉnh". */
final class CommitteeNames {
    private static final List<String[]> ROWS = Words.rows("lexicon/party_committees.tsv");

    private CommitteeNames() {}

    /** What the committee of a unit with this level word is called; empty where it has no name of its own. */
    static Optional<String> of(String level) {
        return ROWS.stream()
                .filter(row -> row[0].equals(level))
                .map(row -> row[1])
                .findFirst();
    }

    /** The level word of the unit whose committee is called so. */
    static Optional<String> level(String committee) {
        return ROWS.stream()
                .filter(row -> row[1].equals(committee))
                .map(row -> row[0])
                .findFirst();
    }

    /** "Tỉnh ủy" of "Ban Thường vụ Tỉnh ủy". */
    static String lastTwo(String stem) {
        String[] words = stem.split(" ");
        return words.length < 2 ? stem : words[words.length - 2] + " " + words[words.length - 1];
    }
}
