package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.link.Chunk.Kind;
import vn.lientin.link.Chunk.Role;
import vn.lientin.text.Tokens;

/** Puts parties that are joined into one, and goes on in a name whose end its own grammar missed. */
final class PartyGroups {
    /** So many words may go on in a name. */
    private static final int NAME = 7;
    /** So many words without a capital may stand at its end. */
    private static final int PLAIN = 4;

    private final Marks marks;
    private final Tokens tokens;
    private final Parties parties;
    private final PartyRoles roles;

    PartyGroups(Marks marks, Parties parties) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.parties = parties;
        this.roles = new PartyRoles(marks);
    }

    /** A party with those joined to it; returns the index of the chunk after it. */
    int add(List<Chunk> chunks, List<Chunk> raw, int first, int begin) {
        Role role = roles.of(raw.get(first).from(), begin);
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
            boolean word = chunk.is(Kind.WORD) && tokens.isWord(chunk.from()) && !marks.begins(chunk.from(), "aux");
            boolean plain = isPlain(last.to(), chunk.from());
            boolean number = (end == i || plain) && isNameNumber(raw, i);
            if (!person && !word && !number) {
                return Chunks.isPredicate(marks, raw, i) && (plain || endsName(chunk.from() - 1)) ? i : end;
            }
            if ((end == i || person) && (person || number || tokens.isCapitalised(chunk.from()))) {
                end = i + 1;
            }
        }
        return end;
    }

    /** "Quỹ Học trò nghèo vùng sâu tặng": a few words that nothing but a name can hold. */
    private boolean isPlain(int from, int to) {
        return to > from
                && to - from <= PLAIN
                && IntStream.range(from, to)
                        .allMatch(i -> tokens.isWord(i) && !marks.begins(i, "stop") && !marks.begins(i, "act-opener"))
                && !marks.begins(to, "join");
    }

    /** A word in capitals, or a number that is no year, day or time. */
    private boolean endsName(int last) {
        boolean number = tokens.kind(last) == Tokens.Kind.NUMBER
                && tokens.text(last, last + 1).length() < 3
                && !marks.ends(last, "act-opener");
        return number || tokens.isCapitalised(last);
    }

    /** "Trường Mầm non A 2 (huyện B)", "Công ty A 7 đã tặng": a number that counts nothing ends the name. */
    private boolean isNameNumber(List<Chunk> raw, int i) {
        Chunk chunk = raw.get(i);
        if (!chunk.is(Kind.WORD) || tokens.kind(chunk.from()) != Tokens.Kind.NUMBER || i + 1 >= raw.size()) {
            return false;
        }
        int next = raw.get(i + 1).from();
        boolean ends = !tokens.isWord(next) || tokens.kind(next) == Tokens.Kind.NUMBER;
        return ends || Chunks.isPredicate(marks, raw, i + 1) || marks.begins(next, "say");
    }

    /** The party that "," or "và", and no other word, joins; -1 where there is none. */
    private int joined(List<Chunk> raw, int after) {
        int i = after;
        if (i < raw.size() && raw.get(i).is(Kind.ASIDE)) {
            if (marks.has("Money", raw.get(i).from(), raw.get(i).to()) && !isBeforePredicate(raw, i)) {
                return -1;
            }
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

    /** "A (2 tỷ đồng), B (1 tỷ đồng) đã ủng hộ": each has a share, and all of them did the same. */
    private boolean isBeforePredicate(List<Chunk> raw, int first) {
        int i = first;
        while (i < raw.size()
                && (raw.get(i).is(Kind.ASIDE)
                        || raw.get(i).is(Kind.PARTY)
                        || (raw.get(i).is(Kind.WORD) && joinEnd(raw.get(i).from()) >= 0))) {
            i++;
        }
        return i > 1 && !tokens.is(raw.get(i - 1).from(), ",") && Chunks.isPredicate(marks, raw, i);
    }

    /** The token after a comma, a dash or a word that joins, "đã phối hợp với"; -1 for any other. */
    private int joinEnd(int token) {
        boolean mark = tokens.is(token, ",") || tokens.isDash(token);
        return mark
                ? token + 1
                : marks.at(token, "join")
                        .or(() -> marks.at(token, "has-joined").flatMap(has -> marks.at(has.to(), "join")))
                        .map(Mark::to)
                        .orElse(-1);
    }

    private boolean joins(Role role, List<Chunk> before, List<Mark> members, List<Chunk> raw, int after, int joined) {
        if (role == Role.SUBJECT || role == Role.BEHALF) {
            return true;
        }
        if (isNextShare(before, raw, joined) || isNextGiver(role, before, raw, joined)) {
            return false;
        }
        Mark next = raw.get(joined).marks().get(0);
        boolean hasSubject = before.stream().anyMatch(chunk -> chunk.is(Role.SUBJECT));
        boolean adverbial = role == Role.WHERE || role == Role.TOWARD || role == Role.NONE || role == Role.SOURCE;
        if (PartyPlaces.liesIn(members.get(members.size() - 1), next)) {
            return hasSubject || !adverbial || !beginsPredicate(raw, joined + 1);
        }
        boolean comma = tokens.is(
                raw.get(raw.get(after).is(Kind.ASIDE) ? after + 1 : after).from(), ",");
        int end = adverbial && Parties.isPlace(next) ? joined + 1 : groupEnd(raw, joined);
        if (comma && !hasSubject && beginsPredicate(raw, end)) {
            return false;
        }
        return !comma || !adverbial || Parties.isPlace(next);
    }

    /** "góp 7 tỷ đồng cho xã A, công ty B 4 tỷ đồng": behind what was given to one stands who gave, or got, more. */
    private static boolean isNextShare(List<Chunk> before, List<Chunk> raw, int joined) {
        boolean goods = joined + 1 < raw.size() && raw.get(joined + 1).is(Kind.GOODS);
        for (int i = before.size() - 1; goods && i >= 0 && !before.get(i).is(Kind.VERB); i--) {
            if (before.get(i).is(Kind.GOODS)) {
                return true;
            }
        }
        return false;
    }

    /** "trao 20 suất quà cho xã A, công ty B tặng 10 xe đạp": behind what was given to one stands who gave more. */
    private boolean isNextGiver(Role role, List<Chunk> before, List<Chunk> raw, int joined) {
        return role == Role.TO
                && parties.gives(raw.get(joined))
                && before.stream().anyMatch(chunk -> chunk.is(Kind.GOODS))
                && Chunks.isPredicate(marks, raw, joined + 1);
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
                        || marks.begins(raw.get(i).from(), "aux")
                        || (raw.get(i).is(Kind.ASIDE) && beginsPredicate(raw, i + 1)));
    }
}
