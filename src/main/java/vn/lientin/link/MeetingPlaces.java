package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.Marks;
import vn.lientin.extract.PlaceFinder;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Fact.Capacity;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Where a meeting was held. */
final class MeetingPlaces {
    private static final Set<Capacity> AT_HOME = Set.of(Capacity.HOST, Capacity.ORGANIZER, Capacity.CHAIR);
    private static final List<String> WHERE = List.of("Place", "Org", "site", "on-ground");
    private static final int REACH = 24;
    /** Tokens in which a sentence may open with a place. */
    private static final int OPENING = 12;
    /** Who is there, or what is done: the scene is set before. */
    private static final String[] ACTION = {"Subject", "Actor", "MeetCue", "Gathering", "Speech"};
    /** Tokens after a verb in which its object stands. */
    private static final int NEXT = 8;
    /** … and of those who are visited, whatever else is done there: "thăm và nói chuyện với cán bộ, chiến sĩ Đồn A". */
    private static final int OBJECT = 14;
    /** The country itself says nothing about where a meeting was held. */
    private static final String HOME = "VN";

    private static final Place CAPITAL = new Place("vn-01", "Hà Nội", Level.PROVINCE);

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;

    MeetingPlaces(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
    }

    /** Where the sentence tells that what it mentions was. */
    Optional<Place> of(MeetingMention mention, Sentence sentence) {
        int from = mention.mark().from();
        boolean voters = mention.occasion().family().equals("voters");
        return heldAt(mention, sentence)
                .or(() -> named(sentence, sentence.from(), untilSaid(mention, sentence)))
                .or(() -> voters ? next(mention.mark().to(), sentence.to()) : Optional.empty())
                .or(() -> mention.alone() ? reached(sentence, sentence.from(), from) : Optional.empty())
                .or(() -> mention.alone() ? onGround(mention.to(), sentence) : Optional.empty())
                .or(() -> mention.occasion().isOpening() ? address(mention, sentence) : Optional.empty())
                .or(() -> scene(sentence, from))
                .or(() -> venue(sentence));
    }

    /** "Hội thảo “Du lịch tại vịnh A” diễn ra tại Hà Nội": behind the verb that tells of it. */
    private Optional<Place> heldAt(MeetingMention mention, Sentence sentence) {
        int end = untilSaid(mention, sentence);
        return marks.within("happens", mention.to(), end).stream()
                .findFirst()
                .filter(verb -> !marks.has("Gathering", mention.to(), verb.from()))
                .flatMap(verb ->
                        named("tại", sentence, verb.to() - 1, end).or(() -> named("ở", sentence, verb.to() - 1, end)));
    }

    /** "Tại buổi khảo sát, ông A cho biết …": what he says tells of other places. */
    private int untilSaid(MeetingMention mention, Sentence sentence) {
        return marks.within("Speech", mention.to(), sentence.to()).stream()
                .mapToInt(speech -> speech.from())
                .min()
                .orElse(sentence.to());
    }

    /** The place that the sentence names after "tại": the smallest one of the phrase. */
    Optional<Place> named(Sentence sentence, int from, int to) {
        return named("tại", sentence, from, to)
                .or(() -> named("ở", sentence, from, to))
                .or(() -> landmark(from, to));
    }

    /** The city of the building that is named after "tại": "tại Phủ Chủ tịch". */
    private Optional<Place> landmark(int from, int to) {
        return marks.within("Landmark", from, to).stream()
                .filter(mark -> isInside(mark.from()))
                .map(mark -> (Place) mark.value())
                .findFirst();
    }

    private boolean isInside(int building) {
        return tokens.isAny(building - 1, Words.set("at"));
    }

    /** A house of the state in the capital, after "tại": "tại Phủ Chủ tịch". */
    private Optional<Place> venue(Sentence sentence) {
        return marks.within("capital-venue", sentence.from(), sentence.to()).stream()
                .filter(house -> house.from() > sentence.from() && tokens.is(house.from() - 1, "tại"))
                .findFirst()
                .map(house -> CAPITAL);
    }

    /** "Hậu Giang (TTXVN) - …": the place that the article is reported from. */
    Optional<Place> dateline() {
        int first = reading.body().isEmpty() ? 0 : reading.body().get(0).from();
        return marks.at(first, "Place")
                .filter(place -> tokens.is(place.to(), "(") || tokens.isDash(place.to()))
                .map(place -> ((PlaceFinder.Found) place.value()).place())
                .filter(MeetingPlaces::isLocal);
    }

