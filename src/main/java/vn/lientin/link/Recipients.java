package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/**
 * Who receives in the acts of an article, in the order of its sentences: those named with the verb; else those whom the
 * sentence, the paragraph, the ceremony or the title told of before.
 */
final class Recipients {
    /** The word that leads over to who receives, whoever it is. */
    private static final String CHO = "cho";

    private final Marks marks;
    private final Parties parties;
    private final Scene scene;
    private final Receptions collectors;

    /** Those who received in the act told last, and the paragraph that it was told in. */
    private Set<Actor> receivers = Set.of();

    private int receiversAt = -1;

    /** Those named as receiving last, and the sentence that names them. */
    private Set<Actor> lastNamed = Set.of();

    private int namedAt = -1;

    private final Set<Actor> allReceivers = new LinkedHashSet<>();

    /** The place that the article tells of as receiving help. */
    private Set<Actor> host = Set.of();

    /** Those whom the title names as receiving. */
    private Set<Actor> titled = Set.of();

    /** All who give in the sentence. */
    private Set<Actor> giversHere = Set.of();

    Recipients(Reading reading, Parties parties) {
        this.marks = reading.marks();
        this.parties = parties;
        this.scene = new Scene(reading, parties);
        this.collectors = new Receptions(reading, parties);
    }

    /** The title tells what the article is about: who receives there receives in what follows. */
    void readTitle(Sentence title, List<Giving> givings) {
        for (Mark mark : receptions(title)) {
            receive(mark);
            collectors.readTitle(mark, title);
        }
        titled = givings.stream()
                .flatMap(giving -> giving.receiver().stream())
                .flatMap(whom -> parties.of(whom).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Before the acts of a sentence: what it tells of who receives in this article. */
    void readReceptions(Sentence sentence) {
        for (Mark mark : receptions(sentence)) {
            receive(mark);
            collectors.read(mark, sentence);
        }
    }

    private List<Mark> receptions(Sentence sentence) {
        return marks.within("Reception", sentence.from(), sentence.to());
    }

    /** Who gives in a sentence does not receive there by default. */
    void readGivers(Set<Actor> all) {
        giversHere = all;
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

    /** Empty where the article does not settle it. */
    Set<Actor> of(Giving giving, Sentence sentence, Set<Actor> givers) {
        Set<Actor> named =
                new LinkedHashSet<>(giving.receiver().map(parties::of).orElse(Set.of()));
        named.removeAll(givers);
        if (!named.isEmpty()) {
            remember(named, sentence);
            return named;
        }
        return isOpen(giving, sentence) ? assumed(giving, sentence, givers) : Set.of();
    }

    private void remember(Set<Actor> named, Sentence sentence) {
        lastNamed = named;
        namedAt = sentence.from();
        receivers = named;
        receiversAt = sentence.block();
        allReceivers.addAll(places(named));
    }

    /** Whether nobody is told, or only people whose place is to be found elsewhere. */
    private boolean isOpen(Giving giving, Sentence sentence) {
        Optional<Chunk> whom = giving.receiver();
        return (whom.isEmpty() && !isUnknown(giving) && !isForSomebody(giving) && !isForRegion(giving, sentence))
                || (whom.isPresent() && Parties.isOpen(whom.get()) && !parties.isNamed(whom.get()));
    }

    private Set<Actor> assumed(Giving giving, Sentence sentence, Set<Actor> givers) {
        boolean folk = giving.receiver().isPresent();
        if (namedAt == sentence.from()) {
            return lastNamed;
        }
        if (receiversAt == sentence.block() && !receivers.isEmpty()) {
            return folk ? places(receivers) : receivers;
        }
        Optional<Actor> collector = collectors.at(sentence).filter(body -> !givers.contains(body));
        if (collector.isPresent() && !givesWithin(givers, collector.get())) {
            return Set.of(collector.get());
        }
        Set<Actor> article = folk && areGovernments(givers) ? host : article();
        Set<Actor> assumed = article.isEmpty() && (folk || isGenerous(giving)) ? elsewhere(sentence, givers) : article;
        return isOwnWhole(giving, givers, assumed) ? Set.of() : assumed;
    }

    /** Who receives in the article as a whole. */
    private Set<Actor> article() {
        if (!host.isEmpty()) {
            return host;
        }
        if (allReceivers.size() == 1) {
            return allReceivers;
        }
        return allReceivers.isEmpty() && titled.size() == 1 ? titled : Set.of();
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
        if (areGovernments(givers)) {
            return there.map(Set::of).orElse(Set.of());
        }
        return there.or(() -> Parties.home(givers))
                .or(() -> scene.own().filter(place -> !isOf(givers, place) && !giversHere.contains(place)))
                .map(Set::of)
                .orElse(Set.of());
    }

    /** What a place gives to people of whom nothing more is told stays with its own. */
    private static boolean areGovernments(Set<Actor> givers) {
        return givers.stream().allMatch(giver -> giver instanceof Place || Parties.standsForPlace(giver));
    }

    private static boolean isOf(Set<Actor> givers, Actor place) {
        return givers.stream().anyMatch(giver -> Parties.governed(giver).equals(place));
    }

    /** "561 triệu đồng cho 35 cơ sở": words tell who receives, but name nobody. */
    private boolean isForSomebody(Giving giving) {
        return marks.within("to", giving.verb().to(), giving.end()).stream()
                .filter(to -> marks.tokens().is(to.to() - 1, CHO))
                .anyMatch(to -> marks.at(to.to(), "purpose-thing").isEmpty());
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
}
