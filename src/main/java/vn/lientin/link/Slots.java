package vn.lientin.link;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Tokens;

/** What stands to the right of a verb of giving: what is given, to whom, and whose it is. */
final class Slots {
    /** So many words may stand between the verb, or who receives, and the goods. */
    private static final int TO_GOODS = 10;

    /** So many words may stand between the goods and who receives. */
    private static final int TO_RECEIVER = 22;

    /** So many words may stand between people who receive and where they are. */
    private static final int TO_PLACE = 5;

    /** A noun that stands for those who receive has so many words at most. */
    private static final int NOUN = 10;

    private final Marks marks;
    private final Tokens tokens;
    private final Chunks cutter;
    private final List<Chunk> chunks;
    private final int verb;
    private final String sort;
    /** Whether the goods stand before the verb. */
    private final boolean told;

    private final Set<Integer> taken = new HashSet<>();

    private Optional<Part> goods = Optional.empty();
    private Optional<Chunk> receiver = Optional.empty();
    private Optional<Chunk> weak = Optional.empty();
    private Optional<Chunk> source = Optional.empty();
    /** Whether those who are sent help. */
    private boolean helps;
    /** Whether what the money is for is told. */
    private boolean builds;

    private int end;
    private int last;

    Slots(Marks marks, Tokens tokens, Chunks cutter, List<Chunk> chunks, int verb, boolean told) {
        this.marks = marks;
        this.tokens = tokens;
        this.cutter = cutter;
        this.chunks = chunks;
        this.verb = verb;
        this.told = told;
        this.sort = Giving.sort(chunks.get(verb).marks().get(0));
        this.end = verb + 1;
        this.last = chunks.get(verb).to();
        while (end < chunks.size() && goesOn(chunks.get(end))) {
            end++;
        }
        tellFree();
        if (sort.equals("make") || (isSending() && !told)) {
            tellWhat();
        }
    }

    Optional<Part> goods() {
        return goods;
    }

    Optional<Chunk> receiver() {
        return receiver.or(() -> weak);
    }

    Optional<Chunk> source() {
        return source;
    }

    Set<Integer> taken() {
        return taken;
    }

    /** Index of the chunk after the slots. */
    int end() {
        return end;
    }

    int endToken() {
        return end < chunks.size()
                ? chunks.get(end).from()
                : chunks.get(chunks.size() - 1).to();
    }

    private boolean goesOn(Chunk chunk) {
        return switch (chunk.kind()) {
            case STOP, PERSON ->
                chunk.is(Kind.PERSON)
                        && !cutter.opens(chunk.from(), chunks.get(0).from())
                        && near(chunk);
            case GOODS -> takeGoods(chunk);
            case WORTH -> takeWorth(chunk);
            case PARTY -> party(chunk);
            case VERB -> verb(chunk);
            case WORD, SOMEONE ->
                !isSubject(chunk)
                        && !opensList(marks, chunks, chunks.indexOf(chunk))
                        && (bareGoods(chunk)
                                || deed(chunk)
                                || (near(chunk)
                                        && !marks.at(chunk.from(), "act-end").isPresent()));
            default -> true;
        };
    }

    /** "… các tỉnh, gồm A 5 tỷ đồng, B 2 tỷ đồng": those follow among whom it is divided. */
    static boolean opensList(Marks marks, List<Chunk> chunks, int at) {
        Optional<Mark> opener = marks.at(chunks.get(at).from(), "list-opener");
        int next = at + 1;
        while (opener.isPresent()
                && next < chunks.size()
                && (chunks.get(next).from() < opener.get().to()
                        || chunks.get(next).is(Kind.STOP))) {
            next++;
        }
        return opener.isPresent()
                && next + 1 < chunks.size()
                && chunks.get(next).is(Kind.PARTY)
                && chunks.get(next + 1).is(Kind.GOODS);
    }

    /** "…, năm 2019 doanh nghiệp dự kiến": another one acts. */
    private boolean isSubject(Chunk chunk) {
        return chunk.is(Kind.SOMEONE)
                && cutter.opens(chunk.from(), chunks.get(0).from())
                && chunks.indexOf(chunk) + 1 < chunks.size()
                && marks.at(chunks.get(chunks.indexOf(chunk) + 1).from(), "aux").isPresent();
    }

    private boolean near(Chunk chunk) {
        return chunk.from() - last < (goods.isEmpty() ? TO_GOODS : TO_RECEIVER);
    }

    private boolean takeGoods(Chunk chunk) {
        if (goods.filter(part -> part.to() > chunk.from()).isPresent()) {
            return true;
        }
        if (goods.isPresent()) {
            boolean gift = marks.at(chunk.from(), "gift-of")
                    .filter(noun -> tokens.is(noun.to(), "của"))
                    .isPresent();
            return (receiver.isEmpty() && source.isEmpty()) || gift;
        }
        goods = Optional.of(new Part(chunk.from(), chunk.to(), chunk.mark()));
        last = chunk.to();
        return true;
    }

