package vn.lientin.link;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Từ ngày 5 đến 8/6, đoàn thăm Lào": no meeting by itself where the article tells whom they met there. */
final class WholeTrips {
    private final Map<Gathering, Gathering> firstMeetings = new IdentityHashMap<>();

    WholeTrips(List<Gathering> all) {
        Optional<Gathering> first =
                all.stream().filter(WholeTrips::isWithHosts).findFirst();
        all.stream().filter(Gathering::isOverDays).forEach(trip -> first.ifPresent(meeting -> {
            trip.goOnTo(meeting);
            firstMeetings.put(trip, meeting);
        }));
    }

    private static boolean isWithHosts(Gathering meeting) {
        return !meeting.isOverDays() && meeting.occasion().isWithHosts();
    }

    /** The meeting itself, or the first one of the trip that it stands for. */
    Gathering meant(Gathering meeting) {
        return firstMeetings.getOrDefault(meeting, meeting);
    }
}
