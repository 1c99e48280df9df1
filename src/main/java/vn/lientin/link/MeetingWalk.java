package vn.lientin.link;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.fact.Span;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Goes through an article sentence by sentence and notes who took part in the meeting that it is telling of. */
final class MeetingWalk {
    /** A meeting told in the first sentences is what the article is about. */
    private static final int LEAD = 4;

    private static final Set<String> DASHES = Set.of("-", "–", "+", "*");

    private final Reading reading;
    private final Marks marks;
    private final MeetingCues cues;
    private final MeetingMentions mentions;
    private final MeetingTurns turns;
    private final MeetingStory story;
    private final SaidThere there;
    private final TripParty party;
    private final SpokenOf spokenOf;
    private final OtherOccasion otherOccasion;
    private final PartyHeads heads;
    private final List<Statements.Said> said;
    private final IdentityHashMap<Statements.Said, Gathering> at = new IdentityHashMap<>();
    /** The meetings that sentences name. */
    private final Map<Sentence, Gathering> told = new LinkedHashMap<>();

    private final BeforeMeeting before = new BeforeMeeting();

    /** Sentences read so far. */
    private int count;
    /** The sentence in which the meeting told of was last spoken of. */
    private int lastTold;
    /** The sentence that the first meeting is told in. */
    private int firstTold = Integer.MAX_VALUE;

    /** Paragraph of the last list of those present. */
    private int listBlock = -1;

    MeetingWalk(Reading reading, List<Statements.Said> said) {
        this.reading = reading;
        this.cues = new MeetingCues(reading);
        this.said = said;
        this.marks = reading.marks();
        this.turns = new MeetingTurns(marks);
        this.mentions = new MeetingMentions(reading, this::isSaid);
        this.story = new MeetingStory(reading, mentions, cues);
        this.there = new SaidThere(reading, mentions, story);
        this.party = new TripParty(marks);
        this.spokenOf = new SpokenOf(reading, said);
        this.otherOccasion = new OtherOccasion(reading, said);
        this.heads = new PartyHeads(reading);
        reading.body().forEach(this::readSentence);
        party.goOn(story.gatherings());
    }

    List<Gathering> gatherings() {
        return story.gatherings();
    }

    /** The meetings that sentences name. */
    Map<Sentence, Gathering> told() {
        return told;
    }

    Optional<Gathering> of(Statements.Said one) {
        return Optional.ofNullable(at.get(one));
    }

    private void readSentence(Sentence sentence) {
        List<Mark> here = mentions.cues(sentence);
        Optional<Gathering> known = story.current();
        int number = story.gatherings().size();
        boolean resolved = story.resolve(sentence);
        Optional<Statements.Said> telling = story.gatherings().size() > number
                ? spokenOf.in(story.mentionedAt(), known.isPresent())
                : Optional.empty();
        boolean mentioned = there.read(sentence, resolved);
        if (story.current().isPresent()) {
            firstTold = Math.min(firstTold, count);
        }
        story.current()
                .filter(meeting -> mentioned || isItemAfter(sentence))
                .ifPresent(meeting -> told.put(sentence, meeting));
        List<Participant> found = new ArrayList<>();
        for (Mark cue : here) {
            if (cue.rule().startsWith("meetings.absent")) {
                story.current()
                        .ifPresent(meeting -> cues.absent(cue, here, sentence).forEach(meeting::stayedAway));
            } else if (counts(cue, mentioned, sentence) && !mentions.isAtAnotherTime(cue, sentence)) {
                boolean ofOther = isLatent(cue) && !story.isToldBy(cue);
                List<Participant> beside = cues.participants(cue, here, sentence).stream()
                        .filter(one -> !ofOther || one.who() instanceof Person || isOfParties(cue))
                        .map(one -> ofOther && isOfParties(cue) ? one.asGuest() : one)
                        .toList();
                found.addAll(beside);
                party.add(cue, beside, story.current(), sentence);
            }
        }
        if (!story.inTurn().isEmpty()) {
            addToEach(here, sentence);
            found.clear();
        } else if (found.isEmpty() && sentence.block() == listBlock) {
            found.addAll(cues.listGoesOn(sentence));
        } else {
            listBlock = mentions.opensList(sentence) ? sentence.block() : -1;
        }
        add(found, sentence);
        if (mentioned || !found.isEmpty() || isItemAfter(sentence)) {
            lastTold = count;
        }
        telling.ifPresent(
                one -> known.ifPresentOrElse(meeting -> spoke(one, meeting), () -> there.onlyTells(one.speaker())));
        speakers(sentence, mentioned, telling);
        if (telling.isPresent()) {
            story.goBackTo(known);
        }
        count++;
    }

    /** "- Tỉnh A: …", behind what names the meeting. */
    private boolean isItemAfter(Sentence sentence) {
        return DASHES.contains(reading.tokens().lower(sentence.from())) && lastTold == count - 1;
    }

