package vn.lientin.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.extract.Lexicon.Case;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Words;

/** The places of {@code vi/gazetteer}: administrative units with their history, countries, foreign cities, regions. */
final class Gazetteer {
    /** Ho Chi Minh City: the one unit whose level word is part of its name. */
    private static final String HO_CHI_MINH_CITY = "vn-79";

    private final Map<String, Unit> byId = new HashMap<>();
    private final Map<String, List<Unit>> byName = new LinkedHashMap<>();
    private final Map<String, Unit> epithets = new LinkedHashMap<>();
    private final Map<String, Unit> countries = new LinkedHashMap<>();
    private final Map<String, Unit> riskyCountries = new LinkedHashMap<>();
    private final Map<String, Unit> cities = new LinkedHashMap<>();
    /** Foreign cities whose name a unit of Viet Nam has too. */
    private final Map<String, Unit> namesakes = new HashMap<>();

    /** Buildings, and the place that each is known to stand in. */
    private final Map<String, Unit> landmarks = new LinkedHashMap<>();

    private final List<String> regions = new ArrayList<>();
    private final List<String> formerProvinces = new ArrayList<>();

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        Words.rows("gazetteer/units.tsv").forEach(gazetteer::addUnit);
        Words.rows("gazetteer/unit_aliases.tsv").forEach(gazetteer::addAlias);
        Words.rows("gazetteer/countries.tsv").forEach(gazetteer::addCountry);
        Words.rows("gazetteer/cities_foreign.tsv").forEach(gazetteer::addCity);
        Words.rows("gazetteer/regions.tsv").forEach(row -> {
            gazetteer.regions.add(row[0]);
            gazetteer.regions.addAll(split(row[1]));
            if (row[2].equals("former-province")) {
                gazetteer.formerProvinces.add(row[0].replaceAll("^tỉnh | \\(tỉnh\\)$", ""));
            }
        });
        Words.rows("gazetteer/landmarks.tsv").forEach(gazetteer::addLandmark);
        return gazetteer;
    }

    private void addUnit(String[] row) {
        String name = row[0].equals(HO_CHI_MINH_CITY) ? "Thành phố " + row[2] : row[2];
        Unit unit = new Unit(
                row[0],
                name,
                Level.valueOf(row[1].toUpperCase(Locale.ROOT)),
                types(row[4]),
                ids(row[5]),
                date(row[6]),
                date(row[7]));
        byId.put(unit.id(), unit);
        addName(row[2], unit);
    }

    private void addName(String name, Unit unit) {
        List<Unit> same = byName.computeIfAbsent(name, n -> new ArrayList<>(1));
        if (!same.contains(unit)) {
            same.add(unit);
        }
    }

    private void addAlias(String[] row) {
        Unit unit = byId.get(row[0]);
        if (unit == null) {
            throw new IllegalArgumentException("unit_aliases.tsv: no unit " + row[0]);
        }
        if (row[2].equals("epithet")) {
            epithets.put(row[1], unit);
        } else if (!row[2].equals("historical")) {
            addName(row[1], unit);
        }
    }

    private void addCountry(String[] row) {
        Unit country = new Unit(
                row[0],
                row[2],
                Level.COUNTRY,
                List.of(Unit.Type.always("nước")),
                List.of(),
                Optional.empty(),
                Optional.empty());
        byId.put(row[0], country);
        for (String name : names(row[2], row[4])) {
            boolean risky = row[7].equals("y") && name.indexOf(' ') < 0;
            (risky ? riskyCountries : countries).put(name, country);
        }
        for (String name : names(row[5], row[6])) {
            addCity(name, row[5], row[0], "city");
        }
    }

    private void addCity(String[] row) {
        for (String name : names(row[0], row[1])) {
            // the names of provinces abroad are written in many ways; each article has its own
            boolean asWritten = row[4].equals("region") && !name.contains(row[0]);
            addCity(name, asWritten ? name : row[0], row[2], row[4]);
        }
    }

    private void addCity(String name, String label, String country, String kind) {
        Stream<String> words = kind.equals("region") ? Stream.of("tỉnh", "khu tự trị") : Stream.of("thành phố");
        Unit city = new Unit(
                "",
                label,
                Level.OTHER,
                words.map(Unit.Type::always).toList(),
                List.of(country),
                Optional.empty(),
                Optional.empty());
        if (byName.containsKey(name)) {
            namesakes.putIfAbsent(name, city);
        } else if (!name.isEmpty() && !countries.containsKey(name)) {
            cities.putIfAbsent(name, city);
        }
    }

    private void addLandmark(String[] row) {
        Unit place = byName.getOrDefault(row[2], List.of()).stream()
                .filter(unit -> unit.level() == Level.PROVINCE)
                .findFirst()
                .orElseGet(() -> cities.get(row[2]));
        names(row[0], row[1]).forEach(name -> landmarks.put(name, place));
    }

    /** The foreign city that bears the name of a unit of Viet Nam. */
    Optional<Unit> foreignNamesake(String name) {
        return Optional.ofNullable(namesakes.get(name));
    }

    private static List<String> names(String name, String aliases) {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(split(aliases));
        return names;
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** "Tỉnh@..2026-04-30;Thành phố trực thuộc trung ương@2026-04-30.." becomes tỉnh, and thành phố from that day on. */
    private static List<Unit.Type> types(String cell) {
        List<Unit.Type> types = new ArrayList<>();
        for (String period : cell.split(";")) {
            String[] parts = period.split("@|\\.\\.", -1);
            String word = parts[0].toLowerCase(Locale.ROOT);
            types.add(new Unit.Type(
                    word.startsWith("thành phố") ? "thành phố" : word,
                    parts.length == 3 ? date(parts[1]) : Optional.empty(),
                    parts.length == 3 ? date(parts[2]) : Optional.empty()));
        }
        return types;
    }

    private static List<String> ids(String cell) {
        List<String> ids = new ArrayList<>();
        for (String period : cell.split(";")) {
            if (!period.isEmpty()) {
                ids.add(period.replaceAll("@.*", ""));
            }
        }
        return ids;
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    Optional<Unit> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether a province bears the name, or has borne it. */
    boolean isOfProvince(String name) {
        return byName.getOrDefault(name, List.of()).stream().anyMatch(unit -> unit.level() == Level.PROVINCE);
    }

    /** Whether one unit has belonged to one of these ids, directly or through units between. */
    boolean isWithin(Unit unit, Set<String> above) {
        for (String parent : unit.parents()) {
            Unit next = byId.get(parent);
            if (above.contains(parent) || (next != null && isWithin(next, above))) {
                return true;
            }
        }
        return false;
    }

    void addTo(Lexicon.Builder lexicon) {
        byName.forEach((name, units) -> lexicon.add(
                name, "UnitName", Character.isDigit(name.charAt(name.length() - 1)) ? Case.ANY : Case.NAME, units));
        epithets.forEach((name, unit) -> lexicon.add(name, "Epithet", Case.CAPITALISED, unit));
        countries.forEach((name, unit) -> lexicon.add(name, "Country", Case.CAPITALISED, unit));
        riskyCountries.forEach((name, unit) -> lexicon.add(name, "RiskyCountry", Case.CAPITALISED, unit));
        cities.forEach((name, unit) -> lexicon.add(name, "City", writing(name), unit));
        landmarks.forEach((name, unit) -> lexicon.add(name, "Landmark", Case.CAPITALISED, unit.place()));
        regions.forEach(name -> lexicon.add(name, "Region", Case.CAPITALISED, name));
        formerProvinces.forEach(name -> lexicon.add(name, "FormerProvince", Case.CAPITALISED, name));
    }

    /** No "Ninh Hạ" in "an ninh Hạ viện": a name of capitals is written with all of them. */
    private static Case writing(String city) {
        boolean capitals = Stream.of(city.split("[ -]")).noneMatch(word -> Character.isLowerCase(word.charAt(0)));
        return capitals ? Case.NAME : Case.CAPITALISED;
    }
}
