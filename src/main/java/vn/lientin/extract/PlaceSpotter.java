package vn.lientin.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Lexica.BodyHead;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Tokens;

/** Finds the names that may be places, with what their level word and their surroundings say of them. Immutable. */
final class PlaceSpotter {
    /** Places that are counted are listed by name where they are few. */
    private static final int COUNT_DIGITS = 2;

    private static final String PROVINCE = "tỉnh";

    /** What places begin with. */
    private static final List<String> BEGINNINGS =
            List.of("Epithet", "UnitName", "LevelWord", "FormerProvince", "Country", "City", "RiskyCountry");

    private final Gazetteer gazetteer;
    private final PlaceOrPerson persons;
    private final UnlistedPlaces unlisted;
    private final RiskyCountries countries;

    PlaceSpotter(Gazetteer gazetteer, NameData names) {
        this.gazetteer = gazetteer;
        this.persons = new PlaceOrPerson(names);
        this.unlisted = new UnlistedPlaces(names, persons);
        this.countries = new RiskyCountries(names);
    }

    List<PlaceCandidate> candidates(Marks marks, Optional<LocalDate> day) {
        List<PlaceCandidate> found = new ArrayList<>();
        Tokens tokens = marks.tokens();
        TypeSet beginnings = marks.types(BEGINNINGS);
        int i = 0;
        String listWord = "";
        while (i < tokens.size()) {
            boolean begins = marks.types().any(i, beginnings);
            Optional<PlaceCandidate> candidate = begins ? at(marks, i, listWord, day) : Optional.empty();
            if (candidate.isPresent()) {
                PlaceCandidate here = candidate.get();
                boolean many = marks.ends(i, "plural") || isCount(tokens, i - 1);
                listWord =
                        many && !here.levelWord.isEmpty() ? here.levelWord : continuesList(tokens, here.to, listWord);
                found.add(here);
                i = here.to;
            } else {
                if (!tokens.is(i, ",") && !tokens.is(i, "và")) {
                    listWord = "";
                }
                // "xã" in "thị xã" is no level word of its own
                i = begins ? marks.at(i, "LevelWord").map(Mark::to).orElse(i + 1) : i + 1;
            }
        }
        return found;
    }

    /** "2 xã A và B": a small number before the level word. */
    private static boolean isCount(Tokens tokens, int i) {
        return i >= 0 && tokens.kind(i) == Tokens.Kind.NUMBER && tokens.text(i).length() <= COUNT_DIGITS;
    }

    /** "các tỉnh A, B và C": the level word goes on over the list. */
    private static String continuesList(Tokens tokens, int to, String listWord) {
        boolean goesOn = to < tokens.size() && (tokens.is(to, ",") || tokens.is(to, "và"));
        return goesOn ? listWord : "";
    }

    private Optional<PlaceCandidate> at(Marks marks, int i, String listWord, Optional<LocalDate> day) {
        Optional<Mark> epithet = marks.at(i, "Epithet");
        if (epithet.isPresent() && !nameFollows(marks, epithet.get().to())) {
            Unit unit = (Unit) epithet.get().value();
            return Optional.of(new PlaceCandidate(i, epithet.get().to(), "", List.of(unit), true));
        }
        Optional<Mark> name = marks.at(i, "UnitName").filter(unit -> !beginsRegion(marks, unit));
        Optional<Mark> levelWord = marks.at(i, "LevelWord")
                .filter(word -> name.isEmpty() || name.get().to() <= word.to());
        if (levelWord.isPresent()) {
            return withLevelWord(marks, i, levelWord.get(), day);
        }
        if (impliedLevel(marks, i).equals(PROVINCE)) {
            Optional<PlaceCandidate> former = former(marks, i, i, PROVINCE);
            if (former.isPresent()) {
                return former;
            }
        }
        return name.map(mark -> unit(marks, mark, listWord, day)).orElseGet(() -> foreign(marks, i, i));
    }

    /** "Thái Bình Dương" is not Thái Bình; "Quảng Nam - Đà Nẵng" may well be two provinces. */
    private static boolean beginsRegion(Marks marks, Mark unit) {
        return marks.at(unit.from(), "Region")
                .filter(region -> region.to() > unit.to() && marks.tokens().isWord(unit.to()))
                .isPresent();
    }

