package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Numbers;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.SupportAction;
import vn.lientin.fact.Fact.SupportStatus;

/** The acts of support of an article: what is told again of one act is not another. */
final class Acts {
    private final List<SupportAction> acts = new ArrayList<>();

    void add(SupportAction act) {
        for (int i = 0; i < acts.size(); i++) {
            SupportAction known = acts.get(i);
            if (isSame(known, act)) {
                acts.set(i, fuller(known, act));
                return;
            }
        }
        acts.add(act);
    }

    private static boolean isSame(SupportAction one, SupportAction other) {
        return one.supporter().equals(other.supporter())
                && one.recipient().equals(other.recipient())
                && Gifts.agree(one.amount(), other.amount());
    }

    /** What was done stands before what was promised, then the one that tells more. */
    private static SupportAction fuller(SupportAction one, SupportAction other) {
        if (one.status() != other.status()) {
            return one.status() == SupportStatus.DELIVERED || other.status() == SupportStatus.REQUESTED ? one : other;
        }
        boolean otherTellsMore = detail(other) > detail(one);
        SupportAction best = otherTellsMore ? other : one;
        SupportAction rest = otherTellsMore ? one : other;
        return new SupportAction(
                best.supporter(),
                best.recipient(),
                best.amount(),
                best.items(),
                best.date().isPresent() ? best.date() : rest.date(),
                best.status(),
                best.evidence());
    }

    private static int detail(SupportAction act) {
        return count(act.amount()) * 4 + count(act.items()) * 2 + count(act.date());
    }

    private static int count(Optional<?> part) {
        return part.isPresent() ? 1 : 0;
    }

    /** Without those that only announce what others tell in numbers after them. */
    List<Fact> all() {
        List<Fact> told = new ArrayList<>();
        for (SupportAction act : acts) {
            if (isCounted(act) || acts.stream().noneMatch(other -> tellsMore(other, act))) {
                told.add(act);
            }
        }
        return told;
    }

    private static boolean tellsMore(SupportAction other, SupportAction act) {
        return isCounted(other)
                && other.evidence().passage().start() > act.evidence().passage().start()
                && other.supporter().equals(act.supporter())
                && other.status() == act.status()
                && act.items().isPresent()
                && !act.evidence().rule().startsWith("support.thanks");
    }

    private static boolean isCounted(SupportAction act) {
        return act.amount().isPresent()
                || act.items()
                        .filter(items -> items.chars().anyMatch(Character::isDigit)
                                || Numbers.of(items.split(" ", 2)[0]).isPresent())
                        .isPresent();
    }
}
