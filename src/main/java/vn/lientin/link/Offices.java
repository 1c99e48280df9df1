package vn.lientin.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Words;

/** Turns the names of bodies and offices into organizations and roles, with the place that the context gives them. */
final class Offices {
    static final Place VIET_NAM = new Place("VN", "Việt Nam", Level.COUNTRY);
    static final String GOVERNMENT = "Chính phủ";
    private static final String ASSEMBLY = "Quốc hội";
    private static final String MEMBER = "Đại biểu";
    /** Classes of bodies that a place in the text belongs to, rather than being part of a free name. */
    private static final Set<String> OF_A_PLACE = Set.of("PartyCommittee", "LocalBody", "TopicHead", "SubBody");

    private final Marks marks;
    private final PlaceContext places;
    private final Sides sides;
    private final PartyCommittees committees;
    private final Antecedents antecedents;
    private final SharedPlaces sharedPlaces;
    private final PartsOfBodies parts;
    /** What was settled before. */
    private final Map<Mark, Optional<Organization>> organizations = new HashMap<>();

    Offices(Marks marks, PlaceContext places, Sides sides) {
        this.marks = marks;
        this.sides = sides;
        this.places = places;
        this.committees = new PartyCommittees(marks);
        this.antecedents = new Antecedents(marks);
        this.sharedPlaces = new SharedPlaces(marks);
        this.parts = new PartsOfBodies(marks, antecedents);
    }

    /** The organization that an Org mark stands for; empty where its place is left open. */
    Optional<Organization> organization(Mark org) {
        BodyName body = (BodyName) org.value();
        return PartsOfBodies.isOpen(body)
                ? parts.of(body, org, this::organization)
                : organizations.computeIfAbsent(org, mark -> organization(body, mark.from(), sharedPlaces.of(mark)));
    }

    /**
     * @param known the place of the same body in another office of the same person
     */
    Optional<Organization> organization(BodyName body, int at, Optional<PlaceFinder.Found> known) {
        if (body.needsCommittee()) {
            return committees.at(at).flatMap(committee -> {
                String stem = body.stem() + " " + CommitteeNames.lastTwo(committee.stem());
                BodyName whole = new BodyName(stem, committee.place(), committee.level(), "PartyCommittee");
                return organization(whole, at, known);
            });
        }
        if (!body.needsPlace()) {
            boolean ours = body.kind().equals("CentralBody")
                    && body.place().map(PlaceFinder.Found::place).equals(Optional.of(VIET_NAM));
            return Optional.of(
                    Missions.isForeignEmbassy(body)
                            ? Missions.here(body.fullName())
                            : new Organization(ours ? body.stem() : body.fullName(), placeOf(body)));
        }
        if (Missions.isNameless(body)) {
            return Optional.empty();
        }
        boolean ofAnyLevel =
                BodiesOfPosts.GOVERNING.contains(body.stem()) && body.level().isEmpty();
        return known.or(() -> ofAnyLevel ? places.unitOfSide(at) : Optional.empty())
                .or(() -> places.at(at, body.level()))
                .map(place -> new Organization(
                        body.fullName(place), Optional.of(place.place()).filter(unit -> !unit.equals(VIET_NAM))));
    }

    /** The unit that a body's name tells, or the foreign state whose it is. */
    private static Optional<Place> placeOf(BodyName body) {
        return body.place()
                .filter(place -> OF_A_PLACE.contains(body.kind())
                        || place.isNamedAsUnit()
                        || body.kind().equals("CentralBody"))
                .map(PlaceFinder.Found::place)
                .filter(place -> !place.equals(VIET_NAM));
    }

    /** The role that an Office mark stands for; empty where nothing settles what it is of. */
    Optional<Role> role(Mark office, Optional<PlaceFinder.Found> known) {
        boolean named = ((OfficeName) office.value()).impliedBody().startsWith(OfficeName.SAME);
        Optional<Role> role = settled(office, known);
        return named ? role.map(BodiesOfPosts::inOffice) : role;
    }

