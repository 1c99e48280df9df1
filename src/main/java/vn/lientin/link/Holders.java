package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Words;

/** Who holds which office, and whom an office without a name stands for. */
final class Holders {
    /** A person, the office, and the marks that say so. */
    record Held(Person person, Role role, boolean former, Mark personMark, Mark officeMark) {}

    /** Bodies that an office without a country is in when its holder is of Viet Nam. */
    private static final Set<String> STATE =
            Set.of("Chính phủ", "Quốc hội", "@VN", "@state:Chính phủ", "@country", "@mission");

    /** Those who are called by an office of the state without a word of the state. */
    private static final Set<String> LEADERS = Words.set("leaders-of-states");

    /** No ministry: the bureau of a party. */
    private static final String BUREAU = "Bộ Chính trị";

    private final Offices offices;
    private final BodyBeside beside;
    private final PastOffices past;
    private final ForeignLands lands;
    private final HomeCountry home;
    private final Foreigners foreigners;
    private final TopicBodies topics;
    private final List<Held> held = new ArrayList<>();
    /** With which offices the article names each person, in the order of the text. */
    private final Map<Person, List<Holdings.Holding>> named = new HashMap<>();

    private final Map<Person, List<BodyName>> bodies = new LinkedHashMap<>();

    Holders(
            List<Holdings.Holding> holdings,
            People people,
            Offices offices,
            BodyBeside beside,
            PastOffices past,
            TopicBodies topics,
            ForeignLands lands,
            HomeCountry home,
            Sides sides,
            PeersAbroad peers) {
        this.home = home;
        this.lands = lands;
        this.offices = offices;
        this.beside = beside;
        this.past = past;
        this.topics = topics;
        this.foreigners = new Foreigners(holdings, people, sides);
        for (Holdings.Holding holding : holdings) {
            people.of(holding.person()).ifPresent(person -> named.computeIfAbsent(person, p -> new ArrayList<>())
                    .add(holding));
        }
        for (Holdings.Holding holding : holdings) {
            if (past.isFormer(holding.office())) {
                continue;
            }
            people.of(holding.person()).ifPresent(person -> body(holding.office())
                    .ifPresent(body -> bodies.computeIfAbsent(person, p -> new ArrayList<>())
                            .add(body)));
        }
        for (Holdings.Holding holding : holdings) {
            people.of(holding.person()).ifPresent(person -> role(person, holding, holdings)
                    .flatMap(role ->
                            foreigners.contains(person) ? foreigners.inOwnParty(person, role) : Optional.of(role))
                    .ifPresent(role -> held.add(new Held(
                            person,
                            role,
                            past.isFormer(holding.office())
                                    || holding.former()
                                    || past.isOfThePast(holding, namedOf(person)),
                            holding.person(),
                            holding.office()))));
        }
        FullerOffices.keep(held);
        past.tellPredecessors(held);
        held.addAll(peers.of(held));
    }

    private List<Holdings.Holding> namedOf(Person person) {
        return named.getOrDefault(person, List.of());
    }

    private Optional<Role> role(Person person, Holdings.Holding holding, List<Holdings.Holding> holdings) {
        OfficeName name = (OfficeName) holding.office().value();
        if (lands.isOfThisCountry(holding.office()) && name.place().isEmpty()) {
            return lands.inThisCountry(holding.office());
        }
        Optional<Role> told = beside.role(holding);
        if (told.isPresent()) {
            return told.map(ours -> foreigners.contains(person)
                            && HomeCountry.isOfState(ours.body().label())
                    ? abroad(person, ours, holding).orElse(ours)
                    : ours);
        }
        if (name.impliedBody().startsWith(OfficeName.SESSION)
                && name.body().isEmpty()
                && holding.person().from() != holding.office().to()
                && !beside.isOfMembers(holding.office())
                && !beside.isOfUnit(holding.person())) {
            return Optional.empty();
        }
        if (isToldInFull(person, holding.office())) {
            return Optional.empty();
        }
        boolean open = name.impliedBody().startsWith(OfficeName.SAME)
                && name.body().isEmpty()
                && !beside.isWritten(holding.office());
        if (open && !isAlone(person, name.position())) {
            return Optional.empty();
        }
        if (STATE.contains(name.impliedBody())
                && name.body().isEmpty()
                && name.place().isEmpty()) {
            Optional<Mark> abroad = withCountry(person, name.position());
            if (abroad.isPresent()) {
                return offices.role(abroad.get(), Optional.empty());
            }
            if (foreigners.contains(person) || home.isAbroad(person)) {
                return foreigners
                        .country(person)
                        .flatMap(country -> lands.role(name, country))
                        .or(() -> lands.role(holding, name));
            }
        }
        Optional<Role> role = national(person, name)
                .or(() -> beside.ofOther(holding, holdings))
                .or(() -> offices.role(holding.office(), known(person, holding)))
                .or(() -> beside.ofHead(holding))
                .or(() -> onTopic(person, holding));
        return foreigners.contains(person) && isOfState(name)
                ? role.flatMap(our -> abroad(person, our, holding))
                : role;
    }

    /** Whether no other office stands beside this one of the person. */
    private boolean isAlone(Person person, String position) {
        return namedOf(person).stream()
                .filter(other ->
                        ((OfficeName) other.office().value()).position().equals(position))
                .allMatch(other -> other.run().size() == 1);
    }

