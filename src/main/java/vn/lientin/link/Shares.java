package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.text.Tokens;

/**
 * Divides an act among those who gave or received, where each has a share of its own: "A (2 tỷ đồng) và B (1 tỷ đồng)"; "A và B
 * lần lượt 2 tỷ đồng và 1 tỷ đồng".
 */
final class Shares {
    /** What one of the things given is takes so many words. */
    private static final int SHARE = 20;

    private final Marks marks;
    private final Tokens tokens;

    Shares(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** "200 suất quà của A, mỗi suất gồm gạo và 1 triệu đồng, đã …": whether words tell what one of the things given is. */
    static boolean isInside(Marks marks, Chunk chunk) {
        boolean told = chunk.is(Kind.GOODS) || chunk.is(Kind.WORTH) || chunk.is(Kind.WORD);
        return told && marks.has("each", Math.max(0, chunk.from() - SHARE), chunk.to() + 1);
    }

    /** The goods in brackets behind the first member of a group. */
    Optional<Part> beside(Chunk party) {
        return party.marks().stream().flatMap(mark -> inBrackets(mark).stream()).findFirst();
    }

    /** The act, or one for each who has a share of his own. */
    List<Giving> of(Giving act) {
        List<Giving> givers = divided(act, act.giver());
        if (!givers.isEmpty()) {
            return givers;
        }
        List<Giving> receivers = act.receiver().map(to -> divided(act, to)).orElse(List.of());
        return receivers.isEmpty() ? List.of(act) : receivers;
    }

    private List<Giving> divided(Giving act, Chunk party) {
        List<Mark> members = party.marks();
        List<Part> shares =
                members.stream().flatMap(mark -> inBrackets(mark).stream()).toList();
        if (shares.isEmpty() && isInTurn(act)) {
            shares = pieces(act.goods().orElseThrow());
        }
        if (members.size() < 2 || shares.size() != members.size()) {
            return List.of();
        }
        List<Giving> all = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Mark mark = members.get(i);
            Chunk one = new Chunk(Kind.PARTY, party.role(), mark.from(), mark.to(), List.of(mark));
            Optional<Part> share = Optional.of(shares.get(i));
            all.add(
                    party.equals(act.giver())
                            ? act.among(one, act.receiver(), share)
                            : act.among(act.giver(), Optional.of(one), share));
        }
        return all;
    }

    private Optional<Part> inBrackets(Mark member) {
        int open = member.to();
        if (open >= tokens.size() || !tokens.is(open, "(")) {
            return Optional.empty();
        }
        int close = open;
        while (close < tokens.size() && !tokens.is(close, ")")) {
            close++;
        }
        return marks.within("Goods", open, close).stream()
                .findFirst()
                .map(goods -> new Part(goods.from(), goods.to(), Optional.of(goods)));
    }

    /** "lần lượt", "theo thứ tự" before the goods. */
    private boolean isInTurn(Giving act) {
        return act.goods().isPresent() && marks.has("in-turn", act.begin(), act.end());
    }

    /** "10 tấn và 6 tấn gạo": goods that "," or "và" divides, each beginning with its number. */
    private List<Part> pieces(Part goods) {
        List<Integer> starts = Stream.concat(
                        Stream.of(goods.from()),
                        Stream.concat(
                                marks.within("Goods", goods.from() + 1, goods.to()).stream()
                                        .map(Mark::from),
                                IntStream.range(goods.from() + 1, goods.to())
                                        .filter(at -> tokens.kind(at) == Tokens.Kind.NUMBER)
                                        .boxed()))
                .filter(at -> at == goods.from() || isDivided(at))
                .distinct()
                .sorted()
                .toList();
        List<Part> pieces = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : goods.to();
            pieces.add(new Part(starts.get(i), end, Optional.empty()));
        }
        return pieces;
    }

    private boolean isDivided(int at) {
        return tokens.is(at - 1, ",") || marks.ends(at, "join");
    }
}
