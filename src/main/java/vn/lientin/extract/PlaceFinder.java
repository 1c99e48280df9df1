package vn.lientin.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Tokens;

/**
 * Marks places, and settles which unit a name means: by its level word, by the unit named after it, by the units named
 * elsewhere in the article, as of the article's day. What these do not settle stays unmarked, or, with a level word, a
 * place without an identifier.
 */
public final class PlaceFinder {
    private static final String RULE = "places.gazetteer/1";

    private final Gazetteer gazetteer;
    private final NameData names;

    PlaceFinder(Gazetteer gazetteer, NameData names) {
        this.gazetteer = gazetteer;
        this.names = names;
    }

    /**
     * What a Place mark means.
     *
     * @param levelWord the level word that it was written with; may be empty
     * @param above the units that it lies in, nearest first
     */
    public record Found(Place place, String levelWord, String ownLevelWord, Set<String> levelTypes, List<Found> above) {
        /** "tỉnh Hậu Giang"; the place's own level word where the text left it out. */
        public String withLevelWord() {
            boolean own = levelWord.isEmpty() || (levelTypes.size() == 1 && !ownLevelWord.isEmpty());
            String word = own ? ownLevelWord : levelWord;
            boolean named = place.label().toLowerCase(Locale.ROOT).startsWith(word + " ");
            return word.isEmpty() || named ? place.label() : word + " " + place.label();
        }
    }

    private Found found(Unit unit, String levelWord) {
        List<Found> above = new ArrayList<>();
        for (String parent : unit.parents()) {
            gazetteer.byId(parent).ifPresent(next -> {
                Found found = found(next, "");
                above.add(found);
                above.addAll(found.above());
            });
        }
        String own = unit.level() == Level.COUNTRY || unit.level() == Level.OTHER
                ? ""
                : unit.types().stream().findFirst().orElse("");
        return new Found(unit.place(), levelWord, own, unit.types(), above);
    }

    /** A name that may be a place. */
    private static final class Candidate {
        private final int from;
        private final int to;
        private final String levelWord;
        private List<Unit> units;
        private final boolean sure;

        Candidate(int from, int to, String levelWord, List<Unit> units, boolean sure) {
            this.from = from;
            this.to = to;
            this.levelWord = levelWord;
            this.units = units;
            this.sure = sure;
        }
    }

    /** Marks the places of an article. */
    void mark(Marks marks, Optional<LocalDate> day) {
        List<Candidate> candidates = candidates(marks, day);
        settleByNeighbour(marks, candidates);
        Set<Unit> named = new HashSet<>();
        Map<String, Unit> withWord = new HashMap<>();
        for (Candidate candidate : candidates) {
            if (candidate.units.size() == 1 && candidate.sure) {
                Unit unit = candidate.units.get(0);
                named.add(unit);
                gazetteerParents(unit, named);
                withWord.put(unit.name(), unit);
            }
        }
        for (Candidate candidate : candidates) {
            settleByArticle(candidate, named, withWord);
            add(marks, candidate);
        }
    }

    private void gazetteerParents(Unit unit, Set<Unit> into) {
        for (String parent : unit.parents()) {
            gazetteer.byId(parent).ifPresent(above -> {
                into.add(above);
                gazetteerParents(above, into);
            });
        }
    }

    private List<Candidate> candidates(Marks marks, Optional<LocalDate> day) {
        List<Candidate> found = new ArrayList<>();
        Tokens tokens = marks.tokens();
        int i = 0;
        String listWord = "";
        while (i < tokens.size()) {
            Optional<Candidate> candidate = at(marks, i, listWord, day);
            if (candidate.isPresent()) {
                Candidate here = candidate.get();
                boolean many = i > 0 && (tokens.is(i - 1, "các") || tokens.is(i - 1, "hai") || tokens.is(i - 1, "ba"));
                listWord =
                        many && !here.levelWord.isEmpty() ? here.levelWord : continuesList(tokens, here.to, listWord);
                found.add(here);
                i = here.to;
            } else {
                if (!tokens.is(i, ",") && !tokens.is(i, "và")) {
                    listWord = "";
                }
                i++;
            }
        }
        return found;
    }

