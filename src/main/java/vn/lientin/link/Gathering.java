package vn.lientin.link;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;

/** A meeting while the article is being read: what is known of it so far, and who attended it. */
final class Gathering {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final int number;
    private final Evidence evidence;
    private final Attendees attendees = new Attendees();
    private Occasion occasion;
    private Naming naming = Naming.NONE;
    private String site = "";
    private String part = "";
    private boolean travel;
    private boolean overDays;
    private boolean deed;
    private boolean aside;
    private boolean spokenAt;
    private boolean ofParty;
    private Optional<Day> date;
    private Optional<Day> lastDay = Optional.empty();
    private Optional<Place> place;
    private Optional<Place> home = Optional.empty();
    private Optional<Place> reported = Optional.empty();

    Gathering(int number, Occasion occasion, Optional<Day> date, Optional<Place> place, Evidence evidence) {
        this.number = number;
        this.occasion = occasion;
        this.date = date;
        this.place = place;
        this.evidence = evidence;
    }

    int number() {
        return number;
    }

    Occasion occasion() {
        return occasion;
    }

    /** The article itself names what was only understood so far. */
    void call(Occasion better) {
        occasion = better;
        deed = false;
    }

    /** It is called so, too. */
    void isCalled(Naming other) {
        naming = naming.with(other);
    }

    /** Somebody went there, to a site that is called so. */
    void wentTo(Optional<String> name) {
        travel = true;
        site = name.orElse("");
    }

    boolean isTravel() {
        return travel;
    }

    /** It is told by what was done, and may be no meeting. */
    void isDeed() {
        deed = true;
    }

    /** What was done there is no meeting by itself: flowers were laid. */
    void isAside() {
        aside = true;
    }

    /** Somebody is told to have said something there. */
    void isSpokenAt() {
        spokenAt = true;
    }

    /** It is told to have been in the morning or in the evening. */
    void isInPart(String told) {
        part = told;
    }

    /** Whether another part of the day is told than the one that it was in. */
    boolean isInOtherPart(String told) {
        return !part.isEmpty() && !told.isEmpty() && !part.equals(told);
    }

    /** A visit over days, which may have meetings of its own. */
    void lastsDays() {
        overDays = true;
    }

    boolean isOverDays() {
        return overDays;
    }

    /** A deed of those who are at another meeting, too, and nobody is told to be at home or to speak there. */
    boolean isSideAct(List<Gathering> all) {
        return deed
                && !spokenAt
                && all.size() > 1
                && all.get(0) != this
                && attendees.actors().stream()
                        .filter(actor -> !aside || actor instanceof Person)
                        .allMatch(actor -> attendees.isOnlyPresent(actor)
                                && all.stream().anyMatch(other -> other != this && other.hasAttended(actor)));
    }

    /** Whoever is there is at another meeting, too. */
    void goOnTo(Gathering other) {
        attendees.goOnTo(other.attendees);
    }

    /** Whether it is at a site that may be told by more words, or by fewer. */
    boolean isAt(String name) {
        return !site.isEmpty()
                && (site.startsWith(name) || site.endsWith(name) || name.startsWith(site) || name.endsWith(site));
    }

    /** Those who are there go on from place to place. */
    boolean isTrip() {
        return travel || occasion.isTrip();
    }

    /** Whether what another mention names shows that it means another meeting. */
    boolean isOther(MeetingMention mention) {
        return hasOtherNumber(mention.naming()) || isAmongOthers(mention) || isWithOthers(mention.naming());
    }

    /** "cuộc gặp với các chuyên gia", after that with somebody who was named. */
    private boolean isWithOthers(Naming other) {
        return occasion.isOfSides()
                && naming.namesPersons()
                && !other.namesPersons()
                && naming.isCalledOtherwise(other, true);
    }

    /** Whether it has another number in a row. */
    boolean hasOtherNumber(Naming other) {
        return naming.hasOtherNumber(other);
    }

    /**
     * Whether other people are there: only where that tells one meeting from another, and both sides are known; "cuộc gặp với
     * ông A" is no word for a forum at which he is not told to be.
     */
    boolean isAmongOthers(MeetingMention mention) {
        boolean otherKind = !occasion.kind().equals(mention.occasion().kind());
        boolean sides = occasion.isOfSides()
                ? hasBothSides() || (otherKind && (mention.byVerb() || naming.namesPersons()))
                : (occasion.isTrip() || (occasion.isFormal() && !mention.byVerb()))
                        && mention.occasion().isOfSides();
        return sides && mention.naming().isAmongOthers(attendees.actors());
    }

