package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** The places and bodies that the two sides of an act stand for. */
final class Parties {
    private static final String GIVES = "gives";

    private static final Set<String> COMMITTEES = Words.set("committees-of-next");

    /** The type of a mark for a name that nobody knows. */
    static final String NAME = "Name";

    /** The type of a mark whose value is the actor that it stands for. */
    static final String SETTLED = "Settled";

    private final Marks marks;
    private final Tokens tokens;
    private final Actors actors;
    private final Reading reading;

    Parties(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.actors = reading.actors();
    }

    /** Those who receive of a part that is one party; none where the article does not settle it. */
    Set<Actor> of(Part part) {
        return part.mark().map(mark -> of(members(mark))).orElse(Set.of());
    }

    /** The members of a group; none where the article does not settle it. */
    Set<Actor> of(Chunk party) {
        List<Mark> members =
                party.marks().stream().flatMap(mark -> members(mark).stream()).toList();
        Set<Actor> found = of(members);
        return members.isEmpty() ? found : extended(party, members.get(members.size() - 1), found);
    }

    /** The same, the last one with the words that its name goes on with. */
    private Set<Actor> extended(Chunk party, Mark last, Set<Actor> found) {
        boolean aside = tokens.is(Math.min(last.to(), tokens.size() - 1), "(");
        if (party.to() <= last.to() || aside || !isNamed(last)) {
            return found;
        }
        Set<Actor> full = new LinkedHashSet<>();
        for (Actor actor : found) {
            boolean same = actors.of(last).filter(actor::equals).isPresent();
            full.add(
                    same && actor instanceof Organization body
                            ? new Organization(body.label() + " " + tokens.text(last.to(), party.to()), body.place())
                            : actor);
        }
        return full;
    }

    /** Whether a mark is a body by the name of its own. */
    boolean isNamed(Mark mark) {
        return mark.type().equals(NAME)
                || (mark.type().equals("Actor")
                        && PartyPlaces.named(mark)
                                .filter(name -> name.kind().equals("NamedHead"))
                                .isPresent());
    }

    /** The Actor marks that a mark is made of. */
    private static List<Mark> members(Mark mark) {
        if (mark.type().equals("Actor") || !(mark.value() instanceof Found)) {
            return List.of(mark);
        }
        return ((Found) mark.value())
                .parts().all("at").stream()
                        .flatMap(part -> part.mark().stream())
                        .toList();
    }

    private Set<Actor> of(List<Mark> members) {
        Set<Actor> found = new LinkedHashSet<>();
        int joint = 0;
        Optional<Mark> before = Optional.empty();
        for (Mark member : members) {
            boolean parent = before.isPresent() && PartyPlaces.liesIn(before.get(), member);
            parent |= before.isPresent() && tellsWhere(before.get(), member);
            parent |= before.isPresent() && PartyPlaces.isAbove(tokens, before.get(), member);
            if (before.isPresent() && PartyPlaces.isHamletIn(tokens, before.get(), member)) {
                actor(before.get()).ifPresent(found::remove);
                parent = false;
            }
            if (!parent && !sharesNext(member) && !isInsideOffice(member)) {
                actor(member).ifPresent(found::add);
                joint += governs(member) ? 1 : 0;
            }
            before = Optional.of(member);
        }
        if (joint > 1 && joint == members.size()) {
            Set<Actor> places = new LinkedHashSet<>();
            found.forEach(actor -> places.add(PartySorts.governed(actor)));
            return places;
        }
        return found;
    }

    Optional<Actor> actor(Mark member) {
        if (member.value() instanceof Actor settled) {
            return Optional.of(settled);
        }
        return member.type().equals(NAME)
                ? Optional.of(new Organization(tokens.text(member.from(), member.to()), Optional.empty()))
                : actors.of(member).map(PartySorts::whole);
    }

    private static boolean governs(Mark actor) {
        return PartyPlaces.who(actor)
                .filter(who -> who.value() instanceof BodyName name && PartySorts.isGoverning(name.stem()))
                .isPresent();
    }

    /** "Đảng ủy" in "Đảng ủy - Bộ Tư lệnh Quân khu 9", "Đảng ủy, Ban Giám đốc Công an tỉnh A", but not before "UBND xã A". */
    private boolean sharesNext(Mark actor) {
        boolean joined = tokens.is(actor.to(), ",") || marks.begins(actor.to(), "join");
        boolean ofUnit = marks.at(actor.to() + 1, "Org")
                .filter(next -> COMMITTEES.contains(tokens.text(actor.from(), actor.to())))
                .filter(next -> next.value() instanceof BodyName body && !PartySorts.isGoverning(body.stem()))
                .isPresent();
        return (tokens.isDash(actor.to()) || (joined && ofUnit))
                && PartyPlaces.who(actor)
                        .filter(who -> who.value() instanceof BodyName name && name.needsPlace())
                        .isPresent();
    }

    /** Whether a place among those of a group lies in another. */
    boolean liesIn(Chunk party, Actor whole) {
        return party.marks().stream()
                .flatMap(mark -> members(mark).stream())
                .flatMap(mark ->
                        PartyPlaces.place(mark).or(() -> PartyPlaces.named(mark).flatMap(BodyName::place)).stream())
                .flatMap(found -> found.above().stream())
                .anyMatch(unit -> unit.place().equals(whole));
    }

