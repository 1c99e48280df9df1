package vn.lientin.link;

import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import vn.lientin.extract.Mark;

/** The meetings that one sentence tells of one after the other, by where each begins; none where it tells of one alone. */
final class MeetingsInTurn {
    private final NavigableMap<Integer, Gathering> begins = new TreeMap<>();

    void clear() {
        begins.clear();
    }

    void add(int begin, Gathering meeting) {
        begins.put(begin, meeting);
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
