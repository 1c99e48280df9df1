package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Tokens;

/** What a party to the right of a verb of giving is in its act, by the word before it. */
final class SlotParties {
    /** So many words that name nobody may stand between a verb and the place of who receives. */
    private static final int TO_PLACE = 5;

    /** Between the goods and whose they are stand so many words: "từ nguồn vốn của". */
    private static final int TO_FUND = 4;

    private final Marks marks;
    private final Tokens tokens;
    private final List<Chunk> chunks;
    private final Filled filled;
    private final Chunk verb;
    private final SlotPlaces places;

    SlotParties(Filled filled) {
        this.places = new SlotPlaces(filled);
        this.filled = filled;
        this.marks = filled.marks;
        this.tokens = filled.tokens;
        this.chunks = filled.chunks;
        this.verb = filled.verb;
    }

    /** Takes a party into its slot, and tells whether the act goes on with it. */
    boolean goesOn(Chunk party) {
        boolean ok =
                switch (party.role()) {
                    case OBJECT -> object(party);
                    case TO -> !isAnotherReceiver(party) && filled.receive(party);
                    case WHERE -> !places.isAnother(party) && (places.where(party) || of(party));
                    case TOWARD -> towards(party);
                    case VISITED -> (filled.goods.isPresent() && !isCheered(party)) || filled.receive(party);
                    case PURPOSE -> filled.receiveWeakly(party);
                    case OWNER, SOURCE ->
                        !isAnotherSource(party)
                                && ((filled.isAfterTo(party) && !filled.sort.equals("take")) ? of(party) : from(party));
                    case AGENT -> agent(party);
                    case NONE ->
                        gives(party)
                                || (places.isHome(party)
                                        ? places.where(party) || of(party)
                                        : filled.isAfterTo(party)
                                                ? of(party)
                                                : leadsToGoods(party) || afterGoods(party));
                    case SUBJECT -> false;
                    default -> true;
                };
        if (ok) {
            filled.last = party.to();
        }
        return ok;
    }

    /** "trao quà, động viên bà con xã A": those who are cheered with the gifts. */
    private boolean isCheered(Chunk party) {
        return filled.receiver.isEmpty()
                && marks.endingAt(party.from(), "cheer")
                        .filter(cheer -> cheer.from() - filled.last <= 1)
                        .isPresent();
    }

    /** "cử 50 chiến sĩ": people sent are the goods; "trích Quỹ A": what the money is taken from. */
    private boolean object(Chunk party) {
        boolean own = verb.to() >= party.from() - 2;
        if (filled.isSending() && own && (marks.begins(party.from(), "numeral") || isNumber(party))) {
            int from = tokens.kind(party.from() - 1) == Tokens.Kind.NUMBER ? party.from() - 1 : party.from();
            filled.goods = Optional.of(new Part(from, party.to(), Optional.empty()));
            return true;
        }
        boolean drawn = own && marks.ends(verb.to(), "draw");
        if (drawn) {
            filled.fund = Optional.of(party);
        }
        boolean made = filled.builds && !isGivenTo(party);
        return drawn || (own && filled.sort.equals("make")) || made || filled.receive(party);
    }

    /** "góp 3 tỷ đồng xây nhà tặng dân xã A": a verb of giving stands before those who receive, and not that of building. */
    private boolean isGivenTo(Chunk party) {
        int before = chunks.indexOf(party) - 1;
        return before > filled.at
                && chunks.get(before).is(Kind.VERB)
                && Giving.sort(chunks.get(before).marks().get(0)).equals("give");
    }

    private boolean isNumber(Chunk party) {
        return tokens.kind(party.from()) == Tokens.Kind.NUMBER || tokens.kind(party.from() - 1) == Tokens.Kind.NUMBER;
    }

    /** "nhận 2 tỷ đồng tỉnh A gửi tặng": who gave what was received. */
    private boolean gives(Chunk party) {
        int next = chunks.indexOf(party) + 1;
        boolean fits = filled.sort.equals("take")
                && filled.source.isEmpty()
                && filled.goods.filter(part -> part.to() == party.from()).isPresent()
                && next < chunks.size()
                && chunks.get(next).is(Kind.VERB);
        if (fits) {
            filled.taken.add(next);
            filled.source = Optional.of(party);
        }
        return fits;
    }

