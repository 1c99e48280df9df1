package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Person;
import vn.lientin.link.MeetingTelling.Way;
import vn.lientin.text.Sentence;

/**
 * Where an article looks back, "Trước khi làm việc, đoàn thăm …", to what came before the meeting that it was telling of: a
 * later paragraph may come back to that one without a word.
 */
final class LookBack {
    /** Tokens in which a sentence may open with a day. */
    private static final int OPENING = 5;
    /** So many tokens behind a mention its day ends. */
    private static final int DAY_BEHIND = 2;

    private final Reading reading;
    private final MeetingMentions mentions;
    private final MeetingDays days;
    private final MeetingsKnown known;
    private Optional<Gathering> told = Optional.empty();
    private int block;

    LookBack(Reading reading, MeetingMentions mentions, MeetingDays days, MeetingsKnown known) {
        this.reading = reading;
        this.mentions = mentions;
        this.days = days;
        this.known = known;
    }

    /**
     * A new meeting is told of.
     *
     * @param earlier it came before the one told of so far
     */
    void begins(Optional<Gathering> current, boolean earlier, Sentence sentence) {
        told = earlier ? current : Optional.empty();
        block = sentence.block();
    }

    /** Whether a day lies before that of the first meeting. */
    boolean isEarlier(Optional<Day> day, List<Gathering> known) {
        Optional<Day> first = known.stream().findFirst().flatMap(Gathering::date);
        return first.isPresent()
                && day.filter(other -> other.compareTo(first.get()) < 0).isPresent();
    }

    /** "Thứ Tư tuần trước, trong buổi làm việc …", "tại cuộc họp hôm 5/8": on another day than the meeting that is known. */
    boolean isOnOtherDay(
            MeetingMention mention, Sentence sentence, Optional<Gathering> current, Optional<Day> lastDay) {
        if (mention.latent()
                || days.namesOnlySpans(sentence)
                || !mentions.isTold(mention.mark().from(), sentence)
                || !isDated(mention, sentence)) {
            return false;
        }
        Optional<Day> day = days.in(sentence, mention.mark().from(), mention.to(), lastDay);
        return day.isPresent()
                && known.of(mention, current)
                        .filter(meeting -> isOnOtherDay(meeting, day.get()))
                        .isPresent();
    }

    /** A conference may last two days. */
    private static boolean isOnOtherDay(Gathering meeting, Day day) {
        Occasion occasion = meeting.occasion();
        int apart = occasion.isConference() ? 1 : 0;
        return !occasion.lastsDays()
                && !meeting.isOverDays()
                && meeting.date()
                        .filter(known -> Math.abs(MeetingDays.between(day, known)) > apart)
                        .isPresent();
    }

    /** The sentence opens with a day, or one stands right behind what the meeting is called. */
    private boolean isDated(MeetingMention mention, Sentence sentence) {
        int from = mention.mark().from();
        return reading.marks().within("Date", sentence.from(), mention.to() + DAY_BEHIND).stream()
                .anyMatch(date ->
                        date.from() >= mention.to() || (date.from() <= sentence.from() + OPENING && date.to() <= from));
    }

    /** Whether what a sentence looks back to is no part of what the article tells of. */
    boolean isBackground(MeetingMention mention, Sentence sentence, Optional<Day> day, List<Gathering> known) {
        return isOfOthers(sentence, day, known) || isOfOtherTime(mention, sentence, day, known);
    }

    /** "Trước đó, ngày 2/6, Thủ tướng chủ trì cuộc họp về …": of others than the article's people, days before, and nowhere. */
    private boolean isOfOthers(Sentence sentence, Optional<Day> day, List<Gathering> known) {
        boolean before = day.flatMap(Day::date)
                .filter(date -> known.stream()
                        .flatMap(meeting -> meeting.date().flatMap(Day::date).stream())
                        .allMatch(other -> date.isBefore(other.minusDays(1))))
                .isPresent();
        List<Mark> people = reading.marks().within("Subject", sentence.from(), sentence.to());
        return before
                && !known.isEmpty()
                && !people.isEmpty()
                && !reading.marks().has("Place", sentence.from(), sentence.to())
                && people.stream()
                        .flatMap(subject -> reading.subjects().of(subject).stream())
                        .noneMatch(person -> known.stream().anyMatch(meeting -> meeting.hasAttended(person)));
    }

    /** "Trước đó, tại kỳ họp ngày 2/6, HĐND tỉnh đã bầu …": days before all others, and nobody is named who was at one. */
    private boolean isOfOtherTime(MeetingMention mention, Sentence sentence, Optional<Day> day, List<Gathering> known) {
        return !known.isEmpty()
                && !mention.byVerb()
                && mention.way() != Way.BROUGHT_IN
                && day.filter(one -> known.stream().allMatch(meeting -> meeting.date()
                                .filter(other -> MeetingDays.between(one, other) > 1)
                                .isPresent()))
                        .isPresent()
                && reading.marks().within("Subject", sentence.from(), sentence.to()).stream()
                        .flatMap(subject -> reading.subjects().of(subject).stream())
                        .noneMatch(person -> known.stream().anyMatch(meeting -> meeting.hasAttended(person)));
    }

    /** The meeting that was told of before, if a later paragraph goes on where it was: what was looked back to was a visit. */
    Optional<Gathering> overIn(Sentence sentence, Optional<Gathering> now) {
        Optional<Gathering> back = told.filter(meeting -> sentence.block() != block
                && meeting.occasion().isWithHosts()
                && now.filter(Gathering::isTravel).isPresent());
        if (back.isPresent()) {
            told = Optional.empty();
        }
        return back;
    }

    /** The meeting that was told of before, if a later paragraph lets somebody speak who is known to be there alone. */
    Optional<Gathering> overFor(Person speaker, Gathering now, Sentence sentence) {
        Optional<Gathering> back = told.filter(meeting -> meeting.hasAttended(speaker))
                .filter(meeting -> sentence.block() != block && !now.hasAttended(speaker));
        if (back.isPresent()) {
            told = Optional.empty();
        }
        return back;
    }
}
