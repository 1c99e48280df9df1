package vn.lientin.extract;

import java.util.Set;

/**
 * A word that says what kind of unit a name belongs to.
 *
 * @param word in full and in lower case: "thành phố"
 * @param levels the levels that it can stand for, in lower case
 */
record LevelWord(String word, Set<String> levels) {
    /** Levels of units that have a party committee and a people's committee. */
    private static final Set<String> GOVERNED = Set.of("province", "district", "commune");

    /** Whether it can stand for a unit with a government of its own. */
    boolean isGoverned() {
        return levels.stream().anyMatch(GOVERNED::contains);
    }
}
