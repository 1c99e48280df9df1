package vn.lientin.link;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/** For which place an officer speaks who tells of gifts: "Chủ tịch UBND xã A cho biết, …", "Chủ tịch UBND xã A kể một hơi: …". */
final class Tellers {
    private final Marks marks;
    private final Thanks thanks;
    private Optional<Actor> last = Optional.empty();
    private int lastIn = -1;

    Tellers(Marks marks, Thanks thanks) {
        this.marks = marks;
        this.thanks = thanks;
    }

    void read(Sentence sentence) {
        Optional<Actor> place = of(sentence, sentence.to(), Set.of());
        if (place.isPresent()) {
            last = place;
            lastIn = sentence.block();
        }
    }

    /** The place of him who spoke last in the paragraph. */
    Optional<Actor> lastIn(Sentence sentence) {
        return last.filter(place -> lastIn == sentence.block());
    }

    /** The place of him who tells what follows in a sentence before a token. */
    Optional<Actor> of(Sentence sentence, int before, Set<Actor> others) {
        return marks.within("say", sentence.from(), before).stream()
                .findFirst()
                .or(() -> colon(sentence.from(), before))
                .flatMap(say -> thanks.thanker(sentence, say, others))
                .filter(who -> who instanceof Place place && place.level() != Level.COUNTRY);
    }

    private Optional<Mark> colon(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> marks.tokens().is(i, ":"))
                .mapToObj(i -> new Mark("colon", i, i + 1, "", ""))
                .findFirst();
    }
}
