package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Day;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.SupportAction;
import vn.lientin.fact.Fact.SupportStatus;
import vn.lientin.text.Sentence;

/** Who helped whom with what. */
final class Supports {
    private final Reading reading;
    private final Marks marks;
    private final Parties parties;
    private final Gifts gifts;
    private final Reality reality;
    private final Plausible plausible;
    private final Thanks thanks;
    private final Partners partners;
    private final ListedActs listedActs;
    private final WholeActs wholeActs;
    private final SeenOff seenOff;
    private final Acts acts = new Acts();

    /** Who went to see somebody, or gave in the act told first: the delegation that the article tells of is theirs. */
    private Set<Actor> firstGivers = Set.of();

    private boolean isOfOfficer;

    /** Whom the sentence tells to be helped, without an act. */
    private List<Chunk> helped = List.of();

    /** What it tells to have been given, whoever gave it. */
    private List<Giving> handed = List.of();

    /** Who acted in the sentence that told of giving last, and its paragraph. */
    private Optional<Chunk> subject = Optional.empty();

    private int subjectIn = -1;

    private final Sponsors sponsors;
    private final ReceiversTold receivers;
    private final Recipients recipients;

    private Supports(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.parties = new Parties(reading);
        this.gifts = new Gifts(marks);
        this.reality = new Reality(marks);
        this.plausible = new Plausible(marks);
        this.thanks = new Thanks(reading, parties);
        this.seenOff = new SeenOff(marks, parties);
        this.partners = new Partners(marks, parties);
        this.listedActs = new ListedActs(reading, parties);
        this.sponsors = new Sponsors(marks);
        this.receivers = new ReceiversTold(reading, parties);
        this.recipients = new Recipients(reading, parties, receivers, thanks);
        this.wholeActs = new WholeActs(marks, receivers);
    }

    static List<Fact> of(Reading reading) {
        Supports supports = new Supports(reading);
        reading.title().ifPresent(supports::readTitle);
        reading.body().forEach(supports::read);
        return supports.acts.all();
    }

    private void readTitle(Sentence title) {
        receivers.readTitle(title, new Clause(reading, parties, title));
    }

