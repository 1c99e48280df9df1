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
import java.util.stream.Collectors;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Tokens;

/**
 * Marks places, and settles which unit a name means: by its level word, by the unit named after it, by the units named
 * elsewhere in the article, as of the article's day. What these do not settle stays unmarked, or, with a level word, a
 * place without an identifier.
 */
public final class PlaceFinder {
    private static final String RULE = CodedRule.PLACE.id();

    private static final String VIET_NAM = "VN";
    private static final String PROVINCE = "tỉnh";

    private final Gazetteer gazetteer;
    private final PlaceSpotter spotter;

    PlaceFinder(Gazetteer gazetteer, NameData names) {
        this.gazetteer = gazetteer;
        this.spotter = new PlaceSpotter(gazetteer, names);
    }

    /**
     * What a Place mark means.
     *
     * @param levelWord the level word that it was written with; may be empty
     * @param above the units that it lies in, nearest first
     * @param past whether it had ended by the day of the article
     */
    public record Found(
            Place place,
            String levelWord,
            String ownLevelWord,
            Set<String> levelTypes,
            List<Found> above,
            boolean past) {
        /** Whether the text tells what kind of unit it is: "tỉnh Hậu Giang", "Thành phố Hồ Chí Minh". */
        public boolean isNamedAsUnit() {
            return !levelWord.isEmpty()
                    || (!ownLevelWord.isEmpty()
                            && place.label().toLowerCase(Locale.ROOT).startsWith(ownLevelWord + " "));
        }

        /** The word for its level in the text, or the place's own one where the text left it out. */
        public String anyLevelWord() {
            return levelWord.isEmpty() ? ownLevelWord : levelWord;
        }

        /** "tỉnh Hậu Giang"; the place's own level word where the text left it out. */
        public String withLevelWord() {
            String word = anyLevelWord();
            boolean named = place.label().toLowerCase(Locale.ROOT).startsWith(word + " ");
            return word.isEmpty() || named ? place.label() : word + " " + place.label();
        }
    }

    private Found found(Unit unit, String levelWord, Optional<LocalDate> day) {
        List<Found> above = new ArrayList<>();
        for (String parent : unit.parents()) {
            gazetteer.byId(parent).ifPresent(next -> {
                Found found = found(next, "", day);
                above.add(found);
                above.addAll(found.above());
            });
        }
        boolean named = unit.level() == Level.COUNTRY || (unit.level() == Level.OTHER && !unit.hasBeen(PROVINCE));
        boolean past = day.isPresent() && unit.to().filter(day.get()::isAfter).isPresent();
        return new Found(unit.place(), levelWord, named ? "" : unit.levelWord(day), unit.levelWords(), above, past);
    }

    /** Marks the places of an article. */
    void mark(Marks marks, Optional<LocalDate> day) {
        List<PlaceCandidate> candidates = spotter.candidates(marks, day);
        settleByNeighbour(marks, candidates);
        List<Unit> named = new ArrayList<>();
        Map<String, Unit> withWord = new HashMap<>();
        for (PlaceCandidate candidate : candidates) {
            if (candidate.units.size() == 1 && candidate.sure) {
                Unit unit = candidate.units.get(0);
                named.add(unit);
                gazetteerParents(unit, named);
                withWord.put(unit.name(), unit);
            }
        }
        boolean abroad = named.stream().anyMatch(PlaceFinder::isForeign);
        Set<String> ids = named.stream().map(Unit::id).collect(Collectors.toSet());
        int located = -1;
        for (PlaceCandidate candidate : candidates) {
            boolean here = marks.ends(candidate.from, "before-place") || goesOnList(marks.tokens(), located, candidate);
            settleByArticle(candidate, ids, withWord, here);
            located = here && !candidate.units.isEmpty() ? candidate.to : -1;
            add(marks, candidate, abroad, day);
        }
    }

