package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import vn.lientin.extract.Mark;

/** The meetings that one sentence tells of one after the other, by where each begins; none where it tells of one alone. */
final class MeetingsInTurn {
    private final NavigableMap<Integer, Gathering> begins = new TreeMap<>();
    /** Meetings told of by one verb, by where the verb stands. */
    private final Map<Integer, List<Gathering>> ofOneVerb = new HashMap<>();

    void clear() {
        begins.clear();
        ofOneVerb.clear();
    }

    void add(int begin, Gathering meeting) {
        begins.put(begin, meeting);
    }

    /** A further meeting that a verb tells of: "lần lượt tiếp A và B"; it begins with whoever is named there. */
    void addOfOneVerb(Mark verb, Gathering meeting, int begin) {
        begins.put(begin, meeting);
        ofOneVerb.computeIfAbsent(verb.from(), none -> new ArrayList<>()).add(meeting);
    }

    /** The further meetings that a verb tells of. */
    List<Gathering> ofOneVerb(Mark verb) {
        return ofOneVerb.getOrDefault(verb.from(), List.of());
    }

    boolean isEmpty() {
        return begins.isEmpty();
    }

    /** The one told of at a token of the sentence. */
    Gathering at(int token) {
        return Objects.requireNonNull(begins.floorEntry(token)).getValue();
    }

    /** Whether a token stands in what is told of the first of them. */
    boolean isInFirst(int token) {
        Integer second = begins.higherKey(begins.firstKey());
        return second == null || token < second;
    }

    /** Whether a cue opens what is told of one of the others. */
    boolean begins(Mark cue) {
        return begins.containsKey(cue.from()) && !isInFirst(cue.from());
    }
}