    private Optional<PlaceCandidate> withLevelWord(Marks marks, int i, Mark levelWord, Optional<LocalDate> day) {
        LevelWord word = (LevelWord) levelWord.value();
        int nameAt = skipDot(marks.tokens(), levelWord.to());
        Optional<PlaceCandidate> named = named(marks, i, nameAt, word.word(), day);
        Optional<PlaceCandidate> known = named.or(() -> former(marks, i, nameAt, word.word()));
        if (known.isPresent()) {
            return known;
        }
        return foreign(marks, i, nameAt)
                .filter(place -> place.units.get(0).level() != Level.COUNTRY
                        || word.levels().contains("country"))
                .map(place -> place.units.get(0).level() == Level.COUNTRY
                        ? place
                        : new PlaceCandidate(place.from, place.to, word.word(), place.units, place.sure))
                .or(() -> unlisted.at(marks, i, nameAt, word));
    }

    /** "tỉnh A", "Tỉnh ủy A" of a province that was merged or split before the lists begin. */
    private static Optional<PlaceCandidate> former(Marks marks, int from, int nameAt, String word) {
        return marks.at(nameAt, "FormerProvince")
                .filter(name -> word.equals(PROVINCE))
                .map(name -> {
                    Unit unit =
                            Unit.unlisted((String) name.value(), Level.PROVINCE, List.of(Unit.Type.always(PROVINCE)));
                    return new PlaceCandidate(from, name.to(), from < nameAt ? word : "", List.of(unit), true);
                });
    }

    /** "Q.5": the full stop of an abbreviation is not the end of a sentence. */
    private static int skipDot(Tokens tokens, int i) {
        boolean abbreviated =
                i > 0 && (tokens.isAllCapitals(i - 1) || tokens.text(i - 1).length() == 1);
        return tokens.is(i, ".") && tokens.isAttached(i) && abbreviated ? i + 1 : i;
    }

    @SuppressWarnings("unchecked")
    private Optional<PlaceCandidate> unit(Marks marks, Mark name, String listWord, Optional<LocalDate> day) {
        List<Unit> units = (List<Unit>) name.value();
        String levelWord = listWord.isEmpty() ? impliedLevel(marks, name.from()) : listWord;
        if (!levelWord.isEmpty()) {
            List<Unit> same = ofType(units, levelWord, day);
            if (!same.isEmpty()) {
                return Optional.of(new PlaceCandidate(name.from(), name.to(), listWord, same, true));
            }
        }
        Optional<PlaceCandidate> foreign = foreign(marks, name.from(), name.from());
        if (foreign.isPresent() && foreign.get().to > name.to()) {
            return foreign;
        }
        return bare(marks, name, ofDay(units, day));
    }

    /** "Huyện ủy A": A is a district. */
    private static String impliedLevel(Marks marks, int i) {
        return marks.endingAt(i, "PartyCommittee")
                .map(mark -> ((BodyHead) mark.value()).level())
                .orElse("");
    }

    private static boolean nameFollows(Marks marks, int i) {
        return marks.begins(i, "UnitName") || marks.begins(i, "City") || marks.begins(i, "Country");
    }

    /** Whether the name is that of who holds the office before it. */
    private boolean isHolder(Marks marks, int from, Mark name) {
        return name.length() == 1
                ? persons.isHolder(marks, from, name.from())
                : persons.isHolderWith(marks, from, name.from(), name.to());
    }