    /** Talks or a reception that nothing else is told of: no word for a conference or a ceremony stands for it. */
    boolean isOnlyTalks() {
        boolean met = occasion.isOnlyTalks() || (occasion.isOfSides() && naming.namesPersons());
        return met && !naming.isTelling();
    }

    /** Whether it is called by words that have nothing in common with what is known. */
    boolean isCalledOtherwise(MeetingMention other) {
        boolean sameFamily = occasion.family().equals(other.occasion().family());
        return naming.isCalledOtherwise(other.naming(), sameFamily);
    }

    Optional<Day> date() {
        return date;
    }

    Evidence evidence() {
        return evidence;
    }

    /** The day that was told, of a session its last one. */
    void lastDayIs(Optional<Day> day) {
        lastDay = day;
    }

    Optional<Day> lastDay() {
        return lastDay.or(this::date);
    }

    void dateIfUnknown(Optional<Day> other) {
        date = date.or(() -> other);
    }

    /** The place of those at home there counts where no other is told. */
    void homeIfUnknown(Optional<Place> other) {
        home = home.or(() -> other);
    }

    Optional<Place> place() {
        return place.or(() -> home).or(() -> reported);
    }

    /** Where the report comes from counts where nothing else tells. */
    void reportedFrom(Optional<Place> dateline) {
        reported = dateline;
    }

    /** A place within the one that was told first. */
    void isHeldAt(Place exactly) {
        place = Optional.of(exactly);
    }

    void placeIfUnknown(Optional<Place> other) {
        place = place.or(() -> other);
    }

    /** Talks, a visit, or a reception of which both sides are known: others speak there only where the article says so. */
    boolean isAmongFew() {
        return occasion.isAmongFew() || (occasion.isOnlyTalks() && hasBothSides());
    }

    /** Whether more than one person is known to be there: then those on both sides are taken to be. */
    boolean hasBothSides() {
        return attendees.actors().stream().filter(Person.class::isInstance).count() > 1;
    }

    /** It is called after somebody who is there. */
    boolean isNamedAfter(Actor actor) {
        return naming.persons().stream().anyMatch(actor::equals);
    }

    boolean hasAttended(Actor actor) {
        return attendees.actors().contains(actor);
    }

    /** Persons who lead those that came. */
    List<Person> leaders() {
        return attendees.leaders();
    }

    /** Somebody who is named held it, or led those who came. */
    boolean isLed() {
        return attendees.isLed();
    }

    /** "đoàn": those who came went on together. */
    boolean isOfParty() {
        return ofParty;
    }

    /** Whoever leads those that came leads them at the next stop, too. */
    void partyGoesOnTo(Gathering next) {
        next.ofParty = true;
        attendees.leadersGoOnTo(next.attendees);
    }

    boolean isLedBy(Person person) {
        return attendees.leaders().contains(person);
    }

    /** Visits, talks, receptions: where the same guests go on from one to the other. */
    boolean isOfSameTrip(Gathering other) {
        return occasion.isWithGuests() && other.occasion.isWithGuests();
    }

    void attended(Participant participant) {
        attendees.add(participant);
    }

    void stayedAway(Actor actor) {
        attendees.stayedAway(actor);
    }

    Meeting meeting() {
        return new Meeting(number, occasion.kind(), label(), date, place(), Optional.empty(), evidence);
    }

    /** "cuộc họp" tells no meeting from another: with who was in it for more than to be there, else where. */
    private String label() {
        if (!occasion.isBare()) {
            return occasion.label();
        }
        List<String> told = new ArrayList<>(attendees.foremost());
        place().filter(where -> told.isEmpty()).ifPresent(where -> told.add(where.label()));
        date.flatMap(Day::date).ifPresent(day -> told.add(day.format(WRITTEN)));
        return told.isEmpty() ? occasion.label() : occasion.label() + " (" + String.join(", ", told) + ")";
    }

    /** Persons and organizations. */
    List<Fact> attendances(Meeting meeting, Talks talks) {
        return attendees.facts(meeting, Optional.of(talks).filter(sides -> occasion.isOfSides()));
    }
}
