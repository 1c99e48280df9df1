package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Places that need help before it is told who gives it: something befell them, or they head the list of those who give. */
final class Befallen {
    private final Marks marks;
    private final Tokens tokens;

    /** The place told last, and its paragraph. */
    private Optional<Chunk> last = Optional.empty();

    private int lastIn = -1;

    /** The place that stands alone before ":", as long as items of a list follow. */
    private Optional<Chunk> heading = Optional.empty();

    Befallen(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** "Dựng lại xã A sau cơn bão". */
    List<Chunk> inTitle(Sentence title) {
        return Stream.of("Befell", "BefellHere")
                .flatMap(type -> told(type, title))
                .limit(1)
                .toList();
    }

    /** Remembers whom a sentence tells of. */
    void read(Sentence sentence) {
        Optional<Chunk> now = told("BefellHere", sentence).findFirst();
        if (now.isPresent()) {
            last = now;
            lastIn = sentence.block();
        }
        heading = heading(sentence).or(() -> heading.filter(place -> isItem(sentence)));
    }

    List<Chunk> before(Sentence sentence) {
        return heading.or(() -> last.filter(place -> lastIn == sentence.block())).stream()
                .toList();
    }

    private Stream<Chunk> told(String type, Sentence sentence) {
        return marks.within(type, sentence.from(), sentence.to()).stream()
                .flatMap(mark -> ((Found) mark.value()).parts().first("receiver").stream())
                .filter(part -> part.mark().filter(Parties::isPlace).isPresent())
                .map(part -> Chunk.party(Chunk.Role.NONE, part));
    }

    private Optional<Chunk> heading(Sentence sentence) {
        return marks.within("Actor", sentence.from(), sentence.to()).stream()
                .filter(actor -> Parties.isPlace(actor)
                        && actor.from() == sentence.from()
                        && actor.to() == sentence.to() - 1
                        && tokens.is(actor.to(), ":"))
                .findFirst()
                .map(actor -> Chunk.party(Chunk.Role.NONE, new Part(actor.from(), actor.to(), Optional.of(actor))));
    }

    /** Whether a sentence begins with a dash or the like, or has no words at all. */
    private boolean isItem(Sentence sentence) {
        return !tokens.isWord(sentence.from())
                || IntStream.range(sentence.from(), sentence.to()).noneMatch(tokens::isWord);
    }
}
