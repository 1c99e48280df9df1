package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Sentence;

/** The body of a deputy without one that is the body of the head, or of another deputy, named just before. */
final class BodyOfHead {
    private final Marks marks;
    private final Offices offices;

    BodyOfHead(Marks marks, Offices offices) {
        this.marks = marks;
        this.offices = offices;
    }

    /** "Giám đốc Sở A Lê Văn B, Phó Giám đốc Trần Văn C": in the body of the head named last before it. */
    Optional<Role> role(Holdings.Holding holding) {
        OfficeName name = (OfficeName) holding.office().value();
        if (!name.isBare() || !FullerOffices.isDeputy(name.position())) {
            return Optional.empty();
        }
        int at = holding.office().from();
        return marks.within("Office", sentenceBefore(at), at).stream()
                .filter(office -> isBeside((OfficeName) office.value(), name))
                .filter(office -> ((OfficeName) office.value()).body().isPresent())
                .reduce((earlier, later) -> later)
                .filter(office -> marks.within("Org", office.to(), at).stream()
                        .noneMatch(org -> marks.covering(org.from(), "Office").isEmpty()))
                .flatMap(office -> offices.role(office, Optional.empty()))
                .map(role -> new Role(name.position(), role.body(), role.jurisdiction()));
    }

    /** Where the sentence begins that stands before that of the token in its paragraph, or else its own. */
    private int sentenceBefore(int at) {
        Optional<Sentence> own = marks.article().sentenceAt(at);
        return own.flatMap(here ->
                        marks.article().sentenceAt(here.from() - 1).filter(before -> before.block() == here.block()))
                .or(() -> own)
                .map(Sentence::from)
                .orElse(at);
    }

    /** Whether an office is the one that a deputy belongs to, or that of another deputy: "Phó Bí thư Thường trực". */
    private static boolean isBeside(OfficeName office, OfficeName deputy) {
        return FullerOffices.head(office.position()).equals(FullerOffices.head(deputy.position()));
    }
}
