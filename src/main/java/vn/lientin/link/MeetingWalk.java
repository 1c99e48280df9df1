package vn.lientin.link;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.fact.Span;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Goes through an article sentence by sentence and keeps in mind which meeting it is telling of.
 *
 * <p>A meeting is new where none is known yet, or where another time is told with another meeting; all other mentions come
 * back to one that is known.
 */
final class MeetingWalk {
    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;
    private final MeetingCues cues;
    private final MeetingDays days;
    private final MeetingPlaces places;
    private final MeetingMentions mentions;
    private final List<Gathering> gatherings = new ArrayList<>();
    private final Map<Statements.Said, Gathering> at = new IdentityHashMap<>();
    private final List<Participant> waiting = new ArrayList<>();
    private final List<Statements.Said> said;
    private Optional<Gathering> current = Optional.empty();
    private Optional<MeetingMentions.Mention> latent = Optional.empty();
    private int otherTimeBlock = -1;
    private boolean inList;

    MeetingWalk(Reading reading, List<Statements.Said> said) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
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
        resolve(sentence);
        List<Participant> found = new ArrayList<>();
        for (Mark cue : here) {
            if (isLatent(cue) && !isOccasion(cue)) {
                continue;
            }
            if (cue.rule().startsWith("meetings.absent/")) {
                current.ifPresent(meeting -> cues.absent(cue, here, sentence).forEach(meeting::stayedAway));
            } else {
                found.addAll(cues.participants(cue, here, sentence));
            }
        }
        add(found);
        speakers(sentence);
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
        Gathering meeting = current.get();
        for (Participant participant : found) {
            meeting.attended(participant);
            meeting.placeIfUnknown(places.atHome(participant));
        }
    }

    private void speakers(Sentence sentence) {
        boolean elsewhere =
                !marks.within("elsewhere", sentence.from(), sentence.to()).isEmpty();
        for (Statements.Said one : said) {
            int from = one.subject().from();
            if (from < sentence.from() || from >= sentence.to() || elsewhere || current.isEmpty()) {
                continue;
            }
            at.put(one, current.get());
            current.get()
                    .attended(new Participant(one.speaker(), Capacity.SPEAKER, 3, Optional.empty(), one.evidence()));
        }
    }

    /** Settles which meeting the sentence tells of. */
    private void resolve(Sentence sentence) {
        if (mentions.opensOtherTime(sentence)) {
            otherTimeBlock = sentence.block();
        }
        List<MeetingMentions.Mention> all = mentions.of(sentence);
        for (MeetingMentions.Mention mention : all) {
            if (mention.latent()) {
                if (latent.isEmpty() && gatherings.isEmpty()) {
                    latent = Optional.of(mention);
                }
            } else if (isNew(mention, sentence)) {
                current = Optional.of(create(mention, sentence));
                return;
            }
        }
        for (MeetingMentions.Mention mention : all) {
            if (!mention.latent()) {
                Optional<Gathering> known = known(mention);
                if (known.isPresent()) {
                    current = known;
                    return;
                }
            }
        }
        if (gatherings.isEmpty() && latent.isPresent() && mentions.opensList(sentence)) {
            Sentence told = reading.sentence(latent.get().mark().from()).orElse(sentence);
            current = Optional.of(create(latent.get(), told));
            List<Mark> there = mentions.cues(told);
            add(there.stream()
                    .flatMap(cue -> cues.participants(cue, there, told).stream())
                    .toList());
        }
    }

    private Optional<Gathering> known(MeetingMentions.Mention mention) {
        Optional<Gathering> best = Optional.empty();
        for (Gathering meeting : gatherings) {
            if (meeting.occasion().kind().equals(mention.occasion().kind())) {
                return Optional.of(meeting);
            }
            if (meeting.occasion().mayBeCalled(mention.occasion().family())
                    && (best.isEmpty() || current.filter(meeting::equals).isPresent())) {
                best = Optional.of(meeting);
            }
        }
        return best;
    }

    private boolean isNew(MeetingMentions.Mention mention, Sentence sentence) {
        Optional<Day> day = days.in(sentence, mention.mark().from());
        if (gatherings.isEmpty()) {
            return true;
        }
        Optional<Day> first = gatherings.get(0).date();
        if (!mention.introduced() && !mention.named()) {
            boolean otherKind = gatherings.stream()
                    .noneMatch(g -> g.occasion().mayBeCalled(mention.occasion().family()));
            return otherKind && sentence.block() == otherTimeBlock;
        }
        if (day.isPresent() && first.isPresent() && !MeetingDays.near(day.get(), first.get())) {
            return false;
        }
        boolean sameDay = days.saysSameDay(sentence) || sentence.block() == otherTimeBlock;
        boolean otherDay =
                day.isPresent() && gatherings.stream().noneMatch(g -> g.date().equals(day));
        boolean otherFamily = gatherings.stream()
                .noneMatch(g -> g.occasion().family().equals(mention.occasion().family()));
        return otherDay || sameDay || (day.isPresent() && otherFamily && mention.introduced());
    }

    private Gathering create(MeetingMentions.Mention mention, Sentence sentence) {
        Mark mark = mention.mark();
        boolean first = gatherings.isEmpty();
        Optional<Day> day = days.in(sentence, mark.from())
                .or(() -> days.before(mark.from(), false))
                .or(() -> first
                        ? days.before(mark.from(), true)
                        : mentions.shifted(sentence, gatherings.get(0).date()));
        Optional<Place> place = places.named(sentence, sentence.from(), sentence.to())
                .or(() -> places.inLabel(mark.from(), mention.to())
                        .filter(p -> mention.occasion().family().equals("session")
                                || mention.occasion().family().equals("congress")));
        Gathering meeting = new Gathering(
                gatherings.size() + 1,
                mention.occasion(),
                day,
                place,
                reading.evidence(mark.from(), mark.to(), mark.rule(), List.of(mark)));
        gatherings.add(meeting);
        if (first) {
            waiting.forEach(meeting::attended);
            waiting.clear();
        }
        return meeting;
    }

    /** Whether a token lies in what somebody is reported to say. */
    private boolean isSaid(int token) {
        Span span = reading.article().span(token, token + 1);
        return said.stream().anyMatch(one -> one.text().contains(span));
    }
}