    private Optional<Role> settled(Mark office, Optional<PlaceFinder.Found> known) {
        OfficeName name = (OfficeName) office.value();
        if (name.body().isPresent()) {
            BodyName named = name.body().get();
            if (Antecedents.isOpen(named)) {
                return antecedents
                        .longer(named, office.from())
                        .flatMap(this::organization)
                        .map(body -> new Role(name.position(), body, body.place()));
            }
            return parts.of(named, office, this::organization)
                    .or(() -> organization(named, office.from(), known))
                    .map(body -> new Role(name.position(), body, body.place()));
        }
        Optional<BodyName> party = BodiesOfPosts.partyOf(name);
        if (party.isPresent()) {
            return organization(party.get(), office.from(), known)
                    .map(body -> new Role(name.position(), body, body.place()));
        }
        if (name.impliedBody().startsWith(OfficeName.SAME)) {
            return antecedent(office)
                    .flatMap(org -> parts.of((BodyName) org.value(), org, this::organization)
                            .or(() -> organization(org)))
                    .map(body -> ofPart(name, body))
                    .or(() -> ofSide(name, office).filter(role -> isOfKind(role.body(), name)));
        }
        if (name.impliedBody().startsWith(OfficeName.SESSION)) {
            return antecedents
                    .session(name.impliedBody())
                    .flatMap(this::organization)
                    .map(body -> new Role(member(name, body), body, body.place()));
        }
        Optional<Place> place = name.place().map(PlaceFinder.Found::place);
        Optional<Place> country = place.filter(p -> p.level() == Level.COUNTRY);
        if (name.impliedBody().startsWith(OfficeName.STATE)) {
            return Optional.of(ofState(name, name.impliedBody().substring(OfficeName.STATE.length()), country));
        }
        if (!name.part().isEmpty()) {
            BodyName part = new BodyName(name.part(), Optional.empty(), "", "NamedHead");
            return parts.of(part, office, this::organization)
                    .map(body -> new Role(name.position(), body, body.place()))
                    .or(() -> ofCommittee(name, office))
                    .or(() -> ofSide(name, office));
        }
        return switch (name.impliedBody()) {
            case "" -> country.map(p -> ofPlace(name, p)).or(() -> ofSide(name, office));
            case OfficeName.OF_VILLAGE -> name.place().map(village -> ofBody(name, village.withLevelWord()));
            case "@place" -> place.or(() -> places.abroad(office.from())).map(p -> ofPlace(name, p));
            case "@country" -> place.map(p -> ofPlace(name, p));
            case "@mission" ->
                place.map(p -> ofPlace(name, p))
                        .or(() -> ofSide(name, office).filter(role -> isNamedIn(role.body(), name)));
            case "@VN" -> Optional.of(ofPlace(name, country.orElse(VIET_NAM)));
            case GOVERNMENT -> Optional.of(ofState(name, GOVERNMENT, country));
            default -> Optional.of(ofBody(name, name.impliedBody()));
        };
    }

    /** Whether the office is in a part of a party committee that it names alone: "UVTV". */
    static boolean isOfCommittee(OfficeName name) {
        return Words.set("parts-of-committees").contains(name.part());
    }

    private Optional<Role> ofCommittee(OfficeName name, Mark office) {
        return Optional.of(new BodyName(name.part(), Optional.empty(), "", "PartySub"))
                .filter(part -> isOfCommittee(name))
                .flatMap(part -> organization(part, office.from(), Optional.empty()))
                .map(body -> new Role(name.position(), body, body.place()));
    }

    /** "Giám đốc Khu A": the words behind the office are the name of a body that no list knows, and no name of a person. */
    boolean isCutShort(Mark office) {
        int next = office.to();
        return next < marks.tokens().size()
                && marks.tokens().isCapitalised(next)
                && marks.at(next, "Person")
                        .or(() -> marks.at(next, "ShortName"))
                        .or(() -> marks.at(next, "Rank"))
                        .or(() -> marks.at(next, "honor"))
                        .or(() -> marks.at(next, "profession"))
                        .isEmpty();
    }

    private Optional<Mark> antecedent(Mark office) {
        OfficeName name = (OfficeName) office.value();
        if (isCutShort(office)) {
            return Optional.empty();
        }
        String implied = name.impliedBody();
        Optional<Mark> named = !marks.has("OrgBare", office.from(), office.to())
                ? antecedents.of(implied, office.from())
                : antecedents.ofWritten(implied, office.from());
        return named.isPresent() || name.former() ? named : antecedents.mostNamed(implied);
    }

