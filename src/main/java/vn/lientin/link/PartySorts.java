package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Words;

/** What sort of party an actor is, by how its name begins: whether it stands for its place, gives of its own, is helped. */
final class PartySorts {
    private static final List<String> GOVERNING = Words.lines("words/governing-bodies.txt");

    private static final List<String> GIVING = Words.lines("words/giving-bodies.txt");

    /** Governing bodies that give in their own name. */
    private static final List<String> GIVING_ALONE = Words.lines("words/giving-alone.txt");

    /** Bodies of a whole country; those of Viet Nam are named without it. */
    private static final List<String> STATE = Words.lines("words/country-bodies.txt");

    private static final List<String> CHARITABLE = Words.lines("words/charitable-bodies.txt");

    private static final List<String> BOARDS = Words.lines("words/boards-alone.txt");

    /** Bodies that are buildings, too. */
    private static final List<String> BUILT = Words.lines("words/built-bodies.txt");

    private static final List<String> PARTS = Words.lines("words/parts-of-bodies.txt");

    private static final List<String> RELIEF = Words.lines("words/relief-boards.txt");

    /** What leads a body, and how the names of such bodies begin. */
    private static final List<String[]> STANDING = Words.rows("words/standing-boards.tsv");

    private PartySorts() {}

    /** What the board that leads a body gives or takes the body does. */
    static Actor whole(Actor actor) {
        return actor instanceof Organization board ? whole(board) : actor;
    }

    private static Organization whole(Organization board) {
        return STANDING.stream()
                .filter(row -> board.label().startsWith(row[0] + " " + row[1]))
                .findFirst()
                .map(row -> new Organization(board.label().substring(row[0].length() + 1), board.place()))
                .orElse(board);
    }

    /** Whether an actor may be told to get help as such: any but a company, a bank, an association. */
    static boolean mayBeHelped(Actor actor) {
        return isHelped(actor) || !isGiving(actor);
    }

    /** Whether an actor is one that is helped, when others give: a place, or a body that helps, teaches or heals. */
    static boolean isHelped(Actor actor) {
        return actor instanceof Place || isGoverning(actor) || isCharitable(actor) || isBuilt(actor);
    }

    /** Whether a body is but a part of another: "Khoa Nhi". */
    static boolean isPart(Actor actor) {
        return actor instanceof Organization body
                && PARTS.stream().anyMatch(part -> body.label().startsWith(part + " "));
    }

    /** Whether a body is one that stands for its place: party committee, council, people's committee. */
    static boolean isGoverning(Actor actor) {
        return actor instanceof Organization body && isGoverning(body.label());
    }

    /** Whether a body is the government of its place: what its officers give the place gives. */
    static boolean standsForPlace(Actor actor) {
        return isGoverning(actor) && GIVING_ALONE.stream().noneMatch(actor.label()::startsWith);
    }

    /** Whether what a body or its officer takes is for its place: its government, a board for relief there. */
    static boolean takesForPlace(Actor actor) {
        return standsForPlace(actor)
                || (actor instanceof Organization && RELIEF.stream().anyMatch(actor.label()::startsWith));
    }

    /** For whom an officer of a body takes what is given: for the place that the body governs, else for the body. */
    static Actor takenFor(Actor actor) {
        return takesForPlace(actor) ? governed(actor) : actor;
    }

    /** Whether a body is one for which whoever leads it gives: an association, a company. */
    static boolean isGiving(Actor actor) {
        return actor instanceof Organization && GIVING.stream().anyMatch(actor.label()::startsWith);
    }

    /** Whether a name without its place is that of a body that stands for it. */
    static boolean isGoverning(String stem) {
        return GOVERNING.stream().anyMatch(stem::startsWith);
    }

    /** Whether a body is one that helps, teaches or heals: to it money is given, not paid. */
    static boolean isCharitable(Actor actor) {
        return actor instanceof Organization body && CHARITABLE.stream().anyMatch(body.label()::startsWith);
    }

    /** "Ban Giám đốc": a board of a body that is named elsewhere. */
    static boolean isBoard(Actor actor) {
        return actor instanceof Organization body && body.place().isEmpty() && BOARDS.contains(body.label());
    }

    /** Whether a body is one that is built: a school, a hospital. */
    static boolean isBuilt(Actor actor) {
        return actor instanceof Organization body && isBuilt(body.label());
    }

    /** Whether a name is that of a body that is built. */
    static boolean isBuilt(String name) {
        return BUILT.stream().anyMatch(name::startsWith);
    }

    /** Whether somebody would help himself: a government its own country, a people's committee its own place. */
    static boolean isSelf(Actor giver, Actor receiver) {
        return giver.label().equals(receiver.label())
                || (standsForPlace(giver) && governed(giver).equals(receiver))
                || STATE.stream().anyMatch(body -> giver.label().equals(body + " " + receiver.label()))
                || (STATE.contains(giver.label()) && isVietNam(receiver));
    }

    static boolean isVietNam(Actor actor) {
        return actor instanceof Place place && place.id().equals("VN");
    }

    /** The place that a body belongs to, or the body itself. */
    static Actor governed(Actor actor) {
        if (actor instanceof Organization body) {
            Optional<Place> place = body.place();
            return place.isPresent() ? place.get() : actor;
        }
        return actor;
    }

    /** The place of the body that gives alone, unless it is the government there: what it gives stays at home. */
    static Optional<Actor> home(Set<Actor> givers) {
        return givers.stream()
                .filter(giver -> givers.size() == 1 && !standsForPlace(giver) && !(giver instanceof Place))
                .map(PartySorts::governed)
                .filter(Place.class::isInstance)
                .filter(place -> ((Place) place).level() != Level.COUNTRY)
                .findFirst();
    }

    /** Whether all who give are places, or govern them: what they give to people stays with their own. */
    static boolean areGovernments(Set<Actor> givers) {
        return givers.stream().allMatch(giver -> giver instanceof Place || standsForPlace(giver));
    }

    static boolean areCharitable(Set<Actor> givers) {
        return givers.stream().allMatch(PartySorts::isCharitable);
    }

    /** "UBND xã A phối hợp với Công ty B": the place below the province whose government gives together with others. */
    static Optional<Actor> host(Set<Actor> givers) {
        List<Actor> hosts = givers.stream()
                .filter(PartySorts::standsForPlace)
                .map(PartySorts::governed)
                .filter(home -> home instanceof Place place && place.level().compareTo(Level.PROVINCE) > 0)
                .toList();
        return hosts.size() == 1 && givers.size() > 1 ? Optional.of(hosts.get(0)) : Optional.empty();
    }
}
