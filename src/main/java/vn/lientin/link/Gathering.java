package vn.lientin.link;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Meeting;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Attendance;
import vn.lientin.fact.Fact.Capacity;

/** A meeting while the article is being read: what is known of it so far, and who attended it. */
final class Gathering {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/yyyy");

    private static final Set<Capacity> PRESENT = Set.of(Capacity.LEAD, Capacity.DELEGATE);

    private final int number;
    private final Evidence evidence;
    private final Map<Actor, Attested> attested = new LinkedHashMap<>();
    private final Set<Actor> absent = new HashSet<>();
    private Occasion occasion;
    private Naming naming = Naming.NONE;
    private String site = "";
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
                && attested.entrySet().stream()
                        .filter(entry -> !aside || entry.getKey() instanceof Person)
                        .allMatch(entry -> PRESENT.contains(entry.getValue().capacity())
                                && all.stream().anyMatch(other -> other != this && other.hasAttended(entry.getKey())));
    }

    /** Whoever is there is at another meeting, too. */
    void goOnTo(Gathering other) {
        attested.forEach((actor, best) -> other.attested.merge(actor, best, Attested::stronger));
        other.absent.addAll(absent);
    }

    /** Whether it is at a site that may be told by more words, or by fewer. */
    boolean isAt(String name) {
        return !site.isEmpty()
                && (site.startsWith(name) || site.endsWith(name) || name.startsWith(site) || name.endsWith(site));
    }

    /** Those who are there go on from place to place. */
    boolean isTrip() {
        return occasion.isTrip();
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

    /** Whether other people are there: only where that tells one meeting from another, and both sides are known. */
    boolean isAmongOthers(MeetingMention mention) {
        boolean otherKind = !occasion.kind().equals(mention.occasion().kind());
        boolean sides = occasion.isOfSides()
                ? hasBothSides() || (otherKind && (mention.byVerb() || naming.namesPersons()))
                : occasion.isTrip() && mention.occasion().isOfSides();
        return sides && mention.naming().isAmongOthers(attested.keySet());
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
        if (date.isEmpty()) {
            date = other;
        }
    }

    /** The place of those at home there counts where no other is told. */
    void homeIfUnknown(Optional<Place> other) {
        if (home.isEmpty()) {
            home = other;
        }
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
        if (place.isEmpty()) {
            place = other;
        }
    }

    /** Talks, a visit, or a reception of which both sides are known: others speak there only where the article says so. */
    boolean isAmongFew() {
        return occasion.isAmongFew() || (occasion.isOnlyTalks() && hasBothSides());
    }

    /** Whether more than one person is known to be there: then those on both sides are taken to be. */
    boolean hasBothSides() {
        return attested.keySet().stream().filter(Person.class::isInstance).count() > 1;
    }

    /** It is called after somebody who is there. */
    boolean isNamedAfter(Actor actor) {
        return naming.persons().stream().anyMatch(actor::equals);
    }

    boolean hasAttended(Actor actor) {
        return attested.containsKey(actor);
    }

    /** Persons who lead those that came. */
    List<Person> leaders() {
        return attested.keySet().stream()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .filter(this::isLedBy)
                .toList();
    }

    /** "đoàn": those who came went on together. */
    boolean isOfParty() {
        return ofParty;
    }

    /** Whoever leads those that came leads them at the next stop, too. */
    void partyGoesOnTo(Gathering next) {
        next.ofParty = true;
        leaders().forEach(leader -> next.attested.merge(leader, attested.get(leader), Attested::stronger));
    }

    boolean isLedBy(Person person) {
        return attested.containsKey(person) && attested.get(person).capacity() == Capacity.LEAD;
    }

    /** Visits, talks, receptions: where the same guests go on from one to the other. */
    boolean isOfSameTrip(Gathering other) {
        return occasion.isWithGuests() && other.occasion.isWithGuests();
    }

    void attended(Participant participant) {
        Attested now =
                new Attested(participant.strength(), participant.capacity(), participant.as(), participant.evidence());
        attested.merge(participant.who(), now, Attested::stronger);
    }

    void stayedAway(Actor actor) {
        absent.add(actor);
    }

    Meeting meeting() {
        return new Meeting(number, occasion.kind(), label(), date, place(), Optional.empty(), evidence);
    }

    /** "cuộc họp" tells no meeting from another: with who was in it for more than to be there, else where. */
    private String label() {
        if (!occasion.isBare()) {
            return occasion.label();
        }
        List<String> told = new ArrayList<>();
        attested.forEach((actor, best) -> {
            if (best.strength() > Capacities.SPOKE && told.size() < 2) {
                told.add(actor.label());
            }
        });
        place().filter(where -> told.isEmpty()).ifPresent(where -> told.add(where.label()));
        date.flatMap(Day::date).ifPresent(day -> told.add(day.format(WRITTEN)));
        return told.isEmpty() ? occasion.label() : occasion.label() + " (" + String.join(", ", told) + ")";
    }

    /** "Tại Bắc Kinh, Chủ tịch nước hội đàm với Thủ tướng Trung Quốc": whoever is at home there is the host. */
    private boolean isReceivedAtHome(Attested one) {
        if (!occasion.isOfSides() || place().isEmpty()) {
            return false;
        }
        boolean abroad = !Attested.isVietnamese(place().get());
        boolean host = attested.values().stream()
                .anyMatch(each -> each.capacity() == Capacity.HOST && each.isStranger(abroad));
        boolean guest = attested.values().stream()
                .anyMatch(each -> each.capacity() == Capacity.DELEGATE && each.isStranger(!abroad));
        return host && guest && (one.isStranger(abroad) || one.isStranger(!abroad));
    }

    /** Persons and organizations; a place cannot attend. */
    List<Fact> attendances(Meeting meeting) {
        List<Fact> facts = new ArrayList<>();
        attested.forEach((actor, best) -> {
            if (!absent.contains(actor) && !(actor instanceof Place)) {
                Capacity capacity = isReceivedAtHome(best) ? best.turned() : best.capacity();
                facts.add(new Attendance(meeting, actor, capacity, best.as(), best.evidence()));
            }
        });
        return facts;
    }
}
