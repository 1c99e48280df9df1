package vn.lientin.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.fact.Entity.Level;
import vn.lientin.fact.Entity.Place;
import vn.lientin.fact.Entity.Role;
import vn.lientin.fact.Fact.SupportStatus;
import vn.lientin.text.Sentence;
import vn.lientin.text.Words;

/**
 * Who receives in the acts of an article, in the order of its sentences: those named with the verb, those who thank or ask for
 * it; else those whom {@link AssumedRecipients} finds.
 */
final class Recipients {
    /** Words before those who receive. */
    private static final Set<String> RECEIVE = Words.set("before-receivers");

    /** So many words has a name with the noun before it. */
    private static final int NAME = 8;

    private final Marks marks;
    private final Reading reading;
    private final Parties parties;
    private final ReceiversTold told;
    private final Thanks thanks;
    private final AssumedRecipients assumed;

    Recipients(Reading reading, Parties parties, ReceiversTold told, Thanks thanks) {
        this.marks = reading.marks();
        this.reading = reading;
        this.parties = parties;
        this.told = told;
        this.thanks = thanks;
        this.assumed = new AssumedRecipients(reading, parties, told, thanks);
    }

    /** Before the acts of a sentence: all who give in it, and who is told to be helped without an act. */
    void read(Sentence sentence, Set<Actor> all, List<Chunk> helped) {
        assumed.read(sentence, all, helped);
    }

    /** Empty where the article does not settle it. */
    Set<Actor> of(Giving giving, Sentence sentence, Set<Actor> givers, SupportStatus status) {
        boolean many = giving.receiver()
                .filter(whom -> marks.covering(whom.to() - 1, "Many").isPresent())
                .isPresent();
        Set<Actor> named = new LinkedHashSet<>(giving.receiver()
                .filter(whom -> !many)
                .map(whom -> named(whom, sentence))
                .orElse(Set.of()));
        named.removeAll(givers);
        giving.receiver().filter(Parties::isOpen).flatMap(parties::named).ifPresent(named::add);
        if (named.stream().anyMatch(actor -> !PartySorts.isPart(actor))) {
            named.removeIf(PartySorts::isPart);
            told.remember(named, sentence);
            return named;
        }
        boolean open = giving.receiver().isEmpty() && !many && !marks.has("Stricken", sentence.from(), sentence.to());
        Set<Actor> purpose = open && isGenerous(giving) ? purpose(giving, givers) : Set.of();
        if (!purpose.isEmpty()) {
            told.remember(purpose, sentence);
            return purpose;
        }
        if (many || isForMany(giving) || !isOpen(giving, sentence)) {
            return many ? Set.of() : officer(giving);
        }
        if (status == SupportStatus.REQUESTED) {
            return asker(giving, sentence);
        }
        Set<Actor> whom = isThanked(giving, sentence)
                ? thanker(giving, sentence, givers)
                : assumed.of(giving, sentence, givers, status);
        if (!whom.isEmpty()
                && told.helpedInTitle().filter(whom::equals).isEmpty()
                && !PartySorts.home(givers).map(Set::of).equals(Optional.of(whom))) {
            told.assume(whom, sentence);
        }
        return whom;
    }

    /** Those who are named; "bệnh viện" is one of whom it was told that help reached it, before any other. */
    private Set<Actor> named(Chunk whom, Sentence sentence) {
        Set<Actor> named = parties.bareBody(whom)
                .filter(noun -> !marks.tokens().isCapitalised(whom.from()))
                .flatMap(noun -> told.body(noun, sentence).or(() -> assumed.bodyOpening(sentence, whom)))
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
        return marks.has("thank", sentence.from(), giving.giver().from())
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
        return (whom.isEmpty()
                        && !isUnknown(giving)
                        && !isForSomebody(giving)
                        && !isForRegion(giving, sentence)
                        && !isForOfficer(giving))
                || (whom.isPresent() && Parties.isOpen(whom.get()) && !parties.isNamed(whom.get()))
                || whom.filter(this::isUnsettled).isPresent();
    }

    /** "xã", where the article names more than one; "Khoa Nhi", a part of whoever received before. */
    private boolean isUnsettled(Chunk whom) {
        Set<Actor> settled = parties.of(whom);
        return settled.isEmpty()
                ? Parties.isBareLevel(whom) || Parties.isBareHamlet(whom)
                : settled.stream().allMatch(PartySorts::isPart);
    }

