package vn.lientin.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Words;

/**
 * Where a part of a body belongs.
 *
 * @param heads first words of the bodies that it can be a part of
 * @param level "tỉnh" where the place of such a body, if it has one, is a province; else empty
 */
record Parents(List<String> heads, String level) {
    /** By the first words of parts. */
    static final Map<String, Parents> ALL = read();

    private static Map<String, Parents> read() {
        Map<String, Parents> parents = new LinkedHashMap<>();
        Words.rows("lexicon/parents.tsv")
                .forEach(row -> parents.put(row[0], new Parents(List.of(row[1].split("\\|")), row[2])));
        return parents;
    }

    boolean fit(Mark body) {
        BodyName name = (BodyName) body.value();
        return level.isEmpty()
                || name.place()
                        .map(place -> place.place().level() == Level.PROVINCE)
                        .orElse(name.level().isEmpty() || name.level().equals(level));
    }
}
