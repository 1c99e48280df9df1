package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * What a meeting is called, from its first word to the end of a phrase: a name, a bracket or a list that it would be cut off
 * in is taken whole, and words that lead on to something left out are dropped.
 */
final class WholeNames {
    /** So many words may be added to close what was open. */
    private static final int REACH = 24;
    /** One of a list has so many words. */
    private static final int MEMBER = 6;
    /** A phrase for several, with the word that tells so. */
    private static final int SHORT = 3;
    /** Offices may stand so far before the name of who holds them. */
    private static final int OFFICES = 45;

    private static final String[] NAMES = {"Person", "Org", "Office", "Place", "Period"};
    /** What no list goes on with. */
    private static final List<String> ENDS =
            List.of("label-stop", "takes-place", "Date", "MeetCue", "Speech", "say", "Subject", "Gathering", "happens");

    private final Marks marks;
    private final Tokens tokens;

    WholeNames(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** The token after the name that begins at {@code from} and was found to go up to {@code to}. */
    int end(int from, int to, Sentence sentence) {
        int end = heading(from, to);
        int next = further(from, end, sentence);
        while (next > end && next - to <= REACH + OFFICES) {
            end = next;
            next = further(from, end, sentence);
        }
        return closed(from, end);
    }

    /** Where a name begins that would begin at {@code from}, before the verb at {@code at}: not so far, and in one sentence. */
    int begin(int from, int at) {
        int begin = at - from > REACH ? at : from;
        for (int i = begin + 1; i < at; i++) {
            boolean closes = tokens.is(i, "”") && open(from, i, "“") < 0;
            begin = closes ? i + 1 : isGlued(i) ? i : begin;
        }
        return begin;
    }

    /** Where other words begin, or a capital opens another sentence without a mark before it. */
    private int heading(int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if (marks.begins(i, "name-stop") || isGlued(i)) {
                return i;
            }
        }
        return to;
    }

    /** "dự buổi họp báo Với những …": a capital opens another sentence. */
    boolean isGlued(int i) {
        return tokens.isCapitalised(i)
                && !tokens.isCapitalised(i - 1)
                && tokens.isWord(i - 1)
                && marks.begins(i, "glued")
                && marks.covering(i, "Person", "Org", "Place").isEmpty();
    }

    private int further(int from, int end, Sentence sentence) {
        int name = nameEnd(end);
        if (name > end || end >= sentence.to()) {
            return Math.min(name, sentence.to());
        }
        if (open(from, end, "(") >= 0) {
            return bracketEnd(end, sentence);
        }
        if (Compounds.isInside(tokens, end)) {
            return end + 1;
        }
        if (tokens.is(end, ".") && isInitial(end - 1)) {
            return capitals(end + 1, sentence);
        }
        if (tokens.isDash(end) && isPlain(end - 1) && isPlain(end + 1)) {
            return plain(end + 1, sentence);
        }
        if (tokens.kind(end) == Tokens.Kind.NUMBER && !marks.begins(end, "Date")) {
            int to = plain(end + 1, sentence);
            return to > end + 1 ? to : end;
        }
        if (marks.ends(end, "Office")) {
            return holder(end, sentence);
        }
        boolean joined = tokens.is(end, ",") || tokens.is(end, "và");
        boolean verb = marks.endingAt(end, "needs-object")
                .filter(word -> word.from() > from + 1)
                .isPresent();
        boolean leads = verb || isPlural(from, end);
        int done = verb && tokens.isWord(end) ? object(end, sentence) : end;
        return done > end ? done : joined && leads ? member(end + 1, end, sentence) : end;
    }

    /** The end of a name that goes on here. */
    private int nameEnd(int end) {
        return marks.covering(end - 1, NAMES).map(Mark::to).orElse(end);
    }

    private boolean isInitial(int token) {
        return tokens.isCapitalised(token) && tokens.text(token).length() == 1;
    }

    private int capitals(int from, Sentence sentence) {
        int to = from;
        while (to < sentence.to() && tokens.isWord(to) && tokens.isCapitalised(to)) {
            to++;
        }
        return to;
    }

