package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
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
    /** What was read of the paragraph at hand. */
    private final List<Sentence> paragraph = new ArrayList<>();

    Tellers(Marks marks, Thanks thanks) {
        this.marks = marks;
        this.thanks = thanks;
    }

    void read(Sentence sentence) {
        if (!paragraph.isEmpty() && paragraph.get(0).block() != sentence.block()) {
            paragraph.clear();
        }
        paragraph.add(sentence);
    }

    /** The place of him who spoke last in the paragraph. */
    Optional<Actor> lastIn(Sentence sentence) {
        for (int i = paragraph.size() - 1; i >= 0 && paragraph.get(i).block() == sentence.block(); i--) {
            Optional<Actor> place = of(paragraph.get(i), paragraph.get(i).to(), Set.of());
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
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
