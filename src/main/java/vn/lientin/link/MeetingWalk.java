package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.fact.Span;
import vn.lientin.text.Sentence;

/**
 * Goes through an article sentence by sentence and keeps in mind which meeting it is telling of.
 *
 * <p>A meeting is new where none is known yet, or where another time is told with another meeting; all other mentions come
 * back to one that is known.
 */
final class MeetingWalk {
    private final Reading reading;
    private final Marks marks;
    private final MeetingCues cues;
    private final MeetingDays days;
    private final MeetingPlaces places;
    private final MeetingMentions mentions;
    private final List<Gathering> gatherings = new ArrayList<>();
    private final IdentityHashMap<Statements.Said, Gathering> at = new IdentityHashMap<>();
    private final List<Participant> waiting = new ArrayList<>();
    private final List<Statements.Said> said;
    /** Meetings that the article has not called a meeting so far. */
    private final Set<Gathering> understood = new HashSet<>();

    private Optional<Gathering> current = Optional.empty();
    private Optional<MeetingMentions.Mention> latent = Optional.empty();
    private int otherTimeBlock = -1;
    private int otherDayBlock = -1;
    private int shift;
    private boolean suspended;
    private boolean toThePress;
    private int suspendedBlock = -1;

    MeetingWalk(Reading reading, List<Statements.Said> said) {
        this.reading = reading;
        this.marks = reading.marks();
        this.cues = new MeetingCues(reading);
        this.days = new MeetingDays(reading);
        this.places = new MeetingPlaces(reading);
        this.said = said;
        this.mentions = new MeetingMentions(reading, this::isSaid);
        reading.body().forEach(this::readSentence);
    }

    List<Gathering> gatherings() {
        return gatherings;
    }

    Optional<Gathering> of(Statements.Said one) {
        return Optional.ofNullable(at.get(one));
    }

    private void readSentence(Sentence sentence) {
        List<Mark> here = mentions.cues(sentence);
        boolean mentioned = resolve(sentence);
        suspend(sentence, mentioned);
        List<Participant> found = new ArrayList<>();
        for (Mark cue : here) {
            if (!counts(cue, mentioned)) {
                continue;
            }
            if (cue.rule().startsWith("meetings.absent/")) {
                current.ifPresent(meeting -> cues.absent(cue, here, sentence).forEach(meeting::stayedAway));
            } else {
                boolean onlyPersons = isLatent(cue) && !isOccasion(cue);
                cues.participants(cue, here, sentence).stream()
                        .filter(one -> !onlyPersons || one.who() instanceof Person)
                        .forEach(found::add);
            }
        }
        add(found);
        speakers(sentence);
    }

    /** Some cues count only where the sentence itself names the meeting. */
    private boolean counts(Mark cue, boolean mentioned) {
        Found found = (Found) cue.value();
        if (isLatent(cue) && !isOccasion(cue)) {
            return mentioned && !found.with("here", "").isEmpty();
        }
        return found.with("at", "").isEmpty() || mentioned;
    }

    /** Another day, or words to the press, without a meeting: what people say there is not said at the meeting. */
    private void suspend(Sentence sentence, boolean mentioned) {
        if (mentioned || mentions.opensList(sentence)) {
            suspended = false;
            return;
        }
        if (sentence.block() != suspendedBlock && !toThePress) {
            suspended = false;
        }
        boolean press =
                !marks.within("elsewhere", sentence.from(), sentence.to()).isEmpty();
        boolean otherDay = current.flatMap(Gathering::date)
                .map(day -> days.opening(sentence, day).isPresent())
                .orElse(false);
        if (press || otherDay) {
            suspended = true;
            toThePress = press;
            suspendedBlock = sentence.block();
        }
    }

    private boolean isOccasion(Mark cue) {
        return current.filter(meeting ->
                        meeting.evidence().words().contains(reading.article().span(cue.from(), cue.to())))
                .isPresent();
    }

    private static boolean isLatent(Mark cue) {
        return !((Found) cue.value()).with("latent", "").isEmpty();
    }

