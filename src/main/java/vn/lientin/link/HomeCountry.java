package vn.lientin.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;

/** The foreign country that an article tells of, whose offices of state need not name it. */
final class HomeCountry {
    private static final String VIET_NAM = "VN";
    /** Bodies that go with offices of a state. */
    private static final Set<String> STATE = Set.of("Chính phủ", "Quốc hội", "@country", "@VN", "@state:Chính phủ");
    /** How much more often one country must be named than the next one to be the article's own. */
    private static final int CLEARLY = 3;

    private final Marks marks;
    private final People people;
    private final boolean atHome;
    private final Optional<Place> articles;

    HomeCountry(Marks marks, People people) {
        this.marks = marks;
        this.people = people;
        this.atHome = marks.all("Place").stream().map(HomeCountry::place).anyMatch(HomeCountry::isVietnamese);
        this.articles = own();
    }

    /** Whether every state has a body of this name. */
    static boolean isOfState(String body) {
        return new BodyName(body, Optional.empty(), "", "CentralBody").isOfAnyState();
    }

    /** Whether an office is one of a state, and the text leaves open of which. */
    static boolean isOpen(OfficeName office) {
        if (office.body().isPresent()) {
            return office.body().get().isOfAnyState();
        }
        return STATE.contains(office.impliedBody()) && office.place().isEmpty();
    }

    /** Whether an office of a state that stands beside a person without a country cannot be Viet Nam's. */
    boolean isAbroad(Person person) {
        return people.isForeign(person) || (!atHome && articles.isPresent());
    }

    /** The foreign country that the article names most: the only one in its title, or far ahead of any other. */
    private Optional<Place> own() {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        marks.all("Place").stream()
                .flatMap(HomeCountry::foreignCountry)
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        List<Map.Entry<Place, Integer>> ranked = counts.entrySet().stream()
                .sorted(Map.Entry.<Place, Integer>comparingByValue().reversed())
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        int most = ranked.get(0).getValue();
        int next = ranked.size() == 1 ? 0 : ranked.get(1).getValue();
        boolean clear = most >= CLEARLY && most >= CLEARLY * next;
        boolean titled =
                most >= 2 * next && ofTitle().equals(Set.of(ranked.get(0).getKey()));
        return clear || titled ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }

    private Set<Place> ofTitle() {
        Set<Place> named = new LinkedHashSet<>();
        marks.article().sentences().stream()
                .filter(sentence -> sentence.kind() == Block.Kind.TITLE)
                .forEach(sentence -> named.addAll(countries(sentence)));
        return named;
    }

    private Set<Place> countries(Sentence sentence) {
        Set<Place> countries = new LinkedHashSet<>();
        marks.within("Place", sentence.from(), sentence.to()).stream()
                .flatMap(HomeCountry::foreignCountry)
                .forEach(countries::add);
        return countries;
    }

    /** The foreign country that is named, or that a foreign town lies in. */
    private static Stream<Place> foreignCountry(Mark mark) {
        PlaceFinder.Found found = (PlaceFinder.Found) mark.value();
        return Stream.concat(Stream.of(found), found.above().stream())
                .map(PlaceFinder.Found::place)
                .filter(HomeCountry::isForeign)
                .limit(1);
    }

    private static Place place(Mark mark) {
        return ((PlaceFinder.Found) mark.value()).place();
    }

    /** The country of the post that a person is put into. */
    Optional<Place> ofPost(Set<Person> persons, Mark office) {
        boolean abroad = isOpen((OfficeName) office.value()) && persons.stream().anyMatch(this::isAbroad);
        return abroad ? articles : Optional.empty();
    }

    private static boolean isForeign(Place place) {
        return place.level() == Level.COUNTRY && !place.id().equals(VIET_NAM);
    }

    private static boolean isVietnamese(Place place) {
        return place.level() == Level.COUNTRY ? place.id().equals(VIET_NAM) : place.level() != Level.OTHER;
    }
}