    /** That of a member of the national assembly, in an article that names it. */
    Optional<Role> member() {
        Role member = new Role(MEMBER + " " + ASSEMBLY, new Organization(ASSEMBLY, Optional.empty()), Optional.empty());
        return marks.all("Org").stream()
                .map(org -> (BodyName) org.value())
                .filter(body -> body.stem().equals(ASSEMBLY))
                .findFirst()
                .map(body -> member);
    }

    /** "đại biểu" of the assembly of the whole country is called so in full. */
    private static String member(OfficeName name, Organization body) {
        return body.label().equals(ASSEMBLY) ? name.position() + " " + ASSEMBLY : name.position();
    }

    /** The foreign province that a foreigner's body without a place is in. */
    Optional<PlaceFinder.Found> abroad(int at, String level) {
        return places.foreign(at, level);
    }

    /** The role that an Office mark stands for in a foreign country that the context names. */
    Optional<Role> role(Mark office, Place country) {
        OfficeName name = (OfficeName) office.value();
        return Optional.of(name.body()
                .map(body -> new Organization(body.stem() + " " + country.label(), Optional.of(country)))
                .map(body -> new Role(name.position(), body, body.place()))
                .orElseGet(() -> inCountry(name, country)));
    }

    /** "Thủ tướng" of a country is in its government, others are of the country itself. */
    static Role inCountry(OfficeName name, Place country) {
        return name.impliedBody().equals(GOVERNMENT)
                ? ofState(name, GOVERNMENT, Optional.of(country))
                : ofPlace(name, country);
    }

    private static Role ofState(OfficeName name, String stem, Optional<Place> country) {
        Optional<Place> abroad = country.filter(place -> !place.equals(VIET_NAM));
        String body = abroad.map(place -> stem + " " + place.label()).orElse(stem);
        return new Role(name.position(), new Organization(body, abroad), abroad);
    }

    /** "Về phía Hội Nông dân có ông A, Chủ tịch": an office without a body is in that of the side. */
    private Optional<Role> ofSide(OfficeName name, Mark office) {
        return sides.at(office.from())
                .map(Sides.Side::who)
                .filter(who -> !isBodyBetween(who.to(), office.from()))
                .flatMap(who -> switch (who.type()) {
                    case "Org" -> organization(LedBodies.of(who, marks));
                    case "OrgBare" ->
                        antecedents
                                .of(OfficeName.SAME + marks.tokens().text(who.from(), who.to()), who.from())
                                .flatMap(this::organization);
                    default -> Optional.empty();
                })
                .map(body -> BodiesOfPosts.ofParty(name.position(), body))
                .filter(body -> !LedBodies.isBoardAlone(body.label()))
                .map(body -> ofPart(name, body));
    }

    private static Role ofPart(OfficeName name, Organization whole) {
        Organization body = new Organization(name.ofPart(whole.label()), whole.place());
        return new Role(name.position(), body, body.place());
    }

    /** Whether a body is one of those that the office can be in. */
    static boolean isOfKind(Actor body, OfficeName name) {
        return Antecedents.isOf(name.impliedBody(), new BodyName(body.label(), Optional.empty(), "", ""));
    }

    /** "Trưởng đoàn" of the side "Đoàn đại biểu …": the position ends in the first word of the body. */
    private static boolean isNamedIn(Actor body, OfficeName name) {
        String head = body.label().split(" ")[0].toLowerCase(Locale.ROOT);
        return List.of(name.position().toLowerCase(Locale.ROOT).split(" ")).contains(head);
    }

    /** A body that is named there for itself, and not with the office of somebody else. */
    private boolean isBodyBetween(int from, int to) {
        return from < to
                && marks.within("Org", from, to).stream()
                        .anyMatch(org -> marks.covering(org.from(), "Office").isEmpty());
    }

    private static Role ofPlace(OfficeName name, Place place) {
        return new Role(name.position(), (Actor) place, Optional.of(place));
    }

    private static Role ofBody(OfficeName name, String body) {
        return new Role(name.position(), new Organization(body, Optional.empty()), Optional.empty());
    }
}
