package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact.StatementMode;
import vn.lientin.fact.Span;
import vn.lientin.link.SaidWords.Words;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * What people said: direct and indirect speech.
 *
 * <p>A rule finds speaker and verb. What is said is the quotation before or after it, else the rest of the sentence and the
 * sentences of the paragraph after it, as far as nobody else speaks and the story does not go on.
 */
final class Statements {
    /** Words that a clause before its speaker has at least. */
    private static final int CLAUSE = 6;
    /** Words of what is said. */
    private static final int LEAST = 3;
    /** The same with a verb that asks for something, or behind a quotation. */
    private static final int KEPT = 5;

    /**
     * A statement, before it is known at which meeting it was made.
     *
     * @param subject the Subject mark of the speaker
     * @param speech the mark of the verb that reports it
     */
    record Said(Person speaker, Span text, StatementMode mode, Mark subject, Mark speech, Evidence evidence) {}

    private final Reading reading;
    private final Tokens tokens;
    private final Quotes quotes;
    private final Speakers speakers;
    private final Speeches speeches;
    private final GoingOn goingOn;
    private final SaidWords words;
    private final List<Sentence> body;
    private final List<Said> said = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();
    /** Token after what was said last. */
    private int lastEnd;

    private Statements(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.quotes = reading.quotes();
        this.speakers = new Speakers(reading);
        this.speeches = new Speeches(reading);
        this.goingOn = new GoingOn(reading, speakers, speeches);
        this.words = new SaidWords(reading, speeches);
        this.body = reading.body();
    }

    /** In the order of the text. */
    static List<Said> of(Reading reading) {
        Statements statements = new Statements(reading);
        for (int s = 0; s < statements.body.size(); s++) {
            statements.readSentence(s);
        }
        statements.said.sort(Comparator.comparing(one -> one.text()));
        return statements.said;
    }

    private void readSentence(int s) {
        Sentence sentence = body.get(s);
        int free = sentence.from();
        goOn(s);
        for (Mark speech : speeches.within(sentence.from(), sentence.to())) {
            if (speech.from() < free || quotes.isQuoted(speech.from())) {
                continue;
            }
            Optional<Mark> subject = speakers.of(speech, sentence).filter(mark -> !isWithBody(mark));
            Optional<Person> speaker = subject.flatMap(reading.subjects()::of);
            if (speaker.isPresent()) {
                Optional<Words> before =
                        quoteBefore(speech, subject.get(), sentence).or(() -> clauseBefore(speech, sentence));
                boolean quoted = before.filter(told -> !taken.contains(told.from()) || isOfQuote(subject.get(), speech))
                        .isPresent();
                Optional<Words> after = after(speech, subject.get(), s, quoted);
                add(before, subject.get(), speech, sentence);
                add(after, subject.get(), speech, sentence);
                free = after.map(Words::to).orElse(speech.to());
            }
        }
    }

    /** "Chính phủ, Thủ tướng yêu cầu", "nhiệm vụ Chính phủ, Thủ tướng giao": what both want, as somebody else tells. */
    private boolean isWithBody(Mark subject) {
        return tokens.is(subject.from() - 1, ",")
                && !reading.marks().has("Person", subject.from(), subject.to())
                && reading.marks()
                        .endingAt(subject.from() - 1, "Org")
                        .filter(body -> reading.sentence(body.from())
                                        .filter(sentence ->
                                                sentence.from() == body.from() || tokens.is(body.from() - 1, ":"))
                                        .isPresent()
                                || reading.marks().ends(body.from(), "given-task"))
                        .isPresent();
    }

    /** “…”, ông A nói. The verb tells of no more than the quotation. */
    private boolean isOfQuote(Mark subject, Mark speech) {
        int before = subject.from() - 1;
        return subject.from() >= speech.from() && (tokens.is(before, ",") || tokens.isDash(before));
    }

