package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Organization;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Fact.SupportStatus;
import vn.lientin.text.Sentence;

/** Who receives in an act that does not tell it: those whom the sentence, the paragraph, the ceremony or the title told of before. */
final class AssumedRecipients {
    private final Marks marks;
    private final Parties parties;
    private final Scene scene;
    private final ReceiversTold told;
    private final Tellers tellers;
    private final PlacesInNames inNames;

    /** All who give in the sentence. */
    private Set<Actor> giversHere = Set.of();

    /** Who is told in the sentence to be helped, without an act. */
    private List<Chunk> helpedHere = List.of();

    AssumedRecipients(Reading reading, Parties parties, ReceiversTold told, Thanks thanks) {
        this.marks = reading.marks();
        this.parties = parties;
        this.scene = new Scene(reading);
        this.told = told;
        this.tellers = new Tellers(marks, thanks);
        this.inNames = new PlacesInNames(marks, parties);
    }

    /** Who gives in a sentence does not receive there by default; who tells it speaks for a place. */
    void read(Sentence sentence, Set<Actor> all, List<Chunk> helped) {
        giversHere = all;
        helpedHere = helped;
        tellers.read(sentence);
    }

    /** Of all that the article told before, the nearest that settles it. */
    Set<Actor> of(Giving giving, Sentence sentence, Set<Actor> givers, SupportStatus status) {
        Optional<Chunk> level = giving.receiver().filter(Parties::isBareLevel).filter(scene::isOfLevel);
        if (level.isPresent()) {
            return scene.last(level.get()).map(Set::of).orElse(Set.of());
        }
        boolean outside = isGenerous(giving)
                || !PartySorts.areGovernments(givers)
                || scene.own().filter(place -> !isOf(givers, place)).isPresent();
        Predicate<Set<Actor>> others = whom -> outside && helps(whom, givers);
        return some(stricken(sentence, givers))
                .or(() -> some(told.inSentence(sentence)).filter(here -> !here.equals(givers)))
                .or(() -> some(helpedBefore(giving)).filter(here -> helps(here, givers)))
                .or(() -> some(opening(giving, sentence, givers)))
                .or(() -> PartySorts.host(givers).map(Set::of))
                .or(() -> some(told.inParagraph(sentence)).map(near -> ofThose(near, giving)))
                .or(() -> told.helpedIn(sentence).filter(others))
                .or(() -> told.strickenBefore(sentence).filter(others))
                .or(() -> teller(giving, sentence, givers, status).map(Set::of))
                .or(() -> built(giving, givers).map(Set::of))
                .or(() -> told.collector(sentence)
                        .map(this::ofArticle)
                        .filter(body -> !givers.contains(body) && !givesWithin(givers, body))
                        .map(Set::of))
                .or(() -> whoseInmates(giving, sentence, givers).map(Set::of))
                .or(() -> told.helpedInTitle().filter(others).filter(whom -> told.host()
                        .isEmpty()))
                .or(() -> told.lastIn(sentence).filter(others).filter(whom -> !isForOwnPeople(giving, givers)))
                .or(() -> some(ofArticle(giving, sentence, givers))
                        .filter(place ->
                                giving.receiver().isPresent() || !inNames.areOnlyIn(place, givers, giversHere)))
                .orElse(Set.of());
    }

    /** "Nhiều đơn vị ủng hộ xã A, trong đó B góp 7 tỷ đồng". */
    private Set<Actor> helpedBefore(Giving giving) {
        return helpedHere.stream()
                .filter(whom -> whom.to() <= giving.giver().from())
                .reduce((one, other) -> other)
                .map(parties::of)
                .orElse(Set.of());
    }

    /** "Trường A được khánh thành …; trong đó Công ty B tài trợ 4 tỷ đồng": who pays for a building gives to it. */
    private Optional<Actor> built(Giving giving, Set<Actor> givers) {
        boolean pays = giving.receiver().isEmpty()
                && marks.has("finance", giving.verb().from(), giving.verb().to());
        return told.opened().filter(body -> pays && !givers.contains(body));
    }

    /** "Tại xã A, B trao 20 suất quà": where the sentence begins, unless those of a body receive. */
    private Set<Actor> opening(Giving giving, Sentence sentence, Set<Actor> givers) {
        boolean whole = !PartySorts.areGovernments(givers);
        return isForInmates(giving)
                ? Set.of()
                : scene.opening(
                        sentence,
                        giving.giver().from(),
                        place -> !isOf(givers, place) && (whole || place.level() == Level.COMMUNE));
    }

    /** "Tại Đồn A, B tặng đơn vị 20 suất quà": the body where the sentence begins, which does not give there. */
    Optional<Actor> bodyOpening(Sentence sentence, Chunk unit) {
        return scene.bodyOpening(sentence, unit.from()).filter(body -> !giversHere.contains(body));
    }

    private boolean isForInmates(Giving giving) {
        return giving.receiver().filter(parties::areInmates).isPresent();
    }

    /** "học sinh", "bệnh nhân": those of the school or hospital that the paragraph names, or the lead. */
    private Optional<Actor> whoseInmates(Giving giving, Sentence sentence, Set<Actor> givers) {
        return isForInmates(giving) && !PartySorts.areGovernments(givers)
                ? scene.builtAt(sentence, giving.verb().from())
                        .filter(body -> !givers.contains(body))
                        .or(() -> builtInLead(givers))
                : Optional.empty();
    }

