package vn.lientin.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Lexica.BodyHead;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Tokens;

/** Finds the names that may be places, with what their level word and their surroundings say of them. Immutable. */
final class PlaceSpotter {
    /** Places that are counted are listed by name where they are few. */
    private static final int COUNT_DIGITS = 2;

    private static final String PROVINCE = "tỉnh";

    private final Gazetteer gazetteer;
    private final NameData names;

    PlaceSpotter(Gazetteer gazetteer, NameData names) {
        this.gazetteer = gazetteer;
        this.names = names;
    }

    List<PlaceCandidate> candidates(Marks marks, Optional<LocalDate> day) {
        List<PlaceCandidate> found = new ArrayList<>();
        Tokens tokens = marks.tokens();
        int i = 0;
        String listWord = "";
        while (i < tokens.size()) {
            Optional<PlaceCandidate> candidate = at(marks, i, listWord, day);
            if (candidate.isPresent()) {
                PlaceCandidate here = candidate.get();
                boolean many = marks.endingAt(i, "plural").isPresent() || isCount(tokens, i - 1);
                listWord =
                        many && !here.levelWord.isEmpty() ? here.levelWord : continuesList(tokens, here.to, listWord);
                found.add(here);
                i = here.to;
            } else {
                if (!tokens.is(i, ",") && !tokens.is(i, "và")) {
                    listWord = "";
                }
                // "xã" in "thị xã" is no level word of its own
                i = Math.max(i + 1, marks.at(i, "LevelWord").map(Mark::to).orElse(i));
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
        List<Mark> here = marks.at(i);
        if (here.isEmpty()) {
            return Optional.empty();
        }
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
                .or(() -> unknown(marks, i, nameAt, word));
    }

    /** "tỉnh A", "Tỉnh ủy A" of a province that was merged or split before the lists begin. */
    private static Optional<PlaceCandidate> former(Marks marks, int from, int nameAt, String word) {
        return marks.at(nameAt, "FormerProvince")
                .filter(name -> word.equals(PROVINCE))
                .map(name -> {
                    Unit unit = new Unit(
                            "",
                            (String) name.value(),
                            Level.PROVINCE,
                            Set.of(PROVINCE),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            false);
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
        List<Unit> units = ofDay((List<Unit>) name.value(), day);
        String levelWord = listWord.isEmpty() ? impliedLevel(marks, name.from()) : listWord;
        if (!levelWord.isEmpty()) {
            List<Unit> same = ofType(units, levelWord);
            if (same.isEmpty()) {
                same = ofType((List<Unit>) name.value(), levelWord);
            }
            if (!same.isEmpty()) {
                return Optional.of(new PlaceCandidate(name.from(), name.to(), listWord, same, true));
            }
        }
        Optional<PlaceCandidate> foreign = foreign(marks, name.from(), name.from());
        if (foreign.isPresent() && foreign.get().to > name.to()) {
            return foreign;
        }
        return bare(marks, name, units);
    }

    /** "Huyện ủy A": A is a district. */
    private static String impliedLevel(Marks marks, int i) {
        return marks.endingAt(i, "PartyCommittee")
                .map(mark -> ((BodyHead) mark.value()).level())
                .orElse("");
    }

    private static boolean nameFollows(Marks marks, int i) {
        return marks.at(i, "UnitName").isPresent()
                || marks.at(i, "City").isPresent()
                || marks.at(i, "Country").isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<PlaceCandidate> named(Marks marks, int from, int nameAt, String word, Optional<LocalDate> day) {
        for (Mark name : marks.at(nameAt)) {
            boolean person = name.length() == 1 && isPerson(marks, from, nameAt);
            if (name.type().equals("UnitName") && !person) {
                List<Unit> units = ofType(ofDay((List<Unit>) name.value(), day), word);
                if (units.isEmpty()) {
                    units = ofType((List<Unit>) name.value(), word);
                }
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
            if (name.isPresent() && !isFirstName(marks, nameAt, name.get())) {
                Unit unit = (Unit) name.get().value();
                return Optional.of(new PlaceCandidate(from, name.get().to(), "", List.of(unit), true));
            }
        }
        Optional<Mark> risky = marks.at(nameAt, "RiskyCountry");
        if (risky.isPresent() && isCountryHere(marks, from, risky.get(), names)) {
            Unit unit = (Unit) risky.get().value();
            return Optional.of(new PlaceCandidate(from, risky.get().to(), "", List.of(unit), true));
        }
        return Optional.empty();
    }

    /** "bà Florence Martin": also a city, but here somebody's first name. */
    private static boolean isFirstName(Marks marks, int i, Mark name) {
        Tokens tokens = marks.tokens();
        boolean more = name.to() < tokens.size() && tokens.isCapitalised(name.to());
        return more && name.type().equals("City") && NameContext.isCalled(marks, i);
    }

    /** A country whose name is a common syllable: not inside a run of capitals, and not where a sentence begins. */
    private static boolean isCountryHere(Marks marks, int from, Mark name, NameData names) {
        Tokens tokens = marks.tokens();
        boolean levelWord = from < name.from() || tokens.is(from - 1, "nước") || tokens.is(from - 1, "người");
        boolean capitalBefore =
                from > 0 && tokens.isCapitalised(from - 1) && !marks.covered(from - 1, "Position", "BodyHead");
        boolean capitalAfter = name.to() < tokens.size()
                && tokens.isCapitalised(name.to())
                && !marks.at(name.to(), "Position").isPresent();
        boolean holderAfter = capitalAfter
                && names.strength(tokens.text(name.to())) == 3
                && name.to() + 1 < tokens.size()
                && tokens.isCapitalised(name.to() + 1);
        boolean afterOffice = marks.endingAt(from, "Position").isPresent()
                || marks.endingAt(from, "Portfolio").isPresent()
                || marks.endingAt(from, "BodyHead").isPresent();
        boolean cue = marks.endingAt(from, "before-country").isPresent();
        boolean word = marks.at(name.from(), "not-a-country").isPresent()
                || marks.endingAt(from, "not-before-country").isPresent();
        return !word && (levelWord || afterOffice || (cue && !capitalBefore && (!capitalAfter || holderAfter)));
    }

    /** A level word before a capitalised name that no list has. */
    private Optional<PlaceCandidate> unknown(Marks marks, int from, int nameAt, LevelWord word) {
        Tokens tokens = marks.tokens();
        int to = nameAt;
        while (to < tokens.size() && to < nameAt + 3 && goesOn(marks, nameAt, to)) {
            to++;
        }
        while (to > nameAt
                && to + 1 < tokens.size()
                && tokens.is(to, "-")
                && tokens.isAttached(to)
                && tokens.isWord(to + 1)) {
            to += 2;
        }
        boolean initial = tokens.is(nameAt - 1, ".") && NameShape.words(tokens, nameAt, to) < to - nameAt;
        boolean names = to > nameAt
                && !(initial && !tokens.isCapitalised(to - 1))
                && tokens.kind(nameAt) == Tokens.Kind.WORD
                && tokens.end(nameAt) - tokens.start(nameAt) > 1
                && !((word.word().equals("thành phố") && !isOfCountry(marks, to))
                        || word.levels().contains("country"))
                && marks.at(nameAt, "Region").isEmpty()
                && !isPerson(marks, from, nameAt)
                && !isStartOfWord(tokens, nameAt, to, word)
                && !this.names.isSplit(tokens, to - 1);
        return names
                ? Optional.of(new PlaceCandidate(
                        from, to, word.word(), List.of(madeUp(tokens.text(nameAt, to), word)), false))
                : Optional.empty();
    }

    /** "thành phố A (Hàn Quốc)". */
    private static boolean isOfCountry(Marks marks, int i) {
        return marks.tokens().is(i, "(") && marks.at(i + 1, "Country").isPresent();
    }

    private boolean goesOn(Marks marks, int nameAt, int to) {
        Tokens tokens = marks.tokens();
        return tokens.isCapitalised(to)
                && !tokens.isAllCapitals(to)
                && (to == nameAt || names.strength(tokens.text(to)) < 3)
                && marks.at(to, "Position").isEmpty()
                && (marks.at(to, "BodyHead").isEmpty() || (to == nameAt && tokens.isCapitalised(to + 1)));
    }

    /** "Chủ tịch UBND xã Đinh Văn A": after an office a name that is like a person's is the holder's. */
    private boolean isPerson(Marks marks, int from, int nameAt) {
        Tokens tokens = marks.tokens();
        if (tokens.is(from - 1, "già")) {
            return true;
        }
        int office = officeBefore(marks, from);
        if (office == from) {
            return false;
        }
        int end = nameAt;
        while (end < tokens.size() && tokens.isCapitalised(end)) {
            end++;
        }
        int strength = names.strength(tokens.text(nameAt));
        boolean compound = end - nameAt > 2 && names.isCompound(tokens.text(nameAt, nameAt + 2));
        boolean another = strength < 2 && isSurnameIn(tokens, nameAt + 1, end - 1);
        boolean known = strength >= 2 || compound;
        boolean open = !followsName(tokens, office) && (strength > 0 || end - nameAt > 2);
        return end - nameAt >= 2 && !another && (known || open);
    }

    /** "Trưởng thôn Lũng Vài Lê Văn Tám": the name that a person's name follows is the place's. */
    private boolean isSurnameIn(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (names.strength(tokens.text(i)) == 3) {
                return true;
            }
        }
        return false;
    }

    /** "Lê Văn Tám, Trưởng thôn Lũng Vài": the holder stands before. */
    private static boolean followsName(Tokens tokens, int office) {
        boolean apart = tokens.is(office - 1, ",") || tokens.is(office - 1, "-") || tokens.is(office - 1, "–");
        return apart && office > 1 && tokens.isCapitalised(office - 2);
    }

    /** Where the office begins that a level word at a token belongs to; the token itself where none does. */
    private static int officeBefore(Marks marks, int from) {
        int body = marks.endingAt(from, "BodyHead").map(Mark::from).orElse(from);
        for (String type : List.of("Position", "Joint")) {
            Optional<Mark> position = marks.endingAt(body, type).or(() -> marks.endingAt(from, type));
            if (position.isPresent()) {
                return position.get().from();
            }
        }
        return marks.tokens().is(from - 1, "trưởng") ? from - 1 : from;
    }

    /** "bản Hiệp định": the capital begins a common word. */
    private static boolean isStartOfWord(Tokens tokens, int from, int to, LevelWord word) {
        return to == from + 1
                && word.levels().contains("other")
                && to < tokens.size()
                && tokens.isWord(to)
                && NameData.isVietnamese(tokens.text(from));
    }

    private static Unit madeUp(String name, LevelWord word) {
        Level level = word.levels().contains("commune")
                ? Level.COMMUNE
                : word.levels().contains("district") ? Level.DISTRICT : Level.OTHER;
        return new Unit("", name, level, Set.of(word.word()), List.of(), Optional.empty(), Optional.empty(), false);
    }

    /** A name without a level word: provinces count, lower units wait for a reason; one like a person's name never. */
    private Optional<PlaceCandidate> bare(Marks marks, Mark name, List<Unit> units) {
        boolean inRegion = marks.covering(name.from(), "Region")
                .filter(region -> region.to() > name.to())
                .isPresent();
        boolean building = marks.endingAt(name.from(), "airport").isPresent()
                && units.stream().noneMatch(unit -> unit.level() == Level.PROVINCE);
        if (building || inRegion || isInsideName(marks, name) || marks.covered(name.from(), "NotAPlace")) {
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

    private boolean isInsideName(Marks marks, Mark name) {
        Tokens tokens = marks.tokens();
        boolean capitalAfter = name.to() < tokens.size() && tokens.isCapitalised(name.to());
        boolean likePerson = name.length() > 2 && names.isSurname(tokens.text(name.from()));
        boolean another = capitalAfter && names.strength(tokens.text(name.to())) == 3;
        boolean addressed =
                (name.length() == 1 || (capitalAfter && !another)) && NameContext.isCalled(marks, name.from());
        boolean beforeMore = capitalAfter && name.length() == 1 && !(another && tokens.isCapitalised(name.to() + 1));
        return likePerson || beforeMore || addressed || followsSurname(tokens, name.from());
    }

    /** Whether the capitals directly before begin with a surname, so that the name is the end of a person's. */
    private boolean followsSurname(Tokens tokens, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3 && tokens.isCapitalised(k); k--) {
            int needed = k == i - 1 ? 2 : 3;
            boolean attached = k == i - 1 || names.isMiddleName(tokens.text(k + 1));
            if (attached && names.strength(tokens.text(k)) >= needed) {
                return true;
            }
        }
        return false;
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

    private static List<Unit> ofType(List<Unit> units, String word) {
        return units.stream().filter(unit -> unit.types().contains(word)).toList();
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