    /** "viện trợ tỉnh A máy lọc nước, thuốc men": right after the verb or who receives no number is needed. */
    private boolean bareGoods(Chunk chunk) {
        Optional<Mark> bare =
                marks.at(chunk.from(), "BareGoods").filter(mark -> goods.isEmpty() && chunk.from() == last);
        bare.ifPresent(mark -> goods = Optional.of(new Part(mark.from(), mark.to(), Optional.of(mark))));
        return bare.isPresent();
    }

    /** "giúp dân xã A dọn nhà, sửa đường": what is done for those who receive is the goods. */
    private boolean deed(Chunk chunk) {
        boolean done = goods.isEmpty()
                && receiver.isPresent()
                && marks.within(
                                        "helping",
                                        chunks.get(verb).from(),
                                        chunks.get(verb).to())
                                .size()
                        > 0
                && marks.at(chunk.from(), "chore").isPresent();
        if (done) {
            int at = chunks.indexOf(chunk);
            int i = at;
            while (i < chunks.size() && isOfDeed(chunks.get(i))) {
                if (chunks.get(i).is(Kind.VERB)) {
                    taken.add(i);
                }
                i++;
            }
            goods = Optional.of(new Part(chunk.from(), chunks.get(i - 1).to(), Optional.empty()));
            last = chunks.get(i - 1).to();
        }
        return done;
    }

    private boolean isOfDeed(Chunk chunk) {
        boolean goesOn = chunk.is(Kind.WORD) || chunk.is(Kind.GOODS) || chunk.is(Kind.VERB);
        return goesOn
                && marks.at(chunk.from(), "act-end").isEmpty()
                && !tokens.is(chunk.from(), ".")
                && !(tokens.is(chunk.from(), ",") && chunk.from() - last > NOUN);
    }

    /** "mỗi đơn vị 500 triệu đồng" may be all that is told of the goods. */
    private boolean takeWorth(Chunk chunk) {
        if (goods.isEmpty() && chunk.from() - last <= TO_GOODS) {
            marks.within("Goods", chunk.from(), chunk.to()).stream()
                    .findFirst()
                    .ifPresent(mark -> goods = Optional.of(new Part(mark.from(), mark.to(), Optional.of(mark))));
        }
        last = chunk.to();
        return true;
    }

    private boolean party(Chunk party) {
        boolean ok =
                switch (party.role()) {
                    case OBJECT -> object(party);
                    case TO -> receive(party);
                    case WHERE -> where(party);
                    case TOWARD -> towards(party);
                    case VISITED -> goods.isPresent() || receive(party);
                    case PURPOSE -> weakly(party);
                    case OWNER, SOURCE ->
                        !isAnotherSource(party)
                                && ((isAfterTo(party) && !sort.equals("take")) ? of(party) : from(party));
                    case AGENT -> agent(party);
                    case NONE ->
                        gives(party) || (isAfterTo(party) ? of(party) : leadsToGoods(party) || afterGoods(party));
                    case SUBJECT -> false;
                    default -> true;
                };
        if (ok) {
            last = party.to();
        }
        return ok;
    }

    /** "cử 50 chiến sĩ": people sent are the goods. */
    private boolean object(Chunk party) {
        boolean own = chunks.get(verb).to() >= party.from() - 2;
        if (isSending() && own && (marks.at(party.from(), "numeral").isPresent() || isNumber(party))) {
            int from = tokens.kind(party.from() - 1) == Tokens.Kind.NUMBER ? party.from() - 1 : party.from();
            goods = Optional.of(new Part(from, party.to(), Optional.empty()));
            return true;
        }
        return sort.equals("make") || builds || receive(party);
    }

    private boolean isNumber(Chunk party) {
        return tokens.kind(party.from()) == Tokens.Kind.NUMBER || tokens.kind(party.from() - 1) == Tokens.Kind.NUMBER;
    }

    private boolean isSending() {
        return sort.equals("send") || sort.equals("reinforce");
    }

    /** "nhận 2 tỷ đồng tỉnh A gửi tặng": who gave what was received. */
    private boolean gives(Chunk party) {
        int next = chunks.indexOf(party) + 1;
        boolean fits = sort.equals("take")
                && source.isEmpty()
                && goods.filter(part -> part.to() == party.from()).isPresent()
                && next < chunks.size()
                && chunks.get(next).is(Kind.VERB);
        if (fits) {
            taken.add(next);
            source = Optional.of(party);
        }
        return fits;
    }

