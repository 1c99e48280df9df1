package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact.SupportStatus;
import vn.lientin.text.Sentence;

/**
 * Who receives in the acts of an article, in the order of its sentences: those named with the verb; else those whom the
 * sentence, the paragraph, the ceremony or the title told of before.
 */
final class Recipients {
    /** So many words has a name with the noun before it. */
    private static final int NAME = 8;

    private final Marks marks;
    private final Parties parties;
    private final Scene scene;
    private final ReceiversTold told;
    private final Thanks thanks;
    private final Tellers tellers;

    /** All who give in the sentence. */
    private Set<Actor> giversHere = Set.of();

    Recipients(Reading reading, Parties parties, ReceiversTold told, Thanks thanks) {
        this.marks = reading.marks();
        this.parties = parties;
        this.scene = new Scene(reading);
        this.told = told;
        this.thanks = thanks;
        this.tellers = new Tellers(marks, thanks);
    }

    /** "Trường A được khánh thành …; trong đó Công ty B tài trợ 4 tỷ đồng": who pays for a building gives to it. */
    private Optional<Actor> built(Giving giving, Set<Actor> givers) {
        boolean pays = giving.receiver().isEmpty()
                && !marks.within("finance", giving.verb().from(), giving.verb().to())
                        .isEmpty();
        return told.opened().filter(body -> pays && !givers.contains(body));
    }

    /** Who gives in a sentence does not receive there by default; who tells it speaks for a place. */
    void read(Sentence sentence, Set<Actor> all) {
        giversHere = all;
        tellers.read(sentence);
    }

    /** Empty where the article does not settle it. */
    Set<Actor> of(Giving giving, Sentence sentence, Set<Actor> givers, SupportStatus status) {
        Set<Actor> named = new LinkedHashSet<>(
                giving.receiver().map(whom -> named(whom, sentence)).orElse(Set.of()));
        named.removeAll(givers);
        giving.receiver().filter(Parties::isOpen).flatMap(parties::named).ifPresent(named::add);
        if (!named.isEmpty() && named.stream().noneMatch(PartySorts::isPart)) {
            told.remember(named, sentence);
            return named;
        }
        if (!isOpen(giving, sentence)) {
            return Set.of();
        }
        if (status == SupportStatus.REQUESTED) {
            return asker(giving, sentence);
        }
        Set<Actor> assumed = isThanked(giving, sentence)
                ? thanker(giving, sentence, givers)
                : assumed(giving, sentence, givers, status);
        if (!assumed.isEmpty() && !PartySorts.home(givers).map(Set::of).equals(Optional.of(assumed))) {
            told.assume(assumed, sentence);
        }
        return assumed;
    }

    /** Those who are named; "bệnh viện" is one of whom it was told that help reached it, before any other. */
    private Set<Actor> named(Chunk whom, Sentence sentence) {
        Set<Actor> named = parties.bareBody(whom)
                .filter(noun -> !marks.tokens().isCapitalised(whom.from()))
                .flatMap(noun -> told.body(noun, sentence))
                .map(Set::of)
                .orElseGet(() -> whom.is(Chunk.Role.SUBJECT) ? takers(whom) : parties.of(whom));
        return told.haveGiven(whom, named, sentence) ? told.inParagraph(sentence) : named;
    }

