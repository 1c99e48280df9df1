package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;

/** What the words before ":", or before "gồm", say of those listed after them: who gave to them, or to whom they gave. */
final class ListHeader {
    /** So many words before the verb may stand "được". */
    private static final int NEAR = 9;

    private final Marks marks;
    private final PartyRoles roles;
    private final List<Chunk> chunks;
    private final Left left;

    ListHeader(Marks marks, PartyRoles roles, List<Chunk> chunks, Left left) {
        this.marks = marks;
        this.roles = roles;
        this.chunks = chunks;
        this.left = left;
    }

    /**
     * The act without goods that the header tells.
     *
     * @param stop index of the chunk that ends it
     * @param begin first token of its clause
     */
    Optional<Giving> of(int stop, int begin, Optional<Chunk> subject) {
        Optional<Giving> list = listOf(stop, begin);
        if (list.flatMap(Giving::receiver).isPresent()) {
            return list;
        }
        Optional<Giving> jointly = told("Jointly", stop, begin);
        boolean many = jointly.filter(
                        act -> ((Found) act.verb().value()).with("who", "").equals("many"))
                .isPresent();
        if (many || jointly.flatMap(Giving::receiver).isPresent()) {
            return jointly;
        }
        Optional<Giving> reception = told("Reception", stop, begin);
        if (reception.filter(act -> isOfAll(act, stop)).isPresent()) {
            return reception;
        }
        for (int i = stop - 1; i >= 0 && chunks.get(i).from() >= begin; i--) {
            if (chunks.get(i).is(Kind.VERB)) {
                return left.agentBefore(i).isPresent() ? Optional.empty() : Optional.of(act(i, stop, begin, subject));
            }
        }
        return list.or(() -> jointly).or(() -> reception);
    }

    /** Whether nothing but the reception stands before the ":" that ends the sentence: those received give to nobody there. */
    private boolean isOfAll(Giving reception, int stop) {
        int end = reception.verb().to();
        return stop == chunks.size() - 1
                && reception.receiver().isPresent()
                && chunks.stream().noneMatch(chunk -> chunk.is(Kind.VERB) && chunk.from() >= end);
    }

    /** "Cùng chung tay vào công trình của Trường A có: …": those listed gave, though no verb of giving tells it. */
    private Optional<Giving> told(String type, int stop, int begin) {
        return marks.within(type, begin, chunks.get(stop).to()).stream()
                .findFirst()
                .map(mark -> header(
                        mark,
                        Optional.empty(),
                        ((Found) mark.value()).parts().first("receiver").map(part -> Chunk.party(role(type), part)),
                        begin,
                        words(mark),
                        stop));
    }

    /** Who holds a reception is its subject, and may take for his place. */
    private static Role role(String type) {
        return type.equals("Reception") ? Role.SUBJECT : Role.TO;
    }

    /** The first of its words that tell of help: "danh sách" before them does not. */
    private int words(Mark told) {
        return marks.within("donate", told.from(), told.to()).stream()
                .findFirst()
                .map(Mark::from)
                .orElse(told.from());
    }

    private Giving act(int i, int stop, int begin, Optional<Chunk> subject) {
        Mark verb = chunks.get(i).marks().get(0);
        Optional<Chunk> party = subject.filter(s -> s.is(Kind.PARTY)).filter(s -> !othersAct(s, i));
        boolean take = Giving.sort(verb).equals("take") || isReceived(i, stop, begin);
        Optional<Chunk> giver = take ? Optional.empty() : party;
        Optional<Chunk> receiver = take ? party : new Slots(marks, roles, chunks, i, false).receiver();
        int told = party.map(Chunk::to).orElse(begin);
        return header(verb, giver, receiver, begin, Math.min(told, verb.from()), stop);
    }

    /** "A công bố danh sách các đơn vị ủng hộ": somebody between the subject and the verb is who acts. */
    private boolean othersAct(Chunk subject, int verb) {
        return chunks.subList(0, verb).stream()
                .anyMatch(chunk -> chunk.is(Kind.SOMEONE)
                        && chunk.from() >= subject.to()
                        && chunk.to() == chunks.get(verb).from());
    }

    private Giving header(Mark verb, Optional<Chunk> giver, Optional<Chunk> receiver, int begin, int frame, int stop) {
        Chunk end = chunks.get(stop);
        return new Giving(verb, giver.orElse(end), receiver, Optional.empty(), begin, frame, end.to());
    }

    /** "nhận hỗ trợ của các địa phương: …", "được hỗ trợ: …": those listed gave, whatever the verb. */
    private boolean isReceived(int verb, int stop, int begin) {
        int at = chunks.get(verb).from();
        boolean owned = false;
        for (int i = verb; i + 1 < stop; i++) {
            boolean from = marks.begins(chunks.get(i).from(), "owner")
                    || marks.begins(chunks.get(i).from(), "source");
            owned |= chunks.get(i).is(Kind.WORD) && from && chunks.get(i + 1).is(Kind.SOMEONE);
        }
        boolean passive = marks.has("passive", Math.max(begin, at - NEAR), at);
        return owned || passive || marks.ends(at, "gain") || isOfTaken(verb, begin);
    }

    /** "tiếp nhận 12 tỷ đồng ủng hộ, trong đó …": help that was taken, told by a noun. */
    private boolean isOfTaken(int noun, int begin) {
        int i = noun - 1;
        while (i >= 0 && chunks.get(i).from() >= begin && !chunks.get(i).is(Kind.VERB)) {
            i--;
        }
        return noun > 0
                && chunks.get(noun - 1).is(Kind.GOODS)
                && i >= 0
                && chunks.get(i).is(Kind.VERB)
                && Giving.sort(chunks.get(i).marks().get(0)).equals("take");
    }

    /** "Danh sách ủng hộ tỉnh A: …": a noun, and for whom those listed gave, where it is told. */
    private Optional<Giving> listOf(int stop, int begin) {
        int end = chunks.get(stop).from();
        return marks.within("Giving", begin, end).stream()
                .filter(noun -> marks.ends(noun.from(), "list-noun"))
                .reduce((one, other) -> other)
                .map(noun -> header(noun, Optional.empty(), after(noun), noun.from(), noun.from(), stop));
    }

    private Optional<Chunk> after(Mark noun) {
        return chunks.stream()
                .filter(chunk -> chunk.is(Role.OBJECT) && chunk.from() >= noun.to())
                .findFirst();
    }
}