    /** "Bộ trưởng" of one whom the article calls "Bộ trưởng Bộ Y tế" elsewhere: whatever ministry it names in between. */
    private boolean isToldInFull(Person person, Mark office) {
        OfficeName name = (OfficeName) office.value();
        return name.isBare()
                && name.impliedBody().startsWith(OfficeName.SAME)
                && namedOf(person).stream()
                        .map(other -> (OfficeName) other.office().value())
                        .anyMatch(other -> other.position().equals(name.position())
                                && other.former() == name.former()
                                && other.body().isPresent());
    }

    /** "Chủ tịch Mặt trận Tổ quốc" of one whom the article names in the central committee of it. */
    private Optional<Role> national(Person person, OfficeName name) {
        Optional<BodyName> bare = name.body().filter(BodyName::needsPlace).filter(body -> body.level()
                .isEmpty());
        return bodies.getOrDefault(person, List.of()).stream()
                .filter(other -> bare.filter(body -> other.stem().endsWith(" " + body.stem()))
                        .isPresent())
                .filter(other -> other.place().isEmpty() && !other.needsPlace())
                .findFirst()
                .flatMap(other -> offices.organization(other, 0, Optional.empty()))
                .map(body -> new Role(name.position(), body, Optional.empty()));
    }

    /** An office without a body, of somebody whom the article does not name with a body in it elsewhere. */
    private Optional<Role> onTopic(Person person, Holdings.Holding holding) {
        OfficeName name = (OfficeName) holding.office().value();
        boolean open = !foreigners.contains(person)
                && !LEADERS.contains(person.label())
                && namedOf(person).stream()
                        .map(other -> (OfficeName) other.office().value())
                        .noneMatch(other -> other.position().equals(name.position())
                                && (other.body().isPresent() || other.place().isPresent()));
        return open ? topics.role(holding.office()) : Optional.empty();
    }

    /** A ministry or an assembly without a country. */
    private static boolean isOfState(OfficeName name) {
        return name.body()
                .filter(BodyName::isOfAnyState)
                .filter(body -> !body.stem().startsWith(BUREAU))
                .isPresent();
    }

    /** The ministry of the land that a foreigner is minister of. */
    private Optional<Role> abroad(Person person, Role role, Holdings.Holding holding) {
        return foreigners
                .country(person)
                .or(() -> lands.of(holding, role.position()))
                .map(land -> new Role(
                        role.position(),
                        new Organization(role.body().label() + " " + land.label(), Optional.of(land)),
                        Optional.of(land)));
    }

    /** The same position of the same person where the article names the country with it. */
    private Optional<Mark> withCountry(Person person, String position) {
        return namedOf(person).stream()
                .map(Holdings.Holding::office)
                .filter(office -> ((OfficeName) office.value()).position().equals(position))
                .filter(office -> ((OfficeName) office.value()).place().isPresent())
                .findFirst();
    }

    private static Optional<BodyName> body(Mark office) {
        return ((OfficeName) office.value()).body();
    }

    /**
     * The place that the article gives the body where it names the person with it in full, or that another of the offices
     * beside the name has: "Bí thư Huyện ủy, Chủ tịch UBND huyện Như Xuân".
     */
    private Optional<PlaceFinder.Found> known(Person person, Holdings.Holding holding) {
        Optional<BodyName> body = body(holding.office())
                .or(() -> BodiesOfPosts.partyOf((OfficeName) holding.office().value()));
        if (body.isEmpty() || !body.get().needsPlace()) {
            return Optional.empty();
        }
        for (Mark other : holding.run()) {
            OfficeName name = (OfficeName) other.value();
            Optional<PlaceFinder.Found> place = name.former() && !past.isFormer(holding.office())
                    ? Optional.empty()
                    : name.body().flatMap(BodyName::place).or(name::place);
            if (place.isPresent() && fits(place.get(), body.get().level())) {
                return place;
            }
        }
        Optional<PlaceFinder.Found> abroad = foreigners.contains(person)
                ? offices.abroad(holding.office().from(), body.get().level())
                : Optional.empty();
        if (abroad.isPresent()) {
            return abroad;
        }
        for (BodyName other : bodies.getOrDefault(person, List.of())) {
            if (other.place().isPresent() && other.stem().equals(body.get().stem())) {
                return other.place();
            }
        }
        return Optional.empty();
    }

    private static boolean fits(PlaceFinder.Found place, String levels) {
        if (place.place().level() == Level.OTHER) {
            return levels.contains("tỉnh");
        }
        return levels.isEmpty()
                ? place.place().level() != Level.COUNTRY
                : List.of(levels.split("\\|")).stream().anyMatch(place.levelTypes()::contains);
    }

    List<Held> held() {
        return held;
    }

    /** Who heads a body, as far as the article names them. */
    Set<Person> heads(Actor body) {
        Set<Person> heads = new LinkedHashSet<>();
        for (Held one : held) {
            if (!one.former()
                    && FullerOffices.isHead(one.role().position())
                    && one.role().body().equals(body)) {
                heads.add(one.person());
            }
        }
        return heads;
    }

    /** Whom an office without a name can stand for: those whom the article names with it. */
    Set<Person> holders(Mark office) {
        return NamelessOffices.holders(office, offices.role(office, Optional.empty()), held);
    }
}
