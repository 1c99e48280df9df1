package vn.lientin.link;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Numbers;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Fact.Money;

/** What was given in an act of support, in words and in money. */
final class Gifts {

    /** So far back may stand what "số tiền trên" stands for. */
    private static final int FAR = 80;

    /** So many words after the goods may tell what they are worth. */
    private static final int SAME = 15;

    /** So many words may stand between "mỗi suất" and what it is worth. */
    private static final int SHARE = 8;

    private static final String HOME = "VND";

    private final Marks marks;

    Gifts(Marks marks) {
        this.marks = marks;
    }

    /**
     * What was given.
     *
     * @param items the words of the goods, as in the text
     * @param amount their worth, or the money
     */
    record Gift(Optional<String> items, Optional<Money> amount) {}

    /**
     * What was given in an act.
     *
     * @param next first token of the sentence after the act's, where it tells no other
     */
    Gift of(Giving giving, Optional<Integer> next) {
        Optional<Mark> before = giving.goods().flatMap(this::before);
        Gift gift = before.isPresent()
                ? told(
                        Optional.of(new Part(before.get().from(), before.get().to(), before)),
                        before.get().to() + SAME,
                        Optional.empty())
                : told(giving.goods(), giving.end(), giving.receiver());
        return gift.amount().isPresent()
                ? gift
                : new Gift(gift.items(), next.flatMap(at -> totalAt(at, giving.goods())));
    }

    /** "… 200 suất quà. Tổng trị giá 100 triệu đồng": what the next sentence begins with. */
    private Optional<Money> totalAt(int next, Optional<Part> goods) {
        return marks.at(next, "NextWorth")
                .flatMap(worth -> goods.flatMap(part -> toldNext(worth, part)))
                .or(() -> worthAt(next, goods));
    }

    /** "… 200 suất quà. Mỗi suất trị giá 500.000 đồng", "… căn nhà. Ngôi nhà có tổng kinh phí 80 triệu đồng". */
    private Optional<Money> toldNext(Mark worth, Part goods) {
        Found found = (Found) worth.value();
        boolean same = found.parts()
                .first("of")
                .filter(noun -> tokensOf(goods).stream().noneMatch(tokensOf(noun)::contains))
                .isEmpty();
        Optional<BigDecimal> count = goods.mark()
                .filter(mark -> mark.value() instanceof Found)
                .flatMap(mark -> ((Found) mark.value()).parts().first("count"))
                .flatMap(part -> Numbers.of(marks.tokens().text(part.from(), part.to())));
        return money(worth, "total").filter(total -> same).or(() -> money(worth, "each")
                .filter(one -> count.isPresent() && sharesNoun(worth, goods))
                .map(one -> times(one, count)));
    }

    private Optional<Money> worthAt(int next, Optional<Part> goods) {
        boolean counted = goods.flatMap(Part::mark)
                .filter(mark ->
                        mark.value() instanceof Found found && found.parts().has("count"))
                .isPresent();
        return marks.at(next, "Worth")
                .filter(worth -> counted && !isShare(worth))
                .flatMap(worth -> money(worth, "total"));
    }

    /** The goods that "số tiền trên" stands for. */
    private Optional<Mark> before(Part same) {
        boolean refers = marks.begins(same.from(), "SameGoods");
        return refers
                ? marks.within("Goods", Math.max(0, same.from() - FAR), same.from()).stream()
                        .filter(mark -> ((Found) mark.value()).parts().has("count")
                                || ((Found) mark.value()).parts().has("money"))
                        .filter(mark -> marks.covering(mark.from(), "Worth").isEmpty())
                        .reduce((one, other) -> other)
                : Optional.empty();
    }

    private Gift told(Optional<Part> goods, int end, Optional<Chunk> receiver) {
        Optional<Found> found = goods.flatMap(Part::mark)
                .filter(mark -> mark.value() instanceof Found)
                .map(mark -> (Found) mark.value());
        Optional<Part> items = found.flatMap(f -> f.parts().first("items")).or(() -> goods);
        Optional<String> words =
                items.map(part -> marks.tokens().text(part.from(), part.to()).strip());
        Optional<Money> money = items.flatMap(part -> worth(found, part, end, receiver));
        return new Gift(words, money);
    }

    /** "một nhà văn hóa 380 triệu đồng": not of several, which would be worth so much each. */
    private boolean isOne(Optional<Found> goods) {
        return goods.flatMap(found -> found.parts().first("count"))
                .flatMap(part -> Numbers.of(marks.tokens().text(part.from(), part.to())))
                .filter(count -> count.compareTo(BigDecimal.ONE) > 0)
                .isEmpty();
    }