    private void add(List<Participant> found) {
        if (current.isEmpty()) {
            waiting.addAll(found);
            return;
        }
        if (suspended) {
            return;
        }
        Gathering meeting = current.get();
        for (Participant participant : found) {
            meeting.attended(participant);
            meeting.homeIfUnknown(places.atHome(participant));
        }
    }

    private void speakers(Sentence sentence) {
        boolean elsewhere =
                !marks.within("elsewhere", sentence.from(), sentence.to()).isEmpty();
        for (Statements.Said one : said) {
            int from = one.subject().from();
            boolean here = from >= sentence.from() && from < sentence.to();
            boolean away =
                    suspended && !(toThePress && !elsewhere && current.get().hasAttended(one.speaker()));
            if (!here || elsewhere || current.isEmpty() || away) {
                continue;
            }
            at.put(one, current.get());
            current.get()
                    .attended(new Participant(
                            one.speaker(), Capacity.SPEAKER, MeetingCues.SPOKE, Optional.empty(), one.evidence()));
        }
    }

    /** Settles which meeting the sentence tells of; false if it mentions none. */
    private boolean resolve(Sentence sentence) {
        if (mentions.opensOtherTime(sentence)) {
            otherTimeBlock = sentence.block();
            if (mentions.shift(sentence) != 0) {
                otherDayBlock = sentence.block();
                shift = mentions.shift(sentence);
            }
        }
        List<MeetingMentions.Mention> all = mentions.of(sentence);
        for (MeetingMentions.Mention mention : all) {
            if (mention.latent()) {
                if (days.in(sentence, mention.mark().from(), lastDay()).isPresent()
                        && (gatherings.isEmpty() ? latent.isEmpty() : isOtherTime(sentence))) {
                    latent = Optional.of(mention);
                }
            } else if (isNew(mention, sentence)) {
                current = Optional.of(create(mention, sentence));
                return true;
            }
        }
        for (MeetingMentions.Mention mention : all) {
            if (!mention.latent()) {
                Optional<Gathering> known = known(mention);
                if (known.isPresent()) {
                    known.get().dateIfUnknown(days.in(sentence, mention.mark().from(), Optional.empty()));
                    if (understood.contains(known.get()) && !isVerb(mention)) {
                        known.get().call(mention.occasion());
                        understood.remove(known.get());
                    }
                    current = known;
                    return true;
                }
            }
        }
        if (latent.isPresent() && mentions.opensList(sentence)) {
            Sentence told = reading.sentence(latent.get().mark().from()).orElse(sentence);
            if (gatherings.isEmpty() || told.block() == sentence.block()) {
                Gathering meeting = create(latent.get(), told);
                understood.add(meeting);
                tell(meeting, latent.get());
                meeting.placeIfUnknown(places.named(sentence, sentence.from(), sentence.to()));
                current = Optional.of(meeting);
            }
        }
        return false;
    }

    private boolean isOtherTime(Sentence sentence) {
        return days.saysSameDay(sentence)
                || sentence.block() == otherTimeBlock
                || !marks.within("Date", sentence.from(), sentence.to()).isEmpty();
    }

    private Optional<Day> lastDay() {
        return current.flatMap(Gathering::date).or(() -> latent.flatMap(
                        mention -> reading.sentence(mention.mark().from()))
                .flatMap(told -> days.in(told, told.to(), Optional.empty())));
    }

    /** The meeting that a mention comes back to: the one called most alike, of equal ones the one told of now. */
    private Optional<Gathering> known(MeetingMentions.Mention mention) {
        Optional<Gathering> best = Optional.empty();
        int bestScore = 0;
        for (Gathering meeting : gatherings) {
            int score = 2 * meeting.occasion().likeness(mention.occasion());
            if (score > 0 && current.filter(meeting::equals).isPresent()) {
                score++;
            }
            if (score > bestScore) {
                best = Optional.of(meeting);
                bestScore = score;
            }
        }
        return best;
    }

    private static boolean isVerb(MeetingMentions.Mention mention) {
        return mention.mark().type().equals("MeetCue");
    }

