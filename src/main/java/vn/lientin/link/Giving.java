package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Rule.Found;

/**
 * An act of giving as a sentence tells it, before it is settled who the parties are.
 *
 * @param verb the mark of its verb
 * @param giver who gives
 * @param receiver who receives, where the clause says so
 * @param goods what is given
 * @param begin first token of its clause
 * @param frame first token of its own words, from which on they say whether it was done
 * @param end token after its words
 */
record Giving(Mark verb, Chunk giver, Optional<Chunk> receiver, Optional<Part> goods, int begin, int frame, int end) {

    Giving withReceiver(Optional<Chunk> other) {
        return among(giver, other, goods);
    }

    /** The same words, told of others and of other goods. */
    Giving among(Chunk who, Optional<Chunk> whom, Optional<Part> what) {
        return new Giving(verb, who, whom, what, begin, frame, end);
    }

    /** What a verb does: "give", "take", "arrive", "send", "reinforce", "make". */
    static String sort(Mark verb) {
        return ((Found) verb.value()).with("sort", "give");
    }
}