    private void read(Sentence sentence) {
        receivers.readReceptions(sentence);
        List<Giving> told = acts(sentence);
        List<Giving> givings = sponsors.with(sentence, told, handed);
        sponsors.remember(sentence, handed);
        recipients.read(
                sentence,
                Stream.concat(
                                givings.stream().map(this::givers),
                                wholeActs.givers(sentence).stream().map(parties::of))
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()),
                helped);
        Optional<Integer> next = Optional.of(sentence.to())
                .filter(at -> givings.size() == 1 && at < marks.tokens().size() && isOneBlock(sentence, at));
        givings.forEach(giving -> give(sentence, giving, next));
        receivers.readHelped(
                sentence, Stream.concat(held(sentence), helped.stream()).toList());
        List<Giving> whole = wholeActs.of(sentence);
        whole.forEach(giving -> give(sentence, giving, next));
        listedActs.remember(sentence, whole);
        for (Mark mark : marks.within("Thanks", sentence.from(), sentence.to())) {
            thanks.read(sentence, mark).forEach(acts::add);
        }
    }

    /** Those that the sentence tells by its verbs, or else by its place in a list. */
    private List<Giving> acts(Sentence sentence) {
        List<Giving> told = List.of();
        helped = List.of();
        handed = List.of();
        Optional<Giving> opens = Optional.empty();
        if (Stream.of("Giving", "cheer", "Jointly", "Reception").anyMatch(type -> has(type, sentence))) {
            Clause clause = new Clause(reading, parties, sentence);
            clause.goesOn(subject.filter(who -> subjectIn == sentence.block()));
            told = clause.givings();
            subject = clause.subject();
            clause.visitor().filter(who -> firstGivers.isEmpty()).ifPresent(this::visit);
            subjectIn = sentence.block();
            opens = clause.opens().filter(this::isDone);
            helped = clause.helped();
            handed = clause.handed();
        }
        List<Giving> listed = listedActs.of(sentence);
        listedActs.open(opens, sentence);
        List<Giving> acts = told.isEmpty() ? listed : listedActs.completed(told);
        List<Giving> all = acts.isEmpty() ? listedActs.afterReception(sentence) : acts;
        listedActs.remember(sentence, all);
        return all;
    }

    private void visit(Chunk visitor) {
        firstGivers = parties.of(visitor);
        isOfOfficer = isOfficer(visitor);
    }

    private static boolean isOfficer(Chunk who) {
        return who.marks().stream().anyMatch(mark -> mark.type().equals(Parties.SETTLED));
    }

    /** For whom the sentence tells that an event is held; a hamlet alone only tells where. */
    private Stream<Chunk> held(Sentence sentence) {
        return marks.within("EventFor", sentence.from(), sentence.to()).stream()
                .limit(1)
                .flatMap(mark -> ((Found) mark.value()).parts().first("receiver").stream())
                .filter(part -> marks.within("Actor", part.from(), part.to()).stream()
                        .allMatch(who ->
                                !Parties.isPlace(who) || Parties.unit(who).isPresent()))
                .map(part -> Chunk.party(Chunk.Role.TO, part));
    }

    private boolean has(String type, Sentence sentence) {
        return marks.has(type, sentence.from(), sentence.to());
    }

    /** What is denied of who receives, "A chưa nhận 5 tỷ đồng của B", stands before the verb, and who gives behind it. */
    private Optional<SupportStatus> status(Giving giving) {
        int verb = giving.verb().from();
        int subject = giving.giver().from() < verb ? giving.giver().from() : giving.frame();
        return reality.of(
                giving.begin(), subject, giving.frame(), verb, giving.verb().to());
    }

    private boolean isDone(Giving giving) {
        return status(giving).filter(SupportStatus.DELIVERED::equals).isPresent();
    }

    private boolean isOneBlock(Sentence sentence, int next) {
        return marks.article()
                .sentenceAt(next)
                .filter(other -> other.block() == sentence.block())
                .isPresent();
    }

    private void give(Sentence sentence, Giving giving, Optional<Integer> next) {
        Optional<SupportStatus> status = status(giving);
        Set<Actor> named = named(giving);
        Set<Actor> all = forTheirPlace(giving, named);
        if (status.isEmpty() || all.isEmpty() || receivers.haveReceived(giving.giver(), all, sentence)) {
            return;
        }
        Set<Actor> to = seenOff.gets(giving) ? seenOff.senders() : recipients.of(giving, sentence, all, status.get());
        Set<Actor> givers = partners.withoutHosts(giving, areAtHome(giving, named, to) ? named : all, to);
        if (!plausible.is(giving, givers, to) || isConditional(giving, sentence)) {
            return;
        }
        receivers.rememberGivers(givers, sentence);
        if (firstGivers.isEmpty() || firstGivers.equals(givers)) {
            seenOff.read(giving, givers);
            firstGivers = givers;
        }
        Gifts.Gift gift = gifts.of(giving, next);
        Optional<Day> day = day(sentence, giving.end());
        Evidence evidence = reading.evidence(
                giving.verb().from(), giving.verb().to(), giving.verb().rule(), List.of(giving.verb()));
        for (Actor giver : givers) {
            for (Actor receiver : to) {
                if (!PartySorts.isSelf(giver, receiver)) {
                    acts.add(new SupportAction(
                            giver, receiver, gift.amount(), gift.items(), day, status.get(), evidence));
                }
            }
        }
    }

    private Set<Actor> givers(Giving giving) {
        return forTheirPlace(giving, named(giving));
    }

    /** Who gives; an officer who gives to another place does so for his own. */
    private Set<Actor> forTheirPlace(Giving giving, Set<Actor> named) {
        if (!isOfficial(giving)) {
            return named;
        }
        return named.stream()
                .map(giver -> PartySorts.standsForPlace(giver)
                                && giving.receiver()
                                        .filter(to -> isHomely(to, giver))
                                        .isEmpty()
                        ? PartySorts.governed(giver)
                        : giver)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those named, and for a delegation without a name whoever gave first; no family. */
    private Set<Actor> named(Giving giving) {
        if (isFamily(giving.giver())) {
            return Set.of();
        }
        return isSent(giving) ? firstGivers : parties.of(giving.giver());
    }

    /** "đoàn": one that whoever gave first sent. */
    private boolean isSent(Giving giving) {
        return Parties.isBareDelegation(giving.giver())
                && parties.of(giving.giver()).isEmpty();
    }

    private boolean isOfficial(Giving giving) {
        return isSent(giving) ? isOfOfficer : isOfficer(giving.giver());
    }

    /** Whether who receives is of the giver's own place, or of none that is known. */
    private boolean isHomely(Chunk receiver, Actor giver) {
        return parties.liesIn(receiver, PartySorts.governed(giver))
                || parties.of(receiver).stream().noneMatch(to -> PartySorts.governed(to) instanceof Place);
    }

    /** The same of those who were found to receive, whom the act itself does not name. */
    private boolean areAtHome(Giving giving, Set<Actor> named, Set<Actor> to) {
        return isOfficial(giving)
                && !to.isEmpty()
                && named.stream().allMatch(giver -> to.stream()
                        .map(PartySorts::governed)
                        .allMatch(place ->
                                !(place instanceof Place) || parties.isWithin(place, PartySorts.governed(giver))));
    }

    /** "gia đình bà Hoa, xã A": people who give of their own, and not their place. */
    private static boolean isFamily(Chunk giver) {
        return giver.marks().stream()
                .anyMatch(mark ->
                        mark.rule().startsWith("gifts.family") || mark.rule().startsWith("gifts.person"));
    }

    /** "… nếu được Quốc hội thông qua" right after the act, "quyên góp ủng hộ xã A, dự kiến 2 tỷ đồng". */
    private boolean isConditional(Giving giving, Sentence sentence) {
        int verb = giving.verb().to();
        int goods = giving.goods().map(what -> what.from()).orElse(verb);
        return (giving.end() < sentence.to() && marks.begins(giving.end(), "condition"))
                || (goods > verb && marks.has("hoped", verb, goods));
    }

    /** The day told nearest before the act's end in its sentence. */
    private Optional<Day> day(Sentence sentence, int end) {
        List<Mark> before = new ArrayList<>(marks.within("Date", sentence.from(), end));
        return before.isEmpty() ? Optional.empty() : reading.days().of(before.get(before.size() - 1));
    }
}
