package vn.lientin.link;

import vn.lientin.extract.Mark;
import vn.lientin.extract.Rule.Found;
import vn.lientin.link.MeetingTelling.Way;

/**
 * A place where a sentence speaks of a meeting.
 *
 * @param to token after the last of what the meeting is called
 * @param naming what tells it from others
 * @param named the noun is followed by what the meeting is about
 * @param way how it is told
 * @param latent a meeting only if the article comes back to it
 * @param alone though latent, a meeting where somebody named does it somewhere on some day
 * @param beside held as part of another one, or on its margins
 */
record MeetingMention(
        Mark mark,
        int to,
        Occasion occasion,
        Naming naming,
        boolean named,
        Way way,
        boolean latent,
        boolean alone,
        boolean beside) {
    /** Told by what was done, not by what it is called. */
    boolean byVerb() {
        return mark.type().equals("MeetCue");
    }

    /** "…, hội nghị bế mạc": the noun alone, of which something is told. */
    boolean isOnlySubject() {
        return !byVerb() && !named && way == Way.HELD;
    }

    /** Somebody met somebody: one of perhaps several such meetings. */
    boolean further() {
        return has(mark, "further");
    }

    /** Though latent, a meeting where a body holds it on some day. */
    boolean byBody() {
        return has(mark, "by-body");
    }

    /** What is done at ceremonies and conferences, and makes one only where no other is told of. */
    boolean isPartOfOther() {
        return has(mark, "inside");
    }

    /** Told only in passing, where those who are there are told of elsewhere. */
    boolean isAside() {
        return has(mark, "aside");
    }

    /** Of those whom a congress has elected. */
    boolean isFirstSitting() {
        return has(mark, "elected");
    }

    /** Somebody is in a country or province, not at one site. */
    boolean isStay() {
        return occasion.isVisit() || has(mark, "stay");
    }

    MeetingMention asBeside() {
        return new MeetingMention(mark, to, occasion, naming, named, way, latent, alone, true);
    }

    /** Counts only as a stop of a trip. */
    boolean isStop() {
        return isStop(mark);
    }

    /** Somebody goes somewhere. */
    boolean isTravel() {
        return isStop() || (alone && !occasion.family().equals("ceremony"));
    }

    /** Whether a cue counts only as a stop of a trip. */
    static boolean isStop(Mark cue) {
        return has(cue, "stop");
    }

    /** Whether the rule of a cue gives it a property. */
    static boolean has(Mark cue, String property) {
        return !((Found) cue.value()).with(property, "").isEmpty();
    }
}
