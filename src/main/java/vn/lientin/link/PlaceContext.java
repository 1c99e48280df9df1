package vn.lientin.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.extract.Lexica;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.ValueReader.When;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Linking.Because;
import vn.lientin.link.NamedPlaces.Named;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/** Which place "tỉnh", "Thành phố", "Tỉnh ủy" without a name stand for at a given word of the article. */
final class PlaceContext {
    /** Levels to which the offices of districts went, and when they did. */
    private static final String COMMUNES = "xã|phường|đặc khu";

    private static final LocalDate NO_DISTRICTS = LocalDate.of(2025, 7, 1);

    /** Level words of what is no administrative unit but a part of one. */
    private static final Set<String> HAMLETS = Words.set("below-units");

    private static final String PROVINCE = "tỉnh";
    private static final String DEPUTY = "Đại biểu Quốc hội";

    private final List<Named> named = new ArrayList<>();
    private final Marks marks;
    private final Sides sides;
    private final NamedPlaces choice;

    PlaceContext(Marks marks, Sides sides) {
        this.marks = marks;
        this.sides = sides;
        this.choice = new NamedPlaces(marks);
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.kind() != Block.Kind.FURNITURE && sentence.kind() != Block.Kind.BYLINE) {
                for (Mark mark : marks.within("Place", sentence.from(), sentence.to())) {
                    PlaceFinder.Found place = (PlaceFinder.Found) mark.value();
                    if (!isElectorate(mark) && !place.past()) {
                        named.add(new Named(mark.from(), mark.to(), sentence.block(), sentence, place));
                    }
                }
            }
        }
    }

    /** "đại biểu Quốc hội tỉnh A" tells where somebody was elected, not what the article is about. */
    private boolean isElectorate(Mark place) {
        return marks.covering(place.from(), "Office")
                .map(office -> (OfficeName) office.value())
                .filter(office -> office.position().equals(DEPUTY))
                .isPresent();
    }

    /** The places that are named with a level word before a token, in their order. */
    static Stream<Place> called(Marks marks, String levelWord, int before) {
        return marks.within("Place", 0, before).stream()
                .map(mark -> (PlaceFinder.Found) mark.value())
                .filter(found -> found.ownLevelWord().equals(levelWord))
                .map(PlaceFinder.Found::place);
    }

    /**
     * What settled which place is meant.
     *
     * @param named the tokens that name it nearest, the last before the words rather than the next after them
     */
    record Settled(PlaceFinder.Found place, Because because, Optional<Mark> named) {}

    /** The place of a level (or of several, separated by |) that is meant at token {@code at}; empty where two are possible. */
    Optional<PlaceFinder.Found> at(int at, String levelWord) {
        return settled(at, levelWord).map(Settled::place);
    }

    /** The same with what settled it. */
    Optional<Settled> settled(int at, String levelWord) {
        Optional<Sides.Side> side = sides.at(at);
        List<Named> fitting =
                named.stream().filter(one -> fits(one.place(), levelWord)).toList();
        Optional<PlaceFinder.Found> ofSide =
                side.flatMap(one -> choice.inSentence(fitting, one.from(), at).or(() -> ofSide(one, levelWord)));
        if (ofSide.isPresent()) {
            return by(Because.PLACE_OF_SIDE, ofSide, at);
        }
        if (fitting.isEmpty() && levelWord.equals(Lexica.DISTRICTS) && isAfterDistricts()) {
            return settled(at, COMMUNES);
        }
        if (fitting.isEmpty()) {
            return by(Because.PLACE_ABOVE, implied(levelWord), at);
        }
        return by(Because.PLACE_IN_SENTENCE, choice.inItem(fitting, at), at)
                .or(() -> by(Because.PLACE_ALONE, choice.only(fitting), at))
                .or(() -> by(Because.PLACE_HEADS_PARAGRAPH, choice.heading(fitting, at), at))
                .or(() -> by(Because.PLACE_PREVAILS, choice.prevailing(fitting, named), at))
                .or(() -> by(Because.PLACE_BEFORE, choice.before(fitting, at), at))
                .or(() -> by(Because.PLACE_LEADS, choice.leading(fitting), at))
                .or(() -> by(Because.PLACE_OF_PAPER, ofPaper(levelWord), at));
    }

    private Optional<Settled> by(Because because, Optional<PlaceFinder.Found> found, int at) {
        return found.map(place -> new Settled(place, because, nearest(place, at)));
    }

    private Optional<Mark> nearest(PlaceFinder.Found place, int at) {
        Optional<Named> nearest = Optional.empty();
        for (Named one : named) {
            if (one.place().place().equals(place.place()) && (nearest.isEmpty() || one.from() < at)) {
                nearest = Optional.of(one);
            }
        }
        return nearest.flatMap(one -> marks.at(one.from(), "Place"));
    }

    /** Whether the article is of a time without districts. */
    private boolean isAfterDistricts() {
        Stream<LocalDate> named = marks.all("Date").stream()
                .map(Mark::value)
                .filter(When.Named.class::isInstance)
                .flatMap(when -> ((When.Named) when).day().date().stream());
        return Stream.concat(marks.article().metadata().published().stream(), named)
                .anyMatch(date -> !date.isBefore(NO_DISTRICTS));
    }

    /** The one whose paper it is: "Báo A". */
    private Optional<PlaceFinder.Found> ofPaper(String levelWord) {
        String paper = marks.article().metadata().publisher().orElse("");
        Map<String, PlaceFinder.Found> home = new LinkedHashMap<>();
        named.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.place()), one.place().above().stream()))
                .filter(place ->
                        fits(place, levelWord) && paper.contains(place.place().label()))
                .forEach(place -> home.put(place.place().id(), place));
        return home.size() == 1 ? home.values().stream().findFirst() : Optional.empty();
    }

    /** The side's own place, or the one of the level that it lies in. */
    private static Optional<PlaceFinder.Found> ofSide(Sides.Side side, String levelWord) {
        return side.place().stream()
                .flatMap(place -> Stream.concat(Stream.of(place), place.above().stream()))
                .filter(place -> fits(place, levelWord) || isForeignUnit(place, levelWord))
                .findFirst();
    }

    /** "tỉnh A" of another country. */
    private static boolean isForeignUnit(PlaceFinder.Found place, String levelWord) {
        boolean unit =
                place.place().level() == Level.OTHER && place.levelTypes().contains(PROVINCE);
        return unit && (levelWord.isEmpty() || List.of(levelWord.split("\\|")).contains(PROVINCE));
    }

    /** The one foreign province that the article names, for a body of a foreigner's. */
    Optional<PlaceFinder.Found> foreign(int at, String levelWord) {
        List<Named> units = named.stream()
                .filter(one -> isForeignUnit(one.place(), levelWord))
                .toList();
        return units.isEmpty()
                ? Optional.empty()
                : choice.inSentence(units, 0, at).or(() -> choice.only(units)).or(() -> choice.before(units, at));
    }

    /** The province that the article is about: named clearly more often than any other. */
    Optional<PlaceFinder.Found> own() {
        List<Named> provinces =
                named.stream().filter(one -> fits(one.place(), "")).toList();
        return provinces.isEmpty()
                ? Optional.empty()
                : choice.only(provinces).or(() -> choice.prevailing(provinces, named));
    }

    /** The foreign town or province that a mayor's or governor's office without a place is of. */
    Optional<Place> abroad(int at) {
        List<Named> foreign = named.stream()
                .filter(one -> one.place().place().level() == Level.OTHER)
                .toList();
        if (foreign.isEmpty()) {
            return Optional.empty();
        }
        List<Named> units = foreign.stream()
                .filter(one -> one.place().levelTypes().contains(PROVINCE))
                .toList();
        return choice.inSentence(foreign, 0, at)
                .or(() -> choice.only(foreign))
                .or(() -> units.isEmpty()
                        ? Optional.empty()
                        : choice.only(units).or(() -> choice.prevailing(units, named)))
                .map(PlaceFinder.Found::place);
    }

    /** "xã A", of which there are several or which no list has; "thôn B". */
    private static boolean isCalledUnit(PlaceFinder.Found place) {
        Level level = place.place().level();
        return level == Level.OTHER
                ? HAMLETS.contains(place.levelWord())
                : !place.levelWord().isEmpty() && (level == Level.COMMUNE || level == Level.DISTRICT);
    }

    /** The unit, of any level, that the people named at a token are of. */
    Optional<PlaceFinder.Found> unitOfSide(int at) {
        return sides.at(at)
                .flatMap(Sides.Side::place)
                .filter(place ->
                        place.place().level() != Level.COUNTRY && place.place().level() != Level.OTHER);
    }

    private static boolean fits(PlaceFinder.Found place, String levelWord) {
        if (place.place().level() == Level.COUNTRY || (place.place().id().isEmpty() && !isCalledUnit(place))) {
            return false;
        }
        if (levelWord.isEmpty()) {
            return place.place().level() == Level.PROVINCE;
        }
        for (String word : levelWord.toLowerCase(Locale.ROOT).split("\\|")) {
            if (place.levelTypes().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The province, or the district, that all lower places of the article lie in. */
    private Optional<PlaceFinder.Found> implied(String levelWord) {
        Map<String, PlaceFinder.Found> above = new LinkedHashMap<>();
        for (Named one : named) {
            for (PlaceFinder.Found parent : one.place().above()) {
                if (fits(parent, levelWord)) {
                    above.put(parent.place().id(), parent);
                }
            }
        }
        return above.size() == 1 ? above.values().stream().findFirst() : Optional.empty();
    }
}
