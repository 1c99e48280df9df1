package vn.lientin.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Trips from place to place: each stop is a meeting of its own, told of for the first time where its site is new. */
final class Trips {
    /** So many words after a verb its object ends. */
    private static final int OBJECT = 20;
    /** So many words name a site. */
    private static final int SITE = 8;

    /** Tokens after a verb of going in which the place stands. */
    private static final int GOAL = 5;

    private static final List<String> ENDS = List.of("Date", "MeetCue", "Speech", "label-stop");

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;
    private final MeetingCues cues;
    private final MeetingMentions mentions;
    private final List<Gathering> known;

    /** The list of meetings that are known may grow. */
    Trips(Reading reading, MeetingMentions mentions, MeetingCues cues, List<Gathering> known) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.mentions = mentions;
        this.cues = cues;
        this.known = known;
    }

    /** What the site is called that somebody goes to: "Đồn Biên phòng A" of "thăm cán bộ, chiến sĩ Đồn Biên phòng A". */
    Optional<String> site(MeetingMention mention, Sentence sentence) {
        if (!mention.isTravel()) {
            return Optional.empty();
        }
        Mark cue = mention.mark();
        Optional<String> after =
                opens(cue) ? Optional.empty() : site(object(cue), Math.min(sentence.to(), cue.to() + OBJECT));
        return after.or(() -> cameTo(cue, sentence)).or(() -> marks.at(sentence.from(), "MeetCue")
                .filter(Trips::opens)
                .flatMap(opening -> site(goal(opening), opening.to())));
    }

    /** "kiểm tra tại xã A": the object begins behind "tại". */
    private int object(Mark cue) {
        return tokens.isAny(cue.to(), Words.set("at")) ? cue.to() + 1 : cue.to();
    }

    /** "đoàn đến xã A kiểm tra …": where the cue before it says that they came to. */
    private Optional<String> cameTo(Mark cue, Sentence sentence) {
        return marks.within("MeetCue", sentence.from(), cue.from()).stream()
                .filter(came -> MeetingMention.isStop(came) && !opens(came))
                .findFirst()
                .flatMap(came -> site(came.to(), cue.from()));
    }

    /** Where the site begins in what opens a sentence. */
    private int goal(Mark opening) {
        return marks.within("Place", opening.from(), opening.to()).stream()
                .map(Mark::from)
                .findFirst()
                .orElse(opening.from() + 1);
    }

    private Optional<String> site(int from, int to) {
        for (int i = from; i < to && !ends(i); i++) {
            if (tokens.isCapitalised(i)) {
                return Optional.of(name(i, to));
            }
        }
        return Optional.empty();
    }

    private String name(int from, int to) {
        int end = from;
        while (end < Math.min(to, from + SITE) && !ends(end) && tokens.isWord(end)) {
            end++;
        }
        return tokens.text(from, Math.max(end, from + 1)).toLowerCase(Locale.ROOT);
    }

    private boolean ends(int token) {
        boolean comma = tokens.is(token, ",") && !marks.begins(token + 1, "people");
        return comma
                || tokens.is(token, ";")
                || tokens.is(token, ".")
                || ENDS.stream().anyMatch(type -> marks.begins(token, type));
    }

    /** "Tại xã A, …": the site stands in the cue. */
    private static boolean opens(Mark cue) {
        return cue.rule().startsWith("meetings.stopped-at/") || isNumbered(cue);
    }

    /**
     * Whether what a sentence mentions is a further stop of the trip that is being told of.
     *
     * @param trip what the story is telling of
     * @param goesOn the sentence goes on to another time
     */
    boolean isFurtherStop(MeetingMention mention, Sentence sentence, Optional<Gathering> trip, boolean goesOn) {
        Optional<String> site = site(mention, sentence);
        return site.isPresent()
                && !marks.has("say", sentence.from(), mention.mark().from())
                && trip.filter(now -> now.isTrip() && !isWhere(mention, now)).isPresent()
                && known.stream().noneMatch(meeting -> meeting.isAt(site.get()))
                && (!isToldBefore(site.get(), sentence) || isApart(mention, sentence, trip.get()))
                && (!mention.isStop()
                        || isNumbered(mention.mark())
                        || (isByVisitor(mention, sentence, trip.get())
                                && (goesOn || isOneOfSeveral() || isApart(mention, sentence, trip.get()))));
    }

    /** "Điểm thứ hai là xã A". */
    private static boolean isNumbered(Mark cue) {
        return cue.rule().startsWith("meetings.next-stop");
    }

    /** In another xã than the trip was so far. */
    private boolean isApart(MeetingMention mention, Sentence sentence, Gathering trip) {
        int end = Math.min(sentence.to(), mention.to() + GOAL);
        return marks.within("Place", mention.mark().from(), end).stream()
                .map(found -> ((PlaceFinder.Found) found.value()).place())
                .findFirst()
                .filter(place -> trip.place()
                        .filter(known -> MeetingPlaces.areApart(known, place))
                        .isPresent())
                .isPresent();
    }

    /** "đoàn về tỉnh A": those who are there go on to another place. */
    boolean arrives(Sentence sentence, Gathering now) {
        boolean visitor =
                marks.within("Actor", sentence.from(), sentence.to()).stream().anyMatch(MeetingCues::isDelegation)
                        || marks.within("Subject", sentence.from(), sentence.to()).stream()
                                .flatMap(subject -> reading.subjects().of(subject).stream())
                                .anyMatch(now::hasAttended);
        return visitor
                && marks.within("came", sentence.from(), sentence.to()).stream()
                        .anyMatch(verb -> marks.begins(verb.to(), "Place"));
    }

    /** Whether no meeting at a place is known. */
    boolean isNew(Optional<Place> place) {
        return place.isPresent()
                && known.stream().noneMatch(meeting -> meeting.place().equals(place));
    }

    /** What the trip was told to be for: "khảo sát tại các xã A, B". */
    private boolean isToldBefore(String site, Sentence sentence) {
        int first = reading.body().get(0).from();
        return sentence.from() > first
                && tokens.text(first, sentence.from()).toLowerCase(Locale.ROOT).contains(site);
    }

    /** "Chiều cùng ngày, đoàn gặp gỡ …": the guests that the article told of last are at the new meeting, too. */
    void partyGoesOnTo(Gathering meeting, Sentence sentence) {
        boolean goesOn = isSameParty(sentence) && !new MeetingTurns(marks).opensEarlier(sentence);
        if (goesOn && meeting.occasion().isWithGuests()) {
            known.stream()
                    .filter(other -> other != meeting && other.occasion().isWithGuests())
                    .filter(other -> other.leaders().size() == 1)
                    .reduce((before, last) -> last)
                    .filter(last -> !isEarlier(meeting, last))
                    .ifPresent(last -> last.partyGoesOnTo(meeting));
        }
    }

    private static boolean isEarlier(Gathering meeting, Gathering other) {
        Optional<LocalDate> day = meeting.date().flatMap(Day::date);
        return day.isPresent()
                && other.date().flatMap(Day::date).filter(day.get()::isBefore).isPresent();
    }

    /** "đoàn": those of whom the article was telling, and nobody else leads them. */
    boolean isSameParty(Sentence sentence) {
        boolean bare = marks.within("Actor", sentence.from(), sentence.to()).stream()
                .anyMatch(actor -> actor.rule().startsWith("actors.delegation-bare/"));
        return (bare
                        || marks.at(sentence.from(), "MeetCue")
                                .filter(Trips::isNumbered)
                                .isPresent())
                && marks.within("MeetCue", sentence.from(), sentence.to()).stream()
                        .noneMatch(CueClause::isLed);
    }

    /** "tiếp đoàn": those of whom the article was telling are met, but not "tiếp đoàn doanh nghiệp Nhật Bản". */
    boolean isOfParty(MeetingMention mention) {
        return marks.at(mention.mark().to(), "Actor")
                .filter(actor -> actor.rule().startsWith("actors.delegation-bare/"))
                .filter(actor -> !tokens.isWord(actor.to()) || marks.begins(actor.to(), "label-stop"))
                .isPresent();
    }

    /** The trip as a whole, where a sentence looks back on it. */
    Optional<Gathering> lookingBack(Sentence sentence, Optional<Gathering> now) {
        boolean back = marks.begins(sentence.from(), "trip-ends");
        return now.filter(stop -> back && stop.isTravel())
                .flatMap(stop -> known.stream().filter(Gathering::isTravel).findFirst());
    }

    /** Whether the article opens more than one sentence with a site, or with a visit. */
    private boolean isOneOfSeveral() {
        return marks.all("MeetCue").stream()
                        .filter(cue -> opens(cue) || isVisitFirst(cue))
                        .count()
                > 1;
    }

    private boolean isVisitFirst(Mark cue) {
        boolean visit = ((Found) cue.value()).with("family", "").equals("visit");
        return visit
                && reading.sentence(cue.from())
                        .filter(told -> told.from() == cue.from())
                        .isPresent();
    }

    /** Whether the site is where the trip is already, or what is around it. */
    private boolean isWhere(MeetingMention mention, Gathering trip) {
        Optional<Place> place = trip.place();
        Mark cue = mention.mark();
        boolean small = place.filter(one -> one.level() == Level.COMMUNE).isPresent();
        return place.isPresent()
                && marks.within("Place", cue.from(), cue.to() + 2).stream()
                        .filter(found ->
                                small || marks.covering(found.from(), "Org").isEmpty())
                        .map(found -> ((PlaceFinder.Found) found.value()).place())
                        .anyMatch(here -> here.equals(place.get()) || isLarger(here, place.get()));
    }

    private static boolean isLarger(Place here, Place known) {
        return here.level().compareTo(known.level()) < 0;
    }

    private boolean isByVisitor(MeetingMention mention, Sentence sentence, Gathering trip) {
        List<Mark> here = mentions.cues(sentence);
        return isSameParty(sentence)
                || cues.participants(mention.mark(), here, sentence).stream()
                        .anyMatch(one -> trip.hasAttended(one.who()))
                || marks.within("Actor", mention.mark().to(), sentence.to()).stream()
                        .findFirst()
                        .filter(actor -> opens(mention.mark()) && MeetingCues.isDelegation(actor))
                        .isPresent();
    }

    /** What a stop is: the same as the trip, at its own site. */
    Occasion occasion(MeetingMention mention, Gathering trip) {
        Occasion told = mention.occasion();
        if (!trip.isTravel() || !trip.occasion().isTrip()) {
            return told;
        }
        String kind = trip.occasion().kind();
        Mark cue = mention.mark();
        String at = tokens.text(cue.from(), cue.to());
        String label =
                opens(cue) ? kind + " " + at.substring(0, 1).toLowerCase(Locale.ROOT) + at.substring(1) : told.label();
        return new Occasion(kind, trip.occasion().family(), label);
    }
}
