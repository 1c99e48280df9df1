package vn.lientin.link;

import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.link.Chunk.Role;

/**
 * Whether what a clause tells is help at all: a verb that means giving for nothing ("tặng") takes any counted thing; one
 * that could be a payment or an order ("chuyển", "cấp") takes only what is usually given, to those who are usually helped; what
 * somebody "được" is to his good.
 */
final class Plausible {
    /** The type of the verb of what is listed as given for nothing. */
    static final String GIFTS = "Gifts";

    /** Goods without a number stand so near to the verb, or to who receives. */
    private static final int BARE = 1;

    private final Marks marks;

    Plausible(Marks marks) {
        this.marks = marks;
    }

    boolean is(Giving giving, Set<Actor> givers, Set<Actor> to) {
        Optional<Part> goods = giving.goods();
        if (goods.isEmpty()
                || has("trade", Math.max(giving.frame(), ownBegin(giving)), giving.end())
                || has("loan", ownBegin(giving), giving.end())) {
            return false;
        }
        Part what = goods.get();
        if (has("arms", what.from(), what.to()) && !serves(giving)) {
            return false;
        }
        boolean generous = giving.verb().type().equals(GIFTS)
                || has("donate", Math.min(giving.frame(), what.from()), giving.end());
        String sort = Giving.sort(giving.verb());
        if (sort.equals("reinforce") && !hasNumber(what)) {
            return false;
        }
        boolean money = has("Money", what.from(), what.to());
        boolean payment = has("transfer", giving.verb().from(), giving.verb().to());
        generous |= !money && isForFamily(giving);
        if (sort.equals("send") && !(money && payment)) {
            return generous || sendsHelp(giving, what, to);
        }
        if (money && sort.equals("make") && !generous) {
            return false;
        }
        boolean known = isThing(what) || benefits(giving) || !isGoods(what);
        if (!generous && (!known || (payment && money && to.stream().noneMatch(PartySorts::isHelped)))) {
            return false;
        }
        boolean gives = generous || !payment || sort.equals("take") || isCharity(givers, to);
        return isCounted(what) || (gives && isNear(giving, what));
    }

    /** "A ký hợp đồng tín dụng, đồng thời tặng tỉnh B 5 tỷ đồng": where what is told of the act alone begins. */
    private int ownBegin(Giving giving) {
        return marks.within("apart", giving.begin(), giving.verb().from()).stream()
                .mapToInt(Mark::to)
                .max()
                .orElse(giving.begin());
    }

    /** "cử 50 chiến sĩ giúp …", "20 bác sĩ do A cử", "được A đưa tới 8 tấn rau", "20 bác sĩ đến Bệnh viện A", "cử sang 20 bác sĩ". */
    private boolean sendsHelp(Giving giving, Part what, Set<Actor> to) {
        boolean sent = marks.ends(giving.giver().from(), "agent");
        boolean brought = marks.begins(giving.verb().to(), "toward")
                && what.from() > giving.verb().to();
        return sent
                || (brought && isThing(what) && to.stream().allMatch(PartySorts::isHelped))
                || (isThing(what) && (benefits(giving) || to.stream().anyMatch(PartySorts::isBuilt)))
                || (isThing(what)
                        && giving.receiver().filter(whom -> whom.is(Role.TO)).isPresent()
                        && to.stream().allMatch(PartySorts::isHelped))
                || has("sent-for", giving.verb().to(), giving.end());
    }

    /** "cử 50 quân nhân sang nước A tìm kiếm nạn nhân". */
    private boolean serves(Giving giving) {
        return has("sent-for", giving.verb().to(), giving.end())
                || has("chore", giving.verb().from(), giving.end());
    }

    /** "bàn giao căn nhà cho gia đình bà Hoa, xã A": a thing that goes to a family is a gift. */
    private static boolean isForFamily(Giving giving) {
        return giving.receiver()
                .filter(to -> to.marks().stream()
                        .anyMatch(mark -> mark.rule().startsWith("gifts.family-of")
                                || mark.rule().startsWith("gifts.person-of")))
                .isPresent();
    }

    /** "Hội A bàn giao công trình nước sạch cho xã B": a body that helps hands over what it gives. */
    private static boolean isCharity(Set<Actor> givers, Set<Actor> to) {
        return givers.stream().allMatch(PartySorts::isCharitable)
                && !to.isEmpty()
                && to.stream().allMatch(PartySorts::isHelped);
    }

    private boolean benefits(Giving giving) {
        return marks.ends(giving.giver().from(), "passive");
    }

    private boolean isThing(Part what) {
        return has("Money", what.from(), what.to())
                || has("gift", what.from(), what.to())
                || marks.begins(what.from() + 1, "classifier");
    }

    /** "chi viện 50 bác sĩ", "tăng cường hàng chục xe": no word without a number. */
    private boolean hasNumber(Part goods) {
        return has("Sent", goods.from(), goods.to())
                || has("Money", goods.from(), goods.to())
                || marks.tokens().text(goods.from(), goods.to()).chars().anyMatch(Character::isDigit);
    }

    private static boolean isGoods(Part goods) {
        return goods.mark().filter(mark -> mark.type().equals("Goods")).isPresent();
    }

    private boolean isCounted(Part goods) {
        return !isGoods(goods)
                || hasNumber(goods)
                || goods.mark()
                        .filter(mark -> ((Found) mark.value()).parts().has("count")
                                || ((Found) mark.value()).parts().has("money"))
                        .isPresent();
    }

    private static boolean isNear(Giving giving, Part goods) {
        int from = giving.verb().to();
        int receiver = giving.receiver()
                .map(Chunk::to)
                .filter(to -> to <= goods.from())
                .orElse(from);
        return goods.from() < from || goods.from() - Math.max(from, receiver) <= BARE;
    }

    private boolean has(String type, int from, int to) {
        for (Mark mark : marks.within(type, from, to)) {
            if (marks.covering(mark.from(), "Org", "Person")
                    .filter(other -> other.length() > mark.length())
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
