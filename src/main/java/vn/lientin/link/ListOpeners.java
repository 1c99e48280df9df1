package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;

/** The words that open a list of those who gave or received, each with the goods: "gồm", "trong đó". */
final class ListOpeners {
    private ListOpeners() {}

    /**
     * "… các tỉnh, gồm A 5 tỷ đồng, B 2 tỷ đồng": those follow among whom it is divided.
     *
     * @param words the list of the words that may open it
     */
    static boolean opens(Marks marks, List<Chunk> chunks, int at, String words) {
        int next = afterOpener(marks, chunks, at, words);
        return next > at
                && next + 1 < chunks.size()
                && chunks.get(next).is(Kind.PARTY)
                && isGoods(marks, chunks, next + 1);
    }

    /** The chunk after the words that open a list, and after ":"; the same where there are none. */
    static int afterOpener(Marks marks, List<Chunk> chunks, int at, String words) {
        Optional<Mark> opener = marks.at(chunks.get(at).from(), words);
        int next = opener.isPresent() ? at + 1 : at;
        while (opener.isPresent()
                && next < chunks.size()
                && (chunks.get(next).from() < opener.get().to()
                        || chunks.get(next).is(Kind.STOP))) {
            next++;
        }
        return next;
    }

    /** "5 tỷ đồng", "(5 tỷ đồng)", ": 5 tỷ đồng", "được 5 tỷ đồng". */
    private static boolean isGoods(Marks marks, List<Chunk> chunks, int at) {
        Chunk chunk = chunks.get(at);
        boolean colon = at + 1 < chunks.size()
                && (marks.tokens().is(chunk.from(), ":")
                        || marks.tokens().isDash(chunk.from())
                        || marks.begins(chunk.from(), "list-gets")
                        || marks.begins(chunk.from(), "list-word"));
        return chunk.is(Kind.GOODS)
                || (chunk.is(Kind.ASIDE) && marks.begins(chunk.from() + 1, "Goods"))
                || (colon && chunks.get(at + 1).is(Kind.GOODS));
    }
}
