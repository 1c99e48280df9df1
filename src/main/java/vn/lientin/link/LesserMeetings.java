package vn.lientin.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is told like a meeting, and is none by itself where the article tells of others: a trip as a whole, "từ ngày 5 đến
 * 8/6, đoàn thăm Lào", which its first meeting stands for; and what guests did besides, "đoàn cũng đến thăm chùa A".
 */
final class LesserMeetings {
    private final Map<Gathering, Optional<Gathering>> meant = new HashMap<>();

    LesserMeetings(List<Gathering> all) {
        Optional<Gathering> first =
                all.stream().filter(LesserMeetings::isWithHosts).findFirst();
        all.stream()
                .filter(Gathering::isOverDays)
                .forEach(trip -> first.ifPresent(meeting -> {
                    trip.goOnTo(meeting);
                    meant.put(trip, first);
                }));
        all.stream()
                .filter(meeting -> meeting.isSideAct(all))
                .forEach(meeting -> meant.putIfAbsent(meeting, Optional.empty()));
    }

    private static boolean isWithHosts(Gathering meeting) {
        return !meeting.isOverDays() && meeting.occasion().isWithHosts();
    }

    /** The meeting itself, or the one that stands for it; empty if there is none. */
    Optional<Gathering> meant(Gathering meeting) {
        return meant.getOrDefault(meeting, Optional.of(meeting));
    }

    boolean isOne(Gathering meeting) {
        return meant.containsKey(meeting);
    }
}
