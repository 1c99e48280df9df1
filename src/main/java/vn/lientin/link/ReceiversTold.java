package vn.lientin.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.text.Sentence;

/** Of whom an article has told, up to the sentence that is read, that they receive, are helped, or gather for others. */
final class ReceiversTold {
    private final Marks marks;
    private final Parties parties;
    private final Receptions collectors;
    private final Befallen stricken;

    /** Those who received in the act told last, and the paragraph that it was told in. */
    private Set<Actor> receivers = Set.of();

    private int receiversAt = -1;

    /** Those named as receiving last, the sentence and the paragraph that name them. */
    private Set<Actor> lastNamed = Set.of();

    private int namedAt = -1;
    private int namedIn = -1;

    private final Set<Actor> allReceivers = new LinkedHashSet<>();

    /** The place that the article tells of as receiving help. */
    private Set<Actor> host = Set.of();

    /** The place that was told last to have received help, and the paragraph that tells it. */
    private Set<Actor> reached = Set.of();

    private int reachedAt = -1;

    /** Those whom the title names as receiving. */
    private Set<Actor> titled = Set.of();

    /** What was built, and opened last. */
    private Optional<Actor> opened = Optional.empty();

    /** Who is told to be helped, without by whom, and the paragraph that tells it; those of the title for all. */
    private Set<Actor> helped = Set.of();

    private int helpedAt = -1;

    /** Bodies that help reached, that were visited or opened, the last one first. */
    private final Deque<Actor> bodies = new ArrayDeque<>();

    private Set<Actor> helpedInTitle = Set.of();

    private final Set<Actor> allGivers = new HashSet<>();
    private final Set<Actor> giversHere = new LinkedHashSet<>();
    private int giversAt = -1;

    ReceiversTold(Reading reading, Parties parties) {
        this.marks = reading.marks();
        this.parties = parties;
        this.collectors = new Receptions(reading, parties);
        this.stricken = new Befallen(marks);
    }