    /** "(MTTQ) Việt Nam": behind the bracket, and the words of the name that follow it. */
    private int bracketEnd(int end, Sentence sentence) {
        int close = end;
        while (close < sentence.to() && close - end <= REACH && !tokens.is(close, ")")) {
            close++;
        }
        return close < sentence.to() && tokens.is(close, ")") ? capitals(close + 1, sentence) : end;
    }

    /** "tiếp Ủy viên Bộ Chính trị, Bộ trưởng Bộ A Đỗ Văn Mẫu": who holds the offices. */
    private int holder(int end, Sentence sentence) {
        int i = end;
        while (i < sentence.to() && i - end <= OFFICES) {
            Optional<Mark> person = marks.at(i, "Person");
            if (person.isPresent()) {
                return person.get().to();
            }
            Optional<Mark> office = marks.at(i, "Office");
            boolean between = tokens.is(i, ",") || tokens.is(i, "kiêm") || marks.begins(i, "honor");
            if (office.isEmpty() && !between) {
                return end;
            }
            i = office.map(Mark::to).orElse(i + 1);
        }
        return end;
    }

    /** "công bố quyết định B": what a verb at the end is done to, though those words tell of a meeting, too. */
    private int object(int end, Sentence sentence) {
        Optional<Mark> cue = marks.at(end, "MeetCue").filter(done -> tokens.isWord(done.from()));
        return cue.map(done -> plain(done.to(), sentence)).orElse(end);
    }

    /** One more of a list, up to the next mark; nothing where that is a clause. */
    private int member(int from, int end, Sentence sentence) {
        Optional<Mark> verb = marks.at(from, "needs-object");
        int to = plain(verb.map(Mark::to).orElse(from), sentence);
        boolean ends = to >= sentence.to() || !tokens.isWord(to) || tokens.is(to, "và") || isEnd(to);
        boolean clause = marks.begins(from, "clause-opens") || (verb.isEmpty() && isEnd(from));
        int most = verb.isPresent() ? REACH : MEMBER;
        return to > from && to - from <= most && ends && !clause ? to : end;
    }

    private int plain(int from, Sentence sentence) {
        int to = from;
        while (to < sentence.to()
                && (tokens.isWord(to) || tokens.kind(to) == Tokens.Kind.NUMBER)
                && !tokens.is(to, "và")
                && !isEnd(to)
                && to - from <= REACH) {
            to++;
        }
        return to;
    }

    private boolean isPlain(int token) {
        return token < tokens.size() && tokens.isWord(token) && !tokens.isCapitalised(token);
    }

    private boolean isEnd(int token) {
        return ENDS.stream().anyMatch(type -> marks.begins(token, type));
    }

    /** Whether the last phrase is one of several: "với các bộ". */
    private boolean isPlural(int from, int end) {
        for (int i = end - 1; i > from && end - i <= SHORT; i--) {
            boolean counts = tokens.kind(i) == Tokens.Kind.NUMBER && i < end - 1;
            if (counts || (marks.begins(i, "more-than-one") && !tokens.isCapitalised(i))) {
                return true;
            }
        }
        for (int i = end - 1; i > from && end - i <= REACH; i--) {
            if (marks.begins(i, "name-link")) {
                return marks.begins(i + 1, "more-than-one");
            }
        }
        return false;
    }

    /** Without a bracket that stays open, and without words that lead on to what is left out. */
    private int closed(int from, int to) {
        int open = Math.max(open(from, to, "("), open(from, to, "“"));
        int end = open > from ? open : to;
        Optional<Mark> tail = marks.endingAt(end, "name-tail");
        while (tail.isPresent()
                && tail.get().from() > from + 1
                && nameEnd(end) == end
                && !Compounds.isInside(tokens, tail.get().from())) {
            end = tail.get().from();
            tail = marks.endingAt(end, "name-tail");
        }
        return end;
    }

    /** The opening mark that nothing closes; -1 where there is none. */
    private int open(int from, int to, String mark) {
        String close = mark.equals("(") ? ")" : "”";
        int open = -1;
        for (int i = from; i < to; i++) {
            open = tokens.is(i, mark) ? i : tokens.is(i, close) ? -1 : open;
        }
        return open;
    }
}
