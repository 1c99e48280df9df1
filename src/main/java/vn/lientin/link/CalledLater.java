package vn.lientin.link;

import java.util.HashSet;
import java.util.Set;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;

/** Meetings that are told by a verb, or only understood, and called a meeting later in the article. */
final class CalledLater {
    private final Marks marks;
    /** Meetings that the article has not called a meeting so far. */
    private final Set<Gathering> understood = new HashSet<>();
    /** Meetings told by a verb, and not yet by what they are called. */
    private final Set<Gathering> byVerb = new HashSet<>();

    CalledLater(Marks marks) {
        this.marks = marks;
    }

    void isUnderstood(Gathering meeting) {
        understood.add(meeting);
    }

    void isToldByVerb(Gathering meeting) {
        byVerb.add(meeting);
    }

    /**
     * The article comes back to a meeting, perhaps with what it is called.
     *
     * @param called the mention is a noun with what the meeting is about
     */
    void comesBack(Gathering meeting, MeetingMention mention, boolean called, Sentence sentence) {
        boolean better = (called && isGuessed(meeting, mention)) || isSession(meeting, mention);
        if (mention.byVerb() && isWithHosts(meeting, mention) && !isMeanwhile(mention, sentence)) {
            meeting.call(mention.occasion());
        }
        if (!mention.byVerb() && (understood.remove(meeting) || better)) {
            byVerb.remove(meeting);
            meeting.call(mention.occasion());
        }
        if (called) {
            byVerb.remove(meeting);
        }
    }

    /** Told by a verb only, so that what it is called was not known: "trao quyết định" may be done at a conference. */
    private boolean isGuessed(Gathering meeting, MeetingMention mention) {
        String family = meeting.occasion().family();
        String called = mention.occasion().family();
        return byVerb.contains(meeting)
                && (family.equals(called)
                        || family.equals("ceremony")
                        || (family.equals("meeting") && called.equals("conference")));
    }

    /** "đã kiểm tra …", "đã tiếp đoàn", and later "tại buổi làm việc": where those who came sat down with their hosts. */
    private boolean isSession(Gathering meeting, MeetingMention mention) {
        boolean work = mention.occasion().family().equals("work");
        boolean received = byVerb.contains(meeting) && meeting.occasion().isOfSides();
        boolean among = meeting.isTravel() && mention.occasion().isAmongHosts();
        return ((work && (received || isTrip(meeting))) || (among && isTrip(meeting)))
                && !mention.occasion().kind().equals(meeting.occasion().kind());
    }

    /** "Đoàn đến thăm tỉnh A", and later "bà B đã tiếp đoàn", "gặp gỡ cán bộ": what the trip was told for so far. */
    private boolean isWithHosts(Gathering meeting, MeetingMention mention) {
        return isTrip(meeting)
                && meeting.isTravel()
                && !mention.latent()
                && mention.way().isHeld()
                && (mention.occasion().isOfSides() || sitsDown(mention));
    }

    /** "làm việc với UBND xã". */
    private static boolean sitsDown(MeetingMention mention) {
        return mention.further() && mention.occasion().family().equals("work");
    }

    /** "Tiếp đoàn, ông A cho biết …": before the sentence names who does it: of no more weight than the visit. */
    private boolean isMeanwhile(MeetingMention mention, Sentence sentence) {
        return !sitsDown(mention)
                && mention.mark().from() == sentence.from()
                && marks.within("Subject", mention.mark().to(), sentence.to()).stream()
                        .findFirst()
                        .filter(subject -> marks.tokens().is(subject.from() - 1, ","))
                        .isPresent();
    }

    private boolean isTrip(Gathering meeting) {
        return byVerb.contains(meeting) && meeting.occasion().isTrip() && !meeting.isOverDays();
    }
}
