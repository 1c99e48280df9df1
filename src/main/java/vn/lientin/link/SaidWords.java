package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Fact.StatementMode;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Where the words that somebody says begin and end, without the marks around them. */
final class SaidWords {
    /** Words of what is said. */
    private static final int LEAST = 3;
    /** Words behind a quotation that tell whose it is. */
    private static final int WHOSE = 8;
    /** Words of a quotation. */
    private static final int LONGEST = 200;
    /** Verbs of speech. */
    private static final List<String> VERBS = List.of("say", "act", "say-before-mark");
    /** Words that tell to whom something is said, or who reports it. */
    private static final int TOLD = 8;

    record Words(int from, int to, StatementMode mode) {
        int length() {
            return to - from;
        }
    }

    private final Marks marks;
    private final Tokens tokens;
    private final Quotes quotes;
    private final Speeches speeches;

    SaidWords(Reading reading, Speeches speeches) {
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.quotes = reading.quotes();
        this.speeches = speeches;
    }

    /** The words between an opening mark and its closing one. */
    Optional<Words> quotation(int open) {
        int close = quotes.closeOf(open).orElse(open);
        int to = close;
        while (to > open + 1 && tokens.is(to - 1, ",")) {
            to--;
        }
        return to - open > 2 ? Optional.of(new Words(open + 1, to, StatementMode.DIRECT)) : Optional.empty();
    }

    /** What ends in a closing mark whose opening one the page has lost. */
    Optional<Words> unopened(int from, int close) {
        return clause(from, close).map(words -> new Words(words.from, words.to, StatementMode.DIRECT));
    }

    /** A quotation whose closing mark the page has lost: as far as other words go. */
    Optional<Words> unclosed(int open, int to) {
        return clause(open + 1, to).map(words -> new Words(words.from, words.to, StatementMode.DIRECT));
    }

    Optional<Words> clause(int from, int to) {
        int end = wholeQuotation(from, beforeWhose(from, to));
        while (end > from && tokens.kind(end - 1) == Tokens.Kind.PUNCTUATION && !closes(end - 1, from)) {
            end--;
        }
        return end - from >= LEAST ? Optional.of(new Words(from, end, StatementMode.INDIRECT)) : Optional.empty();
    }

    /** "… “…”, lãnh đạo thành phố nói", "…, theo TTXVN": the words behind are the reporter's. */
    private int beforeWhose(int from, int to) {
        for (int i = to - 1; i > from && i >= to - WHOSE; i--) {
            boolean told = tokens.is(i, "”") && (tokens.is(i + 1, ",") || tokens.isDash(i + 1));
            if (tokens.is(i, ",") && marks.begins(i + 1, "as-reported")) {
                return i;
            }
            if (told && marks.within("tells-whose", i + 1, to).stream().anyMatch(verb -> isLast(verb, to))) {
                return i + 1;
            }
        }
        return to;
    }

    /** A quotation among what is said goes on to where it closes. */
    private int wholeQuotation(int from, int to) {
        int whole = to;
        for (int open = from; open < to; open++) {
            int end = quotes.closeOf(open).orElse(open) + 1;
            if (end > whole && end - to < LONGEST) {
                whole = end;
            }
        }
        return whole;
    }

    private boolean isLast(Mark verb, int to) {
        return verb.to() >= to - 1;
    }

    private boolean closes(int i, int from) {
        boolean mark = tokens.is(i, "”") || tokens.is(i, "\"");
        return tokens.is(i, ")")
                || tokens.is(i, "%")
                || (mark && quotes.openOf(i).filter(open -> open >= from).isPresent());
    }

    /** After the verb and what joins it to what is said; requests, thanks and the like, and what is no clause, begin with the verb. */
    int begin(Mark speech, Sentence sentence) {
        Mark.Part cue = ((Found) speech.value()).parts().first("cue").orElseThrow();
        if (speeches.isCue(speech, "kept") || (speeches.isCue(speech, "act") && !isBeforeMark(speech, cue))) {
            return cue.from();
        }
        int i = Math.max(speech.to(), cue.to());
        OptionalInt that = behindThat(i, sentence);
        if (that.isPresent()) {
            return that.getAsInt();
        }
        boolean mayBeObject = speeches.isCue(speech, "say") && !speeches.isCue(speech, "tells-clause");
        if (mayBeObject && i == cue.to() && isObject(i, sentence)) {
            return cue.from();
        }
        while (i < tokens.size()
                && (tokens.is(i, ",")
                        || tokens.is(i, ":")
                        || tokens.is(i, "rằng")
                        || tokens.is(i, "thêm")
                        || tokens.is(i + 1, "rằng"))) {
            i++;
        }
        return isWithinClause(speech, i, sentence) ? sentence.from() : i;
    }

    /** "góp ý, đường phải xong": with a mark behind it the verb only reports. */
    private boolean isBeforeMark(Mark speech, Mark.Part cue) {
        boolean another = VERBS.stream().anyMatch(type -> marks.begins(cue.to() + 1, type));
        return speeches.isCue(speech, "say-before-mark")
                && !another
                && (tokens.is(cue.to(), ",") || tokens.is(cue.to(), ":"));
    }

    /** "Khó khăn lớn nhất, theo ông A, là …": whose words they are stands among them. */
    private boolean isWithinClause(Mark speech, int from, Sentence sentence) {
        return speech.rule().startsWith("speech.according-to")
                && speech.from() > sentence.from() + 1
                && tokens.is(speech.from() - 1, ",")
                && marks.begins(from, "goes-on-after-whom")
                && !marks.begins(sentence.from(), "before-clause");
    }

    /** "thông báo với đoàn rằng …", "thông báo trên mạng rằng …". */
    private OptionalInt behindThat(int from, Sentence sentence) {
        return !marks.begins(from, "told-to") && !marks.begins(from, "told-on")
                ? OptionalInt.empty()
                : IntStream.range(from, Math.min(from + TOLD, sentence.to()))
                        .takeWhile(i -> tokens.isWord(i))
                        .filter(i -> tokens.is(i, "rằng") || (tokens.is(i, "là") && tokens.is(i + 1, ",")))
                        .map(i -> tokens.is(i + 1, ",") ? i + 2 : i + 1)
                        .findFirst();
    }

    /** "nhấn mạnh vai trò của …", "nhắc đến …": no clause, which could stand without the verb. */
    private boolean isObject(int from, Sentence sentence) {
        return tokens.kind(from) != Tokens.Kind.PUNCTUATION
                && (marks.begins(from, "object-noun") || !marks.has("in-clause", from, sentence.to()));
    }
}
