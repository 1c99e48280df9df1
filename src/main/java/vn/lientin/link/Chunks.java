package vn.lientin.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Cuts a sentence into what the grammar of giving sees in it: parties and persons, goods, verbs, other words. */
final class Chunks {
    /** Who leads a delegation is told in so many words at most. */
    private static final int LED = 45;

    private static final int BRACKETS = 60;

    /** So many words has a name that nobody knows. */
    private static final int NAME = 5;

    private static final int RELATIVE = 16;

    /** What the marks of a type are; of equally long ones the first kind goes before the others. */
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("Subject", Kind.PERSON),
            Map.entry("Office", Kind.PERSON),
            Map.entry("Person", Kind.PERSON),
            Map.entry("Actor", Kind.PARTY),
            Map.entry("Folk", Kind.PARTY),
            Map.entry("Worth", Kind.WORTH),
            Map.entry("Goods", Kind.GOODS),
            Map.entry("SameGoods", Kind.GOODS),
            Map.entry("Giving", Kind.VERB),
            Map.entry("someone", Kind.SOMEONE),
            Map.entry("idle", Kind.WORD));

    /** Of those of one kind, in the order in which they go before each other. */
    private static final List<String> TYPES = List.of(
            "Office", "Person", "Subject", "Actor", "Folk", "Worth", "Goods", "SameGoods", "Giving", "someone", "idle");

    private final Marks marks;
    private final Tokens tokens;
    private final PartyGroups groups;

    Chunks(Reading reading, Parties parties) {
        this.marks = reading.marks();
        this.tokens = marks.tokens();
        this.groups = new PartyGroups(marks, parties);
    }

    List<Chunk> of(Sentence sentence) {
        List<Chunk> raw = new ArrayList<>();
        Deque<Mark> ahead = new ArrayDeque<>(marks.within(TYPES, sentence.from(), sentence.to()));
        for (int i = sentence.from();
                i < sentence.to();
                i = raw.get(raw.size() - 1).to()) {
            raw.add(next(i, sentence.to(), ahead));
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < raw.size(); ) {
            i = raw.get(i).is(Kind.PARTY) ? groups.add(chunks, raw, i, sentence.from()) : addOther(chunks, raw, i);
        }
        return chunks;
    }

    private static int addOther(List<Chunk> chunks, List<Chunk> raw, int i) {
        chunks.add(raw.get(i));
        return i + 1;
    }

    /** {@code ahead} has the marks that begin there or later, and loses them. */
    private Chunk next(int i, int end, Deque<Mark> ahead) {
        Optional<Chunk> aside = aside(i, end);
        if (aside.isPresent()) {
            return aside.get();
        }
        if (tokens.is(i, ";") || tokens.is(i, ":")) {
            return new Chunk(Kind.STOP, Role.NONE, i, i + 1, List.of());
        }
        Optional<Mark> best = Optional.empty();
        while (!ahead.isEmpty() && ahead.getFirst().from() <= i) {
            Mark mark = ahead.removeFirst();
            boolean longer = best.isEmpty() || mark.length() == best.get().length();
            if (mark.from() == i && longer && isBetter(mark, best) && !arePeopleOfBody(mark) && !isCutShort(mark)) {
                best = Optional.of(mark);
            }
        }
        Optional<Mark> noun = best.filter(mark -> kind(mark) == Kind.VERB && isNominal(i));
        return noun.isPresent()
                ? new Chunk(Kind.WORD, Role.NONE, i, noun.get().to(), List.of())
                : best.map(mark -> new Chunk(kind(mark), Role.NONE, i, mark.to(), List.of(mark)))
                        .or(() -> named(i, end))
                        .orElse(Chunk.word(i));
    }

    /** "chùa Sao Băng": a name that nobody knows, behind the noun of what has one. */
    private Optional<Chunk> named(int from, int end) {
        int noun = marks.at(from, "named-noun").map(Mark::to).orElse(from);
        int to = noun;
        while (to < end && to - noun < NAME && tokens.isCapitalised(to) && !marks.begins(to, "Giving")) {
            to++;
        }
        return noun > from && to > noun
                ? Optional.of(new Chunk(
                        Kind.PARTY,
                        Role.NONE,
                        from,
                        to,
                        List.of(new Mark(Parties.NAME, from, to, "", "support.name/1"))))
                : Optional.empty();
    }

    /** "các tỉnh A và B", "mỗi đơn vị": no somebody, but the beginning of those named, or part of a longer word. */
    private boolean isCutShort(Mark mark) {
        return mark.type().equals("someone")
                && (marks.at(mark.to() - 1, "Actor")
                                .filter(actor -> actor.to() > mark.to())
                                .isPresent()
                        || marks.covering(mark.from(), "aux")
                                .filter(aux -> aux.from() < mark.from())
                                .isPresent());
    }

    /** "các chiến sĩ Lữ đoàn 5": no goods. */
    private boolean arePeopleOfBody(Mark mark) {
        return mark.type().equals("Goods")
                && marks.begins(mark.from(), "plural")
                && marks.has("Org", mark.from(), mark.to());
    }

    /** "mức hỗ trợ", "gói cứu trợ": no verbs, but for "tổ chức chương trình tặng quà". */
    private boolean isNominal(int token) {
        return marks.endingAt(token, "nominal")
                .filter(noun -> marks.covering(noun.from(), "Actor", "aux").isEmpty())
                .filter(noun -> marks.endingAt(token, "someone")
                        .filter(many -> many.from() < noun.from())
                        .isEmpty())
                .filter(noun -> !marks.ends(noun.from(), "plural") || !marks.begins(noun.from(), "someone"))
                .isPresent();
    }

    private static Kind kind(Mark mark) {
        return KINDS.getOrDefault(mark.type(), Kind.WORD);
    }

    private static boolean isBetter(Mark mark, Optional<Mark> best) {
        return best.isEmpty() || kind(mark).compareTo(kind(best.get())) < 0;
    }

    private Optional<Chunk> aside(int i, int end) {
        if (tokens.is(i, "(")) {
            for (int k = i + 1; k < Math.min(end, i + BRACKETS); k++) {
                if (tokens.is(k, ")")) {
                    return Optional.of(new Chunk(Kind.ASIDE, Role.NONE, i, k + 1, List.of()));
                }
            }
        }
        boolean apart = i > 1 && tokens.is(i - 1, ",") && marks.ends(i - 1, "Actor");
        boolean relative = apart && marks.begins(i, "relative");
        boolean excuse = apart && marks.begins(i, "excuse");
        if (relative || excuse) {
            for (int k = i + 1; k < Math.min(end, i + RELATIVE); k++) {
                boolean closes = tokens.is(k, ",") && (relative || !marks.has("Actor", i, k));
                if (closes) {
                    return Optional.of(new Chunk(Kind.ASIDE, Role.NONE, i, k, List.of()));
                }
            }
        }
        if (marks.ends(i, "Actor") && marks.begins(i, "through")) {
            return means(i, end).or(() -> marks.within("Actor", i, Math.min(end, i + NAME)).stream()
                    .findFirst()
                    .flatMap(hand -> marks.at(hand.from(), "Actor"))
                    .filter(hand -> hand.to() < end)
                    .map(hand -> new Chunk(Kind.ASIDE, Role.NONE, i, hand.to(), List.of())));
        }
        if (tokens.isDash(i) && marks.ends(i, "Actor") && (marks.begins(i + 1, "relative") || isSomebody(i + 1))) {
            for (int k = i + 1; k < Math.min(end, i + RELATIVE); k++) {
                if (tokens.isDash(k)) {
                    return Optional.of(new Chunk(Kind.ASIDE, Role.NONE, i, k + 1, List.of()));
                }
            }
        }
        if (marks.begins(i, "leader")) {
            return marks.within("led-by", i, Math.min(end, i + LED)).stream()
                    .findFirst()
                    .filter(led -> !marks.has("Giving", i, led.from()))
                    .map(led -> new Chunk(Kind.ASIDE, Role.NONE, i, led.to(), List.of()));
        }
        return Optional.empty();
    }

    /** "Tỉnh A thông qua chương trình sữa học đường đã tặng": up to the word that tells it as done. */
    private Optional<Chunk> means(int i, int end) {
        int noun = marks.at(i, "through").map(Mark::to).orElse(i);
        if (marks.begins(noun, "means-noun")) {
            for (int k = noun + 1; k < Math.min(end, i + RELATIVE) && !tokens.is(k, ","); k++) {
                if (marks.begins(k, "done")) {
                    return Optional.of(new Chunk(Kind.ASIDE, Role.NONE, i, k, List.of()));
                }
            }
        }
        return Optional.empty();
    }

    /** "Đại diện Công ty A - Phó Giám đốc B - đã trao". */
    private boolean isSomebody(int token) {
        return marks.at(token, "Office").or(() -> marks.at(token, "Person")).isPresent();
    }

    /** Whether a verb begins, with the words before it that tell when or how: "đã trao", "tiếp tục tặng". */
    static boolean isPredicate(Marks marks, List<Chunk> chunks, int i) {
        return i < chunks.size()
                && (chunks.get(i).is(Kind.VERB)
                        || (chunks.get(i).is(Kind.WORD)
                                && marks.begins(chunks.get(i).from(), "aux")
                                && isPredicate(marks, chunks, i + 1)));
    }
}