    /** "hỗ trợ các tỉnh miền Trung 20 tỷ đồng": several that are not named. */
    private boolean isForMany(Giving giving) {
        int next = marks.at(giving.end(), "Giving").map(Mark::to).orElse(giving.end());
        return marks.begins(next, "Many")
                || marks.within("Many", giving.verb().to(), giving.end()).stream()
                        .anyMatch(many -> many.from() == giving.verb().to()
                                || RECEIVE.contains(marks.tokens().lower(many.from() - 1)));
    }

    /** "561 triệu đồng cho 35 cơ sở", "về các huyện": words tell who receives, but name nobody. */
    private boolean isForSomebody(Giving giving) {
        return marks.within("to", giving.verb().to(), giving.end()).stream()
                        .filter(to -> marks.ends(to.to(), "for") && !isShare(giving, to.to()))
                        .anyMatch(to -> !marks.begins(to.to(), "purpose-thing"))
                || marks.within("toward", giving.verb().to(), giving.end()).stream()
                        .anyMatch(to -> marks.begins(to.to(), "plural"));
    }

    /** "tặng quà Tổng thống A": who receives is somebody with an office. */
    private boolean isForOfficer(Giving giving) {
        return office(giving).isPresent();
    }

    /** "trao tận tay Bí thư Đảng ủy xã A 40 xe đạp", "trao cho Hiệu trưởng Trường A …": what an officer takes is for his own. */
    private Set<Actor> officer(Giving giving) {
        return giving.receiver().isPresent()
                ? Set.of()
                : office(giving)
                        .flatMap(office -> reading.offices().role(office, Optional.empty()))
                        .map(Role::body)
                        .filter(body -> !(body instanceof Place place && place.level() == Level.COUNTRY))
                        .filter(body -> PartySorts.isHelped(body) || PartySorts.isCharitable(body))
                        .map(PartySorts::takenFor)
                        .map(Set::of)
                        .orElse(Set.of());
    }

    private boolean isGenerous(Giving giving) {
        Mark verb = giving.verb();
        return marks.has("donate", verb.from(), verb.to()) || marks.begins(verb.from(), "handing");
    }

    /** "3 tỷ đồng để sửa chữa 6 điểm trường ở huyện A": where it is to be used. */
    private Set<Actor> purpose(Giving giving, Set<Actor> givers) {
        int verb = giving.verb().to();
        int after = giving.goods().map(Part::to).filter(end -> end > verb).orElse(verb);
        return marks.at(after, "Purpose")
                .flatMap(mark -> ((Found) mark.value()).parts().first("receiver"))
                .map(parties::of)
                .filter(actors -> actors.stream().allMatch(PartySorts::isHelped))
                .filter(actors -> actors.stream().noneMatch(givers::contains))
                .orElse(Set.of());
    }

    /** The office right behind the verb, or behind what is given. */
    private Optional<Mark> office(Giving giving) {
        int verb = giving.verb().to();
        int goods = giving.goods().map(Part::to).filter(end -> end > verb).orElse(verb);
        return Stream.of(verb, goods)
                .map(at -> marks.at(at, "to").map(Mark::to).orElse(at))
                .map(at -> marks.at(at, "honor").map(Mark::to).orElse(at))
                .flatMap(at -> marks.at(at, "Office").stream())
                .findFirst();
    }

    /** "trao cho mỗi hộ 60 triệu đồng": the share follows. */
    private static boolean isShare(Giving giving, int at) {
        return giving.goods().filter(what -> what.from() == at).isPresent();
    }

    /** "góp 6 tỷ đồng cho miền Trung": who receives is more than one place. */
    private boolean isForRegion(Giving giving, Sentence sentence) {
        return marks.within("Region", giving.verb().to(), sentence.to()).stream()
                .anyMatch(region -> marks.ends(region.from(), "to"));
    }

    /** "tặng Nhà Sao Băng 5 triệu đồng", "tặng đảo Sao Băng 5 triệu đồng": a name that nobody knows follows the verb. */
    private boolean isUnknown(Giving giving) {
        int next = giving.verb().to();
        boolean to = marks.begins(next, "to") || marks.begins(next, "toward");
        int name = to ? next + 1 : next;
        boolean told = giving.giver().from() < giving.verb().from();
        int goods = giving.goods().filter(what -> told).map(Part::from).orElse(name);
        boolean listed = giving.giver().from() <= giving.verb().from()
                && giving.verb().from() < giving.giver().to();
        return (!listed && name < marks.tokens().size() && marks.tokens().isCapitalised(name))
                || (goods - name <= NAME
                        && IntStream.range(name, goods)
                                .anyMatch(at -> marks.tokens().isCapitalised(at)
                                        && marks.covering(at, "Actor").isEmpty()));
    }
}
