package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Evidence;
import vn.lientin.fact.Fact.StatementMode;
import vn.lientin.fact.Span;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * What people said: direct and indirect speech.
 *
 * <p>A rule finds speaker and verb. What is said is the quotation before or after it, else the rest of the sentence and the
 * sentences of the paragraph after it, as far as nobody else speaks and the story does not go on.
 */
final class Statements {
    /** Sentences after the one with the verb that may still be what is said. */
    private static final int GOES_ON = 4;

    /**
     * A statement, before it is known at which meeting it was made.
     *
     * @param subject the Subject mark of the speaker
     */
    record Said(Person speaker, Span text, StatementMode mode, Mark subject, Evidence evidence) {}

    private record Words(int from, int to, StatementMode mode) {}

    private final Reading reading;
    private final Tokens tokens;
    private final Quotes quotes;
    private final Speakers speakers;
    private final List<Sentence> body;
    private final List<Said> said = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    private Statements(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.quotes = reading.quotes();
        this.speakers = new Speakers(reading);
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
        for (Mark speech : speeches(sentence)) {
            if (speech.from() < free || quotes.isQuoted(speech.from())) {
                continue;
            }
            Optional<Mark> subject = speakers.of(speech, sentence);
            Optional<Person> speaker = subject.flatMap(reading.subjects()::of);
            if (speaker.isPresent()) {
                Optional<Words> before = quoteBefore(speech, sentence);
                Optional<Words> after = after(speech, subject.get(), s, before.isPresent());
                before.ifPresent(words -> add(speaker.get(), words, subject.get(), speech));
                after.ifPresent(words -> add(speaker.get(), words, subject.get(), speech));
                free = after.map(Words::to).orElse(speech.to());
            }
        }
    }

    private List<Mark> speeches(Sentence sentence) {
        List<Mark> speeches = new ArrayList<>(reading.marks().within("Speech", sentence.from(), sentence.to()));
        speeches.addAll(reading.marks().within("Says", sentence.from(), sentence.to()));
        speeches.sort(Comparator.comparingInt(Mark::from));
        return speeches;
    }

    private void add(Person speaker, Words words, Mark subject, Mark speech) {
        if (!taken.add(words.from)) {
            return;
        }
        Span text = reading.article().span(words.from, words.to);
        Evidence evidence = reading.evidence(
                Math.min(words.from, speech.from()), Math.max(words.to, speech.to()), speech.rule(), List.of(speech));
        said.add(new Said(speaker, text, words.mode, subject, evidence));
    }

    /** “…”, ông A nói: the quotation that ends where speaker and verb begin. */
    private Optional<Words> quoteBefore(Mark speech, Sentence sentence) {
        boolean last = speech.to() >= sentence.to() - 1;
        int i = speech.from() - 1;
        while (i >= 0
                && (tokens.is(i, ",") || tokens.is(i, "–") || tokens.is(i, "-") || (last && tokens.is(i, ".")))) {
            i--;
        }
        return quotes.openOf(i).flatMap(open -> quotation(open));
    }

    /** The words between an opening mark and its closing one, without the marks. */
    private Optional<Words> quotation(int open) {
        int close = quotes.closeOf(open).orElse(open);
        int to = close;
        while (to > open + 1 && tokens.is(to - 1, ",")) {
            to--;
        }
        return to - open > 2 ? Optional.of(new Words(open + 1, to, StatementMode.DIRECT)) : Optional.empty();
    }

    private Optional<Words> after(Mark speech, Mark subject, int s, boolean quoted) {
        Found found = (Found) speech.value();
        Sentence sentence = body.get(s);
        int from = contentStart(speech, found);
        if (speakers.leads(speech, sentence)) {
            return words(from, subject.from() - 1);
        }
        if (from < sentence.to() && (tokens.is(from, "“") || tokens.is(from, "\""))) {
            Optional<Words> quotation = quotation(from);
            boolean whole = quotes.closeOf(from)
                    .map(close -> close >= sentence.to() - 2 || close - from > 12)
                    .orElse(false);
            if (quotation.isPresent() && whole) {
                return quotation;
            }
        }
        boolean onlyBefore = quoted || !found.with("quote", "").isEmpty();
        return onlyBefore ? Optional.empty() : words(from, goesOn(s));
    }

    private Optional<Words> words(int from, int to) {
        int end = to;
        while (end > from && tokens.kind(end - 1) == Tokens.Kind.PUNCTUATION && !closesQuote(end - 1)) {
            end--;
        }
        return end - from >= 3 ? Optional.of(new Words(from, end, StatementMode.INDIRECT)) : Optional.empty();
    }

    private boolean closesQuote(int i) {
        return tokens.is(i, "”") || tokens.is(i, "\"") || tokens.is(i, ")") || tokens.is(i, "%");
    }

    /** After the verb and what joins it to what is said; requests, thanks and the like begin with the verb. */
    private int contentStart(Mark speech, Found found) {
        Mark.Part cue = found.parts().first("cue").orElseThrow();
        boolean act = reading.marks()
                .at(cue.from(), "act")
                .filter(mark -> mark.to() == cue.to())
                .isPresent();
        if (act) {
            return cue.from();
        }
        int i = Math.max(speech.to(), cue.to());
        while (i < tokens.size()
                && (tokens.is(i, ",") || tokens.is(i, ":") || tokens.is(i, "rằng") || tokens.is(i, "thêm"))) {
            i++;
        }
        return i;
    }

    /** The end of the last sentence of the paragraph in which the speaker is still reported to speak. */
    private int goesOn(int s) {
        int end = body.get(s).to();
        for (int next = s + 1; next < body.size() && next <= s + GOES_ON; next++) {
            Sentence sentence = body.get(next);
            if (sentence.block() != body.get(s).block() || !isStillSaid(sentence)) {
                break;
            }
            end = sentence.to();
        }
        return end;
    }

    private boolean isStillSaid(Sentence sentence) {
        boolean story = reading.marks().at(sentence.from(), "story-opener").isPresent();
        boolean quote = tokens.is(sentence.from(), "“") || tokens.is(sentence.from(), "\"");
        boolean dash = tokens.is(sentence.from(), "–") || tokens.is(sentence.from(), "-");
        boolean speech = !reading.marks()
                .within("Speech", sentence.from(), sentence.to())
                .isEmpty();
        boolean subject = reading.marks().at(sentence.from(), "Subject").isPresent();
        return !(story || quote || dash || speech || subject);
    }
}
