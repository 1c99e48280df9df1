package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Reads the acts of giving of one sentence, from left to right. */
final class Clause {
    private final Marks marks;
    private final Tokens tokens;
    private final Parties parties;
    private final PartyRoles roles;
    private final List<Chunk> chunks;
    private final Left left;
    private final Shares shares;
    private final ActingSubject subject;
    private final Sentence sentence;
    private final List<Giving> givings = new ArrayList<>();
    /** What was handed over, by whom is not told or by a person who stands for nobody. */
    private final List<Giving> handed = new ArrayList<>();
    /** Who is helped, without an act that could be read. */
    private final List<Chunk> helped = new ArrayList<>();
    /** Verbs that an act before has taken as its own. */
    private final Set<Integer> taken = new HashSet<>();

    private Optional<Chunk> goods = Optional.empty();
    /** What the words before ":" said of those told after it. */
    private Optional<Giving> header = Optional.empty();
    /** The subject of a verb of giving before, of which no act came. */
    private Optional<Chunk> subjectBefore = Optional.empty();

    /** Who went to see somebody. */
    private Optional<Chunk> visitor = Optional.empty();

    private int begin;

    Clause(Reading reading, Parties parties, Sentence sentence) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.parties = parties;
        this.roles = new PartyRoles(marks);
        this.chunks = new Chunks(reading, parties).of(sentence);
        this.left = new Left(reading, roles, chunks, sentence);
        this.shares = new Shares(marks);
        this.subject = new ActingSubject(reading, parties, roles, sentence);
        this.sentence = sentence;
        this.begin = sentence.from();
    }

    /** "Trong đó, hỗ trợ tỉnh A 5 tỷ đồng": who acted in the sentence before goes on to. */
    void goesOn(Optional<Chunk> subjectBefore) {
        int first = 0;
        while (first < chunks.size() && isInWhich(chunks.get(first))) {
            first++;
        }
        if (first > 0 && Chunks.isPredicate(marks, chunks, first)) {
            subjectBefore.ifPresent(subject::party);
        }
    }

    private boolean isInWhich(Chunk chunk) {
        return chunk.is(Kind.WORD)
                && (tokens.is(chunk.from(), ",")
                        || marks.covering(chunk.from(), "in-which").isPresent());
    }

    /** Who acted in the sentence, of those that could be named. */
    Optional<Chunk> subject() {
        return givings.isEmpty()
                ? subject.party().or(() -> subjectBefore)
                : Optional.of(givings.get(givings.size() - 1).giver()).filter(giver -> giver.is(Kind.PARTY));
    }

    List<Giving> givings() {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            switch (chunk.kind()) {
                case STOP -> stop(i);
                case PARTY -> party(chunk);
                case PERSON, SOMEONE -> subject.person(chunk);
                case GOODS -> goods(chunk);
                case WORTH -> worth(i);
                case VERB -> verb(i);
                case WORD -> word(i);
                default -> {}
            }
        }
        SharedReceivers.share(marks, givings);
        header.filter(GivingList::isTaken).ifPresent(this::toHeader);
        return givings;
    }

    /** "Tổng kinh phí hỗ trợ huyện A: xã B 2 tỷ đồng": behind a sum are listed those who gave only where they are bodies that give. */
    private Optional<Giving> header(int stop) {
        boolean gives = nextParty(stop + 1).filter(parties::gives).isPresent();
        return new ListHeader(marks, roles, chunks, left)
                .of(stop, begin, subject.now())
                .filter(list -> gives || !marks.ends(list.verb().from(), "list-sum"));
    }

    private Optional<Chunk> nextParty(int from) {
        return chunks.stream().skip(from).filter(chunk -> chunk.is(Kind.PARTY)).findFirst();
    }

    /** What the sentence says of those whom the paragraphs after it list: it ends with ":". */
    Optional<Giving> opens() {
        Chunk last = chunks.get(chunks.size() - 1);
        return header.filter(giving -> tokens.is(last.from(), ":"));
    }

    /** "Tỉnh A được các nơi giúp đỡ: tỉnh B gửi 5 tỷ đồng; tỉnh C cử 20 bác sĩ": all of them gave to tỉnh A. */
    private void toHeader(Giving told) {
        givings.replaceAll(one ->
                one.receiver().isEmpty() && one.giver().from() >= told.end() ? one.withReceiver(told.receiver()) : one);
    }

    private void stop(int i) {
        Chunk stop = chunks.get(i);
        if (tokens.is(stop.from(), ":")) {
            header = header(i);
            new GivingList(marks, parties, chunks, i).read(givings, header);
        }
        boolean tells = tokens.is(stop.from(), ":") && subject.party().isPresent() && !subject.hasVerb();
        boolean goesOn = (tells || tokens.is(stop.from(), ";")) && Chunks.isPredicate(marks, chunks, afterWhere(i + 1));
        subject.stop(goesOn);
        if (goesOn && takes(i + 1)) {
            received().ifPresent(subject::party);
        }
        if (!goesOn) {
            begin = stop.to();
        }
        goods = Optional.empty();
    }

    /** "; tại xã A, trao 20 suất quà": the chunk after the words that tell where. */
    private int afterWhere(int i) {
        boolean where = i + 2 < chunks.size()
                && chunks.get(i + 1).is(Role.WHERE)
                && tokens.is(chunks.get(i + 2).from(), ",");
        return where ? i + 3 : i;
    }

    private boolean takes(int i) {
        return chunks.subList(i, chunks.size()).stream()
                .filter(chunk -> chunk.is(Kind.VERB))
                .findFirst()
                .filter(verb -> Giving.sort(verb.marks().get(0)).equals("take"))
                .isPresent();
    }

    /** "Trường A được B tặng gạo; C góp tiền; tiếp nhận …": who received before goes on to receive. */
    private Optional<Chunk> received() {
        return givings.stream().filter(GivingList::isTaken).findFirst().flatMap(Giving::receiver);
    }

    private void party(Chunk party) {
        subject.party(party);
        Optional<Mark> cheer = marks.endingAt(party.from(), "cheer").filter(visit -> party.is(Role.VISITED));
        if (cheer.isPresent()) {
            visitor = visitor.or(() -> cheer.flatMap(subject::visitor));
            helped.add(party);
        }
        if (party.is(Role.SUBJECT)) {
            goods = Optional.empty();
        }
    }

    private void word(int i) {
        marks.at(chunks.get(i).from(), "say").ifPresent(subject::say);
        boolean names = subject.party().isEmpty() && ListOpeners.opens(marks, chunks, i, "list-naming");
        if (names || ListOpeners.opens(marks, chunks, i, "list-opener")) {
            int first = ListOpeners.afterOpener(marks, chunks, i, names ? "list-naming" : "list-opener");
            new GivingList(marks, parties, chunks, first).read(givings, header(i));
        }
    }

    private void goods(Chunk found) {
        if (goods.isEmpty() && !subject.hasVerb() && roles.opens(found.from(), sentence.from())) {
            goods = Optional.of(found);
        }
    }

    /** "…, số tiền 2 tỷ đồng được A chuyển cho B": money that no goods stand before. */
    private void worth(int i) {
        boolean alone = chunks.subList(0, i).stream()
                .noneMatch(chunk -> chunk.from() >= begin && (chunk.is(Kind.GOODS) || chunk.is(Kind.VERB)));
        if (alone) {
            goods(chunks.get(i));
        }
    }

    private void verb(int i) {
        if (!taken.contains(i)) {
            Slots slots = new Slots(marks, roles, chunks, i, goods.isPresent() || left.toldBefore(i));
            Optional<Giving> giving = act(i, slots);
            if (giving.isPresent()) {
                List<Giving> divided = shares.of(giving.get());
                givings.addAll(divided);
                taken.addAll(slots.taken());
                if (divided.size() == 1) {
                    new GivingList(marks, parties, chunks, slots.end()).read(givings, giving);
                }
            } else {
                subjectBefore = subject.party().or(() -> subjectBefore);
                helped(i, slots).ifPresent(whom -> helped(i, whom, slots));
            }
        }
        subject.verb();
    }

    private Optional<Giving> act(int i, Slots slots) {
        Optional<Giving> last = givings.stream().reduce((one, other) -> other);
        VerbAct.Before before = new VerbAct.Before(goods, subjectBefore, last, begin);
        return new VerbAct(marks, chunks, left, subject, before, i, slots).read();
    }

    /** "Tỉnh A tiếp nhận ủng hộ", "chia sẻ với tỉnh A": who is helped, where it is not told by whom or with what. */
    private Optional<Chunk> helped(int i, Slots slots) {
        Mark verb = chunks.get(i).marks().get(0);
        return Giving.sort(verb).equals("take") || left.isPassive(verb.from()) ? subject.party() : slots.receiver();
    }

    private void helped(int i, Chunk whom, Slots slots) {
        helped.add(whom);
        Chunk nobody = chunks.get(i);
        if (slots.goods().isPresent()) {
            Giving act = new Giving(
                    nobody.marks().get(0),
                    new Chunk(Kind.PARTY, Role.NONE, nobody.from(), nobody.from(), List.of()),
                    Optional.of(whom),
                    slots.goods(),
                    begin,
                    nobody.from(),
                    slots.endToken());
            handed.add(act);
            divide(act, slots.end());
            new GivingList(marks, parties, chunks, slots.end()).read(handed, Optional.of(act));
        }
    }

    /** "Hai đơn vị đã trao cho xã A 60 triệu đồng, trong đó B 35 triệu đồng, C 25 triệu đồng": bodies that share in what was given. */
    private void divide(Giving whole, int end) {
        boolean shared = end < chunks.size() && marks.begins(chunks.get(end).from(), "in-which");
        Optional<Chunk> first = nextParty(end).filter(parties::gives);
        if (shared && first.isPresent()) {
            Giving header = whole.among(Chunk.word(whole.verb().from()), whole.receiver(), whole.goods());
            new GivingList(marks, parties, chunks, end).read(givings, Optional.of(header));
        }
    }

    Optional<Chunk> visitor() {
        return visitor;
    }

    List<Chunk> helped() {
        return helped;
    }

    /** The acts, and those of which nobody is told that gave. */
    List<Giving> handed() {
        List<Giving> all = new ArrayList<>(givings);
        all.addAll(handed);
        return all;
    }
}
