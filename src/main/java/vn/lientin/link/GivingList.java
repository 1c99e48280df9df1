package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.text.Tokens;

/**
 * Goes on in a list with what one act began: "tặng tỉnh A 5 tỷ đồng, tỉnh B 2 tỷ đồng"; "các tỉnh ủng hộ: A 5 tỷ đồng; B 2
 * tỷ đồng".
 */
final class GivingList {

    private final Marks marks;
    private final Tokens tokens;
    private final ListSides sides;
    private final List<Chunk> chunks;
    private int at;
    /** Whether those listed are among those who received. */
    private boolean among;
    /** Whether who receives stands first, and those who gave are listed. */
    private boolean taken;
    /** Whether one of those listed gave: so do the next. */
    private boolean gave;

    GivingList(Marks marks, Parties parties, List<Chunk> chunks, int at) {
        this.marks = marks;
        this.sides = new ListSides(marks, parties);
        this.tokens = marks.tokens();
        this.chunks = chunks;
        this.at = at;
    }

    void read(List<Giving> givings, Optional<Giving> first) {
        if (first.isEmpty()) {
            return;
        }
        int begin = givings.size();
        taken = isTaken(first.get());
        for (Optional<Giving> next = next(first.get()); next.isPresent(); next = next(first.get())) {
            givings.add(next.get());
        }
        if (first.get().goods().isPresent() && !among) {
            share(givings, Math.max(0, begin - 1));
        }
    }

    /** "A 5 tỷ đồng, B 2 tỷ đồng cho quỹ C": the last of several says for whom all of them gave. */
    private void share(List<Giving> givings, int begin) {
        int last = givings.size() - 1;
        if (last <= begin || givings.get(last).receiver().isEmpty()) {
            return;
        }
        for (int i = begin; i < last; i++) {
            Giving one = givings.get(i);
            if (one.receiver().isEmpty()
                    && one.verb().equals(givings.get(last).verb())
                    && !stops(one, givings.get(last))) {
                givings.set(i, one.withReceiver(givings.get(last).receiver()));
            }
        }
    }

    private boolean stops(Giving one, Giving other) {
        return chunks.stream()
                .anyMatch(chunk -> chunk.is(Kind.STOP)
                        && chunk.from() >= one.giver().from()
                        && chunk.to() <= other.giver().from());
    }

    private Optional<Giving> next(Giving first) {
        int next = skipBetween();
        Optional<GoodsFirst.Act> more = new GoodsFirst(marks, chunks).read(first, next);
        if (more.isPresent()) {
            at = more.get().end();
            return more.map(GoodsFirst.Act::giving);
        }
        int i = afterFor(first, next);
        if (i >= chunks.size() || !chunks.get(i).is(Kind.PARTY)) {
            return Optional.empty();
        }
        Chunk party = chunks.get(i);
        int gets = afterGets(i + 1);
        Optional<Part> goods = goods(gets > i + 1 ? gets : afterName(i));
        boolean got = gets > i + 1 && first.giver().is(Kind.PARTY) && !taken;
        if (goods.isEmpty() || (gets > i + 1 && (!got || isFromAnother() || !sides.gets(party, first)))) {
            return Optional.empty();
        }
        Optional<Chunk> whom = whom();
        int end = at < chunks.size() ? chunks.get(at).from() : goods.get().to();
        boolean receives = got || (first.giver().is(Kind.PARTY) && receives(party, first));
        gave |= !receives;
        Chunk giver = receives ? first.giver() : party;
        Optional<Chunk> receiver = receives ? Optional.of(party) : whom.or(first::receiver);
        return Optional.of(new Giving(
                first.verb(),
                giver,
                receiver,
                goods,
                first.begin(),
                first.frame(),
                Math.max(end, goods.get().to())));
    }

    /** "; Công ty B, 2 tỷ đồng", "Công ty B - 2 tỷ đồng": the chunk after the mark that parts a name from its goods. */
    private int afterName(int party) {
        int next = party + 1;
        boolean goods = next + 1 < chunks.size() && chunks.get(next + 1).is(Kind.GOODS);
        boolean parts = goods
                && (tokens.isDash(chunks.get(next).from())
                        || (tokens.is(chunks.get(next).from(), ",") && isApart(party)));
        return parts ? next + 1 : next;
    }

    /** "huyện B nhận 2 tỷ đồng", "huyện B được 2 tỷ đồng": the chunk after the words that say that he got it. */
    private int afterGets(int i) {
        Optional<Mark> gets = i < chunks.size() ? marks.at(chunks.get(i).from(), "list-gets") : Optional.empty();
        return gets.map(words -> after(words, i)).orElse(i);
    }

    /** "… nhận 2 tỷ đồng của C": another than the one who gave before. */
    private boolean isFromAnother() {
        return chunks.stream()
                .skip(at)
                .limit(3)
                .takeWhile(chunk -> !chunk.is(Kind.STOP) && !tokens.is(chunk.from(), ","))
                .anyMatch(chunk ->
                        chunk.is(Chunk.Role.OWNER) || chunk.is(Chunk.Role.SOURCE) || chunk.is(Chunk.Role.AGENT));
    }

