package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.link.Chunk.Kind;

/** What stands to the right of a verb of giving: what is given, to whom, and whose it is. */
final class Slots {
    /** So many words has a name that nobody knows. */
    private static final int NAME = 9;

    private final Marks marks;
    private final PartyRoles roles;
    private final List<Chunk> chunks;
    private final Chunk verb;
    private final Filled filled;
    private final SlotParties parties;
    private final SlotVerbs verbs;
    private int end;

    /**
     * Fills the slots of a verb.
     *
     * @param at index of the verb's chunk
     * @param told whether the goods stand before it
     */
    Slots(Marks marks, PartyRoles roles, List<Chunk> chunks, int at, boolean told) {
        this.marks = marks;
        this.roles = roles;
        this.chunks = chunks;
        this.filled = new Filled(marks, chunks, at, told);
        this.verb = filled.verb;
        this.parties = new SlotParties(filled);
        this.verbs = new SlotVerbs(filled);
        this.end = at + 1;
        while (end < chunks.size() && goesOn(chunks.get(end))) {
            end++;
        }
        tellFree();
        if (filled.sort.equals("make") || (filled.isSending() && !told)) {
            tellWhat();
        }
    }

    Optional<Part> goods() {
        return filled.goods;
    }

    Optional<Chunk> receiver() {
        return filled.receiver.or(() -> filled.weak);
    }

    /** A name that nobody knows between the verb and the goods: "tặng An ninh tỉnh A 5 xe máy". */
    Optional<Chunk> nameAfter() {
        int from = verb.to();
        from = marks.at(from, "for").map(Mark::to).orElse(from);
        int to = goods().map(Part::from).orElse(from);
        boolean fits = to > from
                && to - from <= NAME
                && marks.tokens().isCapitalised(from)
                && !marks.begins(from, "gift")
                && !marks.has("Office", from, to)
                && !marks.has("Person", from, to);
        return fits
                ? Optional.of(new Chunk(
                        Kind.PARTY,
                        Chunk.Role.OBJECT,
                        from,
                        to,
                        List.of(new Mark(
                                Parties.NAME, from, to, "", verb.marks().get(0).rule()))))
                : Optional.empty();
    }

    Optional<Chunk> source() {
        return filled.source;
    }

    Optional<Chunk> fund() {
        return filled.fund;
    }

    Set<Integer> taken() {
        return filled.taken;
    }

    /** Index of the chunk after the slots. */
    int end() {
        return end;
    }

    int endToken() {
        return end < chunks.size()
                ? chunks.get(end).from()
                : chunks.get(chunks.size() - 1).to();
    }

    /** "cử 45 người chi viện tỉnh A và 50 người vào tỉnh B": more who were sent. */
    private boolean isSentToo(Chunk chunk) {
        return filled.isSending()
                && filled.receiver.isPresent()
                && marks.ends(chunk.from(), "join")
                && marks.begins(chunk.from(), "Sent");
    }

    private boolean goesOn(Chunk chunk) {
        if (isSentToo(chunk)) {
            return false;
        }
        return switch (chunk.kind()) {
            case STOP -> tellsGoods(chunk);
            case PERSON -> !roles.opens(chunk.from(), chunks.get(0).from()) && filled.isNear(chunk);
            case GOODS -> takeGoods(chunk);
            case WORTH -> takeWorth(chunk);
            case PARTY -> parties.goesOn(chunk);
            case VERB -> verbs.goesOn(chunk);
            case WORD, SOMEONE ->
                !isSubject(chunk)
                        && !ListOpeners.opens(marks, chunks, at(chunk), "list-opener")
                        && (bareGoods(chunk)
                                || verbs.deed(chunk)
                                || (filled.isNear(chunk)
                                        && (!marks.begins(chunk.from(), "act-end")
                                                || marks.begins(chunk.from(), "to"))));
            default -> true;
        };
    }

    /** Where a chunk of the sentence stands among the others, which is known by where it begins. */
    private int at(Chunk chunk) {
        int k = chunks.size() - 1;
        while (k >= 0 && chunks.get(k).from() != chunk.from()) {
            k--;
        }
        return k;
    }

    /** "A góp nhiều nhất: 5 tỷ đồng". */
    private boolean tellsGoods(Chunk stop) {
        int next = at(stop) + 1;
        return filled.sort.equals("give")
                && filled.goods.isEmpty()
                && marks.tokens().is(stop.from(), ":")
                && next < chunks.size()
                && chunks.get(next).is(Kind.GOODS);
    }

    /** "…, năm 2019 doanh nghiệp dự kiến": another one acts. */
    private boolean isSubject(Chunk chunk) {
        return chunk.is(Kind.SOMEONE)
                && roles.opens(chunk.from(), chunks.get(0).from())
                && at(chunk) + 1 < chunks.size()
                && marks.begins(chunks.get(at(chunk) + 1).from(), "aux");
    }