    /** "các tỉnh A, B và C": the level word goes on over the list. */
    private static String continuesList(Tokens tokens, int to, String listWord) {
        boolean goesOn = to < tokens.size() && (tokens.is(to, ",") || tokens.is(to, "và"));
        return goesOn ? listWord : "";
    }

    @SuppressWarnings("unchecked")
    private Optional<Candidate> at(Marks marks, int i, String listWord, Optional<LocalDate> day) {
        Optional<Mark> epithet = marks.at(i, "Epithet");
        if (epithet.isPresent() && !nameFollows(marks, epithet.get().to())) {
            Unit unit = (Unit) epithet.get().value();
            return Optional.of(new Candidate(i, epithet.get().to(), "", List.of(unit), true));
        }
        Optional<Mark> levelWord = marks.at(i, "LevelWord");
        if (levelWord.isPresent()) {
            LevelWord word = (LevelWord) levelWord.get().value();
            int nameAt = skipHyphen(marks.tokens(), levelWord.get().to());
            Optional<Candidate> named = named(marks, i, nameAt, word.word(), day);
            if (named.isPresent()) {
                return named;
            }
            Optional<Candidate> other = foreign(marks, i, nameAt)
                    .filter(place -> place.units.get(0).level() != Level.COUNTRY
                            || word.levels().contains("country"))
                    .map(place -> place.units.get(0).level() == Level.COUNTRY
                            ? place
                            : new Candidate(place.from, place.to, word.word(), place.units, place.sure))
                    .or(() -> unknown(marks, i, nameAt, word));
            if (other.isPresent() || marks.at(i, "UnitName").isEmpty()) {
                return other;
            }
        }
        Optional<Mark> name = marks.at(i, "UnitName");
        if (name.isPresent()) {
            List<Unit> units = ofDay((List<Unit>) name.get().value(), day);
            if (!listWord.isEmpty()) {
                List<Unit> same = ofType(units, listWord);
                if (!same.isEmpty()) {
                    return Optional.of(new Candidate(i, name.get().to(), listWord, same, true));
                }
            }
            Optional<Candidate> foreign = foreign(marks, i, i);
            if (foreign.isPresent() && foreign.get().to > name.get().to()) {
                return foreign;
            }
            return bare(marks, name.get(), units);
        }
        return foreign(marks, i, i);
    }

    private static int skipHyphen(Tokens tokens, int i) {
        return tokens.is(i, ".") && tokens.isAttached(i) ? i + 1 : i;
    }

    private static boolean nameFollows(Marks marks, int i) {
        return marks.at(i, "UnitName").isPresent()
                || marks.at(i, "City").isPresent()
                || marks.at(i, "Country").isPresent();
    }

    @SuppressWarnings("unchecked")
    private Optional<Candidate> named(Marks marks, int from, int nameAt, String word, Optional<LocalDate> day) {
        for (Mark name : marks.at(nameAt)) {
            if (name.type().equals("UnitName") && !beginsPerson(marks.tokens(), name)) {
                List<Unit> units = ofType(ofDay((List<Unit>) name.value(), day), word);
                if (units.isEmpty()) {
                    units = ofType((List<Unit>) name.value(), word);
                }
                if (!units.isEmpty()) {
                    return Optional.of(new Candidate(from, name.to(), word, units, true));
                }
            }
        }
        return Optional.empty();
    }

    /** "xã Phan Văn Út Em" names the secretary, not a commune Phan. */
    private boolean beginsPerson(Tokens tokens, Mark name) {
        return name.length() == 1
                && names.isSurname(tokens.text(name.from()))
                && name.to() + 1 < tokens.size()
                && tokens.isCapitalised(name.to())
                && tokens.isCapitalised(name.to() + 1);
    }