    private boolean isNew(MeetingMentions.Mention mention, Sentence sentence) {
        Optional<Day> day = days.in(sentence, mention.mark().from(), lastDay());
        if (gatherings.isEmpty()) {
            return true;
        }
        Optional<Day> first = gatherings.get(0).date();
        if (!mention.introduced() && !mention.named()) {
            boolean otherKind = gatherings.stream()
                    .noneMatch(g -> g.occasion().mayBeCalled(mention.occasion().family()));
            return sentence.block() == otherTimeBlock && (otherKind || otherDayBlock == sentence.block());
        }
        if (day.isPresent() && first.isPresent() && !MeetingDays.near(day.get(), first.get())) {
            return false;
        }
        boolean sameDay = days.saysSameDay(sentence) || sentence.block() == otherTimeBlock;
        boolean otherDay =
                day.isPresent() && gatherings.stream().noneMatch(g -> g.date().equals(day));
        boolean alike = gatherings.stream().anyMatch(g -> g.occasion().likeness(mention.occasion()) >= 3);
        if (!mention.named() && alike && !otherDay) {
            return false;
        }
        boolean otherFamily = gatherings.stream()
                .noneMatch(g -> g.occasion().family().equals(mention.occasion().family()));
        return otherDay || sameDay || (day.isPresent() && otherFamily && mention.introduced());
    }

    private Gathering create(MeetingMentions.Mention mention, Sentence sentence) {
        Mark mark = mention.mark();
        boolean first = gatherings.isEmpty();
        Optional<Day> day = days.in(sentence, mark.from(), lastDay())
                .or(() -> days.before(mark.from(), false))
                .or(() -> first ? days.before(mark.from(), true) : shifted(sentence));
        Optional<Place> place = place(mention, sentence);
        Gathering meeting = new Gathering(
                gatherings.size() + 1,
                mention.occasion(),
                day,
                place,
                reading.evidence(mark.from(), mark.to(), mark.rule(), List.of(mark)));
        gatherings.add(meeting);
        organizer(mention, sentence).forEach(meeting::attended);
        if (first) {
            waiting.forEach(meeting::attended);
            waiting.forEach(one -> meeting.homeIfUnknown(places.atHome(one)));
            waiting.clear();
            if (!mention.latent() && !mention.introduced()) {
                latent.ifPresent(told -> tell(meeting, told));
            }
        }
        return meeting;
    }

    /** Adds what the sentence of a latent meeting tells. */
    private void tell(Gathering meeting, MeetingMentions.Mention told) {
        Sentence sentence = reading.sentence(told.mark().from()).orElseThrow();
        meeting.placeIfUnknown(place(told, sentence));
        List<Mark> there = mentions.cues(sentence);
        for (Mark cue : there) {
            for (Participant participant : cues.participants(cue, there, sentence)) {
                meeting.attended(participant);
                meeting.homeIfUnknown(places.atHome(participant));
            }
        }
        latent = Optional.empty();
    }

    private Optional<Place> place(MeetingMentions.Mention mention, Sentence sentence) {
        String family = mention.occasion().family();
        Optional<Place> voters =
                family.equals("voters") ? places.next(mention.mark().to(), sentence.to()) : Optional.empty();
        Optional<Place> named =
                places.named(sentence, sentence.from(), sentence.to()).or(() -> voters);
        boolean inside = !gatherings.isEmpty() && gatherings.get(0).occasion().isLong();
        return named.isEmpty() && inside ? gatherings.get(0).place() : named;
    }

    /** A session is held by the body that stands after its name. */
    private List<Participant> organizer(MeetingMentions.Mention mention, Sentence sentence) {
        return mention.occasion().isLong() ? cues.bodyAfter(mention.mark(), mention.to(), sentence) : List.of();
    }

    /** The day after or before the first meeting, where the paragraph opens with such words. */
    private Optional<Day> shifted(Sentence sentence) {
        Optional<Day> first = gatherings.get(0).date();
        return otherDayBlock == sentence.block() ? first.map(day -> MeetingDays.plus(day, shift)) : first;
    }

    /** Whether a token lies in what somebody is reported to say. */
    private boolean isSaid(int token) {
        Span span = reading.article().span(token, token + 1);
        return said.stream().anyMatch(one -> one.text().contains(span));
    }
}
