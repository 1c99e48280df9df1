package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Words;

/**
 * Who is of another country: by the name, by an office that the text gives with its country, or by the side on which the
 * text names him first. A name in Sino-Vietnamese reading ("Lý Quốc Cường") does not tell.
 */
final class Foreigners {
    private static final String VIET_NAM = "VN";
    /** What stands in the name of a body of Viet Nam's ruling party where other parties have theirs. */
    static final String PARTY = " Đảng";

    /** Bodies of Viet Nam's ruling party. */
    private static final Set<String> OURS = Words.set("bodies-of-our-party");

    private static final Map<String, String> PARTIES = Words.rows("lexicon/ruling_parties.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

    private final People people;
    private final Map<Person, List<Place>> countries = new LinkedHashMap<>();

    Foreigners(List<Holdings.Holding> holdings, People people, Sides sides) {
        this.people = people;
        Set<Person> met = new HashSet<>();
        for (Holdings.Holding holding : holdings) {
            people.of(holding.person())
                    .ifPresent(person -> country((OfficeName) holding.office().value())
                            .or(() -> met.contains(person)
                                    ? Optional.empty()
                                    : sides.country(holding.office().from()))
                            .filter(country -> !country.id().equals(VIET_NAM))
                            .ifPresent(country -> countries
                                    .computeIfAbsent(person, p -> new ArrayList<>())
                                    .add(country)));
            people.of(holding.person()).ifPresent(met::add);
        }
    }

    /** The country that the text gives an office with. */
    private static Optional<Place> country(OfficeName office) {
        return office.place()
                .or(() -> office.body().flatMap(BodyName::place))
                .map(PlaceFinder.Found::place)
                .filter(place -> place.level() == Level.COUNTRY);
    }

    /** The one country that the person's offices are of. */
    Optional<Place> country(Person person) {
        List<Place> own =
                countries.getOrDefault(person, List.of()).stream().distinct().toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    boolean contains(Person person) {
        return people.isForeign(person) || countries.containsKey(person);
    }

    /** The role in the party of the person's own country; empty where nothing tells of which country that is. */
    Optional<Role> inOwnParty(Person person, Role role) {
        String body = role.body().label();
        if (!OURS.contains(body)) {
            return Optional.of(role);
        }
        String stem = body.endsWith(PARTY) ? body.substring(0, body.length() - PARTY.length()) : body;
        return countries.getOrDefault(person, List.of()).stream()
                .map(country -> PARTIES.get(country.label()))
                .filter(party -> party != null)
                .findFirst()
                .map(party -> new Role(
                        role.position(), new Organization(stem + " " + party, Optional.empty()), Optional.empty()));
    }
}
