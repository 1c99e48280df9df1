package vn.lientin.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.graph.Table.Row;

/** The provinces that units lie in, and the countries that places and names belong to. Safe for many threads. */
public final class Lands {
    private final Map<String, Row> units = new HashMap<>();
    private final Map<String, Place> countries = new HashMap<>();
    private final Map<String, Place> countriesOfCities = new HashMap<>();

    /** Names of countries that are ordinary words, too. */
    private final Set<String> risky = new HashSet<>();

    private Lands() {}

    /** As the gazetteer of the program has them. */
    public static Lands load() {
        Lands lands = new Lands();
        Table.read("/vi/gazetteer/units.tsv").rows().forEach(row -> lands.units.put(row.get("id"), row));
        Map<String, Place> byCode = new HashMap<>();
        for (Row row : Table.read("/vi/gazetteer/countries.tsv").rows()) {
            Place country = new Place(row.get("iso2"), row.get("name"), Level.COUNTRY);
            byCode.put(country.id(), country);
            lands.addNames(row, country);
        }
        for (Row row : Table.read("/vi/gazetteer/cities_foreign.tsv").rows()) {
            Optional.ofNullable(byCode.get(row.get("country")))
                    .ifPresent(country -> lands.countriesOfCities.put(row.get("name"), country));
        }
        return lands;
    }

    private void addNames(Row row, Place country) {
        List<String> names = new ArrayList<>(row.list("aliases", "\\|"));
        names.add(country.label());
        names.forEach(name -> countries.put(name, country));
        if (row.get("demonym_risk").equals("y")) {
            risky.addAll(names);
        }
    }

    /**
     * The province that a unit belongs to, or the country of a foreign place; empty where it is not known. A province that
     * only got another name or rank is the one that it became; one that was merged into another stays itself.
     */
    Optional<Place> top(Place place) {
        if (place.id().isEmpty()) {
            return Optional.ofNullable(countriesOfCities.get(place.label()));
        } else if (place.level() == Level.COUNTRY) {
            return Optional.of(place);
        }
        Optional<Row> unit = unit(place.id());
        while (unit.isPresent() && !unit.get().get("parents").isEmpty()) {
            List<String> parents = unit.get().list("parents", ";");
            unit = unit(parents.get(parents.size() - 1).replaceFirst("@.*", ""));
        }
        return unit.map(this::renamed).map(Lands::province);
    }

    /** The country whose name the words end with; names that are words of other use only where something official is named. */
    Optional<Place> countryAtEnd(String words, boolean official) {
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            String name = words.substring(at + 1);
            if (official || !risky.contains(name)) {
                Optional<Place> country = Optional.ofNullable(countries.get(name));
                if (country.isPresent()) {
                    return country;
                }
            }
        }
        return Optional.empty();
    }

    /** The province or the country of this name. */
    Optional<Place> named(String name) {
        return units.values().stream()
                .filter(row -> row.get("level").equals("province"))
                .filter(row ->
                        row.get("name").equals(name) || Reference.labelOf(row).equals(name))
                .findFirst()
                .map(this::renamed)
                .map(Lands::province)
                .or(() -> Optional.ofNullable(countries.get(name)));
    }

    /** What a province became that did not stand before; it is itself where it was merged into another. */
    private Row renamed(Row province) {
        List<String> successors = province.list("successors", ";");
        return successors.size() != 1
                ? province
                : unit(successors.get(0))
                        .filter(successor -> !successor.get("valid_from").isEmpty())
                        .orElse(province);
    }

    private Optional<Row> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    private static Place province(Row row) {
        return new Place(row.get("id"), Reference.labelOf(row), Level.PROVINCE);
    }
}