    /** "tặng ngành y tế tỉnh A 2 máy thở": words that name nobody stand between the verb and the place of who receives. */
    private boolean leadsToGoods(Chunk party) {
        int at = chunks.indexOf(party);
        boolean fits = receiver.isEmpty()
                && goods.isEmpty()
                && party.from() - chunks.get(verb).to() <= TO_PLACE
                && at + 1 < chunks.size()
                && chunks.get(at + 1).is(Kind.GOODS)
                && chunks.subList(verb + 1, at).stream()
                        .allMatch(chunk -> (chunk.is(Kind.WORD) || chunk.is(Kind.SOMEONE))
                                && tokens.isWord(chunk.from())
                                && !tokens.isCapitalised(chunk.from()));
        return fits && receive(party);
    }

    /** "cho các trường ở huyện A": who receives is told by a noun that names nobody, and its place. */
    private boolean of(Chunk party) {
        return !isAfterTo(party) || receive(party);
    }

    /** "cho dân vùng hạn ở huyện A": where those are who receive. */
    private boolean where(Chunk party) {
        boolean tells = receiver.filter(folk -> party.from() - folk.to() <= TO_PLACE)
                .filter(folk -> Parties.isOpen(folk)
                        || (!party.marks().stream().allMatch(Parties::isPlace)
                                && !marks.within("stay", folk.to(), party.from())
                                        .isEmpty()))
                .isPresent();
        if (tells) {
            receiver = Optional.of(party);
            return true;
        }
        return builds ? receive(party) : of(party);
    }

    /** Whether only words stand between "cho" and the party. */
    private boolean isAfterTo(Chunk party) {
        for (int i = chunks.indexOf(party) - 1;
                i > verb && party.from() - chunks.get(i).from() < NOUN;
                i--) {
            Chunk chunk = chunks.get(i);
            if (marks.at(chunk.from(), "to").isPresent()) {
                return receiver.isEmpty() && party.from() - chunk.from() > 2;
            }
            if (marks.at(chunk.from(), "purpose-thing").isPresent()) {
                return false;
            }
            if (!chunk.is(Kind.SOMEONE) && !(chunk.is(Kind.WORD) && !tokens.is(chunk.from(), ","))) {
                return false;
            }
        }
        return false;
    }

    private boolean receive(Chunk party) {
        if (receiver.isEmpty()) {
            receiver = Optional.of(party);
        }
        return true;
    }

    private boolean towards(Chunk party) {
        boolean next = party.from() - chunks.get(verb).to() <= 2;
        if (receiver.isEmpty() && (goods.isPresent() || told || next || isSending())) {
            receiver = Optional.of(party);
        }
        return true;
    }

    private boolean weakly(Chunk party) {
        if (weak.isEmpty()) {
            weak = Optional.of(party);
        }
        return true;
    }

    /** "nhận từ A 10 máy thở, từ B 5.000 khẩu trang": one more who gave, with goods of his own. */
    private boolean isAnotherSource(Chunk party) {
        int next = chunks.indexOf(party) + 1;
        return sort.equals("take")
                && source.isPresent()
                && goods.isPresent()
                && next < chunks.size()
                && chunks.get(next).is(Kind.GOODS);
    }

    private boolean from(Chunk party) {
        boolean next = goods.isPresent() && party.from() - last <= 3 && receiver.isEmpty();
        boolean beside = party.from() - chunks.get(verb).to() <= 2;
        boolean taken = sort.equals("take") && (party.is(Role.SOURCE) || next || beside);
        if ((source.isEmpty() && (next || taken)) || isGift(party)) {
            source = Optional.of(party);
        }
        return true;
    }

    /** "…, quà của tỉnh A", "… là món quà của tỉnh A". */
    private boolean isGift(Chunk party) {
        return source.isEmpty() && marks.endingAt(party.from() - 1, "gift-of").isPresent();
    }

