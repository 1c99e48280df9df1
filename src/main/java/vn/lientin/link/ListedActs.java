package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Acts of which each paragraph tells one, after a sentence that ends with ":": "Các đơn vị ủng hộ gồm:", "- Công ty A: 5 tỷ
 * đồng".
 */
final class ListedActs {
    /** A name has so many words at most. */
    private static final int NAME = 16;

    private final Marks marks;
    private final Tokens tokens;
    private final Parties parties;
    private final Chunks cutter;
    private Optional<Giving> header = Optional.empty();

    ListedActs(Reading reading, Parties parties) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.parties = parties;
        this.cutter = new Chunks(reading, parties);
    }

    /** What a sentence that ends with ":" says of the list after it. */
    void open(Optional<Giving> list) {
        header = list;
    }

    /** The acts that a sentence tells by its place in the list alone; one without goods is no part of the list, and ends it. */
    List<Giving> of(Sentence sentence) {
        List<Giving> acts = new ArrayList<>();
        header = header.filter(
                list -> !marks.within("Goods", sentence.from(), sentence.to()).isEmpty());
        if (marks.within("pledge", sentence.from(), sentence.to()).isEmpty()) {
            header.ifPresent(list -> read(acts, list, cutter.of(sentence)));
        }
        return acts;
    }

    private void read(List<Giving> acts, Giving list, List<Chunk> chunks) {
        int first = 0;
        while (first < chunks.size() && isBullet(chunks.get(first))) {
            first++;
        }
        int colon = first;
        while (colon < chunks.size() && !tokens.is(chunks.get(colon).from(), ":")) {
            colon++;
        }
        Optional<Part> goods = colon < chunks.size() ? goodsAfter(chunks, colon) : Optional.empty();
        if (goods.isEmpty()) {
            int begin = chunks.get(0).from();
            new GivingList(marks, parties, chunks, first).read(acts, Optional.of(at(list, begin, begin + 1, begin)));
        } else if (first < colon) {
            Giving here = at(
                    list,
                    chunks.get(colon).from(),
                    chunks.get(colon).to(),
                    chunks.get(chunks.size() - 1).to());
            named(chunks.subList(first, colon)).ifPresent(who -> acts.add(act(here, who, goods)));
        }
    }

    private boolean isBullet(Chunk chunk) {
        boolean number = tokens.kind(chunk.from()) == Tokens.Kind.NUMBER;
        return chunk.is(Kind.WORD) && (number || !tokens.isWord(chunk.from()));
    }

    private Optional<Part> goodsAfter(List<Chunk> chunks, int colon) {
        int next = chunks.get(colon).to();
        return marks.at(next, "Goods")
                .or(() -> marks.at(next, "BareGoods"))
                .map(mark -> new Part(mark.from(), mark.to(), Optional.of(mark)));
    }

    /** What the list says, told by the words of one that it lists. */
    private static Giving at(Giving list, int from, int to, int end) {
        Mark verb = list.verb();
        Mark here = new Mark(verb.type(), from, to, verb.value(), verb.rule());
        return new Giving(here, list.giver(), list.receiver(), list.goods(), from, from, end);
    }

    private static Giving act(Giving list, Chunk who, Optional<Part> goods) {
        boolean receives = list.giver().is(Kind.PARTY);
        return receives ? list.among(list.giver(), Optional.of(who), goods) : list.among(who, list.receiver(), goods);
    }

    /** All that stands before ":" is a name, up to a comma or a bracket; a person's is none of a party. */
    private Optional<Chunk> named(List<Chunk> head) {
        Chunk first = head.get(0);
        int end = first.from();
        for (Chunk chunk : head) {
            boolean ends = chunk.is(Kind.ASIDE) || tokens.is(chunk.from(), ",");
            if (chunk.is(Kind.PERSON) || ends) {
                return ends ? party(first, end) : Optional.empty();
            }
            end = chunk.to();
        }
        return party(first, end);
    }

    private Optional<Chunk> party(Chunk first, int end) {
        if (first.is(Kind.PARTY) && first.to() >= end) {
            return Optional.of(first);
        }
        boolean name = tokens.isCapitalised(first.from())
                && !first.is(Kind.SOMEONE)
                && end - first.from() <= NAME
                && !(first.is(Kind.PARTY) && Parties.isOpen(first));
        Mark mark = new Mark(Parties.NAME, first.from(), end, "", "");
        return name
                ? Optional.of(new Chunk(Kind.PARTY, Role.SUBJECT, first.from(), end, List.of(mark)))
                : Optional.empty();
    }
}
