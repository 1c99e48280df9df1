package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The body of an office that the text leaves to what stands beside it: to the next office, or to what stands by the name. */
final class BodyBeside {
    /** Levels whose party committee is called just that. */
    private static final Set<String> COMMUNES = Words.set("communes");

    /** Positions that a body has many of, so that the next office of the holder need not be in the same one. */
    private static final List<String> MEMBERS = Words.lines("lexicon/memberships.txt");

    /** Posts that bodies of any kind can have. */
    private static final Set<String> OF_ANY = Words.set("posts-of-any-body");

    /** What leads a school or a company, and has no committee of the party for itself. */
    private static final Set<String> COUNCILS = Words.set("councils");

    /** The smallest groups of the party and of the youth, which have no name but that of their whole. */
    private static final Set<String> CELLS = Words.set("cells");

    private static final String PROVINCE = "tỉnh";
    private static final Set<String> PARTY_POSTS = Words.set("party-posts");

    private final Marks marks;
    private final Tokens tokens;
    private final Offices offices;
    private final BodyByName byName;
    private final BodyOfHead byHead;

    BodyBeside(Marks marks, Offices offices) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.offices = offices;
        this.byName = new BodyByName(marks, offices);
        this.byHead = new BodyOfHead(marks, offices);
    }

    Optional<Role> role(Holdings.Holding holding) {
        OfficeName name = (OfficeName) holding.office().value();
        if (name.impliedBody().equals(OfficeName.OF_VILLAGE)) {
            return name.place().isEmpty() ? byName.village(holding) : Optional.empty();
        }
        if (!name.isBare()) {
            return inner(holding, name);
        }
        if (name.impliedBody().startsWith(OfficeName.SESSION) || Offices.isOfCommittee(name)) {
            return Optional.empty();
        }
        return ofCell(holding, name)
                .or(() -> byName.organization(holding).filter(body -> fits(body, name)))
                .or(() -> ofMinister(holding, name))
                .or(() -> ofNext(holding, name))
                .map(body -> new Organization(name.ofPart(body.label()), body.place()))
                .map(body -> new Role(name.position(), body, body.place()));
    }

    /** Whether the body is of the one kind that the office is in: a minister is in no "Cục". */
    private static boolean fits(Organization body, OfficeName name) {
        return !name.impliedBody().startsWith(OfficeName.SAME)
                || name.impliedBody().contains("|")
                || Offices.isOfKind(body, name);
    }

    /** "Bí thư Chi bộ, Trưởng bản A", "Bí thư Chi bộ, Hiệu trưởng Trường B": the cell of the hamlet or the school. */
    private Optional<Organization> ofCell(Holdings.Holding holding, OfficeName name) {
        Optional<String> cell = CELLS.stream()
                .filter(head -> name.impliedBody().equals(OfficeName.SAME + head))
                .findFirst();
        return cell.flatMap(head -> follower(holding)
                .flatMap(next -> byName.hamlet(next, holding.person())
                        .map(PlaceFinder.Found::withLevelWord)
                        .or(() -> offices.role(next, Optional.empty())
                                .map(Role::body)
                                .filter(Organization.class::isInstance)
                                .map(Actor::label)))
                .map(whole -> new Organization(head + " " + whole, Optional.empty())));
    }

    /** "Giám đốc Sở A Lê Văn B, Phó Giám đốc Trần Văn C": in the body of the head named last before it. */
    Optional<Role> ofHead(Holdings.Holding holding) {
        return isWritten(holding.office()) ? Optional.empty() : byHead.role(holding);
    }

    /** "Thẩm phán Lê Văn A, Chánh án Tòa án nhân dân huyện B": in the body of the other office there, where it is of the kind. */
    Optional<Role> ofOther(Holdings.Holding holding, List<Holdings.Holding> holdings) {
        OfficeName name = (OfficeName) holding.office().value();
        return holdings.stream()
                .filter(other -> name.isBare() && name.impliedBody().startsWith(OfficeName.SAME))
                .filter(other -> other.person().equals(holding.person()))
                .map(Holdings.Holding::office)
                .filter(office -> body(office)
                        .filter(body -> Antecedents.isOf(name.impliedBody(), body))
                        .isPresent())
                .findFirst()
                .flatMap(office -> offices.role(office, Optional.empty()))
                .map(role -> new Role(name.position(), role.body(), role.jurisdiction()));
    }

    /** "Phó Chỉ huy trưởng, Tham mưu trưởng Bộ Chỉ huy A", "Phó Bí thư, Chủ tịch UBND xã B". */
    private Optional<Organization> ofNext(Holdings.Holding holding, OfficeName name) {
        Optional<Mark> next = holding.run().stream()
                .filter(office -> office.from() > holding.office().to())
                .findFirst()
                .filter(office -> office.from() - holding.office().to() <= 1);
        boolean ofParty = PARTY_POSTS.stream().anyMatch(name.position()::startsWith);
        Optional<BodyName> body = next.flatMap(BodyBeside::body);
        if (body.isEmpty() && ofParty) {
            return next.flatMap(BodyBeside::province)
                    .flatMap(party -> offices.organization(party, 0, Optional.empty()));
        }
        if (body.isEmpty()) {
            return next.flatMap(this::written);
        }
        if (isElsewhere(name, body.get())) {
            return Optional.empty();
        }
        Optional<BodyName> own = ofParty ? BodiesOfPosts.partyOf(body.get()) : body.map(Antecedents::wholeIn);
        return own.flatMap(whole -> offices.organization(whole, next.get().from(), Optional.empty()));
    }

    /** "Bí thư, Tỉnh trưởng A": the party committee of the foreign province. */
    private static Optional<BodyName> province(Mark governor) {
        Optional<PlaceFinder.Found> province = ((OfficeName) governor.value())
                .place()
                .filter(place -> place.place().level() == Level.OTHER
                        && place.levelTypes().contains(PROVINCE));
        return province.flatMap(place -> CommitteeNames.of(PROVINCE))
                .map(committee -> new BodyName(committee, province, "", "PartyCommittee"));
    }

    /** An office that need not be in the body of the next one: a member's, or one in a body of another kind. */
    private static boolean isElsewhere(OfficeName name, BodyName next) {
        boolean member = name.part().isEmpty() && MEMBERS.stream().anyMatch(name.position()::startsWith);
        boolean beside =
                next.kind().equals("PartyCommittee") && PARTY_POSTS.stream().noneMatch(name.position()::startsWith);
        return member
                || beside
                || (name.impliedBody().startsWith(OfficeName.SAME)
                        && !OF_ANY.contains(FullerOffices.head(name.position()))
                        && !Antecedents.isOf(name.impliedBody(), next));
    }

    /** "Thứ trưởng, Bí thư Đảng ủy Bộ A"; "Bộ trưởng, Chủ nhiệm Ủy ban A": who heads no ministry is minister in the government. */
    private Optional<Organization> ofMinister(Holdings.Holding holding, OfficeName name) {
        return next(holding)
                .filter(office -> tokens.is(office.from() - 1, ",")
                        && office.from() == holding.office().to() + 1)
                .flatMap(BodyBeside::body)
                .filter(body -> body.kind().equals("CentralBody"))
                .flatMap(body -> Ministers.bodyOf(name, body.fullName()))
                .map(label -> new Organization(label, Optional.empty()));
    }

    /** "Bí thư Đảng ủy, Giám đốc Sở A": the committee inside that body. */
    private Optional<Role> inner(Holdings.Holding holding, OfficeName name) {
        boolean inner = marks.ends(holding.office().to(), "inner-party")
                && name.body().filter(body -> body.place().isEmpty()).isPresent();
        if (!inner) {
            return Optional.empty();
        }
        return next(holding)
                .filter(office -> !isOfCommune(office))
                .flatMap(this::organization)
                .or(() -> follower(holding).flatMap(this::written))
                .map(BodyBeside::withoutCouncil)
                .map(whole -> new Organization(name.body().orElseThrow().stem() + " " + whole.label(), whole.place()))
                .map(body -> new Role(name.position(), body, body.place()));
    }

    /** The school of "Hội đồng trường Trường A". */
    private static Organization withoutCouncil(Organization body) {
        return COUNCILS.stream()
                .filter(council -> body.label().startsWith(council + " "))
                .findFirst()
                .map(council -> new Organization(body.label().substring(council.length() + 1), body.place()))
                .orElse(body);
    }

    private static Optional<Mark> follower(Holdings.Holding holding) {
        int next = holding.run().indexOf(holding.office()) + 1;
        return next < holding.run().size() ? Optional.of(holding.run().get(next)) : Optional.empty();
    }

    /** Whether the office is told with the first word of its body: "Chính ủy Quân khu". */
    boolean isWritten(Mark office) {
        return marks.has("OrgBare", office.from(), office.to());
    }

    /** Whether the office is that of the members of an assembly whom the text lists: "tổ đại biểu gồm". */
    boolean isOfMembers(Mark office) {
        return marks.ends(office.from(), "members-of");
    }

    /** "các đại biểu Lê Văn A (Long An), Trần Thị B (đoàn Cà Mau)": one of those whom a unit has elected. */
    boolean isOfUnit(Mark person) {
        int i = person.to() + 1;
        return tokens.is(person.to(), "(") && (marks.at(i, "Place").isPresent() || marks.begins(i, "delegation"));
    }

    private Optional<Organization> written(Mark office) {
        return isWritten(office)
                ? offices.role(office, Optional.empty())
                        .map(Role::body)
                        .filter(Organization.class::isInstance)
                        .map(Organization.class::cast)
                : Optional.empty();
    }

    private Optional<Organization> organization(Mark office) {
        return body(office).flatMap(body -> offices.organization(body, office.from(), Optional.empty()));
    }

    private static boolean isOfCommune(Mark office) {
        BodyName body = body(office).orElseThrow();
        return COMMUNES.contains(body.level())
                || body.kind().equals("PartyCommittee")
                || body.place().map(PlaceFinder.Found::levelTypes).stream()
                        .anyMatch(types -> types.stream().anyMatch(COMMUNES::contains));
    }

    /** The next office of the run that has a body, unless it is of another party committee. */
    private static Optional<Mark> next(Holdings.Holding holding) {
        List<Mark> run = holding.run();
        return run.subList(run.indexOf(holding.office()) + 1, run.size()).stream()
                .filter(office -> body(office).isPresent())
                .findFirst();
    }

    private static Optional<BodyName> body(Mark office) {
        return ((OfficeName) office.value()).body();
    }
}
