package vn.lientin.link;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.text.Words;

/** Parts of bodies that the text names without the whole, or with its first word alone: "Khoa Nhi", "Phòng Tổng hợp của Sở". */
final class PartsOfBodies {
    /** First words of bodies that stand for them behind the name of a part. */
    private static final Set<String> WHOLES = Words.set("wholes-by-word");

    private static final String OF = " của";
    /** Class of such names. */
    private static final String OPEN = "Open";

    private final Marks marks;
    private final Antecedents antecedents;

    PartsOfBodies(Marks marks, Antecedents antecedents) {
        this.marks = marks;
        this.antecedents = antecedents;
    }

    /**
     * The part with the name of its whole; empty where the name is full, or nothing settles the whole.
     *
     * @param mark the tokens that name the part
     * @param organization what a mark of a body stands for
     */
    Optional<Organization> of(BodyName part, Mark mark, Function<Mark, Optional<Organization>> organization) {
        boolean elsewhere = marks.has("Place", mark.from(), mark.to());
        if (elsewhere) {
            return Optional.empty();
        }
        Optional<String> word = WHOLES.stream()
                .filter(whole -> part.stem().endsWith(" " + whole))
                .max(Comparator.comparingInt(String::length));
        if (word.isPresent()) {
            String stem =
                    part.stem().substring(0, part.stem().length() - word.get().length() - 1);
            String own = stem.endsWith(OF) ? stem.substring(0, stem.length() - OF.length()) : stem;
            String implied = OfficeName.SAME + word.get();
            return antecedents
                    .ofWritten(implied, mark.from())
                    .or(() -> antecedents.mostNamed(implied))
                    .flatMap(organization)
                    .map(whole -> inWhole(own, whole));
        }
        return antecedents
                .whole(part, mark.from())
                .flatMap(organization)
                .filter(whole -> !whole.label().startsWith(part.stem()))
                .map(whole -> inWhole(part.stem(), whole));
    }

    /** "Văn phòng Bộ": a name that says nothing without the whole. */
    static boolean isOpen(BodyName part) {
        return part.kind().equals(OPEN);
    }

    private static Organization inWhole(String part, Organization whole) {
        return new Organization(part + " " + whole.label(), whole.place());
    }
}
