package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Tokens;

/** Bodies whose first word is told once for several: "các Sở Tài chính, Y tế", "các bộ: Quốc phòng, Công an", "liên Bộ Y tế - Tài chính". */
final class SharedHeads {
    /** A body that shares the word, and where its own words stand. */
    record Shared(Mark own, BodyName name) {}

    private static final Set<String> JOINED = Set.of(":", ",", "và", "-", "–");

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
            if (isOfSeveral(head) || isOfFirst(head)) {
                read(head, to, all);
            }
        }
        return all;
    }

    private boolean isOfSeveral(Mark head) {
        return head.from() > 0 && marks.ends(head.from(), "several");
    }

    /** "Bộ Quốc phòng, Công an". */
    private boolean isOfFirst(Mark head) {
        return marks.at(head.from(), "Org")
                .filter(first -> tokens.is(first.to(), ",")
                        && marks.covering(head.from(), "Office").isEmpty()
                        && marks.at(head.to(), "Portfolio")
                                .filter(field -> field.to() == first.to())
                                .isPresent())
                .isPresent();
    }

    private void read(Mark head, int to, List<Shared> all) {
        int i = marks.at(head.to(), "head-joint").map(Mark::to).orElse(head.to());
        while (i < to) {
            Optional<Mark> field = field(head, i);
            if (field.isPresent()) {
                if (isAlone(head, field.get())) {
                    all.add(new Shared(field.get(), name(head, field.get())));
                }
                i = field.get().to();
            } else if (JOINED.contains(tokens.lower(i))) {
                i++;
            } else {
                return;
            }
        }
    }

    private Optional<Mark> field(Mark head, int at) {
        return isOfParty(head)
                ? marks.at(at, "party-field").filter(field -> tokens.isCapitalised(at))
                : marks.at(at, "Portfolio");
    }

    private boolean isOfParty(Mark head) {
        return marks.begins(head.from(), "party-head");
    }

    private boolean isLocal(Mark head) {
        return marks.begins(head.from(), "local-head");
    }

    /** Not part of a body named in full; of "bộ: Quốc phòng, Công an" the last one is a ministry, too. */
    private boolean isAlone(Mark head, Mark field) {
        return marks.within("Org", head.from(), field.to()).stream()
                        .filter(org -> org.to() >= field.to())
                        .allMatch(org -> !isLocal(head) && org.from() == field.from())
                && marks.covering(field.from(), "Org")
                        .filter(org -> org.to() > field.to())
                        .isEmpty();
    }

    private BodyName name(Mark head, Mark field) {
        String word = tokens.text(head.from(), head.to()).toLowerCase(Locale.ROOT);
        String own = isOfParty(head) ? tokens.text(field.from(), field.to()) : (String) field.value();
        String stem = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + " " + own;
        String kind = isOfParty(head) ? "PartySub" : isLocal(head) ? "LocalBody" : "CentralBody";
        return new BodyName(stem, Optional.empty(), "", kind);
    }
}
