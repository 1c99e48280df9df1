package vn.lientin.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Cuts a sentence into chunks and tells by the word before each party which part it plays: "do tỉnh A" acts, "cho tỉnh A"
 * receives, "tại tỉnh A" is only where; one that no preposition or noun governs is a subject.
 */
final class Chunks {
    /** Who leads a delegation is told in so many words at most. */
    private static final int LED = 45;

    private static final int BRACKETS = 60;

    private static final int RELATIVE = 16;

    /** So many words may go on in a name. */
    private static final int NAME = 7;

    /** Types of marks in the order in which they go before each other where they are of one length. */
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

    /** The list of words for each role, in the order in which they are asked. */
    private static final Map<Role, String> ROLES = new EnumMap<>(Map.of(
            Role.AGENT, "agent",
            Role.PASSIVE_AGENT, "passive",
            Role.OWNER, "owner",
            Role.SOURCE, "source",
            Role.TO, "to",
            Role.TOWARD, "toward",
            Role.VISITED, "visit",
            Role.PURPOSE, "purpose",
            Role.BEHALF, "behalf",
            Role.WHERE, "where"));

    private final Marks marks;
    private final Tokens tokens;
    private final Parties parties;

    Chunks(Reading reading, Parties parties) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.parties = parties;
    }

    List<Chunk> of(Sentence sentence) {
        List<Chunk> raw = new ArrayList<>();
        for (int i = sentence.from();
                i < sentence.to();
                i = raw.get(raw.size() - 1).to()) {
            raw.add(next(i, sentence.to()));
        }
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < raw.size(); ) {
            i = raw.get(i).is(Kind.PARTY) ? addGroup(chunks, raw, i, sentence.from()) : addOther(chunks, raw, i);
        }
        return chunks;
    }

    private static int addOther(List<Chunk> chunks, List<Chunk> raw, int i) {
        chunks.add(raw.get(i));
        return i + 1;
    }

    private Chunk next(int i, int end) {
        Optional<Chunk> aside = aside(i, end);
        if (aside.isPresent()) {
            return aside.get();
        }
        if (tokens.is(i, ";") || tokens.is(i, ":")) {
            return new Chunk(Kind.STOP, Role.NONE, i, i + 1, List.of());
        }
        Optional<Mark> best = Optional.empty();
        for (Mark mark : marks.at(i)) {
            boolean longer = best.isEmpty() || mark.length() == best.get().length();
            if (KINDS.containsKey(mark.type())
                    && mark.to() <= end
                    && longer
                    && isBetter(mark, best)
                    && !arePeopleOfBody(mark)
                    && !isCutShort(mark)) {
                best = Optional.of(mark);
            }
        }
        Optional<Mark> noun = best.filter(mark -> kind(mark) == Kind.VERB && isNominal(i));
        return noun.isPresent()
                ? new Chunk(Kind.WORD, Role.NONE, i, noun.get().to(), List.of())
                : best.map(mark -> new Chunk(kind(mark), Role.NONE, i, mark.to(), List.of(mark)))
                        .orElse(Chunk.word(i));
    }

    /** "các tỉnh A và B": no somebody, but the beginning of those named. */
    private boolean isCutShort(Mark mark) {
        return mark.type().equals("someone")
                && marks.at(mark.to() - 1, "Actor")
                        .filter(actor -> actor.to() > mark.to())
                        .isPresent();
    }

    /** "các chiến sĩ Lữ đoàn 5": no goods. */
    private boolean arePeopleOfBody(Mark mark) {
        return mark.type().equals("Goods")
                && marks.at(mark.from(), "plural").isPresent()
                && !marks.within("Org", mark.from(), mark.to()).isEmpty();
    }

    /** "mức hỗ trợ", "gói cứu trợ": no verbs. */
    private boolean isNominal(int token) {
        return marks.endingAt(token, "nominal")
                .filter(noun -> marks.covering(noun.from(), "Actor").isEmpty())
                .filter(noun -> marks.endingAt(noun.from(), "plural").isEmpty()
                        || marks.at(noun.from(), "someone").isEmpty())
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
        boolean relative = i > 1
                && tokens.is(i - 1, ",")
                && marks.endingAt(i - 1, "Actor").isPresent()
                && marks.at(i, "relative").isPresent();
        if (relative) {
            for (int k = i + 1; k < Math.min(end, i + RELATIVE); k++) {
                if (tokens.is(k, ",")) {
                    return Optional.of(new Chunk(Kind.ASIDE, Role.NONE, i, k, List.of()));
                }
            }
        }
        if (isDash(i)
                && marks.endingAt(i, "Actor").isPresent()
                && marks.at(i + 1, "relative").isPresent()) {
            for (int k = i + 1; k < Math.min(end, i + RELATIVE); k++) {
                if (isDash(k)) {
                    return Optional.of(new Chunk(Kind.ASIDE, Role.NONE, i, k + 1, List.of()));
                }
            }
        }
        if (marks.at(i, "leader").isPresent()) {
            return marks.within("led-by", i, Math.min(end, i + LED)).stream()
                    .findFirst()
                    .filter(led -> marks.within("Giving", i, led.from()).isEmpty())
                    .map(led -> new Chunk(Kind.ASIDE, Role.NONE, i, led.to(), List.of()));
        }
        return Optional.empty();
    }

    private boolean isDash(int token) {
        return tokens.is(token, "-") || tokens.is(token, "–");
    }

    /** A party with those joined to it; returns the index of the chunk after it. */
    private int addGroup(List<Chunk> chunks, List<Chunk> raw, int first, int begin) {
        Role role = role(raw.get(first).from(), begin);
        List<Mark> members = new ArrayList<>(raw.get(first).marks());
        int i = first + 1;
        while (true) {
            int joined = joined(raw, i);
            if (joined < 0 || !joins(role, chunks, members, raw, i, joined)) {
                break;
            }
            members.addAll(raw.get(joined).marks());
            i = joined + 1;
        }
        int end = extended(raw, members.get(members.size() - 1), i);
        chunks.add(new Chunk(
                Kind.PARTY, role, raw.get(first).from(), raw.get(end - 1).to(), members));
        return end;
    }

    /**
     * The chunk after the name of a body whose end its own grammar missed: words in capitals go on in it, and up to the verb
     * other words, too ("Công ty Gốm sứ Sao Băng tặng").
     */
    private int extended(List<Chunk> raw, Mark last, int after) {
        int end = after;
        if (!parties.isNamed(last)) {
            return end;
        }
        for (int i = after; i < Math.min(raw.size(), after + NAME); i++) {
            Chunk chunk = raw.get(i);
            boolean person = chunk.is(Kind.PERSON) && tokens.isCapitalised(chunk.from());
            boolean word = chunk.is(Kind.WORD)
                    && tokens.isWord(chunk.from())
                    && marks.at(chunk.from(), "aux").isEmpty();
            boolean number = end == i && isNameNumber(raw, i);
            if (!person && !word && !number) {
                return isPredicate(raw, i) && tokens.isCapitalised(chunk.from() - 1) ? i : end;
            }
            if ((end == i || person) && (person || number || tokens.isCapitalised(chunk.from()))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** "Trường Mầm non A 2 (huyện B)", "Công ty A 7 đã tặng": a number that counts nothing ends the name. */
    private boolean isNameNumber(List<Chunk> raw, int i) {
        Chunk chunk = raw.get(i);
        if (!chunk.is(Kind.WORD) || tokens.kind(chunk.from()) != Tokens.Kind.NUMBER || i + 1 >= raw.size()) {
            return false;
        }
        int next = raw.get(i + 1).from();
        boolean ends = !tokens.isWord(next) || tokens.kind(next) == Tokens.Kind.NUMBER;
        return ends || isPredicate(raw, i + 1) || marks.at(next, "say").isPresent();
    }

    private boolean isPredicate(List<Chunk> raw, int i) {
        return i < raw.size()
                && (raw.get(i).is(Kind.VERB)
                        || (raw.get(i).is(Kind.WORD)
                                && marks.at(raw.get(i).from(), "aux").isPresent()
                                && isPredicate(raw, i + 1)));
    }

    /** The party that "," or "và", and no other word, joins; -1 where there is none. */
    private int joined(List<Chunk> raw, int after) {
        int i = after;
        if (i < raw.size() && raw.get(i).is(Kind.ASIDE)) {
            i++;
        }
        boolean join = false;
        while (i < raw.size() && raw.get(i).is(Kind.WORD)) {
            int to = joinEnd(raw.get(i).from());
            Optional<Mark> determiner = marks.at(raw.get(i).from(), "determiner");
            if (to < 0 && !(join && determiner.isPresent())) {
                return -1;
            }
            join = true;
            to = to < 0 ? determiner.map(Mark::to).orElse(to) : to;
            while (i < raw.size() && raw.get(i).from() < to) {
                i++;
            }
        }
        return join && i < raw.size() && raw.get(i).is(Kind.PARTY) ? i : -1;
    }

    /** The token after a comma, a dash or a word that joins; -1 for any other. */
    private int joinEnd(int token) {
        boolean mark = tokens.is(token, ",") || isDash(token);
        return mark ? token + 1 : marks.at(token, "join").map(Mark::to).orElse(-1);
    }

    private boolean joins(Role role, List<Chunk> before, List<Mark> members, List<Chunk> raw, int after, int joined) {
        if (role == Role.SUBJECT || role == Role.BEHALF) {
            return true;
        }
        Mark next = raw.get(joined).marks().get(0);
        if (parties.liesIn(members.get(members.size() - 1), next)) {
            return true;
        }
        boolean comma = tokens.is(
                raw.get(raw.get(after).is(Kind.ASIDE) ? after + 1 : after).from(), ",");
        boolean hasSubject = before.stream().anyMatch(chunk -> chunk.is(Role.SUBJECT));
        boolean adverbial = role == Role.WHERE || role == Role.TOWARD || role == Role.NONE || role == Role.SOURCE;
        int end = adverbial && Parties.isPlace(next) ? joined + 1 : groupEnd(raw, joined);
        if (comma && !hasSubject && beginsPredicate(raw, end)) {
            return false;
        }
        return !comma || !adverbial || Parties.isPlace(next);
    }

    private int groupEnd(List<Chunk> raw, int party) {
        int i = party + 1;
        for (int next = joined(raw, i); next >= 0; next = joined(raw, i)) {
            i = next + 1;
        }
        return i;
    }

    private boolean beginsPredicate(List<Chunk> raw, int i) {
        return i < raw.size()
                && (raw.get(i).is(Kind.VERB)
                        || marks.at(raw.get(i).from(), "aux").isPresent()
                        || (raw.get(i).is(Kind.ASIDE) && beginsPredicate(raw, i + 1)));
    }

    /** What the words before a token make of the party there. */
    private Role role(int token, int begin) {
        int at = token;
        while (at > begin && marks.endingAt(at, "determiner").isPresent()) {
            at = marks.endingAt(at, "determiner").get().from();
        }
        if (at > begin && tokens.kind(at - 1) == Tokens.Kind.NUMBER && isGoverned(at - 1)) {
            at--;
        }
        if (at <= begin
                || marks.endingAt(token, "occasion").isPresent()
                || marks.endingAt(at, "mention").isPresent()) {
            return Role.SUBJECT;
        }
        if (marks.endingAt(at, "Giving").isPresent()) {
            return Role.OBJECT;
        }
        for (Map.Entry<Role, String> role : ROLES.entrySet()) {
            if (marks.endingAt(at, role.getValue()).isPresent()) {
                return role.getKey();
            }
        }
        return opens(at, begin) ? Role.SUBJECT : Role.NONE;
    }

    /** Whether a verb or a word for a role stands right before: "hỗ trợ 5 tỉnh", "cho 3 xã". */
    private boolean isGoverned(int token) {
        return marks.endingAt(token, "Giving").isPresent()
                || ROLES.values().stream()
                        .anyMatch(cue -> marks.endingAt(token, cue).isPresent());
    }

    /** Whether somebody named at a token can be a subject: nothing before it governs it. */
    boolean opens(int token, int begin) {
        if (token <= begin || marks.endingAt(token, "act-opener").isPresent()) {
            return true;
        }
        boolean year = tokens.kind(token - 1) == Tokens.Kind.NUMBER
                && (tokens.lower(token - 1).contains("/")
                        || (token - 1 > begin
                                && marks.endingAt(token - 1, "act-opener").isPresent()));
        return year
                || marks.endingAt(token, "Date").isPresent()
                || marks.endingAt(token, "say")
                        .filter(say -> marks.at(say.from(), "according").isEmpty())
                        .isPresent()
                || (!tokens.isWord(token - 1)
                        && tokens.kind(token - 1) != Tokens.Kind.NUMBER
                        && !tokens.is(token - 1, "/"));
    }
}
