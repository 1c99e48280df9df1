package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.extract.Marks;
import vn.lientin.fact.Entity.Level;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.text.Tokens;

/** What a place told by "tại", "ở" to the right of a verb of giving is in its act: where those are who receive, or no more than where. */
final class SlotPlaces {
    /** So many words may stand between people who receive and where they are. */
    private static final int TO_PLACE = 5;

    /** So many between people of whom nothing else is told and where they live. */
    private static final int TO_HOME = 12;

    private final Marks marks;
    private final Tokens tokens;
    private final List<Chunk> chunks;
    private final Filled filled;
    private final Chunk verb;

    SlotPlaces(Filled filled) {
        this.filled = filled;
        this.marks = filled.marks;
        this.tokens = filled.tokens;
        this.chunks = filled.chunks;
        this.verb = filled.verb;
    }

    /** "trao tại xã A 20 suất quà, tại xã B 10 suất": one more, with goods of its own. */
    boolean isAnother(Chunk party) {
        int next = chunks.indexOf(party) + 1;
        return filled.goods.isPresent()
                && filled.weak.filter(to -> to.is(Chunk.Role.WHERE)).isPresent()
                && next < chunks.size()
                && chunks.get(next).is(Kind.GOODS);
    }

    /** "cho dân vùng hạn ở huyện A": where those are who receive. */
    boolean where(Chunk party) {
        boolean tells = filled.receiver
                .filter(folk ->
                        party.from() - folk.to() <= (isUnit(party) && Parties.isOpen(folk) ? TO_HOME : TO_PLACE))
                .filter(folk -> Parties.isOpen(folk) || stay(folk, party))
                .isPresent();
        if (tells) {
            filled.receiver = Optional.of(party);
            return true;
        }
        if (isBehindGoods(party) || isBeforeGoods(party)) {
            return filled.receiveWeakly(party);
        }
        return (filled.builds || isOfPerson(party)) && filled.receive(party);
    }

    /** "cho người nghèo không phân biệt lương giáo xã A": only words in small letters between people and their place. */
    boolean isHome(Chunk party) {
        return filled.receiver
                .filter(folk -> Parties.isOpen(folk) && folk.to() <= party.from())
                .filter(folk -> isUnit(party)
                        && chunks.subList(chunks.indexOf(folk) + 1, chunks.indexOf(party)).stream()
                                .allMatch(chunk -> chunk.is(Kind.WORD)
                                        && tokens.isWord(chunk.from())
                                        && !tokens.isCapitalised(chunk.from())))
                .isPresent();
    }

    private static boolean isUnit(Chunk party) {
        return party.marks().stream().allMatch(mark -> Parties.unit(mark).isPresent());
    }

    /** Whether the verb is one of giving, and not a mere "cho". */
    private boolean givesAway() {
        return Stream.of("donate", "transfer").anyMatch(type -> marks.has(type, verb.from(), verb.to()));
    }

    private static boolean isCommune(Chunk party) {
        return party.marks().stream()
                .flatMap(mark -> Parties.unit(mark).stream())
                .anyMatch(place -> place.level() == Level.COMMUNE);
    }

    /** "trao 4 căn nhà tại xã A": what stands where it was handed over. */
    private boolean isBehindGoods(Chunk party) {
        return isUnit(party)
                && filled.goods
                        .filter(goods -> party.from() - goods.to() == 1)
                        .filter(goods ->
                                (isCommune(party) && givesAway()) || marks.has("fixture", goods.from(), goods.to()))
                        .filter(goods -> !marks.has("list-opener", goods.from(), goods.to()))
                        .isPresent();
    }

    /** "trao tại xã A 20 suất quà". */
    private boolean isBeforeGoods(Chunk party) {
        int next = chunks.indexOf(party) + 1;
        return isCommune(party)
                && filled.goods.isEmpty()
                && party.from() - verb.to() == 1
                && next < chunks.size()
                && chunks.get(next).is(Kind.GOODS);
    }

    /** "biếu bà Hoa, 80 tuổi, ở xã A": who receives is a person, and a place tells of whom. */
    private boolean isOfPerson(Chunk party) {
        List<Chunk> between = chunks.subList(filled.at + 1, chunks.indexOf(party));
        return filled.goods.isEmpty()
                && !between.isEmpty()
                && between.get(0).is(Kind.PERSON)
                && between.stream().skip(1).allMatch(chunk -> chunk.is(Kind.WORD))
                && party.marks().stream().allMatch(Parties::isPlace);
    }

    /** "công nhân xã A làm việc tại Công ty B", "công nhân quê tỉnh A làm việc tại huyện B". */
    private boolean stay(Chunk folk, Chunk party) {
        boolean place = party.marks().stream().allMatch(Parties::isPlace);
        boolean comeFrom = marks.has("origin", folk.from(), folk.to());
        return (!place || comeFrom) && marks.has("stay", folk.to(), party.from());
    }
}