    /** “…” without a speaker: whoever spoke just before. */
    private void goOn(int s) {
        Sentence sentence = body.get(s);
        Optional<Integer> close = quotes.closeOf(sentence.from());
        if (close.isEmpty() || said.isEmpty() || !standsAlone(close.get())) {
            return;
        }
        Said last = said.get(said.size() - 1);
        if (isDirectlyBefore(sentence.from()) && !isOfOther(close.get(), last.speaker())) {
            words.quotation(sentence.from())
                    .filter(quoted -> taken.add(quoted.from()))
                    .ifPresent(quoted -> add(last.speaker(), quoted, last.subject(), last.speech()));
        }
    }

    /** "“…?” - cử tri hỏi": somebody else is named as its speaker. */
    private boolean isOfOther(int close, Person last) {
        boolean told = tokens.isDash(close + 1) || tokens.is(close + 1, ",");
        return told
                && reading.marks()
                        .at(close + 2, "Subject")
                        .flatMap(reading.subjects()::of)
                        .filter(last::equals)
                        .isEmpty();
    }

    /** Whether nobody is named as its speaker after a quotation. */
    private boolean standsAlone(int close) {
        int i = close + 1;
        while (i < tokens.size() && tokens.is(i, ".")) {
            i++;
        }
        boolean ends = reading.sentence(close).map(Sentence::to).orElse(0) <= i;
        return ends
                && (i > close + 1 || isStop(close - 1) || reading.sentence(i).isEmpty());
    }

    private boolean isStop(int i) {
        return tokens.is(i, ".") || tokens.is(i, "!") || tokens.is(i, "?") || tokens.is(i, "…");
    }

    /** Whether what was said last ends where this begins. */
    private boolean isDirectlyBefore(int from) {
        int i = from - 1;
        while (i >= lastEnd && tokens.kind(i) == Tokens.Kind.PUNCTUATION) {
            i--;
        }
        return i < lastEnd && lastEnd <= from;
    }

    /** Adds what a subject said, and those who said it together with it. */
    private void add(Optional<Words> words, Mark subject, Mark speech, Sentence sentence) {
        if (words.isEmpty() || !taken.add(words.get().from())) {
            return;
        }
        reading.subjects().of(subject).ifPresent(speaker -> add(speaker, words.get(), subject, speech));
        for (Mark other : speakers.together(subject, sentence)) {
            reading.subjects().of(other).ifPresent(speaker -> add(speaker, words.get(), other, speech));
        }
    }

    private void add(Person speaker, Words words, Mark subject, Mark speech) {
        Span text = reading.article().span(words.from(), words.to());
        Evidence evidence = reading.evidence(
                Math.min(words.from(), speech.from()),
                Math.max(words.to(), speech.to()),
                speech.rule(),
                List.of(speech));
        said.add(new Said(speaker, text, words.mode(), subject, speech, evidence));
        lastEnd = words.to();
    }

    /** “…”, ông A nói: the quotation that ends where speaker and verb begin; not: "Tại hội thảo “…”, ông A nói". */
    private Optional<Words> quoteBefore(Mark speech, Mark subject, Sentence sentence) {
        boolean ofSentence = ((Found) speech.value()).with("from", "").equals("sentence");
        boolean last = speech.to() >= sentence.to() - 1 || (ofSentence && speech.from() == sentence.from());
        int i = Math.min(speech.from(), Math.max(sentence.from(), subject.from())) - 1;
        while (i >= 0 && (tokens.is(i, ",") || tokens.isDash(i) || (last && tokens.is(i, ".")))) {
            i--;
        }
        int close = i;
        boolean joined = i < subject.from() - 1 || isStop(i - 1);
        if (i > sentence.from() && isUnopened(sentence.from(), i)) {
            return words.unopened(sentence.from(), i).filter(told -> joined && told.length() >= CLAUSE);
        }
        return quotes.openOf(i)
                .filter(open ->
                        !reading.marks().ends(open, "titled") || reading.marks().has("wish", open, close))
                .filter(open ->
                        close - open > CLAUSE || (joined && (open == sentence.from() || !tokens.isWord(open - 1))))
                .flatMap(words::quotation);
    }