    /** Of a sentence that tells of several meetings: each cue tells of the one before it, with the sentence's first subject. */
    private void addToEach(List<Mark> here, Sentence sentence) {
        MeetingsInTurn meetings = story.inTurn();
        List<Participant> subject = new ArrayList<>();
        for (Mark cue : here) {
            Gathering meeting = meetings.at(cue.from());
            List<Participant> beside = cues.participants(cue, here, sentence);
            List<Participant> left = beside.stream()
                    .filter(one -> one.evidence().words().stream().anyMatch(words -> isBefore(words, cue)))
                    .toList();
            boolean own = cue.equals(here.get(0)) || meetings.isInFirst(cue.from());
            List<Gathering> further = meetings.ofOneVerb(cue);
            beside.stream()
                    .filter(one -> own || !left.contains(one))
                    .forEach(one -> story.take(
                            further.stream()
                                    .filter(other -> other.isNamedAfter(one.who()))
                                    .findFirst()
                                    .orElse(meeting),
                            one));
            further.forEach(other -> left.forEach(one -> story.take(other, one)));
            subject.addAll(subject.isEmpty() && own ? left : List.of());
            if (meetings.begins(cue)) {
                subject.forEach(one -> story.take(meeting, cues.as(one, cue)));
            }
        }
    }

    private boolean isBefore(Span words, Mark cue) {
        return words.compareTo(reading.article().span(cue.from(), cue.to())) < 0;
    }

    /** Some cues count only where the sentence itself names the meeting. */
    private boolean counts(Mark cue, boolean mentioned, Sentence sentence) {
        Found found = (Found) cue.value();
        if (isLatent(cue) && !story.isToldBy(cue) && !MeetingMention.has(cue, "anywhere")) {
            return (mentioned || turns.isOnThisOccasion(sentence) || isAtCeremony(sentence))
                    && !found.with("here", "").isEmpty();
        }
        if (!found.with("after-list", "").isEmpty() && sentence.block() != listBlock) {
            return false;
        }
        String family = found.with("of", "");
        boolean fits = family.isEmpty()
                || story.current()
                        .filter(meeting -> meeting.occasion().family().equals(family))
                        .isPresent();
        return fits && (found.with("at", "").isEmpty() || mentioned);
    }

    /** The sentence before told of a ceremony, and this one goes on in its paragraph. */
    private boolean isAtCeremony(Sentence sentence) {
        return lastTold == count - 1
                && !there.isSuspended()
                && !turns.opensOtherTime(sentence)
                && reading.tokens().kind(sentence.from() - 1) != Tokens.Kind.BREAK
                && story.current()
                        .filter(meeting -> meeting.occasion().isFormal())
                        .isPresent();
    }

    /** Bodies sign with each other, and are there, whosever meeting it is. */
    private static boolean isOfParties(Mark cue) {
        return ((Found) cue.value()).with("left-body", "").equals("party");
    }

    private static boolean isLatent(Mark cue) {
        return !((Found) cue.value()).with("latent", "").isEmpty();
    }

    private void add(List<Participant> found, Sentence sentence) {
        Optional<Gathering> meeting = story.current();
        if (meeting.isEmpty()) {
            before.listed(found, sentence);
            return;
        }
        if (!turns.opensOtherTime(sentence)) {
            before.listedAt(meeting.get(), sentence).forEach(one -> story.take(meeting.get(), one));
            before.saidAt(meeting.get(), sentence, saidIn(sentence)).forEach(one -> spoke(one, meeting.get()));
        }
        before.clear();
        if (!there.isSuspended()) {
            found.forEach(one -> story.take(meeting.get(), one));
        }
    }

    private List<Statements.Said> saidIn(Sentence sentence) {
        return said.stream().filter(one -> isIn(sentence, one)).toList();
    }

    /** @param telling what somebody says who only tells of the meeting */
    private void speakers(Sentence sentence, boolean mentioned, Optional<Statements.Said> telling) {
        Optional<Gathering> meeting = story.current();
        if (meeting.isEmpty()) {
            if (!there.isElsewhere()) {
                saidIn(sentence).forEach(before::said);
            }
            return;
        }
        if (there.isElsewhere()) {
            marks.within("Subject", sentence.from(), sentence.to()).stream()
                    .flatMap(subject -> reading.subjects().of(subject).stream())
                    .forEach(there::spokeElsewhere);
        }
        for (Statements.Said one : saidIn(sentence)) {
            boolean tells = telling.filter(words -> words.speaker().equals(one.speaker()))
                    .isPresent();
            if (there.isElsewhere() || tells) {
                continue;
            }
            Gathering now = mentioned ? meeting.get() : story.whereSpeaks(one.speaker(), sentence);
            if (otherOccasion.has(one, now, sentence)) {
                continue;
            }
            if (mentioned || isThere(one.speaker(), now, sentence)) {
                lastTold = count;
                spoke(one, now);
            }
        }
    }

    private static boolean isIn(Sentence sentence, Statements.Said one) {
        int from = one.subject().from();
        return sentence.from() <= from && from < sentence.to();
    }

    private void spoke(Statements.Said one, Gathering meeting) {
        at.put(one, meeting);
        meeting.isSpokenAt();
        boolean leads = heads.lead(one.speaker(), meeting, story.gatherings());
        meeting.attended(
                leads
                        ? MeetingCues.leads(one.speaker(), one.evidence())
                        : new Participant(
                                one.speaker(), Capacity.SPEAKER, Capacities.SPOKE, Optional.empty(), one.evidence()));
    }

    private boolean isThere(Person speaker, Gathering meeting, Sentence sentence) {
        return there.isThere(speaker, meeting, sentence, count - lastTold, meeting.number() == leadNumber());
    }

    /** Number of the meeting that the article opens with. */
    private int leadNumber() {
        return firstTold <= LEAD ? 1 : 0;
    }

    /** Whether a token lies in what somebody is reported to say. */
    private boolean isSaid(int token) {
        Span span = reading.article().span(token, token + 1);
        return said.stream().anyMatch(one -> one.text().contains(span));
    }
}
