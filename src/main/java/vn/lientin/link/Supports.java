package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Mark.Parts;
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
    private final Scene scene;
    private final Acts acts = new Acts();
    /** Those who received in the act told last, and the paragraph that it was told in. */
    private Set<Actor> receivers = Set.of();

    private int receiversAt = -1;

    /** Those named as receiving last, and the sentence that names them. */
    private Set<Actor> lastNamed = Set.of();

    private int namedAt = -1;

    private final Set<Actor> allReceivers = new LinkedHashSet<>();

    /** All who give in the sentence. */
    private Set<Actor> giversHere = Set.of();

    /** The place that the article tells of as receiving help. */
    private Set<Actor> host = Set.of();

    private final Receptions collectors;

    private Supports(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.parties = new Parties(reading);
        this.gifts = new Gifts(marks);
        this.reality = new Reality(marks);
        this.plausible = new Plausible(marks);
        this.thanks = new Thanks(reading, parties);
        this.scene = new Scene(reading, parties);
        this.collectors = new Receptions(reading, parties);
    }

    static List<Fact> of(Reading reading) {
        Supports supports = new Supports(reading);
        reading.body().forEach(supports::read);
        return supports.acts.all();
    }

    private void read(Sentence sentence) {
        for (Mark mark : marks.within("Reception", sentence.from(), sentence.to())) {
            receive(mark);
            collectors.read(mark, sentence);
        }
        if (!marks.within("Giving", sentence.from(), sentence.to()).isEmpty()) {
            List<Giving> givings = new Clause(reading, parties, sentence).givings();
            giversHere =
                    givings.stream().flatMap(giving -> givers(giving).stream()).collect(Collectors.toSet());
            givings.forEach(giving -> give(sentence, giving));
        }
        for (Mark mark : marks.within("Helped", sentence.from(), sentence.to())) {
            helped(sentence, mark);
        }
        for (Mark mark : marks.within("Thanks", sentence.from(), sentence.to())) {
            thanks.read(sentence, mark).forEach(acts::add);
        }
    }

    /** "bằng sự giúp đỡ của A, B đã làm …". */
    private void helped(Sentence sentence, Mark mark) {
        Parts parts = ((Found) mark.value()).parts();
        Optional<Chunk> giver = parts.first("giver").map(Supports::party);
        giver.ifPresent(who -> give(
                sentence,
                new Giving(
                        mark,
                        who,
                        parts.first("receiver").map(Supports::party),
                        parts.first("goods"),
                        mark.from(),
                        mark.from(),
                        mark.to())));
    }

    private static Chunk party(Part part) {
        return new Chunk(
                Chunk.Kind.PARTY,
                Chunk.Role.NONE,
                part.from(),
                part.to(),
                part.mark().stream().toList());
    }

    private void receive(Mark reception) {
        Optional<Part> whom = ((Found) reception.value()).parts().first("receiver");
        Set<Actor> places = places(whom.map(parties::of).orElse(Set.of()));
        if (host.isEmpty() && places.size() == 1) {
            host = places;
        }
    }

    private static Set<Actor> places(Set<Actor> actors) {
        return actors.stream()
                .map(Parties::governed)
                .filter(Place.class::isInstance)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void give(Sentence sentence, Giving giving) {
        Optional<SupportStatus> status = reality.of(
                giving.begin(),
                giving.giver().from(),
                giving.frame(),
                giving.verb().from());
        Set<Actor> givers = givers(giving);
        if (status.isEmpty() || givers.isEmpty()) {
            return;
        }
        Set<Actor> to = recipients(giving, sentence, givers);
        if (!plausible.is(giving, to) || isConditional(giving, sentence)) {
            return;
        }
        Gifts.Gift gift = gifts.of(giving.goods(), giving.end());
        Optional<Day> day = day(sentence, giving.end());
        Evidence evidence = reading.evidence(
                giving.verb().from(), giving.verb().to(), giving.verb().rule(), List.of(giving.verb()));
        for (Actor giver : givers) {
            for (Actor receiver : to) {
                if (!Parties.isSelf(giver, receiver)) {
                    acts.add(new SupportAction(
                            giver, receiver, gift.amount(), gift.items(), day, status.get(), evidence));
                }
            }
        }
    }

    /** Who gives; an officer who gives to another place does so for his own. */
    private Set<Actor> givers(Giving giving) {
        Set<Actor> givers = parties.of(giving.giver());
        boolean officer =
                giving.giver().marks().stream().anyMatch(mark -> mark.type().equals(Parties.SETTLED));
        if (!officer) {
            return givers;
        }
        return givers.stream()
                .map(giver -> Parties.standsForPlace(giver)
                                && giving.receiver()
                                        .filter(to -> parties.liesIn(to, Parties.governed(giver)))
                                        .isEmpty()
                        ? Parties.governed(giver)
                        : giver)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "… nếu được Quốc hội thông qua" right after the act. */
    private boolean isConditional(Giving giving, Sentence sentence) {
        return giving.end() < sentence.to()
                && marks.at(giving.end(), "condition").isPresent();
    }

    private Set<Actor> recipients(Giving giving, Sentence sentence, Set<Actor> givers) {
        Optional<Chunk> whom = giving.receiver();
        Set<Actor> named = new LinkedHashSet<>(whom.map(parties::of).orElse(Set.of()));
        named.removeAll(givers);
        if (!named.isEmpty()) {
            lastNamed = named;
            namedAt = sentence.from();
            receivers = named;
            receiversAt = sentence.block();
            allReceivers.addAll(places(named));
            return named;
        }
        boolean open = (whom.isEmpty() && !isUnknown(giving) && !isForRegion(giving, sentence))
                || (whom.isPresent() && Parties.isOpen(whom.get()) && !parties.isNamed(whom.get()));
        if (!open) {
            return Set.of();
        }
        if (namedAt == sentence.from()) {
            return lastNamed;
        }
        if (receiversAt == sentence.block() && !receivers.isEmpty()) {
            return whom.isEmpty() ? receivers : places(receivers);
        }
        Optional<Actor> collector = collectors.at(sentence).filter(body -> !givers.contains(body));
        if (collector.isPresent() && !givesWithin(givers, collector.get())) {
            return Set.of(collector.get());
        }
        Set<Actor> article = host.isEmpty() && allReceivers.size() == 1 ? allReceivers : host;
        Set<Actor> assumed =
                article.isEmpty() && (whom.isPresent() || isGenerous(giving)) ? elsewhere(sentence, givers) : article;
        return isOwnWhole(giving, givers, assumed) ? Set.of() : assumed;
    }

    /** Whether the places that give lie in the one assumed to receive: what they give stays at home. */
    private boolean isOwnWhole(Giving giving, Set<Actor> givers, Set<Actor> to) {
        return givers.stream().allMatch(Place.class::isInstance)
                && to.stream().anyMatch(place -> parties.liesIn(giving.giver(), place));
    }

    /** What those collect who belong to the collector is handed out, not gathered. */
    private static boolean givesWithin(Set<Actor> givers, Actor collector) {
        return givers.stream().anyMatch(giver -> giver.label().startsWith(collector.label()));
    }

    private boolean isGenerous(Giving giving) {
        return !marks.within("donate", giving.verb().from(), giving.verb().to()).isEmpty();
    }

    /** Where the paragraph is; or else the place whose body gives; or else that of the article, where they come from elsewhere. */
    private Set<Actor> elsewhere(Sentence sentence, Set<Actor> givers) {
        Optional<Actor> there = scene.at(sentence).filter(place -> !isOf(givers, place));
        return there.or(() -> Parties.home(givers))
                .or(() -> scene.own().filter(place -> !isOf(givers, place) && !giversHere.contains(place)))
                .map(Set::of)
                .orElse(Set.of());
    }

    private static boolean isOf(Set<Actor> givers, Actor place) {
        return givers.stream().anyMatch(giver -> Parties.governed(giver).equals(place));
    }

    /** "góp 6 tỷ đồng cho miền Trung": who receives is more than one place. */
    private boolean isForRegion(Giving giving, Sentence sentence) {
        return marks.within("Region", giving.verb().to(), sentence.to()).stream()
                .anyMatch(region -> marks.endingAt(region.from(), "to").isPresent());
    }

    /** "tặng Nhà Sao Băng 5 triệu đồng": a name that nobody knows follows the verb. */
    private boolean isUnknown(Giving giving) {
        int next = giving.verb().to();
        boolean to =
                marks.at(next, "to").isPresent() || marks.at(next, "toward").isPresent();
        int name = to ? next + 1 : next;
        return name < marks.tokens().size() && marks.tokens().isCapitalised(name);
    }

    /** The day told nearest before the act's end in its sentence. */
    private Optional<Day> day(Sentence sentence, int end) {
        List<Mark> before = new ArrayList<>(marks.within("Date", sentence.from(), end));
        return before.isEmpty() ? Optional.empty() : reading.days().of(before.get(before.size() - 1));
    }
}
