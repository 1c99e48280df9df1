package vn.lientin.link;

import java.util.List;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Role;

/** Who receives in several acts that follow each other, where only the last of them tells it. */
final class SharedReceivers {
    private SharedReceivers() {}

    /** "A tặng 5 tỷ đồng, B tặng 2 tỷ đồng cho xã C": the last of several says for whom all of them gave. */
    static void share(Marks marks, List<Giving> givings) {
        for (int i = givings.size() - 2; i >= 0; i--) {
            Giving one = givings.get(i);
            Giving next = givings.get(i + 1);
            boolean alike = one.receiver().isEmpty()
                    && !one.giver().is(Role.PASSIVE_AGENT)
                    && next.receiver().isPresent()
                    && next.giver().from() > one.end() - 1
                    && next.giver().to() <= next.verb().from()
                    && Giving.sort(one.verb()).equals(Giving.sort(next.verb()))
                    && isJoinedTo(
                            marks,
                            one.goods().map(Part::to).orElse(one.end()),
                            next.giver().from());
            if (alike) {
                givings.set(i, one.withReceiver(next.receiver()));
            }
        }
    }

    private static boolean isJoinedTo(Marks marks, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!marks.tokens().is(i, ",") && !marks.begins(i, "join") && !marks.begins(i, "determiner")) {
                return false;
            }
        }
        return true;
    }
}
