package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.text.Sentence;

/** Who is listed, and what is said, before the article names the meeting. */
final class BeforeMeeting {
    /** A list of those present may stand so many paragraphs before the meeting is named. */
    private static final int LIST_BEFORE = 8;

    private final List<Participant> listed = new ArrayList<>();
    private final List<Statements.Said> words = new ArrayList<>();
    /** Paragraph of the last list. */
    private int block;

    void listed(List<Participant> found, Sentence sentence) {
        listed.addAll(found);
        block = found.isEmpty() ? block : sentence.block();
    }

    void said(Statements.Said one) {
        if (!listed.isEmpty()) {
            words.add(one);
        }
    }

    /** Those listed so near that they are at a meeting that a sentence names; who only spoke may have done so elsewhere. */
    List<Participant> listedAt(Gathering meeting, Sentence sentence) {
        if (!isNear(sentence)) {
            return List.of();
        }
        boolean known = meeting.occasion().isBare();
        return listed.stream()
                .filter(one -> known || one.capacity() != Capacity.SPEAKER)
                .toList();
    }

    /**
     * What was said at a meeting that is named only now: one that is named as known, "Kết thúc cuộc họp, …", or where one who
     * has just spoken is told to speak.
     *
     * @param now what is said in the sentence that names it
     */
    List<Statements.Said> saidAt(Gathering meeting, Sentence sentence, List<Statements.Said> now) {
        if (!isNear(sentence)) {
            return List.of();
        }
        boolean known = meeting.occasion().isBare();
        return words.stream()
                .filter(one ->
                        known || now.stream().anyMatch(other -> other.speaker().equals(one.speaker())))
                .toList();
    }

    private boolean isNear(Sentence sentence) {
        return sentence.block() - block <= LIST_BEFORE;
    }

    void clear() {
        listed.clear();
        words.clear();
    }
}
