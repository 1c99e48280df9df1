package vn.lientin.link;

import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** Teams and councils that no list has, by the words that name them beside who leads them. */
final class LedTeams {
    /** The last word before the name of what is set up. */
    private static final Set<String> SET_UP = Words.set("sets-up");

    private LedTeams() {}

    /** "Hội đồng thẩm định của Sở A do ông B làm Chủ tịch": in the council that is named there, with its body in full. */
    static Optional<Role> post(Reading reading, Mark mark) {
        Part team = ChangeFrames.found(mark).parts().first("team").orElseThrow();
        String words = reading.tokens().text(team.from(), team.to());
        Optional<Mark> whole = reading.marks().within("Org", team.from() + 1, team.to()).stream()
                .filter(org -> org.to() == team.to())
                .findFirst();
        String name = whole.flatMap(org -> reading.offices()
                        .organization(org)
                        .map(body -> reading.tokens().text(team.from(), org.from()) + " " + body.label()))
                .or(() -> founder(reading, team).map(body -> words + " " + body))
                .orElse(words);
        Organization body = new Organization(Documents.capitalised(name), Optional.empty());
        return ChangeFrames.found(mark)
                .parts()
                .first("post")
                .flatMap(Part::mark)
                .map(office -> new Role(((OfficeName) office.value()).position(), body, Optional.empty()));
    }

    /** "Bộ trưởng Bộ A thành lập Hội đồng kỷ luật": the body of whoever sets it up. */
    private static Optional<String> founder(Reading reading, Part team) {
        int sentence = reading.sentence(team.from()).map(Sentence::from).orElse(team.from());
        return reading.marks().within("Office", sentence, team.from()).stream()
                .filter(office -> reading.tokens().isAny(team.from() - 1, SET_UP))
                .reduce((earlier, later) -> later)
                .filter(office -> ((OfficeName) office.value()).body().isPresent())
                .flatMap(office -> reading.offices().role(office, Optional.empty()))
                .map(role -> role.body().label());
    }
}
