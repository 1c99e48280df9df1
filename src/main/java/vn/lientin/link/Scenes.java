package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/**
 * Where a sentence leaves the meeting that the article told of: it opens at another place ("Tại Phú Thọ, …"), or tells that
 * somebody spoke there ("phát biểu tại Iowa").
 */
final class Scenes {
    /** So many words of a sentence are its opening. */
    private static final int OPENING = 8;
    /** So many words lie between a word for speaking and where it was. */
    private static final int SPOKE = 3;

    private final Marks marks;

    Scenes(Marks marks) {
        this.marks = marks;
    }

    boolean isAtOtherPlace(Sentence sentence, Gathering meeting) {
        Optional<Place> known = meeting.place();
        return known.isPresent()
                && marks.within("scene-at", sentence.from(), sentence.to()).stream()
                        .filter(at -> opens(at, sentence))
                        .flatMap(at -> marks.at(at.to(), "Place").stream())
                        .filter(place -> !isAsTold(place))
                        .anyMatch(place -> isOther((PlaceFinder.Found) place.value(), known.get()));
    }

    /** "Ở tỉnh A, theo ông B, …": what somebody tells of another place. */
    private boolean isAsTold(Mark place) {
        return marks.at(place.to() + 1, "Speech")
                .filter(speech -> speech.rule().startsWith("speech.according-to"))
                .isPresent();
    }

    private boolean opens(Mark at, Sentence sentence) {
        return at.from() - sentence.from() <= OPENING
                ? beginsClause(at, sentence) && !marks.has("Subject", sentence.from(), at.from())
                : marks.within("told-at", at.from() - SPOKE, at.from()).stream()
                        .anyMatch(told -> told.to() <= at.from());
    }

    /** Not "Nhiều hộ ở xã A", "Dẫn chuyện ở xã A": nothing but a day or a comma stands before it. */
    private boolean beginsClause(Mark at, Sentence sentence) {
        int before = at.from() - 1;
        return at.from() == sentence.from()
                || !marks.tokens().isWord(before)
                || marks.covering(before, "Date", "other-time").isPresent();
    }

    /** Neither the same nor one in the other. */
    private boolean isOther(PlaceFinder.Found here, Place known) {
        if (here.place().level().compareTo(known.level()) < 0) {
            return here.place().level() == Level.PROVINCE && isInOtherProvince(known, here.place());
        }
        boolean inside = here.above().stream().anyMatch(unit -> unit.place().equals(known));
        return !inside && !here.place().equals(known);
    }

    private boolean isInOtherProvince(Place known, Place province) {
        return marks.all("Place").stream()
                .map(mark -> (PlaceFinder.Found) mark.value())
                .filter(found -> found.place().equals(known) && !found.above().isEmpty())
                .findFirst()
                .filter(found ->
                        found.above().stream().noneMatch(unit -> unit.place().equals(province)))
                .isPresent();
    }
}