    /** The title tells what the article is about: who receives there receives in what follows. */
    void readTitle(Sentence title, Clause clause) {
        List<Giving> givings = clause.givings();
        Set<Actor> told = parties(clause.helped());
        helpedInTitle = told.isEmpty() ? parties(stricken.inTitle(title)) : told;
        for (Mark mark : receptions(title)) {
            receive(mark, title);
            collectors.readTitle(mark, title);
        }
        readOpened(title);
        titled = givings.stream()
                .flatMap(giving -> giving.receiver().stream())
                .flatMap(whom -> parties.of(whom).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Actor> parties(List<Chunk> chunks) {
        return chunks.stream()
                .map(parties::of)
                .filter(actors -> actors.size() == 1)
                .flatMap(Set::stream)
                .filter(PartySorts::mayBeHelped)
                .map(actor -> PartySorts.isGoverning(actor) ? PartySorts.governed(actor) : actor)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who is told to be helped in a sentence, without by whom: whoever is told to give next gives to them. */
    void readHelped(Sentence sentence, List<Chunk> chunks) {
        Set<Actor> now = parties(chunks);
        if (now.size() == 1) {
            helped = now;
            helpedAt = sentence.block();
            now.forEach(bodies::push);
        }
    }

    /** Before the acts of a sentence: what it tells of who receives in this article. */
    void readReceptions(Sentence sentence) {
        for (Mark mark : receptions(sentence)) {
            receive(mark, sentence);
            collectors.read(mark, sentence);
        }
        readOpened(sentence);
        stricken.read(sentence);
    }

    private void readOpened(Sentence sentence) {
        for (Mark mark : marks.within("Opened", sentence.from(), sentence.to())) {
            Optional<Actor> built = ((Found) mark.value())
                    .parts()
                    .first("at")
                    .flatMap(Part::mark)
                    .flatMap(parties::actor)
                    .filter(PartySorts::isBuilt);
            opened = built.or(() -> opened);
            built.ifPresent(bodies::push);
        }
    }

    private List<Mark> receptions(Sentence sentence) {
        return marks.within("Reception", sentence.from(), sentence.to());
    }

    private void receive(Mark reception, Sentence sentence) {
        Optional<Part> whom =
                ((Found) reception.value()).parts().first("receiver").filter(part -> !isGuest(part));
        Set<Actor> places = places(whom.map(parties::of).orElse(Set.of()));
        if (places.size() == 1) {
            host = host.isEmpty() ? places : host;
            reached = places;
            reachedAt = sentence.block();
        }
    }

    /** "đón đoàn": those who come do not receive. */
    private boolean isGuest(Part part) {
        return marks.within("Actor", part.from(), part.to()).stream()
                .anyMatch(actor -> actor.rule().startsWith("actors.delegation"));
    }

    static Set<Actor> places(Set<Actor> actors) {
        return actors.stream()
                .map(PartySorts::governed)
                .filter(Place.class::isInstance)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those whom an act names as receiving. */
    void remember(Set<Actor> named, Sentence sentence) {
        assume(named, sentence);
        receivers = named;
        receiversAt = sentence.block();
        allReceivers.addAll(places(named));
        named.forEach(bodies::push);
    }

    /** Who gives in a paragraph, so that "tỉnh" is not taken for him when it receives there. */
    void rememberGivers(Set<Actor> givers, Sentence sentence) {
        if (giversAt != sentence.block()) {
            giversHere.clear();
        }
        giversAt = sentence.block();
        giversHere.addAll(givers);
        allGivers.addAll(givers);
    }

    /** Whether the article has told of somebody that he gives, and not that he receives. */
    boolean onlyGives(Actor actor) {
        return allGivers.contains(actor) && !allReceivers.contains(actor);
    }

    /** Whether a level alone, "tỉnh", stands for somebody who received in the paragraph before it. */
    boolean haveReceived(Chunk giver, Set<Actor> givers, Sentence sentence) {
        return Parties.isBareLevel(giver) && inParagraph(sentence).stream().anyMatch(givers::contains);
    }

    /** Whether a level alone, "tỉnh", stands for somebody who gave in the paragraph before it. */
    boolean haveGiven(Chunk receiver, Set<Actor> named, Sentence sentence) {
        return Parties.isBareLevel(receiver)
                && giversAt == sentence.block()
                && named.stream().anyMatch(giversHere::contains);
    }

    /** Those who receive in an act that does not name them. */
    void assume(Set<Actor> assumed, Sentence sentence) {
        lastNamed = assumed;
        namedAt = sentence.from();
        namedIn = sentence.block();
    }

    /** Who was named or assumed to receive last in the paragraph of a sentence. */
    Optional<Set<Actor>> lastIn(Sentence sentence) {
        return Optional.of(lastNamed).filter(whom -> namedIn == sentence.block() && whom.size() == 1);
    }

    /** The body that a noun stands for, "bệnh viện", of those that help reached; "đơn vị" is the one of the paragraph. */
    Optional<Actor> body(String noun, Sentence sentence) {
        return bodies.stream()
                .filter(body -> body instanceof Organization && Called.is(body, noun))
                .findFirst()
                .or(() -> near(sentence)
                        .or(() -> only(helpedIn(sentence).stream()))
                        .filter(Organization.class::isInstance));
    }

    /** Who received last in a sentence; none where nobody did. */
    Set<Actor> inSentence(Sentence sentence) {
        return namedAt == sentence.from() ? lastNamed : Set.of();
    }

    /** Who was named last as receiving in the paragraph of a sentence. */
    Set<Actor> inParagraph(Sentence sentence) {
        return receiversAt == sentence.block() ? receivers : Set.of();
    }

    /** The one whom the sentence or its paragraph tells to have received. */
    Optional<Actor> near(Sentence sentence) {
        boolean given = giversAt == sentence.block();
        return only(Stream.of(
                given ? inSentence(sentence) : Set.of(),
                given ? inParagraph(sentence) : Set.of(),
                reachedAt == sentence.block() ? reached : Set.of()));
    }

    /** The first that is one alone. */
    private static Optional<Actor> only(Stream<Set<Actor>> told) {
        return told.filter(whom -> whom.size() == 1).flatMap(Set::stream).findFirst();
    }

    /** Who is told to be helped in the paragraph of a sentence. */
    Optional<Set<Actor>> helpedIn(Sentence sentence) {
        return Optional.of(helped).filter(whom -> helpedAt == sentence.block());
    }

    /** The place that something befell, or that heads the list, as told before a sentence. */
    Optional<Set<Actor>> strickenBefore(Sentence sentence) {
        return Optional.of(parties(stricken.before(sentence))).filter(whom -> whom.size() == 1);
    }

    /** The one whom the title tells to be helped. */
    Optional<Set<Actor>> helpedInTitle() {
        return Optional.of(helpedInTitle).filter(whom -> whom.size() == 1);
    }

    Optional<Actor> opened() {
        return opened;
    }

    Optional<Actor> collector(Sentence sentence) {
        return collectors.at(sentence);
    }

    Set<Actor> host() {
        return host;
    }

    /** Who receives in the article as a whole. */
    Set<Actor> article() {
        if (!host.isEmpty()) {
            return host;
        }
        if (allReceivers.size() == 1) {
            return allReceivers;
        }
        return allReceivers.isEmpty() && titled.size() == 1 ? titled : Set.of();
    }
}