    /** "Phó Chủ tịch UBND tỉnh A", "Ban Cứu trợ tỉnh A tiếp nhận 20 tấn gạo": what they take is for the place. */
    private Set<Actor> takers(Chunk subject) {
        boolean officer = subject.marks().stream().allMatch(mark -> mark.type().equals(Parties.SETTLED));
        return parties.of(subject).stream()
                .map(actor -> PartySorts.takesForPlace(actor) && (officer || !PartySorts.standsForPlace(actor))
                        ? PartySorts.governed(actor)
                        : actor)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "cảm ơn tỉnh A đã gửi 20 tấn gạo". */
    private boolean isThanked(Giving giving, Sentence sentence) {
        return !marks.within("thank", sentence.from(), giving.giver().from()).isEmpty()
                && told.inSentence(sentence).isEmpty();
    }

    /** Who thanks received, or whom the article is about. */
    private Set<Actor> thanker(Giving giving, Sentence sentence, Set<Actor> givers) {
        Mark thank =
                marks.within("thank", sentence.from(), giving.giver().from()).get(0);
        Optional<Actor> who = thanks.thanker(sentence, thank, givers);
        return who.map(Set::of).orElseGet(told::host);
    }

    /** "huyện A đề nghị tỉnh hỗ trợ 5 tỷ đồng": who asks is to receive. */
    private Set<Actor> asker(Giving giving, Sentence sentence) {
        List<Mark> asks = marks.within("ask", sentence.from(), giving.giver().from());
        if (asks.isEmpty()) {
            return Set.of();
        }
        int ask = asks.get(asks.size() - 1).from();
        return marks.within("Actor", sentence.from(), ask).stream()
                .reduce((one, other) -> other)
                .flatMap(parties::actor)
                .map(PartySorts::governed)
                .map(Set::of)
                .orElse(Set.of());
    }

    /** Whether nobody is told, or only people whose place is to be found elsewhere. */
    private boolean isOpen(Giving giving, Sentence sentence) {
        Optional<Chunk> whom = giving.receiver();
        return (whom.isEmpty() && !isUnknown(giving) && !isForSomebody(giving) && !isForRegion(giving, sentence))
                || (whom.isPresent() && Parties.isOpen(whom.get()) && !parties.isNamed(whom.get()))
                || whom.filter(this::isUnsettled).isPresent();
    }

    /** "xã", where the article names more than one; "Khoa Nhi", a part of whoever received before. */
    private boolean isUnsettled(Chunk whom) {
        Set<Actor> settled = parties.of(whom);
        return settled.isEmpty() ? Parties.isBareLevel(whom) : settled.stream().allMatch(PartySorts::isPart);
    }

    /** Of all that the article told before, the nearest that settles it. */
    private Set<Actor> assumed(Giving giving, Sentence sentence, Set<Actor> givers, SupportStatus status) {
        Optional<Chunk> level = giving.receiver().filter(Parties::isBareLevel);
        if (level.isPresent()) {
            return scene.last(level.get()).map(Set::of).orElse(Set.of());
        }
        boolean outside = isGenerous(giving)
                || !areGovernments(givers)
                || scene.own().filter(place -> !isOf(givers, place)).isPresent();
        Predicate<Set<Actor>> others = whom -> outside && helps(whom, givers);
        return some(stricken(sentence, givers))
                .or(() -> some(told.inSentence(sentence)).filter(here -> !here.equals(givers)))
                .or(() -> opening(giving, sentence, givers).map(Set::of))
                .or(() -> some(told.inParagraph(sentence)).map(near -> ofThose(near, giving)))
                .or(() -> told.helpedIn(sentence).filter(others))
                .or(() -> teller(giving, sentence, givers, status).map(Set::of))
                .or(() -> built(giving, givers).map(Set::of))
                .or(() -> told.collector(sentence)
                        .filter(body -> !givers.contains(body) && !givesWithin(givers, body))
                        .map(Set::of))
                .or(() -> told.helpedInTitle().filter(others))
                .or(() -> told.lastIn(sentence).filter(others).filter(whom -> !isForOwnPeople(giving, givers)))
                .orElseGet(() -> ofArticle(giving, sentence, givers));
    }

    /** "Tại xã A, B trao 20 suất quà": where the sentence begins, unless those of a body receive. */
    private Optional<Actor> opening(Giving giving, Sentence sentence, Set<Actor> givers) {
        boolean inmates = giving.receiver().filter(parties::areInmates).isPresent();
        boolean whole = !areGovernments(givers);
        return inmates
                ? Optional.empty()
                : scene.opening(
                        sentence,
                        giving.giver().from(),
                        place -> !isOf(givers, place) && (whole || place.level() == Level.COMMUNE));
    }

    private static Optional<Set<Actor>> some(Set<Actor> told) {
        return Optional.of(told).filter(actors -> !actors.isEmpty());
    }

    /** People who are not of a body that received are those of its place. */
    private Set<Actor> ofThose(Set<Actor> near, Giving giving) {
        boolean folk =
                giving.receiver().filter(whom -> !parties.areInmates(whom)).isPresent();
        return folk ? ReceiversTold.places(near) : near;
    }

    private Set<Actor> ofArticle(Giving giving, Sentence sentence, Set<Actor> givers) {
        boolean folk = giving.receiver().isPresent() || isForEach(giving);
        Set<Actor> article = folk && areGovernments(givers) ? told.host() : told.article();
        Set<Actor> assumed = article;
        if (article.isEmpty()) {
            assumed = folk || isGenerous(giving)
                    ? elsewhere(giving, sentence, givers)
                    : builtInLead(givers).map(Set::of).orElse(Set.of());
        }
        return isOwnWhole(giving, givers, assumed) ? Set.of() : assumed;
    }

    /** "trao mỗi hộ 1 triệu đồng": people receive, though only their share tells of them. */
    private boolean isForEach(Giving giving) {
        return giving.goods()
                .flatMap(Part::mark)
                .filter(goods -> goods.value() instanceof Found)
                .flatMap(goods -> ((Found) goods.value()).parts().first("share"))
                .filter(share -> !marks.within("folk", share.from(), share.to()).isEmpty())
                .isPresent();
    }

    /** The school or hospital that the article is about. */
    private Optional<Actor> builtInLead(Set<Actor> givers) {
        return areGovernments(givers) ? Optional.empty() : scene.builtInLead().filter(body -> !givers.contains(body));
    }

    /** "Chủ tịch UBND xã A cho biết, B đã gửi 20 suất quà": what an officer of a place tells without for whom was for his place. */
    private Optional<Actor> teller(Giving giving, Sentence sentence, Set<Actor> givers, SupportStatus status) {
        boolean told = status == SupportStatus.DELIVERED && !isForOwnPeople(giving, givers);
        Optional<Actor> before = told ? tellers.lastIn(sentence) : Optional.empty();
        return tellers.of(sentence, giving.giver().from(), givers)
                .or(() -> before)
                .filter(who -> helps(Set.of(who), givers)
                        && !parties.liesIn(giving.giver(), who)
                        && !this.told.onlyGives(who));
    }

    /** Whom something befell in the sentence: "khi tỉnh A gặp lũ, …". */
    private Set<Actor> stricken(Sentence sentence, Set<Actor> givers) {
        return marks.within("Stricken", sentence.from(), sentence.to()).stream()
                .flatMap(mark -> ((Found) mark.value()).parts().first("receiver").stream())
                .map(parties::of)
                .filter(actors -> helps(actors, givers))
                .findFirst()
                .orElse(Set.of());
    }

    private static boolean helps(Set<Actor> to, Set<Actor> givers) {
        return to.stream().noneMatch(whom -> givers.contains(whom) || isOf(givers, whom));
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
    private Set<Actor> elsewhere(Giving giving, Sentence sentence, Set<Actor> givers) {
        boolean folk =
                giving.receiver().filter(whom -> !parties.areInmates(whom)).isPresent();
        Optional<Actor> built =
                scene.builtAt(sentence, giving.giver().from()).filter(body -> !folk && !givers.contains(body));
        Optional<Actor> there = built.or(() -> scene.at(sentence).filter(place -> !isOf(givers, place)));
        if (areGovernments(givers)) {
            return there.map(Set::of).orElse(Set.of());
        }
        Predicate<Place> other = place -> !isOf(givers, place);
        return there.or(() -> folk ? Optional.empty() : builtInLead(givers))
                .or(() -> scene.site(sentence, giving.giver().from(), other))
                .or(() -> PartySorts.home(givers))
                .or(() -> scene.leadSite(other))
                .or(() -> scene.ownUpTo(sentence).filter(place -> !isOf(givers, place) && !giversHere.contains(place)))
                .map(Set::of)
                .orElse(Set.of());
    }

    private static boolean isForOwnPeople(Giving giving, Set<Actor> givers) {
        return giving.receiver().isPresent() && areGovernments(givers);
    }

    /** What a place gives to people of whom nothing more is told stays with its own. */
    private static boolean areGovernments(Set<Actor> givers) {
        return givers.stream().allMatch(giver -> giver instanceof Place || PartySorts.standsForPlace(giver));
    }

    private static boolean isOf(Set<Actor> givers, Actor place) {
        return givers.stream().anyMatch(giver -> PartySorts.governed(giver).equals(place));
    }

    /** "561 triệu đồng cho 35 cơ sở", "về các huyện": words tell who receives, but name nobody. */
    private boolean isForSomebody(Giving giving) {
        return marks.within("to", giving.verb().to(), giving.end()).stream()
                        .filter(to -> marks.endingAt(to.to(), "for").isPresent())
                        .anyMatch(to -> marks.at(to.to(), "purpose-thing").isEmpty())
                || marks.within("toward", giving.verb().to(), giving.end()).stream()
                        .anyMatch(to -> marks.at(to.to(), "plural").isPresent());
    }

    /** "góp 6 tỷ đồng cho miền Trung": who receives is more than one place. */
    private boolean isForRegion(Giving giving, Sentence sentence) {
        return marks.within("Region", giving.verb().to(), sentence.to()).stream()
                .anyMatch(region -> marks.endingAt(region.from(), "to").isPresent());
    }

    /** "tặng Nhà Sao Băng 5 triệu đồng", "tặng đảo Sao Băng 5 triệu đồng": a name that nobody knows follows the verb. */
    private boolean isUnknown(Giving giving) {
        int next = giving.verb().to();
        boolean to =
                marks.at(next, "to").isPresent() || marks.at(next, "toward").isPresent();
        int name = to ? next + 1 : next;
        boolean told = giving.giver().from() < giving.verb().from();
        int goods = giving.goods().filter(what -> told).map(Part::from).orElse(name);
        return (name < marks.tokens().size() && marks.tokens().isCapitalised(name))
                || (goods - name <= NAME && IntStream.range(name, goods).anyMatch(marks.tokens()::isCapitalised));
    }
}