    private static Optional<Candidate> foreign(Marks marks, int from, int nameAt) {
        for (String type : List.of("Country", "City")) {
            Optional<Mark> name = marks.at(nameAt, type);
            if (name.isPresent()) {
                Unit unit = (Unit) name.get().value();
                return Optional.of(new Candidate(from, name.get().to(), "", List.of(unit), true));
            }
        }
        Optional<Mark> risky = marks.at(nameAt, "RiskyCountry");
        if (risky.isPresent() && isCountryHere(marks, from, risky.get())) {
            Unit unit = (Unit) risky.get().value();
            return Optional.of(new Candidate(from, risky.get().to(), "", List.of(unit), true));
        }
        return Optional.empty();
    }

    /** A country whose name is a common syllable: not inside a run of capitals, and not where a sentence begins. */
    private static boolean isCountryHere(Marks marks, int from, Mark name) {
        Tokens tokens = marks.tokens();
        boolean levelWord = from < name.from();
        boolean capitalBefore =
                from > 0 && tokens.isCapitalised(from - 1) && !marks.covered(from - 1, "Position", "BodyHead");
        boolean capitalAfter = name.to() < tokens.size()
                && tokens.isCapitalised(name.to())
                && !marks.at(name.to(), "Position").isPresent();
        boolean afterOffice = marks.endingAt(from, "Position").isPresent()
                || marks.endingAt(from, "Portfolio").isPresent()
                || marks.endingAt(from, "BodyHead").isPresent();
        boolean cue = marks.endingAt(from, "before-country").isPresent();
        return levelWord || afterOffice || (cue && !capitalBefore && !capitalAfter);
    }

