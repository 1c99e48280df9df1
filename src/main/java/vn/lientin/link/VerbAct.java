package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Tokens;

/** The act that a verb of giving tells: its voice says whether the subject gives or receives. */
final class VerbAct {
    /** One more of those among whom it is divided stands so near behind the last. */
    private static final int BESIDE = 2;

    private final Marks marks;
    private final Tokens tokens;
    private final List<Chunk> chunks;
    private final Left left;
    private final Shares shares;
    private final ActingSubject subject;
    private final Before before;
    private final Slots slots;
    private final int at;
    private final Mark verb;

    /**
     * What the clause told before the verb.
     *
     * @param goods the goods that it began with
     * @param giver the subject of a verb of giving of which no act came
     * @param act the last act
     * @param begin its first token
     */
    record Before(Optional<Chunk> goods, Optional<Chunk> giver, Optional<Giving> act, int begin) {}

    VerbAct(Marks marks, List<Chunk> chunks, Left left, ActingSubject subject, Before before, int at, Slots slots) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.chunks = chunks;
        this.left = left;
        this.shares = new Shares(marks);
        this.subject = subject;
        this.before = before;
        this.slots = slots;
        this.at = at;
        this.verb = chunks.get(at).marks().get(0);
    }

    Optional<Giving> read() {
        String sort = Giving.sort(verb);
        if (sort.equals("take")) {
            return take();
        }
        Optional<Integer> agent = left.agentBefore(at);
        if (agent.isPresent()) {
            return passive(agent.get());
        }
        if (left.isPassive(verb.from())) {
            return passiveOf();
        }
        if (sort.equals("arrive")) {
            return arrive();
        }
        boolean accepts = at > 0 && chunks.get(at - 1).is(Kind.VERB) && marks.ends(verb.from(), "gain");
        if (accepts) {
            return Optional.empty();
        }
        return active();
    }

    /** The subject, unless it thanks somebody else for the act; one that has to stand right before the verb does. */
    private Optional<Chunk> subject() {
        boolean beside = ((Found) verb.value()).with("giver", "").equals("beside");
        int end = Left.beforeAux(marks, verb.from());
        return subject.now()
                .filter(who -> !beside || who.to() == end)
                .filter(who -> !marks.has("thank", who.to(), Math.max(who.to(), verb.from())));
    }

    private Optional<Giving> active() {
        Optional<Chunk> owner = left.ownerBefore(at);
        if (owner.isPresent() && slots.goods().isEmpty()) {
            return arrive();
        }
        boolean draws = marks.has("draw", verb.from(), verb.to())
                && subject.now().filter(who -> who.is(Kind.PARTY)).isPresent();
        Optional<Chunk> giver = slots.source()
                .filter(fund -> !draws)
                .or(() -> subject.now().filter(who -> who.is(Kind.PERSON)).flatMap(person -> slots.fund()))
                .or(() ->
                        left.giverBetween(at).filter(who -> slots.goods().isEmpty() && (isGenerous() || isHandedOn())))
                .or(() -> subject()
                        .flatMap(who -> subject.acting(who, verb))
                        .filter(s -> !isCut(s) && !left.isStrangerBefore(s, verb.from()) && !left.isPassive(s)))
                .or(() -> owner)
                .or(() -> subject.teller(verb).flatMap(who -> subject.acting(who, verb)))
                .or(() -> doer().flatMap(who -> subject.acting(who, verb)));
        Optional<Chunk> named = slots.receiver().or(slots::nameAfter);
        Optional<Chunk> to = named.filter(whom -> !Parties.isOpen(whom) && !Parties.isBareLevel(whom))
                .or(() -> left.visited(at, before.begin(), slots))
                .or(slots::receiver)
                .or(() -> giver.flatMap(left::rememberer))
                .or(() -> left.giverBetween(at)
                        .flatMap(who -> left.goodsBefore(who.from()))
                        .flatMap(means -> left.byMeansOf(means, slots.end())));
        Optional<Part> what = slots.goods()
                .or(() -> slots.receiver().flatMap(whom -> left.gatheredBefore(at)))
                .or(() -> giver.flatMap(left::goodsWhich))
                .or(() -> left.goodsRightBefore(at));
        return giver.flatMap(who -> make(who, to, what, who.from() < verb.from() ? who.to() : before.begin()));
    }

    /** "Trao quà cho xã A, ông B mong …": who is told after what he does. */
    private Optional<Chunk> doer() {
        boolean opens = subject.now().isEmpty()
                && chunks.subList(0, at).stream()
                        .allMatch(chunk -> chunk.is(Role.VISITED)
                                || tokens.is(chunk.from(), ",")
                                || marks.covering(chunk.from(), "cheer", "join", "toward")
                                        .isPresent());
        return chunks.stream()
                .skip(slots.end())
                .dropWhile(chunk -> chunk.is(Kind.WORD))
                .findFirst()
                .filter(who -> opens && (who.is(Role.SUBJECT) || who.is(Kind.PERSON)))
                .filter(who -> chunks.get(0).from() == before.begin() && tokens.is(who.from() - 1, ","));
    }

    /** Whether the verb tells of help alone, and of no trade. */
    private boolean isGenerous() {
        return marks.has("donate", verb.from(), verb.to());
    }

    /** "20 tấn gạo A gửi huyện B". */
    private boolean isHandedOn() {
        return slots.receiver().isPresent() && marks.begins(verb.from(), "handing");
    }

    /** Whether the subject is but the beginning of a name: "Hội Sao Băng ai đó tỉnh A tặng". */
    private boolean isCut(Chunk giver) {
        Chunk next = at > 0 ? chunks.get(at - 1) : giver;
        return next.is(Role.NONE) && next.from() >= giver.to() && next.from() - giver.to() < 4;
    }

    /** "500 suất quà của tỉnh A đã đến tay", "… của tỉnh A tặng". */
    private Optional<Giving> arrive() {
        Optional<Chunk> owner = left.ownerBefore(at);
        Optional<Chunk> what = owner.flatMap(who -> left.goodsBefore(who.from()));
        return owner.filter(who -> what.isPresent())
                .flatMap(who -> make(who, slots.receiver(), what.map(left::part), who.to()));
    }

    private Optional<Giving> take() {
        Optional<Chunk> receiver = subject.party().or(() -> subject.now().flatMap(who -> subject.acting(who, verb)));
        return from(slots.source().or(() -> distributor(receiver)), receiver);
    }

    /** The subject receives; {@code source} gives. */
    private Optional<Giving> from(Optional<Chunk> source, Optional<Chunk> receiver) {
        int frame = receiver.map(Chunk::to).orElse(before.begin());
        return source.flatMap(who -> make(who, receiver, slots.goods(), frame));
    }

    /** "Quỹ A phân bổ lần đầu, trong đó tỉnh B nhận 5 tỷ đồng". */
    private Optional<Chunk> distributor(Optional<Chunk> receiver) {
        Optional<Giving> last = before.act();
        boolean among = receiver.filter(to -> marks.ends(to.from(), "in-which")
                        || last.filter(act -> Giving.sort(act.verb()).equals("take") && isBeside(act, to))
                                .isPresent())
                .isPresent();
        return before.giver().or(() -> last.map(Giving::giver)).filter(giver -> among);
    }

    /** "được tỉnh A tặng …", "… do tỉnh A tặng". */
    private Optional<Giving> passive(int agent) {
        Chunk giver = chunks.get(agent);
        if (left.isCutBefore(giver, verb)) {
            return Optional.empty();
        }
        Optional<Chunk> means = left.meansBefore(giver);
        Optional<Chunk> what = before.goods()
                .or(() ->
                        giver.is(Role.AGENT) || means.isPresent() ? left.goodsBefore(giver.from()) : Optional.empty());
        Optional<Chunk> beside = what.filter(goods -> giver.is(Role.AGENT) && goods.to() >= giver.from() - 1);
        Optional<Part> given = beside.map(left::part).or(slots::goods).or(() -> what.map(left::part));
        boolean aboutGoods = what.isPresent() && slots.goods().isEmpty();
        Optional<Chunk> whom = aboutGoods || giver.is(Role.AGENT)
                ? slots.receiver()
                : received(agent).or(slots::receiver);
        if (giver.is(Role.AGENT) ? whom.isEmpty() : means.isPresent()) {
            whom = what.flatMap(by -> left.byMeansOf(by, slots.end()));
        }
        if (whom.isEmpty() && giver.is(Role.PASSIVE_AGENT) && slots.goods().isPresent()) {
            whom = left.belongingBefore(giver.from(), before.begin());
        }
        if (whom.isEmpty() && giver.is(Role.PASSIVE_AGENT) && opensSentence(giver)) {
            whom = left.subjectAfter(slots.end());
        }
        Optional<Chunk> to = whom;
        boolean unknown = subject.now().filter(s -> !s.is(Kind.PARTY)).isPresent()
                || left.isNameBefore(giver.from(), before.begin());
        if (whom.isEmpty() && giver.is(Role.PASSIVE_AGENT) && unknown) {
            return Optional.empty();
        }
        return make(
                giver, to, given, Math.min(giver.from(), what.map(Chunk::from).orElse(giver.from())));
    }

    /** "Được tỉnh A ủng hộ …": nobody stands before. */
    private boolean opensSentence(Chunk giver) {
        return marks.endingAt(giver.from(), "passive")
                .filter(passive -> passive.from() == before.begin())
                .isPresent();
    }

    /** Who is given in "X, công trình được A tặng", "X được A tặng": the subject, or whom the words before stand for. */
    private Optional<Chunk> received(int agent) {
        int passive = chunks.get(agent).from();
        while (passive > before.begin() && !marks.ends(passive, "passive")) {
            passive--;
        }
        passive = marks.endingAt(passive, "passive").map(Mark::from).orElse(passive);
        Optional<Mark> apposition = marks.endingAt(passive, "apposition");
        int end = apposition.map(noun -> noun.from() - 1).orElse(passive);
        for (Chunk chunk : chunks) {
            if (chunk.is(Kind.PARTY)
                    && chunk.to() == end
                    && (apposition.isPresent() || chunk.is(Role.NONE) || chunk.is(Role.WHERE))) {
                return Optional.of(chunk);
            }
        }
        return subject.party();
    }

    /** "được tặng … của tỉnh A": the subject receives. */
    private Optional<Giving> passiveOf() {
        Optional<Chunk> goods = before.goods();
        if (goods.isPresent() && slots.goods().isEmpty()) {
            Optional<Chunk> owner = chunks.stream()
                    .filter(chunk -> chunk.from() >= goods.get().to() && chunk.to() <= verb.from())
                    .filter(chunk -> chunk.is(Role.OWNER) || chunk.is(Role.SOURCE))
                    .findFirst()
                    .or(() -> left.fundBefore(goods.get().from(), before.begin()));
            boolean owns = slots.receiver().isEmpty()
                    && marks.has("fixture", goods.get().from(), goods.get().to());
            return owner.filter(who -> !owns || who.is(Role.SOURCE))
                    .flatMap(who -> make(who, slots.receiver(), goods.map(left::part), who.to()));
        }
        Optional<Chunk> receiver = subject.party();
        return from(slots.source().or(() -> giverBefore(receiver)), receiver);
    }

    /** "A tặng xã B 5 tỷ đồng, riêng xã C được tặng 3 tỷ đồng", "Xã B được A tặng gạo, xã C được tặng mì": who gave before. */
    private Optional<Chunk> giverBefore(Optional<Chunk> receiver) {
        return before.act()
                .filter(act -> receiver.filter(who ->
                                marks.ends(who.from(), "apart") || (GivingList.isTaken(act) && isBeside(act, who)))
                        .isPresent())
                .map(Giving::giver);
    }

    private static boolean isBeside(Giving act, Chunk next) {
        return next.from() >= act.end() && next.from() - act.end() <= BESIDE;
    }

    private Optional<Giving> make(Chunk giver, Optional<Chunk> receiver, Optional<Part> what, int told) {
        int words = Math.min(told, verb.from());
        return what.or(() -> shares.beside(giver))
                .or(() -> receiver.flatMap(shares::beside))
                .map(part ->
                        new Giving(verb, giver, receiver, Optional.of(part), scope(giver), words, slots.endToken()));
    }

    /**
     * From where on words tell whether the act was done: not those of an adverbial before who gives ("Hưởng ứng lời kêu gọi của A,
     * B trao …"), nor of an act before it, but for those of a rule or a plan.
     */
    private int scope(Chunk giver) {
        int begin = before.begin();
        boolean alone = chunks.stream()
                .filter(chunk -> chunk.from() >= begin && chunk.to() <= giver.from())
                .noneMatch(chunk -> chunk.is(Role.SUBJECT)
                        || chunk.is(Kind.PERSON)
                        || (chunk.is(Kind.SOMEONE) && !marks.ends(chunk.from(), "owner")));
        boolean another = before.act().filter(act -> act.end() <= giver.from()).isPresent();
        boolean apart =
                giver.from() > begin && tokens.is(giver.from() - 1, ",") && !marks.has("general", begin, giver.from());
        return apart && (alone || another) ? giver.from() : begin;
    }
}
