package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * The place that has what a figure counts: "Tỉnh A có …", "… tại huyện B". A place that the clause only names in passing,
 * or that another figure stands between, is left out.
 */
final class FigurePlaces {
    /** Words between a place that has something and the number. */
    private static final int REACH = 14;
    /** Words between what is counted and where it is. */
    private static final int BEHIND = 12;

    private final Reading reading;
    private final Tokens tokens;

    FigurePlaces(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    Optional<Place> of(Mark figure, Sentence sentence) {
        return behind(figure, sentence)
                .or(() -> before(figure, sentence))
                .map(mark -> ((PlaceFinder.Found) mark.value()).place());
    }

    /**
     * "… tại huyện B": the first place close behind it, with no comma between; of two neither has all. Countries ("21 nước họp
     * tại A") are elsewhere.
     */
    private Optional<Mark> behind(Mark figure, Sentence sentence) {
        if (reading.marks().has("land", figure.from(), figure.to())) {
            return Optional.empty();
        }
        return reading.marks().within("Place", figure.to(), sentence.to()).stream()
                .findFirst()
                .filter(place -> place.from() - figure.to() <= BEHIND
                        && isClause(figure.to(), place.from())
                        && isWhere(place)
                        && !isFirstOfTwo(place));
    }

    /** "tại A và B". */
    private boolean isFirstOfTwo(Mark place) {
        return tokens.is(place.to(), "và") && reading.marks().begins(place.to() + 1, "Place");
    }

    /** "tại huyện B có …", "tỉnh A có …": the nearest place before it that has it. */
    private Optional<Mark> before(Mark figure, Sentence sentence) {
        List<Mark> places =
                reading.marks().within("Place", Math.max(sentence.from(), figure.from() - REACH), figure.from());
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(places.get(places.size() - 1))
                        .filter(place -> !reading.marks().has("Figure", place.to(), figure.from()))
                        .filter(place -> isSubject(place, figure, sentence) || isWhereBefore(place, figure));
    }

    private boolean isWhereBefore(Mark place, Mark figure) {
        boolean where = reading.marks().ends(place.from(), "has-it-at");
        boolean others = IntStream.range(place.to(), figure.from()).anyMatch(this::bringsIn);
        return where && !others && commas(place.to(), figure.from()) <= 1;
    }

    /** The place opens a clause that goes on to the figure. */
    private boolean isSubject(Mark place, Mark figure, Sentence sentence) {
        boolean opens = place.from() == sentence.from()
                || (!tokens.isWord(place.from() - 1) && !tokens.is(place.from() - 1, "-"))
                || reading.marks().ends(place.from(), "place-opener")
                || isWhoseQuantity(place, sentence);
        return opens && !isOneOfTwo(place) && !isOtherSide(place) && isClause(place.to(), figure.from());
    }

    /** "dân số của A": not the ships of A that are somewhere else. */
    private boolean isWhoseQuantity(Mark place, Sentence sentence) {
        if (!reading.marks().ends(place.from(), "whose")) {
            return false;
        }
        int begin = place.from() - 1;
        while (begin > sentence.from()
                && tokens.isWord(begin - 1)
                && !reading.marks().begins(begin - 1, "between-two")) {
            begin--;
        }
        int from = begin;
        boolean between = from > sentence.from() && reading.marks().begins(from - 1, "between-two");
        return !between
                && Stream.of("quantity", "change-verb")
                        .anyMatch(type -> reading.marks().has(type, from, place.from()));
    }

    /** "buôn bán của A với B". */
    private boolean isOtherSide(Mark place) {
        return reading.marks().ends(place.from(), "other-side") && !tokens.is(place.from() - 1, "và");
    }

    /** "giữa A và B", "A, B, C": what they have together. */
    private boolean isOneOfTwo(Mark place) {
        int joint = place.from() - 1;
        boolean joined = joint > 0 && (tokens.is(joint, "và") || tokens.is(joint, ","));
        return joined && (reading.marks().ends(joint, "Place") || tokens.isCapitalised(joint - 1));
    }

    private boolean isWhere(Mark place) {
        return reading.marks().ends(place.from(), "has-it-at");
    }

    /** Whether only words stand there, and none that brings somebody else in. */
    private boolean isClause(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> tokens.isWord(i) && !bringsIn(i));
    }

    private boolean bringsIn(int token) {
        return reading.marks().begins(token, "other-side") && !Compounds.isInside(tokens, token);
    }

    private long commas(int from, int to) {
        return IntStream.range(from, to).filter(i -> !tokens.isWord(i)).count();
    }
}
