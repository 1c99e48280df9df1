package vn.lientin.evaluate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A meeting with its participants; empty texts for what is unknown. */
record MeetingFacts(
        String kind, String date, String place, String label, List<Participant> participants, List<Where> where) {
    /** Words before the name of a kind that say nothing. */
    private static final Set<String> CLASSIFIERS = Set.of("buổi", "cuộc");

    /** Somebody who attended, and as what. */
    record Participant(String name, String capacity, List<Where> where) {
        Participant {
            where = List.copyOf(where);
        }

        String key() {
            return Spelling.party(name);
        }

        String keyWithCapacity() {
            return key() + '\u0000' + Spelling.plain(capacity);
        }
    }

    MeetingFacts {
        participants = List.copyOf(participants);
        where = List.copyOf(where);
    }

    boolean isSameMeeting(MeetingFacts other) {
        return date.equals(other.date) && sharesKind(other);
    }

    boolean sharesKind(MeetingFacts other) {
        Set<String> shared = kindWords();
        shared.retainAll(other.kindWords());
        return !shared.isEmpty();
    }

    boolean sharesDate(MeetingFacts other) {
        return !date.isEmpty() && date.equals(other.date);
    }

    boolean hasPlaceOf(MeetingFacts other) {
        return Spelling.actor(place).equals(Spelling.actor(other.place));
    }

    long sharedParticipants(MeetingFacts other) {
        Set<String> others = new HashSet<>();
        other.participants.forEach(participant -> others.add(participant.key()));
        return participants.stream()
                .map(Participant::key)
                .distinct()
                .filter(others::contains)
                .count();
    }

    private Set<String> kindWords() {
        Set<String> words = new HashSet<>(Arrays.asList(Spelling.plain(kind).split(" ")));
        words.removeAll(CLASSIFIERS);
        words.remove("");
        return words;
    }

    String shown() {
        return String.join(" | ", kind, date, place, label);
    }
}
