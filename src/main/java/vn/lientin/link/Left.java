package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** What stands to the left of a verb of giving: who acts in a passive, whose the goods are, who was visited. */
final class Left {
    /** Between who acts in a passive and the verb stand at most so many chunks. */
    private static final int AGENT_TO_VERB = 12;

    private final Marks marks;
    private final Tokens tokens;
    private final PartyRoles roles;
    private final List<Chunk> chunks;
    private final Sentence sentence;

    Left(Reading reading, PartyRoles roles, List<Chunk> chunks, Sentence sentence) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.roles = roles;
        this.chunks = chunks;
        this.sentence = sentence;
    }

    /** The token where the words begin that stand before a verb, and tell when or how: "đã", "tiếp tục". */
    static int beforeAux(Marks marks, int verb) {
        int at = verb;
        for (Optional<Mark> aux = marks.endingAt(at, "aux"); aux.isPresent(); aux = marks.endingAt(at, "aux")) {
            at = aux.get().from();
        }
        return at;
    }

    /** Whether a name goes on between who acts and the verb. */
    boolean isCutBefore(Chunk giver, Mark verb) {
        for (int i = giver.to(); i < verb.from(); i++) {
            if (tokens.isCapitalised(i) && marks.covering(i, "Date").isEmpty() && !isAside(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAside(int token) {
        return chunks.stream().anyMatch(chunk -> chunk.is(Kind.ASIDE) && chunk.from() <= token && token < chunk.to());
    }

    /** Whether a name that nobody knows stands before "đã được" and who acts. */
    boolean isNameBefore(int agent, int begin) {
        int at = beforeAux(
                marks, marks.endingAt(agent, "passive").map(Mark::from).orElse(agent));
        return at > begin + 1 && tokens.isCapitalised(at - 1);
    }

    /** "A tài trợ 4 tỷ đồng, Nhóm Sao Băng góp 1 tỷ đồng": another one, whom nobody knows, stands right before the verb. */
    boolean isStrangerBefore(Chunk subject, int verb) {
        int last = beforeAux(marks, verb) - 1;
        return last > subject.to()
                && tokens.isCapitalised(last)
                && marks.covering(last, "Date").isEmpty()
                && chunks.stream().anyMatch(chunk -> chunk.is(Kind.WORD) && chunk.from() == last);
    }

    /** Who acts in a passive: right before the verb, after "do" or "được". */
    Optional<Integer> agentBefore(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - AGENT_TO_VERB); i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Role.AGENT) || chunk.is(Role.PASSIVE_AGENT)) {
                return Optional.of(i);
            }
            boolean passes =
                    chunk.is(Kind.ASIDE) || chunk.is(Kind.WORD) || chunk.is(Role.VISITED) || chunk.is(Role.NONE);
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "X được …": somebody, whoever it is, does something to the subject. */
    boolean isPassive(Chunk subject) {
        return marks.begins(subject.to(), "passive");
    }

    /** "được tặng", "được trực tiếp trao". */
    boolean isPassive(int verb) {
        return marks.ends(beforeAux(marks, verb), "passive");
    }

    /** Whose goods they are: "của tỉnh A" before the verb, and only words that tell when it was done between. */
    Optional<Chunk> ownerBefore(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Role.OWNER) || chunk.is(Role.SOURCE)) {
                return goodsBefore(chunk.from()).map(what -> chunk);
            }
            boolean passes = chunk.is(Kind.ASIDE)
                    || (chunk.is(Kind.WORD) && !tokens.is(chunk.from(), ","))
                    || Shares.isInside(marks, chunk)
                    || (chunk.is(Kind.PERSON) && marks.ends(chunk.from(), "passive"));
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The goods that "của …" or "do …" at a token belongs to. */
    Optional<Chunk> goodsBefore(int token) {
        for (int i = chunks.size() - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.to() > token) {
                continue;
            }
            if (chunk.is(Kind.GOODS) || (chunk.is(Kind.WORTH) && !followsGoods(i))) {
                return Optional.of(chunk).filter(what -> !marks.has("remainder", what.to(), token));
            }
            boolean passes = chunk.is(Kind.ASIDE)
                    || chunk.is(Kind.WORTH)
                    || (chunk.is(Kind.WORD) && token - chunk.from() < AGENT_TO_VERB);
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean followsGoods(int worth) {
        return worth > 0
                && (chunks.get(worth - 1).is(Kind.GOODS)
                        || chunks.get(worth - 1).is(Kind.WORTH));
    }

    /** "20 tấn gạo mà tỉnh A gửi": the goods before who gave them. */
    Optional<Part> goodsWhich(Chunk giver) {
        Optional<Mark> which = marks.endingAt(giver.from(), "which");
        if (which.isEmpty() && !giver.is(Role.NONE)) {
            return Optional.empty();
        }
        int at = which.map(Mark::from).orElse(giver.from());
        return goodsBefore(at)
                .filter(what -> which.isPresent() || what.to() == at)
                .map(this::part);
    }

    /** "Hai tàu của ngư dân huyện A gặp nạn, được B cấp 20 tấn dầu": whose it is that something is given to. */
    Optional<Chunk> belongingBefore(int agent, int begin) {
        List<Chunk> before = chunks.stream()
                .filter(chunk -> chunk.from() >= begin && chunk.to() <= agent)
                .toList();
        boolean alone = before.stream()
                .noneMatch(chunk -> chunk.is(Kind.VERB) || chunk.is(Kind.PERSON) || chunk.is(Role.SUBJECT));
        return before.stream().filter(chunk -> alone && chunk.is(Role.OWNER)).findFirst();
    }

    /** "5 tỷ đồng tỉnh A hỗ trợ": who gives, named between the goods and the verb with nothing else between them. */
    Optional<Chunk> giverBetween(int verb) {
        int i = verb - 1;
        while (i > 0
                && chunks.get(i).is(Kind.WORD)
                && marks.begins(chunks.get(i).from(), "aux")) {
            i--;
        }
        boolean between =
                i > 0 && chunks.get(i).is(Role.NONE) && chunks.get(i - 1).is(Kind.GOODS);
        return between ? Optional.of(chunks.get(i)) : Optional.empty();
    }

    /** "60 thùng sữa vừa gửi": goods right before the words of a verb that has none of its own. */
    Optional<Part> goodsRightBefore(int verb) {
        int i = verb - 1;
        while (i > 0
                && chunks.get(i).is(Kind.WORD)
                && marks.begins(chunks.get(i).from(), "done")) {
            i--;
        }
        return i >= 0 && i < verb - 1 && chunks.get(i).is(Kind.GOODS)
                ? Optional.of(part(chunks.get(i)))
                : Optional.empty();
    }

    /** "Xã A không quên 20 tấn gạo mà tỉnh B gửi": who received it tells of it. */
    Optional<Chunk> rememberer(Chunk giver) {
        return goodsWhich(giver).flatMap(what -> chunks.stream()
                .filter(chunk -> chunk.is(Role.SUBJECT) && chunk.to() <= what.from())
                .reduce((one, other) -> other));
    }

    /** "Từ nguồn kinh phí của A, 15 căn nhà đã được bàn giao", "Từ A, 500 suất quà đã được chuyển": whose it was. */
    Optional<Chunk> fundBefore(int goods, int begin) {
        return chunks.stream()
                .filter(chunk -> chunk.from() >= begin && chunk.to() <= goods)
                .filter(chunk -> (chunk.is(Role.SOURCE) && chunk.from() == begin + 1)
                        || (chunk.is(Role.OWNER) && marks.ends(chunk.from() - 1, "gift-of")))
                .reduce((one, other) -> other);
    }

    /** "vận động được 500 triệu đồng, đã chuyển cho xã A": goods that the same subject gathered. */
    Optional<Part> gatheredBefore(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Kind.GOODS) && marks.ends(chunk.from(), "gathered")) {
                return Optional.of(part(chunk));
            }
            boolean passes = chunk.is(Kind.WORD)
                    || chunk.is(Kind.ASIDE)
                    || chunk.is(Kind.WORTH)
                    || (chunk.is(Kind.VERB) && verb - i <= 2);
            if (!passes) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The goods, or the money of a worth. */
    Part part(Chunk chunk) {
        Optional<Mark> goods = chunk.is(Kind.WORTH)
                ? marks.within("Goods", chunk.from(), chunk.to()).stream().findFirst()
                : chunk.mark();
        return goods.map(mark -> new Part(mark.from(), mark.to(), goods))
                .orElseGet(() -> new Part(chunk.from(), chunk.to(), Optional.empty()));
    }

    /** "đến thăm tỉnh A, tặng 500 suất quà". */
    Optional<Chunk> visited(int verb, int begin, Slots slots) {
        for (int i = verb - 1; i >= 0 && chunks.get(i).from() >= begin; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Role.VISITED) || chunk.is(Role.TOWARD)) {
                return Optional.of(chunk);
            }
            if (chunk.is(Role.SUBJECT) || chunk.is(Kind.PERSON)) {
                break;
            }
        }
        return slots.receiver().flatMap(open -> where(verb).or(() -> stay(verb, begin)));
    }

    /** "xem đoạn đê vỡ ở xã A, rồi tặng các hộ 12 chiếc thuyền": where the subject was when it gave. */
    private Optional<Chunk> stay(int verb, int begin) {
        return chunks.subList(0, verb).stream()
                .filter(chunk -> chunk.from() >= begin && chunk.is(Role.WHERE))
                .filter(chunk -> chunk.marks().stream().allMatch(Parties::isPlace))
                .reduce((one, other) -> other);
    }

    /** "Tại xã A, tỉnh B tặng bà con 500 suất quà". */
    private Optional<Chunk> where(int verb) {
        return chunks.subList(0, verb).stream()
                .filter(chunk -> chunk.is(Role.WHERE) && chunk.marks().stream().allMatch(Parties::isPlace))
                .filter(chunk -> chunk.from() == sentence.from() + 1 || roles.opens(chunk.from() - 1, sentence.from()))
                .reduce((one, other) -> other);
    }

    /** Whether the goods stand before the verb. */
    boolean toldBefore(int verb) {
        return agentBefore(verb)
                        .map(chunks::get)
                        .filter(who -> who.is(Role.AGENT))
                        .flatMap(who -> goodsBefore(who.from()))
                        .isPresent()
                || ownerBefore(verb).isPresent();
    }

    /** "Với 2 tỷ đồng được A ủng hộ": the goods right before "được", by which something was done. */
    Optional<Chunk> meansBefore(Chunk giver) {
        int passive = marks.endingAt(giver.from(), "passive").map(Mark::from).orElse(giver.from());
        return giver.is(Role.PASSIVE_AGENT)
                ? goodsBefore(passive)
                        .filter(what -> what.to() == passive)
                        .filter(what -> marks.ends(what.from(), "by-means-of"))
                : Optional.empty();
    }

    /** "Với 2 tỷ đồng do A ủng hộ, xã B đã xây cầu": who did something with it. */
    Optional<Chunk> byMeansOf(Chunk goods, int after) {
        boolean means = marks.ends(goods.from(), "by-means-of") || marks.begins(goods.from(), "by-means-of");
        return means ? subjectAfter(after) : Optional.empty();
    }

    /** The subject that the main clause begins with, after a comma. */
    Optional<Chunk> subjectAfter(int after) {
        return chunks.stream()
                .skip(after)
                .dropWhile(chunk -> chunk.is(Kind.WORD))
                .findFirst()
                .filter(chunk -> chunk.is(Role.SUBJECT));
    }
}