    /** "… do tỉnh A trao tặng": takes the verb, too. */
    private boolean agent(Chunk party) {
        for (int i = chunks.indexOf(party) + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Kind.VERB)) {
                taken.add(i);
                if (source.isEmpty() && !Parties.isOpen(party)) {
                    source = Optional.of(party);
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
        if (builds && receiver.isEmpty()) {
            return receive(party);
        }
        boolean next = goods.isPresent() && goods.get().to() == party.from();
        if (next && receiver.isEmpty() && !sort.equals("make") && !tokens.is(party.from() - 1, "đồng")) {
            receiver = Optional.of(party);
        }
        return true;
    }

    /** "giúp tỉnh A xây một ngôi trường, tổng vốn 5 tỷ đồng": what is made is the goods. */
    private boolean makes(Chunk verb) {
        int to = verb.to();
        for (int i = chunks.indexOf(verb) + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean cost = chunk.is(Kind.GOODS)
                    && marks.endingAt(chunk.from(), "by-means-of").isPresent();
            if (chunk.is(Kind.WORTH) || cost) {
                goods = Optional.of(new Part(verb.from(), cost ? chunk.to() : to, Optional.empty()));
                return mark(chunks.indexOf(verb));
            }
            if (chunk.is(Kind.STOP) || chunk.is(Kind.VERB) || chunk.is(Role.SUBJECT)) {
                return false;
            }
            to = tokens.is(chunk.from(), ",") ? to : chunk.to();
        }
        return false;
    }

    /** A second verb tells for whom ("trao 10 tỷ đồng hỗ trợ tỉnh A"), or begins another act. */
    private boolean verb(Chunk chunk) {
        int at = chunks.indexOf(chunk);
        if (taken.contains(at) || deed(chunk)) {
            return true;
        }
        String other = Giving.sort(chunk.marks().get(0));
        if (other.equals("make") && receiver.isPresent() && goods.isEmpty()) {
            return makes(chunk);
        }
        if (other.equals("make") && receiver.isEmpty() && givesMoney() && near(chunk)) {
            builds = true;
            return mark(at);
        }
        boolean leads = (at + 1 < chunks.size() && chunks.get(at + 1).is(Kind.PARTY))
                || (at + 1 < chunks.size()
                        && marks.at(chunks.get(at + 1).from(), "to").isPresent());
        if (leads && beginsOther(at)) {
            return false;
        }
        if (isNounOfGoods(at)) {
            return mark(at);
        }
        boolean joined = marks.endingAt(chunk.from(), "join").isPresent();
        helps |= isSending() && marks.at(chunk.from(), "donate").isPresent();
        if (isSending() && tokens.is(chunk.from() - 1, ",")) {
            return false;
        }
        if (other.equals("take") || !leads || (joined && goods.isEmpty()) || receiver.isPresent()) {
            return goods.isEmpty() && !joined && !other.equals("take") && near(chunk) && mark(at);
        }
        return (goods.isPresent() || told || isSending()) && mark(at);
    }

    /** "500 tấn gạo hỗ trợ của tỉnh A": no verb, but whose help the goods are. */
    private boolean isNounOfGoods(int at) {
        return at + 2 < chunks.size()
                && goods.filter(part -> part.to() == chunks.get(at).from()).isPresent()
                && marks.at(chunks.get(at).from(), "gift-of").isPresent()
                && chunks.get(at + 2).is(Role.OWNER)
                && chunks.get(at + 2).from() == chunks.get(at).to() + 1;
    }

    /** "tặng xã A 20 suất quà, hỗ trợ Trường B 30 triệu đồng": the second verb has goods of its own. */
    private boolean beginsOther(int at) {
        return goods.isPresent()
                && at + 2 < chunks.size()
                && chunks.get(at + 1).is(Kind.PARTY)
                && chunks.get(at + 2).is(Kind.GOODS)
                && chunks.get(at + 2).from() - chunks.get(at + 1).to() <= 1;
    }

    /** "300 triệu đồng để sửa 10 ngôi nhà tại xã A": where it is made is who receives. */
    private boolean givesMoney() {
        return sort.equals("give")
                && goods.filter(part ->
                                !marks.within("Money", part.from(), part.to()).isEmpty())
                        .isPresent();
    }

    private boolean mark(int at) {
        taken.add(at);
        return true;
    }

    /** "khám bệnh, phát thuốc miễn phí cho …": the deed is the goods. */
    private void tellFree() {
        Optional<Mark> free = marks.within("free", chunks.get(verb).to(), endToken()).stream()
                .findFirst()
                .filter(mark -> receiver.isPresent() && receiver.get().from() > mark.from());
        if (free.isPresent() && goods.isEmpty()) {
            goods = Optional.of(new Part(chunks.get(verb).from(), free.get().to(), Optional.empty()));
        }
        boolean always = !marks.within("always-free", chunks.get(verb).from(), endToken())
                .isEmpty();
        if (always
                && goods.isEmpty()
                && receiver.filter(to -> to.from() > chunks.get(verb).to()).isPresent()) {
            goods = Optional.of(
                    new Part(chunks.get(verb).from(), receiver.orElseThrow().from(), Optional.empty()));
        }
    }

    /** People sent and things made are told by all words between the verb and for whom it is. */
    private void tellWhat() {
        Optional<Mark> number =
                marks.within("Sent", chunks.get(verb).to(), endToken()).stream().findFirst();
        if (receiver.isEmpty() && !sort.equals("reinforce") && !helps) {
            goods = Optional.empty();
        } else if (goods.isEmpty() && number.isPresent()) {
            goods = number.map(mark -> new Part(mark.from(), mark.to(), Optional.of(mark)));
        }
    }
}