    private Optional<Place> named(String preposition, Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, preposition)
                    && !reading.quotes().isQuoted(i)
                    && marks.covering(i, "Office", "Org", "Gathering").isEmpty()
                    && !marks.ends(i, "trouble")) {
                Optional<Place> place = after(i + 1, Math.min(sentence.to(), i + REACH));
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** The place that somebody goes to before what is told: "đến xã A trao quà". */
    Optional<Place> reached(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean goes = tokens.is(i, "đến") || tokens.is(i, "tới") || tokens.is(i, "về");
            if (goes && marks.begins(i + 1, "Place")) {
                return after(i + 1, Math.min(sentence.to(), i + REACH));
            }
        }
        return Optional.empty();
    }

    /** "Chiều cùng ngày, lên xã A, đoàn gặp …": where a sentence sets its scene, before it names who is there. */
    Optional<Place> scene(Sentence sentence, int to) {
        for (int i = sentence.from(); i < Math.min(to, sentence.from() + OPENING); i++) {
            boolean comes = marks.begins(i, "came") || tokens.isAny(i, Words.set("at"));
            if (comes && marks.begins(i + 1, "Place")) {
                return after(i + 1, Math.min(to, i + REACH));
            }
            if (marks.covering(i, ACTION).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Place> after(int from, int to) {
        Optional<Place> best = Optional.empty();
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";") || (tokens.is(i, ",") && !goesOn(i + 1))) {
                break;
            }
            if (marks.begins(i, "MeetCue") || marks.begins(i, "Date") || marks.begins(i, "Subject")) {
                break;
            }
            Optional<Place> here = marks.at(i, "Place").map(mark -> ((PlaceFinder.Found) mark.value()).place());
            if (here.isEmpty()) {
                here = marks.at(i, "Actor")
                        .filter(mark -> !mark.rule().startsWith("actors.delegation"))
                        .flatMap(reading.actors()::of)
                        .flatMap(MeetingPlaces::of);
            }
            if (here.isPresent() && (best.isEmpty() || isSmaller(here.get(), best.get()))) {
                best = here;
            }
        }
        return best.filter(place -> !place.id().equals(HOME))
                .filter(place -> !place.id().isEmpty() || place.level() == Level.OTHER);
    }

    /** A commune tells the place of a meeting better than the hamlet in it. */
    private static boolean isSmaller(Place place, Place other) {
        if (place.level() == Level.OTHER || other.level() == Level.OTHER) {
            return place.level() == Level.COMMUNE || (other.level() != Level.COMMUNE && place.level() == Level.OTHER);
        }
        return place.level().compareTo(other.level()) > 0;
    }

    /** After the comma the address goes on: ", thành phố Lạng Sơn", ", xã A". */
    private boolean goesOn(int i) {
        return marks.begins(i, "Place")
                && !marks.begins(i, "Org")
                && !marks.at(i, "Actor")
                        .map(mark -> mark.rule().startsWith("actors.people"))
                        .orElse(false)
                && endsPhrase(marks.at(i, "Place").orElseThrow().to());
    }

    private boolean endsPhrase(int i) {
        return i >= tokens.size() || tokens.kind(i) == Tokens.Kind.PUNCTUATION || tokens.kind(i) == Tokens.Kind.BREAK;
    }

    /** "kiểm tra tình hình sạt lở trên địa bàn tỉnh A". */
    private Optional<Place> onGround(int from, Sentence sentence) {
        return marks.within("on-ground", from, sentence.to()).stream()
                .findFirst()
                .flatMap(words -> after(words.to(), Math.min(sentence.to(), words.to() + NEXT)));
    }

    /** "lễ khánh thành cầu A, huyện B", "lễ khởi công trường học xã B": where what is opened stands. */
    private Optional<Place> address(MeetingMention mention, Sentence sentence) {
        int from = mention.mark().to();
        for (int i = from; i <= mention.to() && i + 1 < sentence.to(); i++) {
            boolean further = tokens.is(i, ",") && goesOn(i + 1);
            boolean inside = marks.at(i, "Place")
                    .filter(place ->
                            !((PlaceFinder.Found) place.value()).levelWord().isEmpty())
                    .isPresent();
            if (further || inside) {
                return after(further ? i + 1 : i, Math.min(sentence.to(), i + REACH));
            }
        }
        return Optional.empty();
    }

    /** The place of those at home there. */
    Optional<Place> atHome(Participant participant) {
        if (!AT_HOME.contains(participant.capacity())) {
            return Optional.empty();
        }
        return of(participant.who())
                .or(() -> participant.as().flatMap(Role::jurisdiction).filter(MeetingPlaces::isLocal));
    }

    /**
     * Whether a place, a body or a site is named after a verb: "thăm Đồn Biên phòng A", "viếng Đền B (xã C)".
     *
     * @param address it may also stand behind a comma: "thăm cảng A, thị xã B"
     */
    boolean isSomewhere(int from, int to, boolean address) {
        int end = from;
        while (end < Math.min(to, from + REACH)
                && (!tokens.is(end, ",") || (address && goesOn(end + 1)) || isAmongPeople(end))
                && !tokens.is(end, ";")) {
            end++;
        }
        return marks.has("Place", from, end)
                || isNamed(from, Math.min(end, from + OBJECT))
                || isOnGround(end, Math.min(to, from + REACH));
    }

    /** "khảo sát tình hình sạt lở bờ sông, kè biển trên địa bàn tỉnh A": behind a list of what is looked at. */
    private boolean isOnGround(int comma, int to) {
        return tokens.is(comma, ",")
                && marks.within("on-ground", comma, to).stream()
                        .anyMatch(words -> marks.begins(words.to(), "Place")
                                && IntStream.range(comma, words.from())
                                        .allMatch(i -> marks.covering(i, ACTION).isEmpty()));
    }

    /** Whether a place, a body or a site is named between two tokens. */
    boolean isNamed(int from, int to) {
        return WHERE.stream().anyMatch(type -> marks.has(type, from, to));
    }

    /** The comma in "thăm cán bộ, chiến sĩ Đồn A". */
    private boolean isAmongPeople(int comma) {
        return tokens.is(comma, ",") && marks.begins(comma + 1, "people");
    }

    /** The first place soon after a token: "tiếp xúc cử tri xã A". */
    private Optional<Place> next(int from, int to) {
        return marks.within("Place", from, Math.min(to, from + NEXT)).stream()
                .map(mark -> ((PlaceFinder.Found) mark.value()).place())
                .findFirst();
    }

    private static Optional<Place> of(Actor actor) {
        Optional<Place> place = actor instanceof Place itself
                ? Optional.of(itself)
                : actor instanceof Organization body ? body.place() : Optional.empty();
        return place.filter(MeetingPlaces::isLocal);
    }

    /** Two places of which neither lies in the other: two xã, two provinces. */
    static boolean areApart(Place one, Place other) {
        return one.level() == other.level() && !one.equals(other);
    }

    private static boolean isLocal(Place place) {
        return place.level() != Level.COUNTRY;
    }
}
