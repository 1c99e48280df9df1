package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Place;
import vn.lientin.link.MeetingTelling.Way;

/**
 * The meetings told so far, and whether a mention means one of them.
 *
 * <p>A meeting is new where none that may be called so is known, where all that are known were on other days, or where the
 * article says that it goes on to another time. A sitting of a congress or
 * session is a meeting of its own; its opening, questions or closing only where the article goes on to another time.
 */
final class MeetingsKnown {
    private final List<Gathering> known;

    /** The list may grow. */
    MeetingsKnown(List<Gathering> known) {
        this.known = known;
    }

    /** The meeting that a mention comes back to: the one called most alike, of equal ones the one told of now. */
    Optional<Gathering> of(MeetingMention mention, Optional<Gathering> current) {
        Optional<Gathering> best = Optional.empty();
        int bestScore = 0;
        for (Gathering meeting : known) {
            if (meeting.isOther(mention) || isOtherCeremony(mention, meeting) || isOtherSitting(mention, meeting)) {
                continue;
            }
            int likeness = meeting.occasion().likeness(mention.occasion());
            int score = mayMean(mention, meeting) ? 2 * likeness : Math.min(likeness, 1);
            if (score > 1 && current.filter(meeting::equals).isPresent()) {
                score++;
            }
            if (score > bestScore) {
                best = Optional.of(meeting);
                bestScore = score;
            }
        }
        return best;
    }

    /** "dự lễ tang Chủ tịch A": two ceremonies of their own kinds, called by other words. */
    private static boolean isOtherCeremony(MeetingMention mention, Gathering meeting) {
        return !mention.byVerb()
                && mention.occasion().isApart(meeting.occasion())
                && meeting.isCalledOtherwise(mention);
    }

    /** A meeting that is called by the same words. */
    Optional<Gathering> calledSo(MeetingMention mention) {
        return known.stream()
                .filter(meeting -> meeting.occasion().likeness(mention.occasion()) > Occasion.SAME_WORDS
                        && mention.occasion().label().equals(meeting.occasion().label()))
                .findFirst();
    }

    /**
     * Whether a mention tells of a meeting that is not known yet.
     *
     * @param day that it was held on, as the sentence tells
     * @param where it was held, as the sentence tells
     * @param tellsAnother the article goes on to another time
     * @param shifted to another day
     */
    boolean isNew(
            MeetingMention mention, Optional<Day> day, Optional<Place> where, boolean tellsAnother, boolean shifted) {
        if (known.isEmpty()) {
            return true;
        }
        if (day.filter(other -> !isNear(other)).isPresent()) {
            return false;
        }
        Occasion occasion = mention.occasion();
        boolean held = mention.way().isHeld();
        List<Gathering> alike = known.stream()
                .filter(meeting -> mayMean(mention, meeting) && !isOfWholeTrip(mention, meeting))
                .toList();
        if (alike.isEmpty()) {
            boolean told = day.isPresent()
                    || !mention.byVerb()
                    || (mention.further() && mention.naming().namesPersons());
            return tellsAnother
                    || isOfItsKind(mention)
                    || (mention.named() && held && told)
                    || isOnDayOfItsOwn(mention, day)
                    || (day.isPresent() && (held || mention.named()));
        }
        if (mention.isOnlySubject() && alike.stream().anyMatch(meeting -> isSameAgain(mention, day, meeting))) {
            return false;
        }
        if (isPart(mention) && !tellsAnother) {
            return day.isPresent() && isOfSeveral(mention, day);
        }
        if (isOfThoseElected(mention, alike)) {
            return true;
        }
        if (isSitting(occasion)) {
            return held && day.isPresent();
        }
        if (isSessionAgain(occasion) || isToldAgain(mention, day, alike)) {
            return false;
        }
        if (alike.stream()
                .allMatch(meeting -> isAnother(mention, day, meeting) || isHeldElsewhere(mention, where, meeting))) {
            return true;
        }
        boolean otherDay = day.isPresent() && alike.stream().allMatch(meeting -> isOnOtherDay(meeting, day));
        return (mention.named() || held) ? otherDay || tellsAnother : shifted;
    }

    /** "Chiều cùng ngày, hội nghị bế mạc". */
    private static boolean isSameAgain(MeetingMention mention, Optional<Day> day, Gathering meeting) {
        return meeting.occasion().likeness(mention.occasion()) >= Occasion.SAME_WORDS
                && (day.isEmpty() || meeting.date().equals(day));
    }

    /** "Thứ Tư tuần trước, trong buổi làm việc, …", and nothing else was on that day. */
    private boolean isOnDayOfItsOwn(MeetingMention mention, Optional<Day> day) {
        return day.isPresent() && !isPart(mention) && known.stream().allMatch(meeting -> isOnOtherDay(meeting, day));
    }

    /** "Tại họp báo sau hội đàm": a press conference, a trial is nothing else. */
    private static boolean isOfItsKind(MeetingMention mention) {
        return !mention.byVerb()
                && mention.way() == Way.SETTING
                && mention.occasion().isOfItsKind();
    }

    private static boolean mayMean(MeetingMention mention, Gathering meeting) {
        String family = mention.occasion().family();
        return mention.byVerb()
                ? meeting.occasion().mayBeTold(family)
                : meeting.occasion().mayBeCalled(family);
    }