    /** A level word before a capitalised name that no list has. */
    private Optional<Candidate> unknown(Marks marks, int from, int nameAt, LevelWord word) {
        Tokens tokens = marks.tokens();
        int to = nameAt;
        while (to < tokens.size()
                && to < nameAt + 3
                && tokens.isCapitalised(to)
                && !tokens.isAllCapitals(to)
                && (to == nameAt || !names.isSurname(tokens.text(to)))
                && !marks.at(to, "Position").isPresent()
                && !marks.at(to, "BodyHead").isPresent()) {
            to++;
        }
        boolean person = names.isSurname(tokens.text(nameAt))
                && nameAt + 2 < tokens.size()
                && tokens.isCapitalised(nameAt + 1)
                && tokens.isCapitalised(nameAt + 2);
        boolean sub = !person
                && (word.levels().contains("commune")
                        || word.word().equals("huyện")
                        || word.word().equals("tỉnh"));
        if (to == nameAt || !sub || tokens.kind(nameAt) != Tokens.Kind.WORD) {
            return Optional.empty();
        }
        Level level = word.levels().contains("commune") ? Level.COMMUNE : Level.DISTRICT;
        if (word.word().equals("tỉnh")) {
            // The gazetteer has all provinces of Viet Nam: this one lies abroad.
            level = Level.OTHER;
        }
        Unit unit = new Unit(
                "",
                tokens.text(nameAt, to),
                level,
                Set.of(word.word()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
        return Optional.of(new Candidate(from, to, word.word(), List.of(unit), false));
    }

    /** A name without a level word: provinces count, lower units wait for a reason; one like a person's name never. */
    private Optional<Candidate> bare(Marks marks, Mark name, List<Unit> units) {
        Tokens tokens = marks.tokens();
        boolean likePerson = name.length() > 2 && names.isSurname(tokens.text(name.from()));
        boolean insideName = (name.to() < tokens.size() && tokens.isCapitalised(name.to()) && name.length() == 1)
                || (name.from() > 0
                        && tokens.isCapitalised(name.from() - 1)
                        && names.isSurname(tokens.text(name.from() - 1)));
        if (likePerson || insideName || marks.covered(name.from(), "NotAPlace")) {
            return Optional.empty();
        }
        List<Unit> provinces =
                units.stream().filter(unit -> unit.level() == Level.PROVINCE).toList();
        if (!provinces.isEmpty()) {
            return Optional.of(new Candidate(name.from(), name.to(), "", provinces, true));
        }
        return Optional.of(new Candidate(name.from(), name.to(), "", units, false));
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

    /** "xã A, huyện B", "A (B)", "xã A thuộc huyện B": each settles the other. */
    private void settleByNeighbour(Marks marks, List<Candidate> candidates) {
        for (int k = candidates.size() - 2; k >= 0; k--) {
            Candidate below = candidates.get(k);
            Candidate above = candidates.get(k + 1);
            if (!isChain(marks.tokens(), below.to, above.from)) {
                continue;
            }
            List<Unit> fit = new ArrayList<>();
            Set<Unit> parents = new HashSet<>();
            for (Unit unit : below.units) {
                for (Unit parent : above.units) {
                    if (gazetteer.isWithin(unit, parent)) {
                        fit.add(unit);
                        parents.add(parent);
                    }
                }
            }
            if (!fit.isEmpty()) {
                candidates.set(k, new Candidate(below.from, below.to, below.levelWord, fit, true));
                List<Unit> aboveFit =
                        above.units.stream().filter(parents::contains).toList();
                candidates.set(k + 1, new Candidate(above.from, above.to, above.levelWord, aboveFit, true));
            }
        }
    }

    private static boolean isChain(Tokens tokens, int from, int to) {
        return switch (to - from) {
            case 0 -> true;
            case 1 ->
                tokens.is(from, ",")
                        || tokens.is(from, "(")
                        || tokens.is(from, "thuộc")
                        || tokens.is(from, "của")
                        || tokens.is(from, "-")
                        || tokens.is(from, "–");
            default -> false;
        };
    }

    private void settleByArticle(Candidate candidate, Set<Unit> named, Map<String, Unit> withWord) {
        if (candidate.units.size() > 1 || !candidate.sure) {
            List<Unit> near = candidate.units.stream()
                    .filter(unit -> named.stream().anyMatch(above -> gazetteer.isWithin(unit, above)))
                    .toList();
            List<Unit> districts =
                    near.stream().filter(unit -> unit.level() == Level.DISTRICT).toList();
            if (!candidate.sure && !districts.isEmpty()) {
                candidate.units = oneOrItsSuccession(districts);
            } else if (candidate.sure && !near.isEmpty()) {
                candidate.units = oneOrItsSuccession(near);
            } else if (!candidate.sure
                    && !candidate.units.isEmpty()
                    && !candidate.units.get(0).id().isEmpty()) {
                Unit known = withWord.get(candidate.units.get(0).name());
                candidate.units = known == null ? List.of() : List.of(known);
            } else {
                candidate.units = oneOrItsSuccession(candidate.units);
            }
        }
    }

    /** Units of one name and one province that followed each other are one place to the reader: the first of them. */
    private List<Unit> oneOrItsSuccession(List<Unit> units) {
        if (units.size() < 2) {
            return units;
        }
        Set<String> provinces = new HashSet<>();
        Set<Level> levels = new HashSet<>();
        for (Unit unit : units) {
            provinces.add(province(unit));
            levels.add(unit.level());
        }
        return provinces.size() == 1 && levels.size() == 1 ? List.of(units.get(0)) : units;
    }

    private String province(Unit unit) {
        Unit top = unit;
        while (!top.parents().isEmpty()) {
            Optional<Unit> above = gazetteer.byId(top.parents().get(0));
            if (above.isEmpty()) {
                break;
            }
            top = above.get();
        }
        return top.id();
    }

    private void add(Marks marks, Candidate candidate) {
        if (candidate.units.isEmpty()) {
            return;
        }
        Unit unit = candidate.units.get(0);
        if (candidate.units.size() > 1) {
            if (candidate.levelWord.isEmpty()) {
                return;
            }
            // Which of the namesakes is meant stays open: a place that only this article knows.
            unit = new Unit(
                    "", unit.name(), unit.level(), unit.types(), List.of(), Optional.empty(), Optional.empty(), false);
        }
        marks.add(new Mark("Place", candidate.from, candidate.to, found(unit, candidate.levelWord), RULE));
    }
}
