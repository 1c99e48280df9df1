package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** Which country the office of a foreigner is of that the text leaves without one: "Bộ trưởng Quốc phòng", "Tổng thống". */
final class ForeignLands {
    private static final String VIET_NAM = "VN";
    /** How much more often one country must be named than the next one to be the one meant. */
    private static final int CLEARLY = 2;

    private final Marks marks;

    /** Offices of state, and the countries that have none such. */
    private static final Map<String, List<String>> NONE_SUCH = Words.rows("lexicon/no_such_office.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split("\\|"))));

    private static final String ASSEMBLY = "Quốc hội";
    private static final List<String> DIPLOMATS = Words.lines("words/diplomats.txt");
    /** Positions for a time, which the country of the holder does not make full. */
    private static final Set<String> ENVOYS = Words.set("envoys");

    /** A country named at a token of a block. */
    private record Named(Place place, int block, int at) {}

    private final List<Named> countries = new ArrayList<>();
    private final List<Holdings.Holding> holdings;
    private final People people;

    ForeignLands(Marks marks, List<Holdings.Holding> holdings, People people) {
        this.marks = marks;
        this.holdings = holdings;
        this.people = people;
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.isBody() || sentence.kind() == Block.Kind.TITLE) {
                marks.within("Place", sentence.from(), sentence.to()).stream()
                        .map(mark ->
                                new Named(((PlaceFinder.Found) mark.value()).place(), sentence.block(), mark.from()))
                        .filter(named -> isAbroad(named.place()))
                        .forEach(countries::add);
            }
        }
    }

    private static boolean isAbroad(Place place) {
        return place.level() == Level.COUNTRY && !place.id().equals(VIET_NAM);
    }

    /** The office in that country: "Chủ tịch Quốc hội" in its assembly, "Tham tán" in its embassy, "Tổng thống" of the country itself. */
    Optional<Role> role(Holdings.Holding holding, OfficeName name) {
        return of(holding, name.position()).flatMap(land -> role(name, land));
    }

    Optional<Role> role(OfficeName name, Place land) {
        String position = name.position();
        return ENVOYS.stream().anyMatch(position::startsWith)
                ? Optional.empty()
                : Optional.of(inBody(name, land).orElseGet(() -> Offices.inCountry(name, land)));
    }

    private static Optional<Role> inBody(OfficeName name, Place land) {
        String position = name.position();
        if (name.impliedBody().equals(ASSEMBLY)) {
            Organization assembly = new Organization(ASSEMBLY + " " + land.label(), Optional.of(land));
            return Optional.of(new Role(position, assembly, Optional.of(land)));
        }
        return DIPLOMATS.stream().anyMatch(position::startsWith)
                ? Optional.of(new Role(position, Missions.embassyOf(land), Optional.empty()))
                : Optional.empty();
    }

    /** "Thủ tướng nước này A": the country named last before the office. */
    Optional<Role> inThisCountry(Mark office) {
        OfficeName name = (OfficeName) office.value();
        return before(office.from()).map(land -> name.body()
                .map(body -> new Role(
                        name.position(),
                        new Organization(body.stem() + " " + land.label(), Optional.of(land)),
                        Optional.of(land)))
                .orElseGet(() -> Offices.inCountry(name, land)));
    }

    /** Whether an office is one of the country named last: "Thủ tướng nước này". */
    boolean isOfThisCountry(Mark office) {
        return marks.begins(office.to(), "this-country");
    }

    private Optional<Place> before(int token) {
        return countries.stream()
                .filter(named -> named.at() < token)
                .reduce((earlier, later) -> later)
                .map(Named::place);
    }

    /** That of the same office where nobody is named with it, else the one that the article is about. */
    Optional<Place> of(Holdings.Holding holding, String position) {
        return behind(holding.person()).or(() -> elsewhere(holding, position));
    }

    /** "Bộ trưởng Quốc phòng A của nước B", "Thủ tướng A (B)". */
    private Optional<Place> behind(Mark person) {
        boolean opens = marks.tokens().is(person.to(), "của") || marks.tokens().is(person.to(), "(");
        return opens
                ? marks.at(person.to() + 1, "Place")
                        .map(mark -> ((PlaceFinder.Found) mark.value()).place())
                        .filter(ForeignLands::isAbroad)
                : Optional.empty();
    }

    private Optional<Place> elsewhere(Holdings.Holding holding, String position) {
        Set<Mark> given = holdings.stream().map(Holdings.Holding::office).collect(Collectors.toSet());
        Set<Place> told = lands(
                marks.all("Office").stream()
                        .filter(office -> !given.contains(office) && !NameAndOffice.isOfAide(marks, office)),
                position);
        return told.size() == 1
                ? told.stream().findFirst().filter(land -> !isTaken(land, holding))
                : near(holding, position);
    }

    /** Whether the text gives the same office of a country to somebody else; who had it before may have had it, too. */
    private boolean isTaken(Place land, Holdings.Holding holding) {
        OfficeName office = (OfficeName) holding.office().value();
        String name = lastWord(holding.person());
        boolean past = office.former() || marks.ends(holding.office().from(), "time-of");
        Stream<Mark> ofOthers = holdings.stream()
                .filter(other -> !lastWord(other.person()).equals(name))
                .map(Holdings.Holding::office)
                .filter(other -> isSameSeat((OfficeName) other.value(), office));
        return !past && lands(ofOthers, office.position()).contains(land);
    }

    private static boolean isSameSeat(OfficeName one, OfficeName other) {
        return one.body().map(BodyName::stem).equals(other.body().map(BodyName::stem)) && !one.former();
    }

    private String lastWord(Mark person) {
        return marks.tokens().text(person.to() - 1);
    }

    /** The countries that the text gives the position with. */
    private static Set<Place> lands(Stream<Mark> offices, String position) {
        return offices.map(office -> (OfficeName) office.value())
                .filter(office -> office.position().equals(position))
                .flatMap(office -> office.place().or(() -> office.body().flatMap(BodyName::place)).stream())
                .map(PlaceFinder.Found::place)
                .filter(ForeignLands::isAbroad)
                .collect(Collectors.toSet());
    }

    /** The only one that the paragraph names, else the one that the article names most, unless only others are near. */
    private Optional<Place> near(Holdings.Holding holding, String position) {
        Optional<Person> holder = people.of(holding.person());
        Set<Place> ofOthers = lands(
                holdings.stream()
                        .filter(other -> !people.of(other.person()).equals(holder))
                        .map(Holdings.Holding::office),
                position);
        List<String> not = NONE_SUCH.getOrDefault(position, List.of());
        List<Named> fit = countries.stream()
                .filter(named -> !not.contains(named.place().id()))
                .toList();
        int token = holding.office().from();
        int block = marks.article().sentenceAt(token).map(Sentence::block).orElse(-1);
        Set<Place> here = fit.stream()
                .filter(named -> named.block() == block)
                .map(Named::place)
                .collect(Collectors.toSet());
        Optional<Place> meant = here.size() == 1
                ? here.stream()
                        .findFirst()
                        .filter(place -> isWeighty(fit, place))
                        .filter(place -> fit.stream()
                                .anyMatch(named ->
                                        named.at() < token && named.place().equals(place)))
                : prevailing(fit).filter(place -> here.isEmpty() || here.contains(place));
        // Whoever else has the office there may have had it before, or the country is another: the text does not settle
        // it.
        return meant.filter(place -> !ofOthers.contains(place));
    }

    private static Map<Place, Integer> counts(List<Named> named) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        named.forEach(one -> counts.merge(one.place(), 1, Integer::sum));
        return counts;
    }

    /** Whether no other country is named clearly more often. */
    private static boolean isWeighty(List<Named> named, Place place) {
        Map<Place, Integer> counts = counts(named);
        int own = counts.getOrDefault(place, 0);
        return counts.values().stream().allMatch(other -> other < CLEARLY * own);
    }

    private static Optional<Place> prevailing(List<Named> named) {
        List<Map.Entry<Place, Integer>> ranked = counts(named).entrySet().stream()
                .sorted(Map.Entry.<Place, Integer>comparingByValue(Comparator.reverseOrder()))
                .toList();
        boolean clear = !ranked.isEmpty()
                && (ranked.size() == 1
                        || ranked.get(0).getValue() >= CLEARLY * ranked.get(1).getValue());
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }
}
