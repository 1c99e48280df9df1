package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
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
    /** What told last of who gathers, and its paragraph. */
    private Optional<Mark> reception = Optional.empty();

    private int receptionIn = -1;
    /** The act told last, and its paragraph. */
    private Optional<Giving> last = Optional.empty();

    private int lastIn = -1;

    ListedActs(Reading reading, Parties parties) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.parties = parties;
        this.cutter = new Chunks(reading, parties);
    }

    /** What a sentence that ends with ":" says of the list after it; "Cụ thể:" that of the sentence before. */
    void open(Optional<Giving> list, Sentence sentence) {
        int last = sentence.to() - 1;
        boolean bare = tokens.is(last, ":")
                && marks.at(sentence.from(), "list-opener")
                        .or(() -> marks.at(sentence.from(), "list-next"))
                        .filter(words -> last - words.to() <= 1)
                        .isPresent();
        if (list.isPresent()) {
            header = list;
        } else if (bare && receptionIn == sentence.block()) {
            header = reception.map(this::heads);
        }
    }

    private Giving heads(Mark told) {
        Optional<Chunk> whom =
                ((Found) told.value()).parts().first("receiver").map(part -> Chunk.party(Role.SUBJECT, part));
        Mark verb = new Mark(Plausible.GIFTS, told.from(), told.from() + 1, told.value(), told.rule());
        return new Giving(verb, Chunk.word(told.from()), whom, Optional.empty(), told.from(), told.from(), told.to());
    }

    /** The acts that a sentence tells by its place in the list alone; one without goods is no part of the list, and ends it. */
    List<Giving> of(Sentence sentence) {
        List<Giving> acts = new ArrayList<>();
        if (IntStream.range(sentence.from(), sentence.to()).noneMatch(tokens::isWord)) {
            return acts;
        }
        header = header.filter(list -> marks.has("Goods", sentence.from(), sentence.to()));
        if (!marks.has("pledge", sentence.from(), sentence.to())) {
            header.ifPresent(list -> read(acts, list, cutter.of(sentence)));
        }
        return acts;
    }

    /** Acts that an item of the list tells by verbs of its own: who receives is told before the list. */
    List<Giving> completed(List<Giving> told) {
        Optional<Chunk> whom = header.flatMap(Giving::receiver);
        return told.stream()
                .map(act -> act.receiver().isEmpty() && whom.isPresent() ? act.withReceiver(whom) : act)
                .toList();
    }

    /** What a sentence told: those named in the next one, each with his goods, did the same. */
    void remember(Sentence sentence, List<Giving> acts) {
        if (!acts.isEmpty()) {
            last = Optional.of(acts.get(acts.size() - 1)).filter(act -> !GivingList.isTaken(act));
            lastIn = sentence.block();
        }
    }

    /** "… tiếp nhận ủng hộ. Trong đó, Công ty A 2 tỷ đồng, Hội B 500 triệu đồng": without a verb, after who gathers was told. */
    List<Giving> afterReception(Sentence sentence) {
        List<Giving> acts = new ArrayList<>();
        List<Mark> receptions = marks.within("Reception", sentence.from(), sentence.to());
        boolean verbs = marks.has("Giving", sentence.from(), sentence.to());
        if (receptionIn == sentence.block() && !verbs) {
            reception.ifPresent(mark -> readRow(acts, mark, cutter.of(sentence), parties::gives, 2));
        }
        if (acts.isEmpty() && lastIn == sentence.block() && !verbs) {
            int least = marks.begins(sentence.from(), "list-next") ? 1 : 2;
            last.ifPresent(act -> readRow(acts, act.verb(), cutter.of(sentence), who -> goesOnGiving(who, act), least));
        }
        if (acts.isEmpty() && lastIn == sentence.block() && verbs) {
            last.ifPresent(act -> readShared(acts, act, cutter.of(sentence)));
        }
        if (!receptions.isEmpty()) {
            reception = Optional.of(receptions.get(0));
            receptionIn = sentence.block();
        }
        return acts;
    }

    /** "A trao 8 tỷ đồng cho ba huyện. Trong đó, huyện B nhận 5 tỷ đồng, huyện C 2 tỷ đồng": the same gave to those. */
    private void readShared(List<Giving> acts, Giving act, List<Chunk> chunks) {
        int i = 0;
        while (i < chunks.size() && chunks.get(i).is(Kind.WORD)) {
            i++;
        }
        boolean shared = i > 0
                && i + 1 < chunks.size()
                && marks.begins(chunks.get(0).from(), "list-next")
                && chunks.get(i).is(Role.SUBJECT)
                && marks.begins(chunks.get(i + 1).from(), "list-gets");
        if (shared && act.giver().is(Kind.PARTY)) {
            new GivingList(marks, parties, chunks, i).read(acts, Optional.of(act));
        }
    }

    /** "Tỉnh A trao 20 tỷ đồng. Tỉnh B 5 tỷ đồng": like who gave, and unlike who received. */
    private boolean goesOnGiving(Chunk who, Giving act) {
        return parties.gives(who)
                || (parties.areAlike(who, act.giver())
                        && act.receiver()
                                .filter(to -> parties.areAlike(who, to))
                                .isEmpty());
    }

    /** So many that follow each other, each with what he gave: one alone may be something else. */
    private void readRow(List<Giving> acts, Mark reception, List<Chunk> chunks, Predicate<Chunk> gives, int least) {
        for (int i = 0; i < chunks.size() && acts.isEmpty(); i++) {
            if (chunks.get(i).is(Role.SUBJECT) && gives.test(chunks.get(i))) {
                int from = chunks.get(i).from();
                Mark verb = new Mark(Plausible.GIFTS, from, from + 1, reception.value(), reception.rule());
                Chunk nobody = Chunk.word(from);
                Giving list = new Giving(verb, nobody, Optional.empty(), Optional.empty(), from, from, from + 1);
                new GivingList(marks, parties, chunks, i).read(acts, Optional.of(list));
            }
        }
        if (acts.size() < least) {
            acts.clear();
        }
    }

    private void read(List<Giving> acts, Giving list, List<Chunk> chunks) {
        int first = 0;
        while (first < chunks.size() && isBullet(chunks.get(first))) {
            first++;
        }
        Optional<Giving> one = one(list, chunks, first);
        if (one.isPresent()) {
            acts.add(one.get());
        } else {
            int begin = chunks.get(0).from();
            new GivingList(marks, parties, chunks, first).read(acts, Optional.of(at(list, begin, begin + 1, begin)));
        }
    }

    /** "Công ty A: 5 tỷ đồng", "Công ty A - 50 căn nhà (cho huyện B)", "Công ty A, 20 xe đạp, cho Trường B": a name, then goods. */
    private Optional<Giving> one(Giving list, List<Chunk> chunks, int first) {
        for (int i = first + 1; i < chunks.size(); i++) {
            Optional<Part> goods = goodsAt(chunks, i);
            if (goods.isPresent()) {
                Chunk before = chunks.get(i - 1);
                Optional<Chunk> whom = toWhom(chunks.subList(i, chunks.size()));
                Giving here = at(
                        list,
                        before.to() - 1,
                        before.to(),
                        chunks.get(chunks.size() - 1).to());
                List<Chunk> head = chunks.subList(first, isSeparator(before) ? i - 1 : i);
                boolean clause = head.stream().anyMatch(this::isCellEnd)
                        || (tokens.is(before.from(), ",") && head.stream().anyMatch(chunk -> chunk.is(Kind.VERB)));
                return clause ? Optional.empty() : named(head).map(who -> act(here, who, whom, goods));
            }
        }
        return Optional.empty();
    }

    private boolean isSeparator(Chunk chunk) {
        return isCellEnd(chunk)
                || tokens.is(chunk.from(), ":")
                || tokens.is(chunk.from(), ",")
                || tokens.isDash(chunk.from());
    }

    private boolean isCellEnd(Chunk chunk) {
        return tokens.is(chunk.from(), "|");
    }

    /** The goods that begin at a chunk, after ":", "-" or ",", or in brackets; without a number only after ":". */
    private Optional<Part> goodsAt(List<Chunk> chunks, int i) {
        Chunk chunk = chunks.get(i);
        Chunk before = chunks.get(i - 1);
        int from = chunk.from();
        Optional<Mark> found = Optional.empty();
        if (isSeparator(before)) {
            found = chunk.is(Kind.GOODS) || tokens.is(before.from(), ":") ? marks.at(from, "Goods") : Optional.empty();
            found = found.isEmpty() && tokens.is(before.from(), ":") ? marks.at(from, "BareGoods") : found;
        } else if (chunk.is(Kind.ASIDE)) {
            found = marks.at(from + 1, "Goods");
        }
        return found.map(mark -> new Part(mark.from(), mark.to(), Optional.of(mark)));
    }

    /** "… cho huyện B", "… (cho huyện B)" after the goods. */
    private Optional<Chunk> toWhom(List<Chunk> after) {
        for (Chunk chunk : after) {
            if (chunk.is(Role.TO)) {
                return Optional.of(chunk);
            }
            Optional<Mark> inside = chunk.is(Kind.ASIDE)
                    ? marks.within("Actor", chunk.from(), chunk.to()).stream()
                            .filter(actor -> marks.ends(actor.from(), "to"))
                            .findFirst()
                    : Optional.empty();
            if (inside.isPresent()) {
                Mark actor = inside.get();
                return Optional.of(Chunk.party(Role.TO, new Part(actor.from(), actor.to(), inside)));
            }
        }
        return Optional.empty();
    }

    private boolean isBullet(Chunk chunk) {
        boolean number = tokens.kind(chunk.from()) == Tokens.Kind.NUMBER;
        boolean letter = tokens.text(chunk.from(), chunk.to()).length() == 1 && tokens.is(chunk.to(), ")");
        return chunk.is(Kind.WORD) && (number || letter || !tokens.isWord(chunk.from()));
    }

    /** What the list says, told by the words of one that it lists. */
    private Giving at(Giving list, int from, int to, int end) {
        Mark verb = list.verb();
        boolean gifts = Stream.of("donate", "gift").anyMatch(type -> marks.has(type, list.begin(), list.end()));
        Mark here = new Mark(gifts ? Plausible.GIFTS : verb.type(), from, to, verb.value(), verb.rule());
        return new Giving(here, list.giver(), list.receiver(), list.goods(), from, from, end);
    }

    private static Giving act(Giving list, Chunk who, Optional<Chunk> whom, Optional<Part> goods) {
        boolean receives = list.giver().is(Kind.PARTY) && whom.isEmpty();
        return receives
                ? list.among(list.giver(), Optional.of(who), goods)
                : list.among(who, whom.or(list::receiver), goods);
    }

    /** All that stands before the goods is a name, up to a comma, a bracket or one more who is not named; a person's is none of a party. */
    private Optional<Chunk> named(List<Chunk> head) {
        Chunk first = head.get(0);
        int end = first.from();
        for (Chunk chunk : head) {
            boolean ends = chunk.is(Kind.ASIDE) || tokens.is(chunk.from(), ",") || isJoinToSomeone(head, chunk);
            if (chunk.is(Kind.PERSON) || ends) {
                return ends ? party(first, end) : Optional.empty();
            }
            end = chunk.to();
        }
        return party(first, end);
    }

    /** "Chùa A và nhóm Phật tử". */
    private boolean isJoinToSomeone(List<Chunk> head, Chunk word) {
        int next = head.indexOf(word) + 1;
        return next > 1
                && next < head.size()
                && marks.begins(word.from(), "join")
                && head.get(next).is(Kind.SOMEONE);
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