    /** "Ban Vận động" without its place takes for that of the article. */
    private Actor ofArticle(Actor collector) {
        boolean board =
                collector instanceof Organization body && body.place().isEmpty() && PartySorts.takesForPlace(body);
        return board ? scene.own().orElse(collector) : collector;
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
        Set<Actor> article = folk && PartySorts.areGovernments(givers) ? told.host() : told.article();
        Set<Actor> assumed = article;
        if (article.isEmpty()) {
            assumed = folk || isGenerous(giving)
                    ? elsewhere(giving, sentence, givers)
                    : builtInLead(givers)
                            .or(() -> headedFor(giving, sentence, givers))
                            .map(Set::of)
                            .orElse(Set.of());
        }
        return isOwnWhole(giving, givers, assumed) ? Set.of() : assumed;
    }

    /** "trao mỗi hộ 1 triệu đồng": people receive, though only their share tells of them. */
    private boolean isForEach(Giving giving) {
        return giving.goods()
                .flatMap(Part::mark)
                .filter(goods -> goods.value() instanceof Found)
                .flatMap(goods -> ((Found) goods.value()).parts().first("share"))
                .filter(share -> marks.has("folk", share.from(), share.to()))
                .isPresent();
    }

    /** The school or hospital that the article is about. */
    private Optional<Actor> builtInLead(Set<Actor> givers) {
        return PartySorts.areGovernments(givers)
                ? Optional.empty()
                : scene.builtInLead().filter(body -> !givers.contains(body));
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

    /** "tặng", "trao 20 suất quà". */
    private boolean isGenerous(Giving giving) {
        int from = giving.verb().from();
        int to = giving.goods()
                .map(Part::to)
                .filter(end -> end > from)
                .orElse(giving.verb().to());
        boolean before = giving.goods()
                .filter(what -> marks.has("donate", what.from(), what.to()))
                .isPresent();
        return before || marks.has("donate", from, to);
    }

    /** Where the paragraph is; or else the place whose body gives; or else that of the article, where they come from elsewhere. */
    private Set<Actor> elsewhere(Giving giving, Sentence sentence, Set<Actor> givers) {
        boolean folk =
                giving.receiver().filter(whom -> !parties.areInmates(whom)).isPresent();
        Optional<Actor> built =
                scene.builtAt(sentence, giving.giver().from()).filter(body -> !folk && !givers.contains(body));
        Optional<Actor> there = built.or(() -> scene.at(sentence).filter(place -> !isOf(givers, place)));
        if (PartySorts.areGovernments(givers)) {
            return there.or(() -> headedFor(giving, sentence, givers))
                    .or(() -> scene.visitedInLead(place -> folk && place.level() == Level.COMMUNE))
                    .map(Set::of)
                    .orElse(Set.of());
        }
        Predicate<Place> other = place -> !isOf(givers, place);
        return there.or(() -> folk ? Optional.empty() : builtInLead(givers))
                .or(() -> scene.site(sentence, giving.giver().from(), other))
                .or(() -> PartySorts.home(givers)
                        .filter(home -> (folk || PartySorts.areCharitable(givers)) && isAtHome(giving, home))
                        .map(home -> scene.leadSite(other)
                                .filter(site -> giving.receiver().isPresent() && parties.isCommuneIn(site, home))
                                .orElse(home)))
                .or(() -> scene.leadSite(other))
                .or(() -> scene.ownUpTo(sentence).filter(place -> !isOf(givers, place) && !giversHere.contains(place)))
                .map(Set::of)
                .orElse(Set.of());
    }

    /** Whether the article is about the place of those who give, or about none. */
    private boolean isAtHome(Giving giving, Actor home) {
        return scene.own()
                .filter(own ->
                        !own.equals(home) && !parties.liesIn(giving.giver(), own) && !parties.isWithin(home, own))
                .isEmpty();
    }

    /** "Tỉnh A chuyển vào 1 tỷ đồng", "Đoàn tỉnh A trao 1 tỷ đồng": what another place sends comes to that of the article. */
    private Optional<Actor> headedFor(Giving giving, Sentence sentence, Set<Actor> givers) {
        int verb = giving.verb().to();
        int goods = giving.goods().map(Part::from).orElse(verb);
        boolean plain = Set.of("give", "take").contains(Giving.sort(giving.verb()))
                && !giving.verb().type().equals("Helped");
        boolean sends = giving.goods()
                .filter(what -> !plain && marks.has("helper", what.from(), what.to()))
                .isPresent();
        boolean leaves = sends
                || Parties.isNamedDelegation(giving.giver())
                || (goods > verb && marks.within("toward", verb, goods).stream().anyMatch(way -> way.from() == verb));
        return scene.ownUpTo(sentence)
                .filter(place -> leaves && giving.receiver().isEmpty() && !isOf(givers, place))
                .filter(place -> !parties.liesIn(giving.giver(), place) && !giversHere.contains(place))
                .or(() -> scene.visitedInLead(
                        place -> Parties.isNamedDelegation(giving.giver()) && !isOf(givers, place)));
    }

    private static boolean isForOwnPeople(Giving giving, Set<Actor> givers) {
        return giving.receiver().isPresent() && PartySorts.areGovernments(givers);
    }

    private static boolean isOf(Set<Actor> givers, Actor place) {
        return givers.stream().anyMatch(giver -> PartySorts.governed(giver).equals(place));
    }
}
