package vn.lientin.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.lientin.evaluate.Judgement.Verdict;
import vn.lientin.evaluate.MeetingFacts.Participant;
import vn.lientin.evaluate.MeetingPairs.Pair;

/** Judges the meetings of one article and who attended them. */
final class MeetingComparison {
    private final Judgements out;

    private MeetingComparison(Judgements out) {
        this.out = out;
    }

    static void of(List<MeetingFacts> gold, List<MeetingFacts> found, Judgements out) {
        MeetingComparison comparison = new MeetingComparison(out);
        List<MeetingFacts> goldLeft = new ArrayList<>(gold);
        List<MeetingFacts> foundLeft = new ArrayList<>(found);
        for (Pair pair : MeetingPairs.of(gold, found)) {
            comparison.judge(pair);
            goldLeft.remove(pair.gold());
            foundLeft.remove(pair.found());
        }
        goldLeft.forEach(comparison::miss);
        foundLeft.forEach(comparison::extra);
    }

    private void judge(Pair pair) {
        MeetingFacts gold = pair.gold();
        MeetingFacts found = pair.found();
        if (gold.isSameMeeting(found)) {
            out.add(Relation.MEETING, Verdict.HIT, found.shown(), found.where());
        } else {
            out.add(Relation.MEETING, Verdict.MISS, gold.shown(), found.where());
            out.add(Relation.MEETING, Verdict.EXTRA, found.shown(), found.where());
        }
        Comparison.keyed(Relation.MEETING_PLACE, place(gold), place(found), out);
        attendance(gold, found);
    }

    private static List<Item> place(MeetingFacts meeting) {
        return meeting.place().isEmpty()
                ? List.of()
                : List.of(new Item(Spelling.actor(meeting.place()), meeting.shown(), meeting.where()));
    }

    private void miss(MeetingFacts gold) {
        out.add(Relation.MEETING, Verdict.MISS, gold.shown(), List.of());
        attendance(gold, new MeetingFacts("", "", "", "", List.of(), List.of()));
    }

    private void extra(MeetingFacts found) {
        out.add(Relation.MEETING, Verdict.EXTRA, found.shown(), found.where());
        attendance(new MeetingFacts("", "", "", "", List.of(), List.of()), found);
    }

    private void attendance(MeetingFacts gold, MeetingFacts found) {
        Comparison.keyed(Relation.ATTENDED, items(gold, Participant::key), items(found, Participant::key), out);
        Comparison.keyed(
                Relation.ATTENDED_CAPACITY,
                items(gold, Participant::keyWithCapacity),
                items(found, Participant::keyWithCapacity),
                out);
    }

    private static List<Item> items(MeetingFacts meeting, Function<Participant, String> key) {
        return meeting.participants().stream()
                .map(participant -> new Item(
                        key.apply(participant),
                        String.join(" | ", participant.name(), participant.capacity(), meeting.kind()),
                        participant.where()))
                .toList();
    }
}
