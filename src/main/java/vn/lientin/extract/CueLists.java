package vn.lientin.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of cue words that rule files bring with them: each list is a class of marks, and stands in one file. */
final class CueLists {
    private CueLists() {}

    /**
     * All lists by name. Throws {@link IllegalArgumentException} that names the files of a list that two of them have, which
     * would become one list, or the phrase that a list has twice.
     */
    static Map<String, List<String>> of(List<RuleFile> files) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        Map<String, String> homes = new LinkedHashMap<>();
        for (RuleFile file : files) {
            file.cues().forEach((name, phrases) -> {
                String home = homes.putIfAbsent(name, file.name());
                if (home != null) {
                    throw new IllegalArgumentException("cue list " + name + ": is in " + home + " and in " + file.name()
                            + "; give it one home, or one of them another name");
                }
                refuseTwice(file.name(), name, phrases);
                lists.put(name, phrases);
            });
        }
        return lists;
    }

    private static void refuseTwice(String file, String list, List<String> phrases) {
        Set<String> seen = new HashSet<>();
        for (String phrase : phrases) {
            if (!seen.add(phrase)) {
                throw new IllegalArgumentException(file + ": cue list " + list + " has '" + phrase + "' twice");
            }
        }
    }
}
