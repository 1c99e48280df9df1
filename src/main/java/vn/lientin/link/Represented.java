package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Words;

/** The body or place for which somebody gives who is told by the office: "Chủ tịch UBND tỉnh A trao …" is of tỉnh A. */
final class Represented {
    /** First words of positions whose holders do not give for the body. */
    private static final List<String> MEMBERS = Words.lines("words/not-giving-offices.txt");
    /** Bodies of a whole country: those who lead them do not give for them … */
    private static final List<String> COUNTRY = Words.lines("words/country-bodies.txt");
    /** … but for these. */
    private static final Set<String> FIRST = Words.set("bodies-of-first-offices");

    /** Offices of state that are in no body: who holds them gives himself. */
    private static final List<String> ALONE = Words.lines("words/giving-in-person.txt");

    private static final List<String> BOARDS = Words.lines("words/boards.txt");

    private final Reading reading;
    private final Marks marks;
    private final ToldOffices told;

    Represented(Reading reading) {
        this.reading = reading;
        this.told = new ToldOffices(reading.holders().held());
        this.marks = reading.marks();
    }

    /** Empty where the article tells no office, or none for which one gives. */
    Optional<Actor> of(Chunk person) {
        List<Mark> offices = marks.within("Office", person.from(), person.to());
        List<Role> roles = (offices.isEmpty() ? held(person) : offices.stream().flatMap(this::role)).toList();
        return roles.stream()
                .filter(Represented::gives)
                .map(role -> abroad(person, role.body()).orElseGet(() -> whole(role.body())))
                .findFirst()
                .or(() -> offices.stream().flatMap(Represented::sender).findFirst())
                .or(() -> named(person)
                        .filter(who -> marks.has("Person", person.from(), person.to()))
                        .filter(who -> roles.stream().anyMatch(role -> ALONE.contains(role.position()))));
    }

    /** "Tổng Lãnh sự Nhật Bản", of whose mission no more is told: the country. */
    private static Stream<Actor> sender(Mark office) {
        OfficeName name = (OfficeName) office.value();
        return name.impliedBody().startsWith(OfficeName.MISSION)
                ? name.place().map(PlaceFinder.Found::place).map(Actor.class::cast).stream()
                : Stream.empty();
    }

    /** "Thủ tướng Hun Sen", whom the article calls "Thủ tướng Campuchia" elsewhere: the body of his country. */
    private Optional<Actor> abroad(Chunk person, Actor body) {
        return held(person)
                .map(Role::body)
                .filter(other -> other.label().startsWith(body.label() + " "))
                .findFirst();
    }

    private Stream<Role> role(Mark office) {
        return told.of(office).or(() -> reading.offices().role(office, Optional.empty())).stream();
    }

    /** What a company's board gives the company gives. */
    private static Actor whole(Actor body) {
        return BOARDS.stream()
                .filter(board -> body.label().startsWith(board + " "))
                .findFirst()
                .<Actor>map(board ->
                        new Organization(body.label().substring(board.length() + 1), ((Organization) body).place()))
                .orElse(body);
    }

    /** The offices that the article tells elsewhere. */
    private Stream<Role> held(Chunk person) {
        return named(person)
                .map(who -> reading.holders().held().stream()
                        .filter(held -> held.person().equals(who) && !held.former())
                        .map(Holders.Held::role))
                .orElse(Stream.empty());
    }

    /** Who it is. */
    private Optional<Person> named(Chunk person) {
        return person.mark().filter(mark -> mark.type().equals("Subject")).flatMap(reading.subjects()::of);
    }

    private static boolean gives(Role role) {
        boolean member = MEMBERS.stream().anyMatch(role.position()::startsWith);
        boolean local = role.body() instanceof Organization
                ? !COUNTRY.contains(role.body().label())
                        || FIRST.contains(role.body().label())
                : role.body() instanceof Place place && place.level() != Level.COUNTRY;
        return local && !member;
    }
}
