package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Tokens;

/** Bodies whose first word is told once for several: "các Sở Tài chính, Y tế", "các bộ: Quốc phòng, Công an". */
final class SharedHeads {
    /** A body that shares the word, and where its own words stand. */
    record Shared(Mark own, BodyName name) {}

    private final Marks marks;
    private final Tokens tokens;

    SharedHeads(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** Those in a stretch of tokens; the first one is left out where it is named in full. */
    List<Shared> within(int from, int to) {
        List<Shared> all = new ArrayList<>();
        for (Mark head : marks.within("shared-head", from, to)) {
            if (head.from() > 0 && marks.endingAt(head.from(), "several").isPresent()) {
                read(head, to, all);
            }
        }
        return all;
    }

    private void read(Mark head, int to, List<Shared> all) {
        int i = head.to();
        while (i < to) {
            Optional<Mark> field = marks.at(i, "Portfolio");
            if (field.isPresent()) {
                if (marks.covering(i, "Org").isEmpty()) {
                    all.add(new Shared(
                            field.get(), name(head, (String) field.get().value())));
                }
                i = field.get().to();
            } else if (tokens.is(i, ":") || tokens.is(i, ",") || tokens.is(i, "và")) {
                i++;
            } else {
                return;
            }
        }
    }

    private BodyName name(Mark head, String field) {
        String word = tokens.text(head.from(), head.to()).toLowerCase(Locale.ROOT);
        String stem = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + field;
        return new BodyName(
                stem,
                Optional.empty(),
                "",
                marks.at(head.from(), "local-head").isPresent() ? "LocalBody" : "CentralBody");
    }
}
