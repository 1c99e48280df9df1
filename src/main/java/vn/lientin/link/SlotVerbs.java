package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Tokens;

/** What another verb to the right of a verb of giving is in its act: for whom, what for, or the beginning of another act. */
final class SlotVerbs {
    /** A deed is told on after a comma in so many words at most. */
    private static final int DEED = 10;

    /** A noun that stands for those to whom something goes has so many words at most. */
    private static final int NOUN = 10;

    private final Marks marks;
    private final Tokens tokens;
    private final List<Chunk> chunks;
    private final Filled filled;
    private final Chunk verb;

    SlotVerbs(Filled filled) {
        this.filled = filled;
        this.marks = filled.marks;
        this.tokens = filled.tokens;
        this.chunks = filled.chunks;
        this.verb = filled.verb;
    }

    /** A second verb tells for whom ("trao 10 tỷ đồng hỗ trợ tỉnh A"), or begins another act. */
    boolean goesOn(Chunk chunk) {
        int at = chunks.indexOf(chunk);
        if (filled.taken.contains(at) || deed(chunk)) {
            return true;
        }
        if (serves(chunk)) {
            filled.helps = true;
            return filled.take(at);
        }
        String other = Giving.sort(chunk.marks().get(0));
        if (filled.sort.equals("make") && isNextAct(chunk, other)) {
            return false;
        }
        if (isNounOfTaken(at)) {
            return filled.take(at);
        }
        if (other.equals("make") && filled.receiver.isPresent() && filled.goods.isEmpty()) {
            return makes(chunk) || makesCounted(chunk) || makesNamed(chunk);
        }
        if (other.equals("make") && filled.receiver.isEmpty() && givesMoney() && filled.isNear(chunk)) {
            filled.builds = true;
            return filled.take(at);
        }
        if (other.equals("make") && isPurpose(chunk)) {
            return filled.take(at);
        }
        boolean leads = at + 1 < chunks.size()
                && (chunks.get(at + 1).is(Kind.PARTY)
                        || marks.begins(chunks.get(at + 1).from(), "to")
                        || goesTo(at + 1)
                        || isDeterminer(at + 1));
        if (leads && beginsOther(at)) {
            return false;
        }
        if (isNounOfGoods(at)) {
            return filled.take(at);
        }
        boolean joined = marks.ends(chunk.from(), "join");
        filled.helps |= filled.isSending() && marks.begins(chunk.from(), "donate");
        if (filled.isSending() && tokens.is(chunk.from() - 1, ",")) {
            return false;
        }
        if (other.equals("take") || !leads || (joined && filled.goods.isEmpty()) || filled.receiver.isPresent()) {
            return filled.goods.isEmpty()
                    && !joined
                    && !other.equals("take")
                    && filled.isNear(chunk)
                    && filled.take(at);
        }
        return (filled.goods.isPresent() || filled.told || filled.isSending()) && filled.take(at);
    }

    /** "khám bệnh cho dân xã A, tặng xã B 20 triệu đồng": behind those for whom it is done another act begins. */
    private boolean isNextAct(Chunk chunk, String sort) {
        return sort.equals("give")
                && filled.receiver.filter(to -> to.to() <= chunk.from()).isPresent()
                && (tokens.is(chunk.from() - 1, ",") || marks.ends(chunk.from(), "join"));
    }

    /** "700 bộ dụng cụ sửa nhà cho tỉnh A": what the goods are for. */
    private boolean isPurpose(Chunk made) {
        return filled.receiver.isEmpty()
                && filled.goods.filter(part -> part.to() == made.from()).isPresent();
    }

    /** "tặng các bác sĩ Bệnh viện A". */
    private boolean isDeterminer(int word) {
        return chunks.get(word).is(Kind.WORD)
                && marks.begins(chunks.get(word).from(), "determiner")
                && word + 1 < chunks.size()
                && chunks.get(word + 1).is(Role.OBJECT);
    }

    /** "gửi về tỉnh A", "chuyển đến các bếp ăn của xã A": only words stand between where it goes and who is there. */
    private boolean goesTo(int word) {
        int i = word + 1;
        while (i < chunks.size()
                && i - word < NOUN
                && chunks.get(i).is(Kind.WORD)
                && !tokens.is(chunks.get(i).from(), ",")) {
            i++;
        }
        return marks.begins(chunks.get(word).from(), "toward")
                && i < chunks.size()
                && chunks.get(i).is(Kind.PARTY)
                && !chunks.get(i).is(Role.SUBJECT);
    }

    /** "cử 20 chiến sĩ về giúp dân dọn bùn": what those who are sent do, without a comma before it. */
    private boolean serves(Chunk chunk) {
        int next = chunks.indexOf(chunk) + 1;
        return filled.isSending()
                && marks.has("Sent", verb.to(), chunk.from())
                && !marks.ends(chunk.from(), "join")
                && filled.isNear(chunk)
                && marks.begins(chunk.from(), "sent-for")
                && !tokens.is(chunk.from() - 1, ",")
                && next < chunks.size()
                && !chunks.get(next).is(Chunk.Kind.PARTY);
    }

    /** "giúp tỉnh A đào tạo 20 cán bộ": so many that are made or taught are the goods. */
    private boolean makesCounted(Chunk made) {
        int at = chunks.indexOf(made);
        boolean counted = marks.has("helping", verb.from(), verb.to())
                && at + 1 < chunks.size()
                && tokens.kind(chunks.get(at + 1).from()) == Tokens.Kind.NUMBER
                && (chunks.get(at + 1).is(Kind.GOODS) || chunks.get(at + 1).is(Kind.PARTY));
        if (counted) {
            filled.goods = Optional.of(new Part(made.from(), chunks.get(at + 1).to(), Optional.empty()));
        }
        return counted && filled.take(at);
    }