    @SuppressWarnings("unchecked")
    private Optional<PlaceCandidate> named(Marks marks, int from, int nameAt, String word, Optional<LocalDate> day) {
        for (Mark name : marks.at(nameAt)) {
            if (name.type().equals("UnitName") && !isHolder(marks, from, name)) {
                List<Unit> units = ofType((List<Unit>) name.value(), word, day);
                if (units.isEmpty()) {
                    units = ofLevelBefore((List<Unit>) name.value(), word);
                }
                if (!units.isEmpty()) {
                    return Optional.of(new PlaceCandidate(from, name.to(), word, units, true));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PlaceCandidate> foreign(Marks marks, int from, int nameAt) {
        for (String type : List.of("Country", "City")) {
            Optional<Mark> name = marks.at(nameAt, type);
            boolean part = name.isPresent()
                    && (PlaceOrPerson.isFirstName(marks, nameAt, name.get())
                            || (from == nameAt && isInForeignName(marks, name.get())));
            if (name.isPresent() && !part) {
                Unit unit = (Unit) name.get().value();
                return Optional.of(new PlaceCandidate(from, name.get().to(), "", List.of(unit), true));
            }
        }
        Optional<Mark> risky = marks.at(nameAt, "RiskyCountry");
        if (risky.isPresent() && countries.isCountryHere(marks, from, risky.get())) {
            Unit unit = (Unit) risky.get().value();
            return Optional.of(new PlaceCandidate(from, risky.get().to(), "", List.of(unit), true));
        }
        return Optional.empty();
    }

    /** "Real Madrid", "London Bridge": with a capitalised word of another tongue beside it it names something else. */
    private static boolean isInForeignName(Marks marks, Mark name) {
        return name.type().equals("City")
                && !NameContext.isBehindOfficeOrBody(marks, name.from())
                && (isForeignWord(marks, name.from() - 1) || isForeignWord(marks, name.to()));
    }

    private static boolean isForeignWord(Marks marks, int i) {
        Tokens tokens = marks.tokens();
        return i >= 0
                && i < tokens.size()
                && tokens.isCapitalised(i)
                && !NameData.isVietnamese(tokens.text(i))
                && !marks.covered(i, "Country", "City", "BodyHead", "Position", "Rank", "honor");
    }

    /** A name without a level word: provinces count, lower units wait for a reason; one like a person's name never. */
    private Optional<PlaceCandidate> bare(Marks marks, Mark name, List<Unit> units) {
        boolean inRegion = marks.covering(name.from(), "Region")
                .filter(region -> region.to() > name.to())
                .isPresent();
        boolean building = marks.begins(name.from(), "better-known-airport")
                || (marks.ends(name.from(), "airport")
                        && units.stream().noneMatch(unit -> unit.level() == Level.PROVINCE));
        if (building || inRegion || persons.isInsideName(marks, name)) {
            return Optional.empty();
        }
        List<Unit> provinces =
                units.stream().filter(unit -> unit.level() == Level.PROVINCE).toList();
        if (!provinces.isEmpty()) {
            return Optional.of(new PlaceCandidate(name.from(), name.to(), "", provinces, true));
        }
        List<Unit> all = new ArrayList<>(units);
        gazetteer.foreignNamesake(units.get(0).name()).ifPresent(all::add);
        return Optional.of(new PlaceCandidate(name.from(), name.to(), "", all, false));
    }

    /** "huyện A" of a unit that the lists have as a town: it was one before they begin. */
    private static List<Unit> ofLevelBefore(List<Unit> units, String word) {
        Optional<Level> level =
                switch (word) {
                    case "huyện", "thị xã" -> Optional.of(Level.DISTRICT);
                    case "xã", "thị trấn", "phường" -> Optional.of(Level.COMMUNE);
                    default -> Optional.empty();
                };
        return units.stream()
                .filter(unit -> level.isPresent() && unit.level() == level.get())
                .toList();
    }

    /** Those of that day, where it had any. */
    private static List<Unit> ofType(List<Unit> units, String word, Optional<LocalDate> day) {
        List<Unit> then = ofType(ofDay(units, day), word);
        return then.isEmpty() ? ofType(units, word) : then;
    }

    private static List<Unit> ofType(List<Unit> units, String word) {
        return units.stream().filter(unit -> unit.hasBeen(word)).toList();
    }

    private static List<Unit> ofDay(List<Unit> units, Optional<LocalDate> day) {
        if (day.isEmpty() || units.size() == 1) {
            return units;
        }
        List<Unit> then =
                units.stream().filter(unit -> unit.existedOn(day.get())).toList();
        return then.isEmpty() ? units : then;
    }
}
