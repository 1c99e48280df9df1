package vn.lientin.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.text.Tokens;

/** The slots of a verb of giving as far as they are filled, while its clause is read. */
final class Filled {
    /** So many words may stand between the verb, or who receives, and the goods. */
    static final int TO_GOODS = 10;

    /** So many words may stand between the goods and who receives. */
    private static final int TO_RECEIVER = 22;

    /** A noun that stands for those who receive has so many words at most. */
    private static final int NOUN = 10;

    final Marks marks;
    final Tokens tokens;
    final List<Chunk> chunks;
    /** Index of the verb's chunk. */
    final int at;

    final Chunk verb;
    final String sort;
    /** Whether the goods stand before the verb. */
    final boolean told;
    /** Chunks of verbs that the act has taken as its own. */
    final Set<Integer> taken = new HashSet<>();

    Optional<Part> goods = Optional.empty();
    Optional<Chunk> receiver = Optional.empty();
    /** Who is enabled to do something, and receives where nobody else does. */
    Optional<Chunk> weak = Optional.empty();

    Optional<Chunk> source = Optional.empty();
    /** Whose the goods are, told right after them: who gives where a person hands them over. */
    Optional<Chunk> fund = Optional.empty();
    /** Whether those who are sent help. */
    boolean helps;
    /** Whether what the money is for is told. */
    boolean builds;
    /** The token after what filled a slot last. */
    int last;

    Filled(Marks marks, List<Chunk> chunks, int at, boolean told) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.chunks = chunks;
        this.at = at;
        this.verb = chunks.get(at);
        this.sort = Giving.sort(verb.marks().get(0));
        this.told = told;
        this.last = verb.to();
    }

    boolean isSending() {
        return sort.equals("send") || sort.equals("reinforce");
    }

    boolean isNear(Chunk chunk) {
        return chunk.from() - last < (goods.isEmpty() ? TO_GOODS : TO_RECEIVER);
    }

    /** A party receives, where none did before; the act goes on in either case. */
    boolean receive(Chunk party) {
        if (receiver.isEmpty()) {
            receiver = Optional.of(party);
        }
        return true;
    }

    /** The same for a party that only receives where no other does. */
    boolean receiveWeakly(Chunk party) {
        if (weak.isEmpty()) {
            weak = Optional.of(party);
        }
        return true;
    }

    /** The act takes a verb as its own, and goes on. */
    boolean take(int other) {
        taken.add(other);
        return true;
    }

    /** Whether only words stand between "cho" and the party. */
    boolean isAfterTo(Chunk party) {
        for (int i = chunks.indexOf(party) - 1;
                i > at && party.from() - chunks.get(i).from() < NOUN;
                i--) {
            Chunk chunk = chunks.get(i);
            boolean toward = chunks.get(i - 1).is(Kind.VERB) && marks.begins(chunk.from(), "toward");
            if (toward || marks.begins(chunk.from(), "to")) {
                return receiver.isEmpty() && party.from() - chunk.from() > 2;
            }
            if (marks.begins(chunk.from(), "purpose-thing")) {
                return false;
            }
            if (!chunk.is(Kind.SOMEONE) && !(chunk.is(Kind.WORD) && !tokens.is(chunk.from(), ","))) {
                return false;
            }
        }
        return false;
    }
}
