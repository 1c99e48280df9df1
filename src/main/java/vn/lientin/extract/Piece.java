package vn.lientin.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chain of steps: the first, and the last ones that still need to be told what follows. */
record Piece(Node first, List<Node> open) {
    Piece(Node single) {
        this(single, List.of(single));
    }

    /** The only step, where there is but one. */
    @Nullable
    Node single() {
        return open.size() == 1 && open.get(0) == first ? first : null;
    }

    void followedBy(Node next) {
        for (Node node : open) {
            node.next = next;
        }
    }

    /** One of several ways, tried in order. */
    static Piece either(List<Piece> ways, Symbols symbols) {
        List<Piece> different = joinWords(ways, symbols);
        if (different.size() == 1) {
            return different.get(0);
        }
        List<Node> firsts = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Piece way : different) {
            firsts.add(way.first);
            open.addAll(way.open);
        }
        return new Piece(new Node.Choice(firsts), open);
    }

    /** Ways that stand beside each other and are but a word become one step. */
    private static List<Piece> joinWords(List<Piece> ways, Symbols symbols) {
        List<Piece> joined = new ArrayList<>();
        for (Piece way : ways) {
            int last = joined.size() - 1;
            if (last >= 0
                    && way.single() instanceof Node.Word word
                    && joined.get(last).single() instanceof Node.Word before) {
                joined.set(last, new Piece(before.or(word, symbols)));
            } else {
                joined.add(way);
            }
        }
        return joined;
    }

    static Piece join(Piece first, Piece second) {
        first.followedBy(second.first);
        return new Piece(first.first, second.open);
    }

    private static Piece maybe(Piece body, boolean lazy) {
        Node.Maybe maybe = new Node.Maybe(lazy);
        maybe.body = body.first;
        List<Node> open = new ArrayList<>(body.open);
        open.add(maybe);
        return new Piece(maybe, open);
    }

    /** Any number of times. */
    static Piece repeated(Piece body, boolean lazy) {
        return loop(body, new Repeat(lazy));
    }

    /** From not at all to {@code most} times. */
    static Piece upTo(int most, Piece body, boolean lazy) {
        if (most == 1) {
            return maybe(body, lazy);
        }
        if (Scan.isOneToken(body)) {
            return new Piece(new Scan(body.first, most, lazy));
        }
        Counted.Round round = new Counted.Round(most, lazy);
        loop(body, round);
        return new Piece(new Counted(round), List.of(round));
    }

    private static Piece loop(Piece body, Node.Maybe round) {
        round.body = body.first;
        body.followedBy(round);
        return new Piece(round);
    }
}