    /** "Từ ngày 5 đến 8/6, đoàn thăm Lào", and then "đoàn làm việc với UBND tỉnh A": on the trip, but not the trip itself. */
    private static boolean isOfWholeTrip(MeetingMention mention, Gathering meeting) {
        return meeting.isOverDays() && mention.byVerb() && !mention.isTravel();
    }

    /** Whether a mention says of itself that it means another one: other people are there, or it is called otherwise. */
    private static boolean isAnother(MeetingMention mention, Optional<Day> day, Gathering meeting) {
        Naming naming = mention.naming();
        boolean broughtIn = mention.way() == Way.BROUGHT_IN && mention.named() && !isNamedAfterThose(mention, meeting);
        return meeting.isAmongOthers(mention)
                || (meeting.occasion().isVisit()
                        && mention.further()
                        && mention.occasion().isOfSides()
                        && naming.namesPersons())
                || (broughtIn && day.isPresent() && meeting.hasOtherNumber(naming))
                || (broughtIn && meeting.isCalledOtherwise(mention))
                || (broughtIn
                        && naming.isTelling()
                        && (meeting.isOnlyTalks() || meeting.occasion().isVisit())
                        && !mention.occasion().isOfSides());
    }

    /** "buổi tọa đàm với ông A", where ông A was at the one that is known. */
    private static boolean isNamedAfterThose(MeetingMention mention, Gathering meeting) {
        return mention.occasion().family().equals(meeting.occasion().family())
                && !mention.occasion().isCeremony()
                && mention.naming().namesPersons()
                && mention.naming().persons().stream().allMatch(meeting::hasAttended);
    }

    /** "…, tại xã B, diễn ra buổi làm việc", where the one that is known was in xã A. */
    private static boolean isHeldElsewhere(MeetingMention mention, Optional<Place> where, Gathering meeting) {
        return mention.way().isHeld()
                && where.filter(place -> meeting.place()
                                .filter(known -> MeetingPlaces.areApart(known, place))
                                .isPresent())
                        .isPresent();
    }

    private static boolean isOnOtherDay(Gathering meeting, Optional<Day> day) {
        return meeting.date().isPresent() && !meeting.date().equals(day);
    }

    /** "Tại phiên họp thứ nhất": after a congress, of those whom it has elected. */
    private static boolean isOfThoseElected(MeetingMention mention, List<Gathering> alike) {
        return mention.isFirstSitting()
                && mention.way() != Way.PASSING
                && alike.stream()
                        .anyMatch(meeting -> meeting.occasion().isCongress()
                                && meeting.date().isPresent())
                && alike.stream()
                        .noneMatch(meeting -> meeting.occasion().likeness(mention.occasion()) >= Occasion.SAME_WORDS);
    }

    /** The opening or closing where sittings on other days are told of. */
    private boolean isOfSeveral(MeetingMention mention, Optional<Day> day) {
        List<Gathering> sittings = known.stream().filter(this::isOneOfSittings).toList();
        return !sittings.isEmpty()
                && sittings.stream()
                        .allMatch(sitting -> isOnOtherDay(sitting, day) && isOtherSitting(mention, sitting));
    }

    /** Another part of the congress than the sitting. */
    private boolean isOtherSitting(MeetingMention mention, Gathering sitting) {
        return isPart(mention)
                && isOneOfSittings(sitting)
                && sitting.occasion().likeness(mention.occasion()) < Occasion.SAME_WORDS;
    }

    private boolean isOneOfSittings(Gathering meeting) {
        return meeting.occasion().family().equals("session")
                && known.stream()
                        .filter(each -> each.occasion().isLong())
                        .findFirst()
                        .filter(whole -> !whole.equals(meeting))
                        .isPresent();
    }

    /** Opening, questions, debate, closing of a congress or session that is known. */
    private boolean isPart(MeetingMention mention) {
        boolean part = !((Found) mention.mark().value()).with("part", "").isEmpty();
        return part && known.stream().anyMatch(meeting -> meeting.occasion().isLong());
    }

    /** One of the sittings of a congress or session that is known, and the first time that it is told of. */
    private boolean isSitting(Occasion occasion) {
        return occasion.family().equals("session")
                && known.stream().anyMatch(meeting -> meeting.occasion().isLong())
                && !isCalledSo(occasion);
    }

    /** A session goes on over days. */
    private boolean isSessionAgain(Occasion occasion) {
        return occasion.isLong() && isCalledSo(occasion);
    }

    private boolean isCalledSo(Occasion occasion) {
        return known.stream().anyMatch(meeting -> meeting.occasion().likeness(occasion) >= Occasion.SAME_WORDS);
    }

    /** "họp bàn …", told by the same verb for the same day. */
    private static boolean isToldAgain(MeetingMention mention, Optional<Day> day, List<Gathering> alike) {
        return mention.byVerb()
                && mention.occasion().family().equals("meeting")
                && alike.stream()
                        .anyMatch(meeting -> meeting.occasion()
                                        .kind()
                                        .equals(mention.occasion().kind())
                                && meeting.date().isPresent()
                                && meeting.date().equals(day));
    }

    private boolean isNear(Day day) {
        return known.stream()
                .flatMap(meeting -> meeting.date().stream())
                .findFirst()
                .map(first -> MeetingDays.near(day, first))
                .orElse(true);
    }
}
