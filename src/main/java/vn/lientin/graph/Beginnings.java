package vn.lientin.graph;

import java.util.ArrayList;
import java.util.List;

/** Words that names begin with, or hold as whole words: a file with {@code ^} before those that must stand first. */
record Beginnings(List<String> first, List<String> anywhere) {
    static Beginnings read(String file) {
        List<String> first = new ArrayList<>();
        List<String> anywhere = new ArrayList<>();
        for (String line : Resources.lines(file)) {
            if (line.startsWith("^")) {
                first.add(line.substring(1) + " ");
            } else {
                anywhere.add(" " + line + " ");
            }
        }
        return new Beginnings(first, anywhere);
    }

    boolean fit(String name) {
        String bounded = " " + name + " ";
        return first.stream().anyMatch(words -> bounded.startsWith(words, 1))
                || anywhere.stream().anyMatch(bounded::contains);
    }
}