    /** "giúp nước A xây Bệnh viện B": a building that has a name. */
    private boolean makesNamed(Chunk made) {
        int next = chunks.indexOf(made) + 1;
        boolean built = marks.has("helping", verb.from(), verb.to())
                && next < chunks.size()
                && chunks.get(next).from() == made.to()
                && chunks.get(next).is(Kind.PARTY)
                && PartySorts.isBuilt(
                        tokens.text(chunks.get(next).from(), chunks.get(next).to()));
        if (built) {
            filled.goods = Optional.of(new Part(made.from(), chunks.get(next).to(), Optional.empty()));
        }
        return built && filled.take(chunks.indexOf(made));
    }

    /** "giúp tỉnh A xây một ngôi trường, tổng vốn 5 tỷ đồng": what is made is the goods. */
    private boolean makes(Chunk made) {
        int to = made.to();
        for (int i = chunks.indexOf(made) + 1; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean cost = chunk.is(Kind.GOODS)
                    && (marks.ends(chunk.from(), "by-means-of") || marks.has("Money", chunk.from(), chunk.to()));
            if (chunk.is(Kind.WORTH) || cost) {
                filled.goods = Optional.of(new Part(made.from(), cost ? chunk.to() : to, Optional.empty()));
                return filled.take(chunks.indexOf(made));
            }
            if (chunk.is(Kind.STOP) || chunk.is(Kind.VERB) || chunk.is(Role.SUBJECT)) {
                return false;
            }
            to = tokens.is(chunk.from(), ",") ? to : chunk.to();
        }
        return false;
    }

    /** "12 tỷ đồng ủng hộ": right behind the goods, a word for help that may be a noun. */
    private boolean isNounBehindGoods(int at) {
        int from = chunks.get(at).from();
        return filled.goods.filter(part -> part.to() == from).isPresent() && marks.begins(from, "gift-of");
    }

    /** "500 tấn gạo hỗ trợ của tỉnh A": no verb, but whose help the goods are. */
    private boolean isNounOfGoods(int at) {
        return at + 2 < chunks.size()
                && isNounBehindGoods(at)
                && (chunks.get(at + 2).is(Role.OWNER) || chunks.get(at + 2).is(Role.SOURCE))
                && chunks.get(at + 2).from() == chunks.get(at).to() + 1;
    }

    /** "tiếp nhận 12 tỷ đồng ủng hộ, trong đó …": what was taken was help, and who took it does not help there. */
    private boolean isNounOfTaken(int at) {
        int next = at + 1;
        return filled.sort.equals("take")
                && filled.source.isEmpty()
                && isNounBehindGoods(at)
                && (next >= chunks.size()
                        || chunks.get(next).is(Kind.STOP)
                        || !tokens.isWord(chunks.get(next).from()));
    }

    /** "tặng xã A 20 suất quà, hỗ trợ Trường B 30 triệu đồng": the second verb has goods of its own. */
    private boolean beginsOther(int at) {
        return filled.goods.isPresent()
                && at + 2 < chunks.size()
                && chunks.get(at + 1).is(Kind.PARTY)
                && chunks.get(at + 2).is(Kind.GOODS)
                && chunks.get(at + 2).from() - chunks.get(at + 1).to() <= 1;
    }

    /** "300 triệu đồng để sửa 10 ngôi nhà tại xã A": where it is made is who receives. */
    private boolean givesMoney() {
        return filled.sort.equals("give")
                && filled.goods
                        .filter(part -> marks.has("Money", part.from(), part.to()))
                        .isPresent();
    }

    /** "giúp dân xã A dọn nhà, sửa đường": what is done for those who receive is the goods. */
    boolean deed(Chunk chunk) {
        boolean done = filled.goods.isEmpty()
                && filled.receiver.isPresent()
                && marks.has("helping", verb.from(), verb.to())
                && (marks.begins(chunk.from(), "chore") || isCountedWork(chunk));
        if (done) {
            int at = chunks.indexOf(chunk);
            int i = at;
            while (i < chunks.size() && isOfDeed(chunks.get(i))) {
                if (chunks.get(i).is(Kind.VERB)) {
                    filled.taken.add(i);
                }
                i++;
            }
            filled.goods = Optional.of(new Part(chunk.from(), chunks.get(i - 1).to(), Optional.empty()));
            filled.last = chunks.get(i - 1).to();
        }
        return done;
    }

    /** "làm 2 km đường", "bắc 2 cây cầu"; any word may stand before "miễn phí". */
    private boolean isCountedWork(Chunk chunk) {
        Optional<Mark> work = marks.at(chunk.from(), "work");
        return work.filter(verb -> tokens.kind(Math.min(verb.to(), tokens.size() - 1)) == Tokens.Kind.NUMBER
                        || marks.begins(verb.to(), "numeral")
                        || marks.begins(verb.to(), "free"))
                .isPresent();
    }

    private boolean isOfDeed(Chunk chunk) {
        boolean goesOn = chunk.is(Kind.WORD) || chunk.is(Kind.GOODS) || chunk.is(Kind.VERB);
        return goesOn
                && !marks.begins(chunk.from(), "act-end")
                && !tokens.is(chunk.from(), ".")
                && !(tokens.is(chunk.from(), ",") && chunk.from() - filled.last > DEED);
    }
}
