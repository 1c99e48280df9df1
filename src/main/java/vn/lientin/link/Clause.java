package vn.lientin.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Actor;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Reads the acts of giving of one sentence, from left to right: it carries who was the subject last, and fills the slots
 * of each verb by its voice.
 */
final class Clause {
    /** So many words has a name that nobody knows. */
    private static final int NAME = 9;

    private final Marks marks;
    private final Tokens tokens;
    private final Parties parties;
    private final Chunks cutter;
    private final List<Chunk> chunks;
    private final Left left;
    private final Represented represented;
    private final Shares shares;
    private final Sentence sentence;
    private final List<Giving> givings = new ArrayList<>();
    /** What was handed over, by whom is not told or by a person who stands for nobody. */
    private final List<Giving> handed = new ArrayList<>();
    /** Who is helped, without an act that could be read. */
    private final List<Chunk> helped = new ArrayList<>();
    /** Verbs that an act before has taken as its own. */
    private final Set<Integer> taken = new HashSet<>();

    private Optional<Chunk> subject = Optional.empty();
    private Optional<Chunk> goods = Optional.empty();
    /** What the words before ":" said of those told after it. */
    private Optional<Giving> header = Optional.empty();
    /** The subject of a verb of giving before, of which no act came. */
    private Optional<Chunk> subjectBefore = Optional.empty();

    /** Who said what is told now, and the token after the word for it. */
    private Optional<Chunk> speaker = Optional.empty();

    private int saidAt = -1;
    private boolean behalf;
    private boolean verbSeen;
    private int begin;

