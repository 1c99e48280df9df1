package vn.lientin.link;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.lientin.text.Words;

/**
 * What a meeting is: its kind, and which words may stand for it later.
 *
 * @param kind "hội nghị sơ kết"
 * @param family class of kinds: "conference"
 * @param label the noun with what it is about, or made of kind and participants
 */
record Occasion(String kind, String family, String label) {
    private static final String CEREMONY = "ceremony";
    private static final String CONGRESS = "congress";
    private static final String PRESS = "press";
    private static final String COURT = "court";
    private static final Set<String> TALKS = Set.of("work", "reception", "talks", "gathering", "meeting", "visit");
    private static final Set<String> AMONG_FEW = Set.of("talks", "visit", "arrival");
    private static final Set<String> OF_SIDES = Set.of("talks", "reception", "gathering");
    private static final Set<String> AMONG_HOSTS = Set.of("work", "reception", "gathering");
    private static final Set<String> FORMAL = Set.of(CEREMONY, "conference");
    private static final Set<String> OF_ITS_KIND = Set.of(PRESS, COURT, "talks");
    private static final Set<String> ONLY_TALKS = Set.of("talks", "reception");
    private static final Set<String> CEREMONIES = Set.of(CEREMONY, "conference", "gathering", "reception", "visit");
    private static final Set<String> SITTINGS = Set.of("conference", "meeting", "session", "congress", "voters", PRESS);

    private static final Set<String> FEW = Words.set("kinds-among-few");
    private static final Set<String> MANY = Words.set("met-by-many");
    private static final Set<String> GIFTS = Words.set("kinds-that-take-gifts");
    private static final Set<String> OPENINGS = Words.set("kinds-that-open");
    private static final List<String> REPORTERS = Words.lines("words/reporters.txt");
    private static final List<String> WHOSE = Words.lines("words/whose-occasion.txt");

    /** Likeness of two that are called by the same words, one perhaps by more of them. */
    static final int SAME_WORDS = 3;

    /** Called by nothing but its kind, or by a day without whose it is. */
    boolean isBare() {
        String words = label.toLowerCase(Locale.ROOT);
        return words.equals(kind) || WHOSE.stream().anyMatch(words::endsWith);
    }

    /** Whether a noun alone may stand for it. */
    boolean isOfKind(String noun) {
        return kind.startsWith(noun.toLowerCase(Locale.ROOT));
    }

    /** A session or congress, with sittings of its own. */
    boolean isLong() {
        return family.equals("session") || family.equals(CONGRESS);
    }

    boolean isCongress() {
        return family.equals(CONGRESS);
    }

    boolean isConference() {
        return family.equals("conference");
    }

    boolean isSession() {
        return family.equals("session");
    }

    /** "gặp gỡ hơn 300 bà con". */
    private boolean isWithMany() {
        String words = label.toLowerCase(Locale.ROOT);
        return MANY.stream().anyMatch(words::contains);
    }

    /** It may last several days, and is of the first one. */
    boolean lastsDays() {
        return isLong() || family.equals(COURT);
    }

    /** A visit, talks, or somebody met: those who are not told to be there speak elsewhere. */
    boolean isAmongFew() {
        return AMONG_FEW.contains(family) || (FEW.contains(kind) && !isWithMany());
    }

    /** A visit or an inspection, which may go on from place to place. */
    boolean isTrip() {
        return isVisit() || family.equals("work");
    }

    /** Somebody comes to somebody. */
    boolean isWithGuests() {
        return TALKS.contains(family);
    }

    /** Guests and hosts sit down together. */
    boolean isWithHosts() {
        return TALKS.contains(family) && !isVisit();
    }

    /** Those who came sit down with those at home. */
    boolean isAmongHosts() {
        return AMONG_HOSTS.contains(family);
    }

    /** Who visits goes from place to place. */
    boolean isVisit() {
        return family.equals("visit");
    }

    /** Talks, a reception, a meeting with somebody: who is there tells one from another. */
    boolean isOfSides() {
        return OF_SIDES.contains(family);
    }

    /** Two ceremonies, of which neither is held for what the other is: "lễ tang" and "lễ đón", but not "buổi lễ". */
    boolean isApart(Occasion other) {
        return family.equals(CEREMONY) && other.family.equals(CEREMONY) && likeness(other) < SAME_WORDS;
    }

    /** A conference or a ceremony, at which papers and gifts are handed over. */
    boolean isFormal() {
        return FORMAL.contains(family);
    }

    boolean isCeremony() {
        return family.equals(CEREMONY);
    }

    /** Not called by the words for others. */
    boolean isOfItsKind() {
        return OF_ITS_KIND.contains(family);
    }

    /** It is held where what is begun or opened stands. */
    boolean isOpening() {
        return family.equals(CEREMONY) && OPENINGS.stream().anyMatch(kind::contains);
    }

    /** Where what others give is taken. */
    boolean takesGifts() {
        return family.equals(CEREMONY) && GIFTS.stream().anyMatch(kind::contains);
    }

    boolean isOnlyTalks() {
        return ONLY_TALKS.contains(family);
    }

    /** A press conference, a meeting with reporters: what is answered there is said at the meeting. */
    boolean isWithPress() {
        String words = label.toLowerCase(Locale.ROOT);
        return family.equals(PRESS) || REPORTERS.stream().anyMatch(words::contains);
    }

    /** How well another mention's words fit this meeting; 0 if they cannot stand for it. */
    int likeness(Occasion other) {
        if (kind.equals(other.kind)) {
            return 4;
        }
        if (kind.startsWith(other.kind) || other.kind.startsWith(kind)) {
            return SAME_WORDS;
        }
        return family.equals(other.family) ? 2 : mayBeCalled(other.family) ? 1 : 0;
    }

    /** Whether a verb of the other family may tell of this meeting: "đã tiếp đoàn" tells of no ceremony. */
    boolean mayBeTold(String other) {
        boolean apart =
                TALKS.contains(other) ? FORMAL.contains(family) : other.equals(CEREMONY) && TALKS.contains(family);
        return family.equals(other) || (!apart && mayBeCalled(other));
    }

    /** Whether a word of the other family may stand for this meeting. */
    boolean mayBeCalled(String other) {
        if ((!isWithPress() && other.equals(PRESS)) || (isVisit() && other.equals("talks"))) {
            return false;
        }
        return family.equals(other)
                || (TALKS.contains(family) && TALKS.contains(other))
                || (CEREMONIES.contains(family) && CEREMONIES.contains(other))
                || (SITTINGS.contains(family) && SITTINGS.contains(other));
    }
}
