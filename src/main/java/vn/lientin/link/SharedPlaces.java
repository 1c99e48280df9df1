package vn.lientin.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Words;

/** The place that the last of several bodies names for all: "Hội Nông dân, Hội Cựu chiến binh và Đoàn Thanh niên huyện A". */
final class SharedPlaces {
    private static final Set<String> JOINS = Words.set("joins-places");
    private static final String PROVINCE = "tỉnh";

    private final Marks marks;

    SharedPlaces(Marks marks) {
        this.marks = marks;
    }

    /** Empty where the body has a place of its own, or no list goes on from it to one that has. */
    Optional<PlaceFinder.Found> of(Mark org) {
        BodyName first = (BodyName) org.value();
        Optional<Mark> next = Optional.of(org);
        while (next.isPresent() && first.needsPlace()) {
            BodyName name = (BodyName) next.get().value();
            if (name.place().isPresent()) {
                return name.place().filter(place -> fits(first, place));
            }
            next = name.needsPlace() && name.level().equals(first.level()) ? after(next.get()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The body that "," or "và" joins. */
    private Optional<Mark> after(Mark org) {
        int at = org.to();
        while (at < marks.tokens().size()
                && at - org.to() < 2
                && JOINS.contains(marks.tokens().lower(at))) {
            at++;
        }
        return at > org.to() ? marks.at(at, "Org") : Optional.empty();
    }

    /** A "Sở" is none of a city below the province. */
    private static boolean fits(BodyName body, PlaceFinder.Found place) {
        List<String> levels = Arrays.asList(body.level().split("\\|"));
        boolean right = body.level().isEmpty() || levels.contains(place.ownLevelWord());
        return right && (!levels.contains(PROVINCE) || place.place().level() == Level.PROVINCE);
    }
}
