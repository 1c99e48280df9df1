package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Role;

/** Teams, councils and delegations that no list has, by the words that name them beside who leads them. */
final class LedTeams {
    private LedTeams() {}

    /** "Đoàn công tác của Sở A do ông B làm Trưởng đoàn": in the team that is named there, with its body in full. */
    static Optional<Role> post(Reading reading, Mark mark) {
        Part team = ChangeFrames.found(mark).parts().first("team").orElseThrow();
        String words = reading.tokens().text(team.from(), team.to());
        Optional<Mark> whole = reading.marks().within("Org", team.from() + 1, team.to()).stream()
                .filter(org -> org.to() == team.to())
                .findFirst();
        String name = whole.flatMap(org -> reading.offices()
                        .organization(org)
                        .map(body -> reading.tokens().text(team.from(), org.from()) + " " + body.label()))
                .orElse(words);
        Organization body = new Organization(Documents.capitalised(name), Optional.empty());
        return ChangeFrames.found(mark)
                .parts()
                .first("post")
                .flatMap(Part::mark)
                .map(office -> new Role(((OfficeName) office.value()).position(), body, Optional.empty()));
    }
}
