package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/** Whose people a list names: "Về phía tỉnh A có …", "Đoàn gồm: …", "đoàn tỉnh A do … dẫn đầu". */
final class Sides {
    /**
     * A stretch of a sentence.
     *
     * @param from where the words that open it begin
     * @param who the mark of those whose people are named: an Org, its first word alone (OrgBare), or a Place
     */
    record Side(int from, int to, Mark who) {
        /** The place that it is, or that its body's name has. */
        Optional<PlaceFinder.Found> place() {
            if (who.value() instanceof BodyName body) {
                return body.place();
            }
            return who.value() instanceof PlaceFinder.Found place ? Optional.of(place) : Optional.empty();
        }
    }

    /** So many words of a body's name may stand before the shorter one that ends it. */
    private static final int LONGEST = 12;

    private final List<Side> all = new ArrayList<>();
    private final Marks marks;

    Sides(Marks marks) {
        this.marks = marks;
        List<Mark> openers = new ArrayList<>(marks.all("OfficeSide"));
        openers.sort(Comparator.comparingInt(Mark::from));
        for (int i = 0; i < openers.size(); i++) {
            Mark opener = openers.get(i);
            int end = sentenceEnd(opener.from());
            if (((Found) opener.value()).with("until", "").equals("led")) {
                end = marks.within("led", opener.to(), end).stream()
                        .mapToInt(Mark::from)
                        .findFirst()
                        .orElse(end);
            } else if (i + 1 < openers.size()) {
                end = Math.min(end, openers.get(i + 1).from());
            }
            int to = end;
            who(opener).filter(this::isWhole).ifPresent(who -> all.add(new Side(opener.from(), to, who)));
        }
    }

    /** Not the end of a longer name: "Mặt trận Tổ quốc" in "Ủy ban Mặt trận Tổ quốc". */
    private boolean isWhole(Mark who) {
        return marks.within("Org", Math.max(0, who.from() - LONGEST), who.to()).stream()
                .noneMatch(org -> org.from() < who.from() && org.to() == who.to());
    }

    private int sentenceEnd(int token) {
        return marks.article().sentences().stream()
                .filter(sentence -> sentence.from() <= token && token < sentence.to())
                .mapToInt(Sentence::to)
                .findFirst()
                .orElse(token);
    }

    private Optional<Mark> who(Mark opener) {
        if (((Found) opener.value()).with("who", "").equals("delegation")) {
            return marks.all("Delegation").stream()
                    .filter(delegation -> delegation.to() <= opener.from())
                    .max(Comparator.comparingInt(Mark::from))
                    .flatMap(Sides::named);
        }
        return named(opener);
    }

    private static Optional<Mark> named(Mark mark) {
        return ((Found) mark.value()).parts().first("who").flatMap(Part::mark);
    }

    /** The country that the side whose people are named at a token is, or is of. */
    Optional<Place> country(int token) {
        return at(token).map(Side::who).stream()
                .flatMap(who -> marks.within("Place", who.from(), who.to()).stream())
                .map(mark -> ((PlaceFinder.Found) mark.value()).place())
                .filter(place -> place.level() == Level.COUNTRY)
                .reduce((earlier, later) -> later);
    }

    /** The side whose people are named at a token. */
    Optional<Side> at(int token) {
        return all.stream()
                .filter(side -> side.from() <= token && token < side.to())
                .max(Comparator.comparingInt(Side::from));
    }
}