    /** Whether the article names a place as one in another. */
    boolean isWithin(Actor place, Actor whole) {
        return marks.all("Place").stream()
                .map(mark -> (PlaceFinder.Found) mark.value())
                .anyMatch(found -> found.place().equals(place)
                        && found.above().stream().anyMatch(unit -> unit.place().equals(whole)));
    }

    boolean isCommuneIn(Actor site, Actor home) {
        return site instanceof Place place && place.level() == Level.COMMUNE && isWithin(site, home);
    }

    /** "Trường Tiểu học A, xã B": the second only tells where the first is. */
    private boolean tellsWhere(Mark body, Mark next) {
        return isPlace(next) && isNamed(body) && tokens.is(next.from() - 1, ",");
    }

    static boolean isPlace(Mark actor) {
        return PartyPlaces.place(actor).isPresent();
    }

    /** The place that an actor is, if more is known of it than its name: no hamlet. */
    static Optional<Place> unit(Mark actor) {
        return PartyPlaces.place(actor).map(PlaceFinder.Found::place).filter(place -> !place.id()
                .isEmpty());
    }

    /** Whether those who receive are told only as people, without their place. */
    static boolean isOpen(Chunk party) {
        return party.marks().stream().allMatch(mark -> members(mark).isEmpty());
    }

    /** Whether two are both places, both bodies that give of their own, or both other bodies. */
    boolean areAlike(Chunk one, Chunk other) {
        return sort(one).equals(sort(other));
    }

    /** Whether a party is the province that the article is about, or the country at home. */
    boolean isOwn(Chunk party) {
        Optional<Place> own = reading.places().own().map(PlaceFinder.Found::place);
        return of(party).stream()
                .anyMatch(actor ->
                        PartySorts.isVietNam(actor) || own.filter(actor::equals).isPresent());
    }

    /** Whether all are bodies that give of their own: companies, associations. */
    boolean gives(Chunk party) {
        return sort(party).equals(GIVES);
    }

    private String sort(Chunk party) {
        List<Mark> members =
                party.marks().stream().flatMap(mark -> members(mark).stream()).toList();
        if (members.isEmpty() || members.stream().allMatch(Parties::isPlace)) {
            return "place";
        }
        return members.stream().allMatch(this::isGiving) ? GIVES : "other";
    }

    /** "Đoàn công tác tỉnh A". */
    static boolean isNamedDelegation(Chunk giver) {
        return giver.marks().stream().anyMatch(mark -> mark.rule().startsWith("actors.delegation/"));
    }

    /** "đoàn", "đoàn công tác": one that was named before, or that whoever gave last sent. */
    static boolean isBareDelegation(Chunk party) {
        return party.marks().stream()
                .allMatch(mark ->
                        mark.value() instanceof Found found && found.parts().has("same"));
    }

    /** "học sinh", "bệnh nhân": people of a body, not only of a place. */
    boolean areInmates(Chunk folk) {
        return marks.has("inmate", folk.from(), folk.to());
    }

    /** "xã", "tỉnh": a place that is named elsewhere. */
    static boolean isBareLevel(Chunk party) {
        return party.marks().stream()
                .allMatch(mark ->
                        mark.value() instanceof Found found && found.parts().has("level"));
    }

    /** "thôn", "làng". */
    static boolean isBareHamlet(Chunk party) {
        return party.marks().stream()
                .allMatch(mark ->
                        mark.value() instanceof Found found && found.parts().has("hamlet"));
    }

    /** "bệnh viện", "đơn vị": the noun of a body that is named elsewhere. */
    Optional<String> bareBody(Chunk party) {
        return party.marks().size() == 1 && party.marks().get(0).value() instanceof Found found
                ? found.parts().first("institution").map(noun -> tokens.text(noun.from(), noun.to())
                        .toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** "bà con Long Mỹ": those of the place, or body, that the article names in full elsewhere. */
    Optional<Actor> named(Chunk folk) {
        int end = folk.to();
        while (end < tokens.size() && tokens.isCapitalised(end)) {
            end++;
        }
        if (end == folk.to()) {
            return Optional.empty();
        }
        String name = tokens.text(folk.to(), end);
        return areInmates(folk) ? actors.bodyCalled(name) : actors.placeCalled(name);
    }

    /** "bà con Pá Hốc": a name that nobody knows follows. */
    boolean isNamed(Chunk party) {
        int next = marks.at(party.to(), "peoples").map(Mark::to).orElse(party.to());
        return next < tokens.size()
                && (tokens.isCapitalised(next)
                        || (tokens.isWord(next)
                                && next + 1 < tokens.size()
                                && tokens.isCapitalised(next + 1)
                                && !marks.begins(next, "passive")));
    }

    /** Whether an actor is a body for which whoever leads it gives: an association, a company. */
    boolean isGiving(Mark actor) {
        return actor(actor).filter(PartySorts::isGiving).isPresent();
    }

    /** "UBND tỉnh" in "Chủ tịch UBND tỉnh" does not act itself. */
    private boolean isInsideOffice(Mark group) {
        return marks.covering(group.from(), "Office")
                .filter(office -> office.from() < group.from()
                        && !marks.begins(office.from(), "folk")
                        && !marks.begins(office.from(), "helper"))
                .isPresent();
    }
}
