package vn.lientin.link;

import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Words;

/** Bodies that an office is in by what it is: the committee of the party, the office of a department. */
final class BodiesOfPosts {
    /** In the lexicon, before the committee of the party that an office is in. */
    private static final String PARTY = "@party:";

    private static final String MEMBERS_OF_PARTY = "Đảng bộ";
    /** What governs a unit. */
    static final Set<String> GOVERNING = Set.of("Ủy ban nhân dân", "Hội đồng nhân dân");

    private BodiesOfPosts() {}

    /** "Chánh Văn phòng Cục": in the "Văn phòng Cục A". */
    static Role inOffice(Role role) {
        return Words.set("offices-of-bodies").stream()
                .filter(office -> role.position().endsWith(" " + office)
                        && role.body() instanceof Organization
                        && !role.body().label().startsWith(office + " "))
                .findFirst()
                .map(office -> new Organization(office + " " + role.body().label(), role.jurisdiction()))
                .map(body -> new Role(role.position(), body, role.jurisdiction()))
                .orElse(role);
    }

    /** The committee of the party that an office tells by its own name: "Tỉnh ủy viên". */
    static Optional<BodyName> partyOf(OfficeName name) {
        if (!name.impliedBody().startsWith(PARTY)) {
            return Optional.empty();
        }
        String stem = name.impliedBody().substring(PARTY.length());
        String level = CommitteeNames.level(CommitteeNames.lastTwo(stem)).orElse("");
        return Optional.of(new BodyName(stem, name.place(), level, level.isEmpty() ? "LocalBody" : "PartyCommittee"));
    }

    /** The committee of the party in the unit, for a secretary of its "Đảng bộ". */
    static Organization ofParty(String position, Organization body) {
        boolean secretary = Words.set("party-posts").contains(FullerOffices.head(position))
                || Words.set("party-posts").stream().anyMatch(position::startsWith);
        return secretary && body.label().startsWith(MEMBERS_OF_PARTY + " ")
                ? body.place().flatMap(place -> committeeOf(body, place)).orElse(body)
                : body;
    }

    private static Optional<Organization> committeeOf(Organization members, Place place) {
        String unit = members.label().substring(MEMBERS_OF_PARTY.length() + 1);
        return Words.set("units-with-committees").stream()
                .filter(word -> unit.startsWith(word + " "))
                .findFirst()
                .map(word -> CommitteeNames.of(word)
                        .map(committee -> committee + unit.substring(word.length()))
                        .orElse("Đảng ủy " + unit))
                .map(label -> new Organization(label, Optional.of(place)));
    }

    /** The committee of the party in the unit that a people's committee or council governs. */
    static Optional<BodyName> partyOf(BodyName body) {
        if (!GOVERNING.contains(body.stem())) {
            return Optional.empty();
        }
        String level = body.place().map(PlaceFinder.Found::anyLevelWord).orElse(body.level());
        return CommitteeNames.of(level)
                .map(committee -> new BodyName(committee, body.place(), level, "PartyCommittee"))
                .or(() -> level.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new BodyName("Đảng ủy", body.place(), level, "LocalBody")));
    }
}