    private boolean takeGoods(Chunk chunk) {
        if (filled.goods.filter(part -> part.to() > chunk.from()).isPresent()) {
            return true;
        }
        if (filled.goods.isPresent() && isOfGift(chunk)) {
            filled.goods = Optional.of(new Part(chunk.from(), chunk.to(), chunk.mark()));
            filled.last = chunk.to();
            return true;
        }
        if (filled.goods.isPresent()) {
            boolean gift = marks.at(chunk.from(), "gift-of")
                    .filter(noun -> marks.begins(noun.to(), "owner"))
                    .isPresent();
            boolean open = filled.receiver.isEmpty() && filled.source.isEmpty() && filled.weak.isEmpty();
            return open || gift || isShare(chunk) || isInShare(chunk);
        }
        filled.goods = Optional.of(new Part(chunk.from(), chunk.to(), chunk.mark()));
        filled.last = chunk.to();
        return true;
    }

    /** "100 suất quà của A, mỗi suất gồm 1 triệu đồng và một túi quà, cho …": what each of them is. */
    private boolean isInShare(Chunk goods) {
        int from = filled.goods.map(Part::to).orElse(goods.from());
        return marks.within("each", from, goods.from()).stream()
                .findFirst()
                .filter(each -> chunks.stream()
                        .noneMatch(chunk ->
                                chunk.is(Kind.PARTY) && chunk.from() >= each.to() && chunk.to() <= goods.from()))
                .isPresent();
    }

    private boolean isThing(Part part) {
        return Stream.of("gift", "Money").anyMatch(type -> marks.has(type, part.from(), part.to()));
    }

    /** "món quà của tỉnh A gồm 20 máy tính": what the gift is. */
    private boolean isOfGift(Chunk goods) {
        return marks.ends(goods.from(), "list-opener")
                && filled.goods
                        .filter(part -> marks.at(part.from(), "gift-of")
                                .filter(gift -> gift.to() == part.to())
                                .isPresent())
                        .isPresent();
    }

    /** "615 triệu đồng cho ba tỉnh, chia đều mỗi tỉnh 205 triệu đồng". */
    private static boolean isShare(Chunk goods) {
        return goods.mark()
                .filter(mark ->
                        mark.value() instanceof Found found && found.parts().has("share"))
                .isPresent();
    }

    /** "viện trợ tỉnh A máy lọc nước, thuốc men": right after the verb or who receives no number is needed. */
    private boolean bareGoods(Chunk chunk) {
        Optional<Mark> bare = marks.at(chunk.from(), "BareGoods")
                .filter(mark -> filled.goods.isEmpty() && chunk.from() == filled.last);
        bare.ifPresent(mark -> filled.goods = Optional.of(new Part(mark.from(), mark.to(), Optional.of(mark))));
        return bare.isPresent();
    }

    /** "mỗi đơn vị 500 triệu đồng" may be all that is told of the goods. */
    private boolean takeWorth(Chunk chunk) {
        if (filled.goods.isEmpty() && chunk.from() - filled.last <= Filled.TO_GOODS) {
            marks.within("Goods", chunk.from(), chunk.to()).stream()
                    .findFirst()
                    .ifPresent(mark -> filled.goods = Optional.of(new Part(mark.from(), mark.to(), Optional.of(mark))));
        }
        filled.last = chunk.to();
        return true;
    }

    /** "khám bệnh, phát thuốc miễn phí cho …": the deed is the goods. */
    private void tellFree() {
        Optional<Mark> free = marks.within("free", verb.to(), endToken()).stream()
                .findFirst()
                .filter(mark -> isPassive()
                        || filled.receiver.filter(to -> to.from() > mark.from()).isPresent());
        if (free.isPresent() && filled.goods.isEmpty()) {
            filled.goods = Optional.of(new Part(verb.from(), free.get().to(), Optional.empty()));
        }
        boolean always = marks.has("always-free", verb.from(), endToken());
        if (always
                && filled.goods.isEmpty()
                && filled.receiver.filter(to -> to.from() > verb.to()).isPresent()) {
            filled.goods = Optional.of(
                    new Part(verb.from(), filled.receiver.orElseThrow().from(), Optional.empty()));
        }
    }

    /** "Trường A được B lắp đặt 20 máy lọc nước": who receives stands before. */
    private boolean isPassive() {
        int before = at(verb) - 1;
        return before > 0
                && chunks.get(before).is(Chunk.Role.PASSIVE_AGENT)
                && chunks.subList(0, before).stream().anyMatch(chunk -> chunk.is(Kind.PARTY) && !Parties.isOpen(chunk));
    }

    /** People sent and things made are told by all words between the verb and for whom it is. */
    private void tellWhat() {
        Optional<Mark> number =
                marks.within("Sent", verb.to(), endToken()).stream().findFirst();
        boolean things =
                filled.goods.filter(part -> filled.isSending() && isThing(part)).isPresent();
        boolean free = filled.receiver.isEmpty() && !isPassive() && !filled.sort.equals("reinforce");
        if (free && !filled.helps && !things) {
            filled.goods = Optional.empty();
        } else if (filled.goods.isEmpty() && number.isPresent()) {
            filled.goods = number.map(mark -> new Part(mark.from(), mark.to(), Optional.of(mark)));
        }
    }
}