    /** "tặng ngành y tế tỉnh A 2 máy thở": words that name nobody stand between the verb and the place of who receives. */
    private boolean leadsToGoods(Chunk party) {
        int at = chunks.indexOf(party);
        boolean fits = filled.receiver.isEmpty()
                && filled.goods.isEmpty()
                && party.from() - verb.to() <= TO_PLACE
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Kind.GOODS)
                && chunks.subList(filled.at + 1, at).stream()
                        .allMatch(chunk -> (chunk.is(Kind.WORD) || chunk.is(Kind.SOMEONE))
                                && tokens.isWord(chunk.from())
                                && !tokens.isCapitalised(chunk.from()));
        return fits && filled.receive(party);
    }

    /** "cho các trường ở huyện A": who receives is told by a noun that names nobody, and its place. */
    private boolean of(Chunk party) {
        return !filled.isAfterTo(party) || filled.receive(party);
    }

    private boolean towards(Chunk party) {
        int where = marks.endingAt(party.from(), "toward").map(Mark::from).orElse(party.from());
        if (filled.goods.isPresent()
                && tokens.is(where - 1, ",")
                && Chunks.isPredicate(marks, chunks, chunks.indexOf(party) + 1)) {
            return false;
        }
        boolean next = party.from() - verb.to() <= 2;
        if (filled.receiver.isEmpty() && (filled.goods.isPresent() || filled.told || next || filled.isSending())) {
            filled.receiver = Optional.of(party);
        }
        return true;
    }

    /** "cấp cho tỉnh A 30 tấn gạo và cho tỉnh B 20 tấn": one more who received, with goods of his own. */
    private boolean isAnotherReceiver(Chunk party) {
        int next = chunks.indexOf(party) + 1;
        return filled.receiver.isPresent()
                && filled.goods.isPresent()
                && next < chunks.size()
                && chunks.get(next).is(Kind.GOODS);
    }

    /** "nhận từ A 10 máy thở, từ B 5.000 khẩu trang": one more who gave, with goods of his own. */
    private boolean isAnotherSource(Chunk party) {
        int next = chunks.indexOf(party) + 1;
        return filled.sort.equals("take")
                && filled.source.isPresent()
                && filled.goods.isPresent()
                && next < chunks.size()
                && chunks.get(next).is(Kind.GOODS);
    }

    private boolean from(Chunk party) {
        if (isOfParty(party)) {
            return true;
        }
        boolean next = filled.goods.isPresent() && party.from() - filled.last <= 3 && filled.receiver.isEmpty();
        boolean beside = party.from() - verb.to() <= 2;
        boolean owned = party.is(Role.OWNER) && followsGoods(party);
        boolean received = filled.sort.equals("take") && (party.is(Role.SOURCE) || next || beside || owned);
        if ((filled.source.isEmpty() && (next || received)) || isGift(party)) {
            filled.source = Optional.of(party);
        } else if (filled.goods
                .filter(goods -> goods.to() < party.from() && party.from() - goods.to() <= TO_FUND)
                .isPresent()) {
            filled.fund = Optional.of(party);
        }
        return true;
    }

    /** "tại chùa A của xã B": where a party is, and not whose the goods are. */
    private boolean isOfParty(Chunk party) {
        int before = chunks.indexOf(party) - 2;
        return party.is(Role.OWNER)
                && before > filled.at
                && chunks.get(before).is(Kind.PARTY)
                && !chunks.get(before).is(Role.OBJECT)
                && !chunks.get(before).is(Role.TO);
    }

    /** "kinh phí xây 20 căn nhà của tỉnh A". */
    private boolean followsGoods(Chunk party) {
        int before = chunks.indexOf(party) - 2;
        return before > filled.at && chunks.get(before).is(Kind.GOODS);
    }

    /** "…, quà của tỉnh A", "… là món quà của tỉnh A". */
    private boolean isGift(Chunk party) {
        return filled.source.isEmpty() && marks.ends(party.from() - 1, "gift-of");
    }

    /** "… do tỉnh A trao tặng": takes the verb, too. */
    private boolean agent(Chunk party) {
        for (int i = chunks.indexOf(party) + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Kind.VERB)) {
                filled.taken.add(i);
                if (filled.source.isEmpty() && !Parties.isOpen(party)) {
                    filled.source = Optional.of(party);
                }
                return true;
            }
            if (!chunk.is(Kind.WORD) && !chunk.is(Kind.ASIDE)) {
                return true;
            }
        }
        return true;
    }

    /** "tặng quà 20 hộ nghèo xã A": who receives stands right after the goods. */
    private boolean afterGoods(Chunk party) {
        if (filled.builds && filled.receiver.isEmpty()) {
            return filled.receive(party);
        }
        boolean next = filled.goods.isPresent() && filled.goods.get().to() == party.from();
        if (next && filled.receiver.isEmpty() && !filled.sort.equals("make") && !marks.ends(party.from(), "currency")) {
            filled.receiver = Optional.of(party);
        }
        return true;
    }
}