    /** "Việc này phải làm ngay”, ông A nói": the page has lost where the quotation begins. */
    private boolean isUnopened(int from, int close) {
        return tokens.is(close, "”")
                && IntStream.range(from, close).noneMatch(k -> tokens.is(k, "“") || tokens.is(k, "”"))
                && quotes.openOf(close).isEmpty();
    }

    /** "…, ông A cho biết.": the clause before, where the verb ends the sentence. */
    private Optional<Words> clauseBefore(Mark speech, Sentence sentence) {
        boolean told = ((Found) speech.value()).with("quote", "").equals("clause");
        return told && !reading.marks().begins(sentence.from(), "story-opener")
                ? words.clause(sentence.from(), speech.from()).filter(clause -> clause.length() >= CLAUSE)
                : Optional.empty();
    }

    private Optional<Words> after(Mark speech, Mark subject, int s, boolean quoted) {
        Found found = (Found) speech.value();
        Sentence sentence = body.get(s);
        int from = words.begin(speech, sentence);
        if (speakers.leads(speech, sentence)) {
            return words.clause(from, subject.from() - 1);
        }
        if (endsSentence(speech, sentence)
                || isAsked(speech, sentence)
                || isToldByNext(from, speech, subject, sentence)) {
            return Optional.empty();
        }
        if (from < sentence.to() && (tokens.is(from, "“") || tokens.is(from, "\""))) {
            Optional<Words> quotation = words.quotation(from);
            boolean whole = quotes.closeOf(from)
                    .map(close -> close >= sentence.to() - 2 || close - from > 12)
                    .orElse(false);
            if (quotation.isPresent() && whole) {
                return quotation;
            }
        }
        if (from < sentence.to() && quotes.isUnclosed(from)) {
            return words.unclosed(from, goingOn.end(s, from + 1, subject, speech, true));
        }
        boolean onlyBefore = !found.with("quote", "").isEmpty() || (quoted && isReport(speech));
        int least = speeches.isCue(speech, "kept") || quoted ? KEPT : LEAST;
        return onlyBefore
                ? Optional.empty()
                : words.clause(
                                from,
                                goingOn.end(s, Math.max(from, speech.to()), subject, speech, isClause(from, speech)))
                        .filter(told -> told.length() >= least);
    }

    /** Not "nêu vai trò của …": the verb is told with its object. */
    private boolean isClause(int from, Mark speech) {
        return from >= speech.to() || !speeches.isCue(speech, "say");
    }

    /** "…”, ông A biểu dương.", "ông A nhấn mạnh khi phát biểu tại B.": the next sentence is the reporter's. */
    private boolean endsSentence(Mark speech, Sentence sentence) {
        return speech.to() >= sentence.to()
                || (speech.to() == sentence.to() - 1 && isStop(speech.to()))
                || reading.marks().begins(speech.to(), "OnlySetting");
    }

    /** "Theo ông, bao giờ đường xong?", "Bộ trưởng có chia sẻ gì về việc này?": he is asked. */
    private boolean isAsked(Mark speech, Sentence sentence) {
        return tokens.is(sentence.to() - 1, "?")
                && !((Found) speech.value()).with("asked", "").isEmpty();
    }

    /** "phát biểu và cho rằng …", "báo cáo, làm rõ …": the second verb tells what is said. */
    private boolean isToldByNext(int from, Mark speech, Mark subject, Sentence sentence) {
        boolean joined = reading.marks().begins(from, "joins");
        boolean mayBe = joined || (tokens.is(from - 1, ",") && !speeches.isCue(speech, "say"));
        return mayBe
                && from >= speech.to()
                && reading.marks()
                        .at(joined ? from + 1 : from, "Says")
                        .flatMap(next -> speakers.of(next, sentence))
                        .filter(subject::equals)
                        .isPresent();
    }

    /** "“…”, ông A kể trong nước mắt": the words behind the verb tell how it is said; "“…”, ông A đề nghị …" tells more. */
    private boolean isReport(Mark speech) {
        boolean told = tokens.isWord(speech.to()) || tokens.is(speech.to(), ",");
        return !speeches.isCue(speech, "act") || !told || reading.marks().begins(speech.to(), "no-speech");
    }
}