    Clause(Reading reading, Parties parties, Sentence sentence) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.parties = parties;
        this.cutter = new Chunks(reading, parties);
        this.chunks = cutter.of(sentence);
        this.left = new Left(reading, cutter, chunks, sentence);
        this.represented = new Represented(reading);
        this.shares = new Shares(marks);
        this.sentence = sentence;
        this.begin = sentence.from();
    }

    List<Giving> givings() {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            switch (chunk.kind()) {
                case STOP -> stop(i);
                case PARTY -> party(i);
                case PERSON, SOMEONE -> other(chunk);
                case GOODS -> goods(chunk);
                case VERB -> verb(i);
                case WORD -> word(i);
                default -> {}
            }
        }
        shareReceiver();
        header.filter(GivingList::isTaken).ifPresent(this::toHeader);
        return givings;
    }

    private Optional<Giving> header(int stop) {
        return new ListHeader(marks, tokens, cutter, chunks, left).of(stop, begin, subject);
    }

    /** What the sentence says of those whom the paragraphs after it list: it ends with ":". */
    Optional<Giving> opens() {
        Chunk last = chunks.get(chunks.size() - 1);
        return header.filter(giving -> tokens.is(last.from(), ":"));
    }

    private boolean isJoinedTo(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, ",")
                    && marks.at(i, "join").isEmpty()
                    && marks.at(i, "determiner").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** "A tặng 5 tỷ đồng, B tặng 2 tỷ đồng cho xã C": the last of several says for whom all of them gave. */
    private void shareReceiver() {
        for (int i = givings.size() - 2; i >= 0; i--) {
            Giving one = givings.get(i);
            Giving next = givings.get(i + 1);
            boolean alike = one.receiver().isEmpty()
                    && !one.giver().is(Role.PASSIVE_AGENT)
                    && next.receiver().isPresent()
                    && next.giver().from() > one.end() - 1
                    && next.giver().to() <= next.verb().from()
                    && sort(one.verb()).equals(sort(next.verb()))
                    && isJoinedTo(
                            one.goods().map(Part::to).orElse(one.end()),
                            next.giver().from());
            if (alike) {
                givings.set(i, one.withReceiver(next.receiver()));
            }
        }
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
        boolean goesOn = tokens.is(stop.from(), ";") && beginsPredicate(i + 1);
        if (!goesOn) {
            subject = Optional.empty();
            begin = stop.to();
        }
        goods = Optional.empty();
        behalf = false;
        verbSeen = false;
    }

    private boolean beginsPredicate(int i) {
        if (i >= chunks.size()) {
            return false;
        }
        Chunk chunk = chunks.get(i);
        return chunk.is(Kind.VERB)
                || (chunk.is(Kind.WORD) && marks.at(chunk.from(), "aux").isPresent() && beginsPredicate(i + 1));
    }

    private void party(int i) {
        Chunk party = chunks.get(i);
        boolean stands = subject.isPresent()
                && subject.get().is(Kind.SOMEONE)
                && marks.at(subject.get().from(), "stand-in").isPresent();
        boolean nobody = Parties.isOpen(party)
                || parties.of(party).stream().allMatch(Parties::isBoard)
                || (Parties.isBareDelegation(party)
                        && subject.filter(who -> who.is(Kind.PERSON)).isPresent());
        if (party.is(Role.BEHALF) && nobody) {
            behalf = behalf || Parties.isOpen(party) || subject.isPresent();
        } else if (party.is(Role.BEHALF) || isDeputy(party) || (party.is(Role.OWNER) && stands && !verbSeen)) {
            subject = Optional.of(party);
            behalf = true;
        } else if (party.is(Role.SUBJECT)) {
            boolean joined = subject.isPresent()
                    && !verbSeen
                    && isJoined(party)
                    && subject.get().is(Kind.PARTY);
            subject = Optional.of(joined ? together(subject.get(), party) : party);
            goods = Optional.empty();
        }
    }

    /** "bà Hoa đại diện Tỉnh ủy A tặng". */
    private boolean isDeputy(Chunk party) {
        return party.is(Role.NONE)
                && marks.at(party.from(), "behalf").isPresent()
                && subject.filter(who -> who.is(Kind.PERSON)).isPresent();
    }

    private static Chunk together(Chunk one, Chunk other) {
        List<Mark> members = new ArrayList<>(one.marks());
        members.addAll(other.marks());
        return new Chunk(Kind.PARTY, one.role(), one.from(), other.to(), members);
    }

    private boolean isJoined(Chunk party) {
        return marks.endingAt(party.from(), "join").isPresent() && !tokens.is(party.from() - 1, ",");
    }

    private void other(Chunk person) {
        boolean governed = !cutter.opens(person.from(), sentence.from());
        boolean joins = subject.isPresent()
                && !verbSeen
                && person.from() > sentence.from()
                && marks.at(person.from() - 1, "join").isPresent()
                && (person.is(Kind.SOMEONE) || !tokens.is(person.from() - 1, ","));
        if (!governed && !behalf && !joins && !speaksFor(person)) {
            subject = Optional.of(person);
        }
    }

    /** "Đại diện lãnh đạo tỉnh A, bà B trao": who hands over is named behind the place. */
    private boolean speaksFor(Chunk person) {
        return person.is(Kind.PERSON)
                && !verbSeen
                && subject.filter(who -> who.is(Kind.PARTY)
                                && who.to() == person.from() - 1
                                && tokens.is(who.to(), ",")
                                && (marks.at(who.from(), "represents").isPresent()
                                        || marks.endingAt(who.from(), "represents")
                                                .isPresent()))
                        .isPresent();
    }

    /** Who says something does not do what he tells of. */
    private void word(int i) {
        Chunk word = chunks.get(i);
        boolean says = marks.at(word.from(), "say").isPresent();
        if (says && subject.filter(who -> who.is(Kind.PERSON)).isPresent()) {
            speaker = subject;
            saidAt = marks.at(word.from(), "say").map(Mark::to).orElse(word.to());
            subject = Optional.empty();
        }
        if (Slots.opensList(marks, chunks, i)) {
            new GivingList(marks, parties, chunks, i + 1).read(givings, header(i));
        }
    }

    /** "bà Hoa, Chủ tịch Hội A, cho biết đã chuyển …": who tells it does it. */
    private Optional<Chunk> teller(Mark verb) {
        int at = verb.from();
        for (Optional<Mark> aux = marks.endingAt(at, "aux"); aux.isPresent(); aux = marks.endingAt(at, "aux")) {
            at = aux.get().from();
        }
        int begins = tokens.is(at - 1, "rằng") ? at - 1 : at;
        return speaker.filter(who -> saidAt == begins && verb.from() > begins);
    }

    private void goods(Chunk found) {
        if (goods.isEmpty() && !verbSeen && cutter.opens(found.from(), sentence.from())) {
            goods = Optional.of(found);
        }
    }

    private void verb(int i) {
        if (!taken.contains(i)) {
            boolean told = goods.isPresent() || left.toldBefore(i);
            Slots slots = new Slots(marks, tokens, cutter, chunks, i, told);
            Optional<Giving> giving = giving(i, slots);
            if (giving.isPresent()) {
                List<Giving> divided = shares.of(giving.get());
                givings.addAll(divided);
                taken.addAll(slots.taken());
                if (divided.size() == 1) {
                    new GivingList(marks, parties, chunks, slots.end()).read(givings, giving);
                }
            } else {
                subjectBefore = subject.filter(s -> s.is(Kind.PARTY)).or(() -> subjectBefore);
                helped(i, slots).ifPresent(whom -> helped(i, whom, slots));
            }
        }
        verbSeen = true;
    }

    /** "Tỉnh A tiếp nhận ủng hộ", "chia sẻ với tỉnh A": who is helped, where it is not told by whom or with what. */
    private Optional<Chunk> helped(int i, Slots slots) {
        Mark verb = chunks.get(i).marks().get(0);
        return sort(verb).equals("take") || left.isPassive(verb.from())
                ? subject.filter(s -> s.is(Kind.PARTY))
                : slots.receiver();
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
            new GivingList(marks, parties, chunks, slots.end()).read(handed, Optional.of(act));
        }
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

    private Optional<Giving> giving(int i, Slots slots) {
        Mark verb = chunks.get(i).marks().get(0);
        String sort = sort(verb);
        if (sort.equals("take")) {
            return take(verb, slots);
        }
        Optional<Integer> agent = left.agentBefore(i);
        if (agent.isPresent()) {
            return passive(verb, agent.get(), slots);
        }
        if (left.isPassive(chunks.get(i).from())) {
            return passiveOf(verb, slots);
        }
        if (sort.equals("arrive")) {
            return arrive(verb, i, slots);
        }
        boolean accepts = i > 0
                && chunks.get(i - 1).is(Kind.VERB)
                && marks.endingAt(verb.from(), "gain").isPresent();
        if (accepts) {
            return Optional.empty();
        }
        return active(verb, i, slots);
    }

    private Optional<Giving> active(Mark verb, int i, Slots slots) {
        Optional<Chunk> owner = left.ownerBefore(i);
        if (owner.isPresent() && slots.goods().isEmpty()) {
            return arrive(verb, i, slots);
        }
        Optional<Chunk> giver = slots.source()
                .or(() -> left.giverBetween(i).filter(who -> slots.goods().isEmpty() && isGenerous(verb)))
                .or(() -> subject.flatMap(who -> acting(who, verb))
                        .filter(s -> !isCut(s, i) && !left.isStrangerBefore(s, verb.from()) && !left.isPassive(s)))
                .or(() -> owner)
                .or(() -> teller(verb).flatMap(who -> acting(who, verb)));
        Optional<Chunk> named = slots.receiver().or(() -> nameAfter(verb, slots));
        Optional<Chunk> to = named.filter(whom -> !Parties.isOpen(whom))
                .or(() -> left.visited(i, begin, slots))
                .or(slots::receiver)
                .or(() -> giver.flatMap(left::rememberer))
                .or(() -> left.giverBetween(i)
                        .flatMap(who -> left.goodsBefore(who.from()))
                        .flatMap(means -> left.byMeansOf(means, slots.end())));
        Optional<Part> what = slots.goods()
                .or(() -> slots.receiver().flatMap(whom -> left.gatheredBefore(i)))
                .or(() -> giver.flatMap(left::goodsWhich))
                .or(() -> left.goodsRightBefore(i));
        return giver.flatMap(who -> make(verb, who, to, what, who.from() < verb.from() ? who.to() : begin, slots));
    }

    /** Whether a verb tells of help alone, and of no trade. */
    private boolean isGenerous(Mark verb) {
        return !marks.within("donate", verb.from(), verb.to()).isEmpty();
    }

    static String sort(Mark verb) {
        return ((Found) verb.value()).with("sort", "give");
    }

    /** The subject, or the body that a person among the subject leads or holds an office of. */
    private Optional<Chunk> acting(Chunk who, Mark verb) {
        if (who.is(Kind.PARTY)) {
            return Optional.of(who);
        }
        Optional<Actor> office =
                who.is(Kind.PERSON) && sort(verb).equals("give") ? represented.of(who) : Optional.empty();
        return office.or(() -> led(who))
                .map(actor -> new Mark(Parties.SETTLED, who.from(), who.to(), actor, verb.rule()))
                .map(actor -> new Chunk(Kind.PARTY, Role.SUBJECT, who.from(), who.to(), List.of(actor)));
    }

    /** "Chủ tịch Hội A": the body that is named with the person. */
    private Optional<Actor> led(Chunk who) {
        return marks.within("Actor", who.from(), who.to()).stream()
                .filter(actor -> behalf || parties.isGiving(actor))
                .findFirst()
                .flatMap(parties::actor);
    }

    /** Whether the subject is but the beginning of a name: "Hội Sao Băng ai đó tỉnh A tặng". */
    private boolean isCut(Chunk giver, int verb) {
        Chunk before = verb > 0 ? chunks.get(verb - 1) : giver;
        return before.is(Role.NONE) && before.from() >= giver.to() && before.from() - giver.to() < 4;
    }

    /** "500 suất quà của tỉnh A đã đến tay", "… của tỉnh A tặng". */
    private Optional<Giving> arrive(Mark verb, int i, Slots slots) {
        Optional<Chunk> owner = left.ownerBefore(i);
        Optional<Chunk> what = owner.flatMap(who -> left.goodsBefore(who.from()));
        return owner.filter(who -> what.isPresent())
                .flatMap(who -> make(verb, who, slots.receiver(), what.map(left::part), who.to(), slots));
    }

    private Optional<Giving> take(Mark verb, Slots slots) {
        Optional<Chunk> receiver = subject.filter(s -> s.is(Kind.PARTY));
        return from(slots.source().or(() -> distributor(receiver)), verb, receiver, slots);
    }

    /** The subject receives; {@code source} gives. */
    private Optional<Giving> from(Optional<Chunk> source, Mark verb, Optional<Chunk> receiver, Slots slots) {
        int frame = receiver.map(Chunk::to).orElse(begin);
        return source.flatMap(who -> make(verb, who, receiver, slots.goods(), frame, slots));
    }

    /** "Quỹ A phân bổ đợt ba, trong đó tỉnh B nhận 5 tỷ đồng". */
    private Optional<Chunk> distributor(Optional<Chunk> receiver) {
        return subjectBefore.filter(giver -> receiver.isPresent()
                && marks.endingAt(receiver.get().from(), "in-which").isPresent());
    }

    /** "được tỉnh A tặng …", "… do tỉnh A tặng". */
    private Optional<Giving> passive(Mark verb, int agent, Slots slots) {
        Chunk giver = chunks.get(agent);
        if (left.isCutBefore(giver, verb)) {
            return Optional.empty();
        }
        Optional<Chunk> means = left.meansBefore(giver);
        Optional<Chunk> what = goods.or(
                () -> giver.is(Role.AGENT) || means.isPresent() ? left.goodsBefore(giver.from()) : Optional.empty());
        Optional<Part> given = slots.goods().or(() -> what.map(left::part));
        boolean aboutGoods = what.isPresent() && slots.goods().isEmpty();
        Optional<Chunk> whom = aboutGoods || giver.is(Role.AGENT)
                ? slots.receiver()
                : received(agent).or(slots::receiver);
        if (giver.is(Role.AGENT) ? whom.isEmpty() : means.isPresent()) {
            whom = what.flatMap(by -> left.byMeansOf(by, slots.end()));
        }
        if (whom.isEmpty() && giver.is(Role.PASSIVE_AGENT) && opensSentence(giver)) {
            whom = left.subjectAfter(slots.end());
        }
        Optional<Chunk> to = whom;
        boolean unknown = subject.filter(s -> !s.is(Kind.PARTY)).isPresent() || left.isNameBefore(giver.from(), begin);
        if (whom.isEmpty() && giver.is(Role.PASSIVE_AGENT) && unknown) {
            return Optional.empty();
        }
        return make(
                verb,
                giver,
                to,
                given,
                Math.min(giver.from(), what.map(Chunk::from).orElse(giver.from())),
                slots);
    }

    /** "Được tỉnh A ủng hộ …": nobody stands before. */
    private boolean opensSentence(Chunk giver) {
        return marks.endingAt(giver.from(), "passive")
                .filter(passive -> passive.from() == begin)
                .isPresent();
    }

    /** Who is given in "X, công trình được A tặng", "X được A tặng": the subject, or whom the words before stand for. */
    private Optional<Chunk> received(int agent) {
        int passive = chunks.get(agent).from();
        while (passive > begin && marks.endingAt(passive, "passive").isEmpty()) {
            passive--;
        }
        passive = marks.endingAt(passive, "passive").map(Mark::from).orElse(passive);
        Optional<Mark> apposition = marks.endingAt(passive, "apposition");
        int end = apposition.map(noun -> noun.from() - 1).orElse(passive);
        for (Chunk chunk : chunks) {
            boolean here = apposition.isPresent() ? chunk.to() == end : chunk.to() == end && chunk.is(Role.NONE);
            if (chunk.is(Kind.PARTY) && here) {
                return Optional.of(chunk);
            }
        }
        return subject.filter(s -> s.is(Kind.PARTY));
    }

    /** "được tặng … của tỉnh A": the subject receives. */
    private Optional<Giving> passiveOf(Mark verb, Slots slots) {
        if (goods.isPresent() && slots.goods().isEmpty()) {
            Optional<Chunk> owner = chunks.stream()
                    .filter(chunk -> chunk.from() >= goods.get().to() && chunk.to() <= verb.from())
                    .filter(chunk -> chunk.is(Role.OWNER) || chunk.is(Role.SOURCE))
                    .findFirst()
                    .or(() -> left.fundBefore(goods.get().from(), begin));
            return owner.flatMap(who -> make(verb, who, slots.receiver(), goods.map(left::part), who.to(), slots));
        }
        Optional<Chunk> receiver = subject.filter(s -> s.is(Kind.PARTY));
        return from(slots.source().or(() -> giverBefore(receiver)), verb, receiver, slots);
    }

    /** "A tặng xã B 5 tỷ đồng, riêng xã C được tặng 3 tỷ đồng": who gave before. */
    private Optional<Chunk> giverBefore(Optional<Chunk> receiver) {
        boolean apart = receiver.filter(
                        who -> marks.endingAt(who.from(), "apart").isPresent())
                .isPresent();
        return apart && !givings.isEmpty()
                ? Optional.of(givings.get(givings.size() - 1).giver())
                : Optional.empty();
    }

    private Optional<Giving> make(
            Mark verb, Chunk giver, Optional<Chunk> receiver, Optional<Part> what, int told, Slots slots) {
        Optional<Part> goods = what.or(() -> shares.beside(giver)).or(() -> receiver.flatMap(shares::beside));
        if (goods.isEmpty()) {
            return Optional.empty();
        }
        int words = Math.min(told, verb.from());
        return Optional.of(new Giving(verb, giver, receiver, goods, scope(giver), words, slots.endToken()));
    }

    /**
     * From where on words tell whether the act was done: not those of an adverbial before who gives ("Hưởng ứng lời kêu gọi của A,
     * B trao …"), nor of an act before it, but for those of a rule or a plan.
     */
    private int scope(Chunk giver) {
        boolean alone = chunks.stream()
                .filter(chunk -> chunk.from() >= begin && chunk.to() <= giver.from())
                .noneMatch(chunk -> chunk.is(Role.SUBJECT) || chunk.is(Kind.PERSON) || chunk.is(Kind.SOMEONE));
        boolean another = !givings.isEmpty() && givings.get(givings.size() - 1).end() <= giver.from();
        boolean apart = giver.from() > begin
                && tokens.is(giver.from() - 1, ",")
                && marks.within("general", begin, giver.from()).isEmpty();
        return apart && (alone || another) ? giver.from() : begin;
    }

    /** A name that nobody knows between the verb and the goods: "tặng An ninh tỉnh A 5 xe máy". */
    private Optional<Chunk> nameAfter(Mark verb, Slots slots) {
        int from = verb.to();
        from += from < tokens.size() && tokens.is(from, "cho") ? 1 : 0;
        int to = slots.goods().map(Part::from).orElse(from);
        boolean fits = to > from
                && to - from <= NAME
                && tokens.isCapitalised(from)
                && !tokens.is(from, "quà")
                && marks.within("Office", from, to).isEmpty()
                && marks.within("Person", from, to).isEmpty();
        return fits
                ? Optional.of(new Chunk(
                        Kind.PARTY, Role.OBJECT, from, to, List.of(new Mark("Name", from, to, "", verb.rule()))))
                : Optional.empty();
    }
}