    /** The stated worth; else a share times its number; else the money among the goods. */
    private Optional<Money> worth(Optional<Found> found, Part items, int end, Optional<Chunk> receiver) {
        Optional<BigDecimal> heads = receiver.flatMap(this::heads);
        List<Mark> worths = longest(marks.within("Worth", items.from(), end));
        List<Mark> shares = worths.stream().filter(this::isShare).toList();
        Optional<Money> cash = marks.within("Money", items.from(), items.to()).stream()
                .map(mark -> (Money) mark.value())
                .findFirst();
        List<Mark> totals = worths.stream()
                .filter(worth -> shares.stream().noneMatch(worth::overlaps))
                .filter(worth -> money(worth, "total")
                        .filter(money -> cash.isEmpty() || money.currency().equals(HOME))
                        .isPresent())
                .toList();
        if (!totals.isEmpty()) {
            return total(totals);
        }
        Optional<Money> beside =
                marks.at(items.to(), "Money").filter(money -> isOne(found)).map(money -> (Money) money.value());
        if (beside.isPresent()) {
            return beside;
        }
        if (receiver.filter(this::isEachOfMany).isPresent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> count = found.flatMap(f -> f.parts().first("count"))
                .filter(part -> part.from() == items.from() || cash.isEmpty())
                .flatMap(part -> Numbers.of(marks.tokens().text(part.from(), part.to())));
        Optional<Money> each = shares.stream()
                .flatMap(worth -> money(worth, "each").or(() -> money(worth, "total")).stream())
                .findFirst()
                .or(() -> cash.isEmpty() ? eachOfAll(items, end) : Optional.empty());
        if (each.isPresent() && shares.stream().anyMatch(this::isForAParty)) {
            return each;
        }
        Optional<Money> divided = receiver.flatMap(whom -> eachOf(whom, end));
        if (divided.isPresent()) {
            return divided;
        }
        Optional<Part> share = found.flatMap(f -> f.parts().first("share"));
        if (share.isPresent() && cash.isPresent()) {
            boolean folk = has("folk", share.get().from(), share.get().to());
            return folk && heads.isEmpty() ? Optional.empty() : cash.map(one -> times(one, heads));
        }
        if (each.isPresent() && count.isEmpty() && heads.isPresent()) {
            return each.map(one -> times(one, heads));
        }
        if (each.isPresent() && count.isPresent()) {
            return each.map(one -> new Money(one.amount().multiply(count.get()), one.currency()));
        }
        return cash;
    }

    /** Those that do not lie within others. */
    private static List<Mark> longest(List<Mark> marks) {
        return marks.stream()
                .filter(mark ->
                        marks.stream().noneMatch(other -> other.overlaps(mark) && other.length() > mark.length()))
                .toList();
    }

    /** What is told of all together; else of the only part that is valued. */
    private Optional<Money> total(List<Mark> worths) {
        return worths.stream()
                .filter(worth -> worths.size() == 1 || has("total", worth.from(), worth.to()))
                .findFirst()
                .flatMap(worth -> money(worth, "total"));
    }

    /** "hỗ trợ mỗi hộ nghèo xã A 1 triệu đồng": of whom it is not told how many they are. */
    private boolean isEachOfMany(Chunk receiver) {
        return has("folk", receiver.from(), receiver.to())
                && (marks.ends(receiver.from(), "each") || marks.begins(receiver.from(), "each"));
    }

    private boolean has(String cue, int from, int to) {
        return marks.has(cue, from, to);
    }

    private boolean isOneSentence(int from, int to) {
        return IntStream.range(from, to)
                .noneMatch(i -> marks.tokens().is(i, ".") || marks.tokens().is(i, ";"));
    }

    /** "mỗi suất 500.000 đồng", "mỗi suất gồm tiền và quà, trị giá 500.000 đồng". */
    private boolean isShare(Mark worth) {
        return money(worth, "each").isPresent()
                || (has("each", Math.max(0, worth.from() - SHARE), worth.to())
                        && !has("total", worth.from(), worth.to()));
    }

    /** "20 suất quà cho xã A, 15 suất cho xã B, mỗi suất 500.000 đồng": told after the last of them. */
    private Optional<Money> eachOfAll(Part items, int end) {
        return behind(end)
                .filter(worth -> sharesNoun(worth, items))
                .flatMap(worth -> money(worth, "each").stream())
                .findFirst();
    }

    /** "900 triệu đồng tới ba tỉnh A, B, C, chia đều mỗi tỉnh 300 triệu đồng". */
    private Optional<Money> eachOf(Chunk receiver, int end) {
        return behind(end)
                .filter(worth -> isForAParty(worth)
                        && sharesNoun(worth, new Part(receiver.from(), receiver.to(), Optional.empty())))
                .flatMap(worth -> money(worth, "each").stream())
                .findFirst();
    }

    /** What the same sentence tells of worth behind the act. */
    private Stream<Mark> behind(int end) {
        return marks.within("Worth", end, Math.min(marks.tokens().size(), end + SAME)).stream()
                .filter(worth -> isOneSentence(end, worth.from()));
    }

    /** Whether what each is worth ("mỗi suất") is told of the same thing as is given ("20 suất quà"). */
    private boolean sharesNoun(Mark worth, Part items) {
        for (int i = worth.from() + 1; i < worth.to(); i++) {
            if (tokensOf(items).contains(marks.tokens().lower(i)) && marks.begins(i - 1, "each")) {
                return true;
            }
        }
        return false;
    }

    private List<String> tokensOf(Part items) {
        return IntStream.range(items.from(), items.to())
                .mapToObj(marks.tokens()::lower)
                .toList();
    }

    /** "mỗi tỉnh 1 tỷ đồng": what each of those who receive gets. */
    private boolean isForAParty(Mark share) {
        return has("sharing", share.from(), share.to());
    }

    private static Money times(Money one, Optional<BigDecimal> count) {
        return new Money(one.amount().multiply(count.orElse(BigDecimal.ONE)), one.currency());
    }

    /** How many people those are who receive: "40 hộ nghèo xã A". */
    private Optional<BigDecimal> heads(Chunk receiver) {
        int first = receiver.from();
        return marks.begins(first, "Folk") ? Numbers.of(marks.tokens().text(first, first + 1)) : Optional.empty();
    }

    private static Optional<Money> money(Mark worth, String part) {
        return ((Found) worth.value()).parts().first(part).flatMap(Part::mark).map(mark -> (Money) mark.value());
    }

    /** Whether two amounts can be those of one act. */
    static boolean agree(Optional<Money> one, Optional<Money> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
