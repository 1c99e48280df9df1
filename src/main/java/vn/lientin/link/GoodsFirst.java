package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;

/** What goes on with an act, told with the goods before those who gave or received them. */
final class GoodsFirst {
    /** So many words may stand between goods and for whom they are. */
    private static final int NEAR = 8;

    private final Marks marks;
    private final List<Chunk> chunks;

    /**
     * One more act.
     *
     * @param end index of the chunk after it
     */
    record Act(Giving giving, int end) {}

    GoodsFirst(Marks marks, List<Chunk> chunks) {
        this.marks = marks;
        this.chunks = chunks;
    }

    /** The act that begins at a chunk. */
    Optional<Act> read(Giving first, int i) {
        if (i >= chunks.size()) {
            return Optional.empty();
        }
        return chunks.get(i).is(Kind.GOODS)
                ? owned(first, i).or(() -> handed(first, i)).or(() -> sent(first, i))
                : sent(first, i);
    }

    /** "tặng 30 suất quà cho xã A và 20 suất cho xã B", "… và 20 suất giúp xã B": goods, and who received them. */
    private Optional<Act> handed(Giving first, int i) {
        Chunk goods = chunks.get(i);
        int k = skip(
                i + 1,
                chunk -> chunk.is(Kind.WORTH)
                        || chunk.is(Kind.ASIDE)
                        || (chunk.is(Kind.WORD) && chunk.from() - goods.to() < NEAR));
        boolean helps = is(k, Kind.VERB) && is(k + 1, Role.OBJECT);
        int to = helps ? k + 1 : k;
        boolean there = is(k, Role.WHERE) && GivingList.isTold(first, Role.WHERE);
        boolean handed = (helps || there || is(k, Role.TO)) && first.giver().is(Kind.PARTY);
        return handed ? Optional.of(received(first, part(goods), to)) : Optional.empty();
    }

    /** "nhận 500 tấn gạo do A gửi tặng, 1 tỷ đồng của B": goods, and who gave them. */
    private Optional<Act> owned(Giving first, int i) {
        Chunk goods = chunks.get(i);
        int k = skip(i + 1, chunk -> chunk.is(Kind.WORD) && chunk.from() - goods.to() < 2);
        boolean own = is(k, Role.OWNER) || is(k, Role.AGENT) || is(k, Role.SOURCE);
        boolean given = first.giver().is(Role.AGENT)
                || first.receiver()
                        .filter(to -> to.from() < first.giver().from())
                        .isPresent();
        if (!own || !given) {
            return Optional.empty();
        }
        Chunk giver = chunks.get(k);
        int end = skip(k + 1, chunk -> chunk.is(Kind.VERB));
        return Optional.of(new Act(act(first, giver, first.receiver(), part(goods), giver.to()), end));
    }

    /** "cử 45 người chi viện tỉnh A và 50 người vào tỉnh B": more who were sent, and where. */
    private Optional<Act> sent(Giving first, int i) {
        int k = skip(i, chunk -> chunk.is(Kind.WORD) || chunk.is(Kind.GOODS) || chunk.is(Kind.VERB));
        boolean sends = Giving.sort(first.verb()).equals("send")
                && first.giver().is(Kind.PARTY)
                && (is(k, Role.TOWARD) || is(k, Role.OBJECT));
        Optional<Mark> people = marks.at(chunks.get(i).from(), "Sent").filter(mark -> sends);
        return people.map(mark -> received(first, new Part(mark.from(), mark.to(), people), k));
    }

    private Act received(Giving first, Part goods, int to) {
        Chunk receiver = chunks.get(to);
        return new Act(act(first, first.giver(), Optional.of(receiver), goods, receiver.to()), to + 1);
    }

    private static Giving act(Giving first, Chunk giver, Optional<Chunk> receiver, Part goods, int end) {
        return new Giving(first.verb(), giver, receiver, Optional.of(goods), first.begin(), first.frame(), end);
    }

    private int skip(int from, Predicate<Chunk> passes) {
        int k = from;
        while (k < chunks.size() && passes.test(chunks.get(k))) {
            k++;
        }
        return k;
    }

    private boolean is(int i, Role role) {
        return i < chunks.size() && chunks.get(i).is(role);
    }

    private boolean is(int i, Kind kind) {
        return i < chunks.size() && chunks.get(i).is(kind);
    }

    private static Part part(Chunk goods) {
        return new Part(goods.from(), goods.to(), goods.mark());
    }
}