    /** Whether ";" or ":" stands before a party, a few words between. */
    private boolean isApart(int party) {
        int i = party - 1;
        while (i > at && !chunks.get(i).is(Kind.STOP)) {
            i--;
        }
        return i >= 0 && chunks.get(i).is(Kind.STOP);
    }

    /** "… và cho tỉnh B 5 tỷ đồng", "trao tại xã A 20 suất quà, tại xã B 10 suất". */
    private int afterFor(Giving first, int i) {
        boolean given = i + 1 < chunks.size()
                && isWord(chunks.get(i), "for")
                && chunks.get(i + 1).is(Chunk.Role.TO);
        return given || isThereToo(first, i + 1) ? i + 1 : i;
    }

    private boolean isThereToo(Giving first, int i) {
        return i < chunks.size() && chunks.get(i).is(Chunk.Role.WHERE) && isTold(first, Chunk.Role.WHERE);
    }

    /** Whether the words before who received in an act give him a role. */
    static boolean isTold(Giving act, Chunk.Role role) {
        return act.receiver().filter(to -> to.is(role)).isPresent();
    }

    private boolean receives(Chunk party, Giving first) {
        if (party.is(Chunk.Role.TO) || (party.is(Chunk.Role.WHERE) && isTold(first, Chunk.Role.WHERE))) {
            return true;
        }
        return taken
                ? sides.isNamedAlike(party, first)
                : !gave
                        && (first.goods().isEmpty() || first.receiver().isPresent() || among)
                        && !sides.gives(party, first);
    }

    /** "A nhận 5 tỷ đồng của B, 2 tỷ đồng của C": who receives stands first. */
    static boolean isTaken(Giving first) {
        return first.receiver()
                .filter(to -> to.to() <= first.verb().from())
                .filter(to -> first.giver().from() >= first.verb().to()
                        || (first.giver().is(Chunk.Role.PASSIVE_AGENT)
                                && to.to() <= first.giver().from()))
                .isPresent();
    }

    /** The chunk after commas and words that join, "trong đó" among them. */
    private int skipBetween() {
        int i = at;
        while (i < chunks.size()) {
            Chunk chunk = chunks.get(i);
            Optional<Mark> inWhich = marks.at(chunk.from(), "in-which");
            Optional<Mark> words = inWhich.or(
                    () -> isWord(chunk, "list-word") ? marks.at(chunk.from(), "list-word") : Optional.empty());
            among |= inWhich.isPresent();
            if (words.isPresent()) {
                i = after(words.get(), i);
            } else if (isBetween(chunk)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private int after(Mark words, int from) {
        int i = from;
        while (i < chunks.size() && chunks.get(i).from() < words.to()) {
            i++;
        }
        return i;
    }

    /** "… cho xã A" after the goods; moves on behind it. */
    private Optional<Chunk> whom() {
        for (int i = at; i < Math.min(chunks.size(), at + 3); i++) {
            if (chunks.get(i).is(Chunk.Role.TO)) {
                at = i + 1;
                return Optional.of(chunks.get(i));
            }
            if (!chunks.get(i).is(Kind.WORD)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** "A và B, mỗi bên 1 tỷ đồng". */
    private boolean isBeforeShare(int i) {
        return tokens.is(chunks.get(i).from(), ",")
                && i + 1 < chunks.size()
                && marks.begins(chunks.get(i + 1).from(), "each");
    }

    private boolean isBetween(Chunk chunk) {
        return chunk.is(Kind.STOP)
                || tokens.is(chunk.from(), ",")
                || (taken && (isWord(chunk, "source") || isWord(chunk, "owner")));
    }

    private boolean isWord(Chunk chunk, String list) {
        return chunk.is(Kind.WORD) && marks.begins(chunk.from(), list);
    }

    /** The goods right after a party, or in brackets after it; moves on behind them. */
    private Optional<Part> goods(int i) {
        int k = i;
        while (k < chunks.size()
                && (tokens.is(chunks.get(k).from(), ":") || isWord(chunks.get(k), "list-word") || isBeforeShare(k))) {
            k++;
        }
        if (k + 1 < chunks.size()
                && chunks.get(k).is(Kind.ASIDE)
                && chunks.get(k + 1).is(Kind.GOODS)) {
            k++;
        }
        if (k >= chunks.size()) {
            return Optional.empty();
        }
        Chunk chunk = chunks.get(k);
        Optional<Mark> found = chunk.is(Kind.GOODS)
                ? chunk.mark()
                : chunk.is(Kind.ASIDE)
                        ? marks.within("Goods", chunk.from(), chunk.to()).stream()
                                .findFirst()
                        : Optional.empty();
        if (found.isPresent()) {
            at = k + 1;
            while (at < chunks.size()
                    && (chunks.get(at).is(Kind.WORTH) || chunks.get(at).is(Kind.ASIDE))) {
                at++;
            }
        }
        return found.map(mark -> new Part(mark.from(), mark.to(), Optional.of(mark)));
    }
}