    /** "ở A, B và C": what is told of the first is told of the others. */
    private static boolean goesOnList(Tokens tokens, int end, PlaceCandidate next) {
        return end == next.from - 1 && (tokens.is(end, ",") || tokens.is(end, "và"));
    }

    private static boolean isForeign(Unit unit) {
        return unit.level() == Level.OTHER
                || (unit.level() == Level.COUNTRY && !unit.id().equals(VIET_NAM));
    }

    private void gazetteerParents(Unit unit, List<Unit> into) {
        for (String parent : unit.parents()) {
            gazetteer.byId(parent).ifPresent(above -> {
                into.add(above);
                gazetteerParents(above, into);
            });
        }
    }

    /** "xã A, huyện B", "A (B)", "xã A thuộc huyện B": each settles the other. */
    private void settleByNeighbour(Marks marks, List<PlaceCandidate> candidates) {
        for (int k = candidates.size() - 2; k >= 0; k--) {
            PlaceCandidate below = candidates.get(k);
            PlaceCandidate above = candidates.get(k + 1);
            if (!isChain(marks.tokens(), below.to, above.from)) {
                continue;
            }
            List<Unit> fit = new ArrayList<>();
            Set<Unit> parents = new HashSet<>();
            for (Unit unit : below.units) {
                for (Unit parent : above.units) {
                    if (gazetteer.isWithin(unit, Set.of(parent.id()))) {
                        fit.add(unit);
                        parents.add(parent);
                    }
                }
            }
            if (!fit.isEmpty()) {
                candidates.set(k, new PlaceCandidate(below.from, below.to, below.levelWord, fit, true));
                List<Unit> aboveFit =
                        above.units.stream().filter(parents::contains).toList();
                candidates.set(k + 1, new PlaceCandidate(above.from, above.to, above.levelWord, aboveFit, true));
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

    /**
     * @param located whether it is told that somebody is, comes from or goes there
     */
    private void settleByArticle(
            PlaceCandidate candidate, Set<String> named, Map<String, Unit> withWord, boolean located) {
        if (candidate.units.size() > 1 || !candidate.sure) {
            List<Unit> near = candidate.units.stream()
                    .filter(unit -> gazetteer.isWithin(unit, named))
                    .toList();
            List<Unit> foreign = near.stream().filter(PlaceFinder::isForeign).toList();
            List<Unit> districts =
                    near.stream().filter(unit -> unit.level() == Level.DISTRICT).toList();
            List<Unit> communes = near.stream()
                    .filter(unit -> located && unit.level() == Level.COMMUNE && !gazetteer.isOfProvince(unit.name()))
                    .filter(unit -> unit.parents().stream().anyMatch(named::contains))
                    .toList();
            if (!candidate.sure && !foreign.isEmpty()) {
                candidate.units = foreign;
            } else if (!candidate.sure && !districts.isEmpty()) {
                candidate.units = oneOrItsSuccession(districts);
            } else if (candidate.sure && !near.isEmpty()) {
                candidate.units = oneOrItsSuccession(near);
            } else if (!candidate.sure && !communes.isEmpty()) {
                candidate.units = oneOrItsSuccession(communes);
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

    /**
     * @param abroad whether the article names foreign places, so that a district that no list has lies there
     */
    private void add(Marks marks, PlaceCandidate candidate, boolean abroad, Optional<LocalDate> day) {
        if (candidate.units.isEmpty()) {
            return;
        }
        Unit unit = candidate.units.get(0);
        if (candidate.units.size() > 1) {
            if (candidate.levelWord.isEmpty()) {
                return;
            }
            // Which of the namesakes is meant stays open: a place that only this article knows.
            unit = Unit.unlisted(unit.name(), unit.level(), unit.types());
        }
        if (abroad && unit.id().isEmpty() && unit.level() == Level.DISTRICT && candidate.units.size() == 1) {
            unit = Unit.unlisted(unit.name(), Level.OTHER, unit.types());
        }
        marks.add(new Mark("Place", candidate.from, candidate.to, found(unit, candidate.levelWord, day), RULE));
    }
}
