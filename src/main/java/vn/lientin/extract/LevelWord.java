package vn.lientin.extract;

import java.util.Set;

/**
 * A word that says what kind of unit a name belongs to.
 *
 * @param word in full and in lower case: "thành phố"
 * @param levels the levels that it can stand for, in lower case
 */
record LevelWord(String word, Set<String> levels) {}
