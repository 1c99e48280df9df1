package vn.lientin.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Pairs the meetings of gold with those found, one to one, so that as much as possible agrees. */
final class MeetingPairs {
    /** A meeting of gold and one found. */
    record Pair(MeetingFacts gold, MeetingFacts found) {
        /** What agrees; 0 where nothing shows that the two are the same. */
        long agreement() {
            if (!gold.sharesKind(found) && !gold.sharesDate(found)) {
                return 0;
            }
            return (gold.isSameMeeting(found) ? 1000 : 0)
                    + (gold.sharesDate(found) ? 100 : 0)
                    + (gold.hasPlaceOf(found) ? 10 : 0)
                    + 20 * Math.min(gold.sharedParticipants(found), 20)
                    + 1;
        }
    }

    /** Beyond this many meetings in an article, which none has, pairs are made greedily. */
    private static final int FEW = 8;

    private final List<MeetingFacts> gold;
    private final List<MeetingFacts> found;
    private List<Pair> best = List.of();
    private long bestSum = -1;

    private MeetingPairs(List<MeetingFacts> gold, List<MeetingFacts> found) {
        this.gold = gold;
        this.found = found;
    }

    static List<Pair> of(List<MeetingFacts> gold, List<MeetingFacts> found) {
        MeetingPairs pairs = new MeetingPairs(gold, found);
        if (gold.size() > FEW || found.size() > FEW) {
            return pairs.greedily();
        }
        pairs.search(0, new ArrayList<>(), 0);
        return pairs.best;
    }

    private void search(int next, List<Pair> chosen, long sum) {
        if (next == gold.size()) {
            if (sum > bestSum) {
                bestSum = sum;
                best = List.copyOf(chosen);
            }
            return;
        }
        for (MeetingFacts candidate : found) {
            Pair pair = new Pair(gold.get(next), candidate);
            if (pair.agreement() > 0 && isFree(candidate, chosen)) {
                chosen.add(pair);
                search(next + 1, chosen, sum + pair.agreement());
                chosen.remove(chosen.size() - 1);
            }
        }
        search(next + 1, chosen, sum);
    }

    private List<Pair> greedily() {
        List<Pair> all = new ArrayList<>();
        gold.forEach(wanted -> found.forEach(candidate -> all.add(new Pair(wanted, candidate))));
        all.sort(Collections.reverseOrder(Comparator.comparingLong(Pair::agreement)));
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : all) {
            boolean isTaken = chosen.stream().anyMatch(other -> isSame(other.gold, pair.gold));
            if (pair.agreement() > 0 && !isTaken && isFree(pair.found, chosen)) {
                chosen.add(pair);
            }
        }
        return chosen;
    }

    private static boolean isFree(MeetingFacts candidate, List<Pair> chosen) {
        return chosen.stream().noneMatch(pair -> isSame(pair.found, candidate));
    }

    /** Two meetings of an article may be told in equal words. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(MeetingFacts one, MeetingFacts other) {
        return one == other;
    }
}
