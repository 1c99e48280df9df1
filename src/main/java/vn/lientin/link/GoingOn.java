package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/**
 * How far what is said goes: to where another speaker takes over in the sentence, else over the sentences of its paragraph,
 * as far as the story does not go on, nobody is reported to speak, and the speaker is not spoken of.
 */
final class GoingOn {
    /** What asks for something. */
    private static final Set<String> REQUESTS = Words.set("kinds-that-ask");
    /** What is done in a sentence: thanks, a promise. */
    private static final Set<String> DEEDS = Words.set("kinds-done-by-saying");

    /** Sentences after the one with the verb that may still be what is said. */
    private static final int MOST = 4;
    /** Words of a caption. */
    private static final int CAPTION = 8;

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;
    private final Quotes quotes;
    private final Speakers speakers;
    private final Speeches speeches;
    private final List<Sentence> body;

    GoingOn(Reading reading, Speakers speakers, Speeches speeches) {
        this.reading = reading;
        this.quotes = reading.quotes();
        this.speakers = speakers;
        this.speeches = speeches;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.body = reading.body();
    }

    /**
     * Where what a subject says in sentence {@code s}, from a token on, ends. Acts of people abroad, and what is no clause, are told
     * in a sentence.
     */
    int end(int s, int from, Mark subject, Mark speech, boolean clause) {
        Optional<Person> speaker = reading.subjects().of(subject);
        boolean alone = speeches.kind(speech).isPresent()
                && speaker.filter(reading.home()::isAbroad).isPresent();
        boolean within = ((Found) speech.value()).with("within", "").equals("sentence");
        return untilAnother(from, subject, s)
                .orElseGet(() -> alone || within || !clause
                        ? body.get(s).to()
                        : lastSentence(s, speaker, speeches.kind(speech)));
    }

    /** Where another speaker takes over in the sentence, "…; còn ông B cho rằng …", or does something else by speaking. */
    private Optional<Integer> untilAnother(int from, Mark subject, int s) {
        for (Mark speech : speeches.within(from, body.get(s).to())) {
            Optional<Mark> other = speakers.of(speech, body.get(s));
            boolean takesOver = other.filter(mark -> isTakeover(mark.from()) && !quotes.isQuoted(mark.from()))
                    .flatMap(reading.subjects()::of)
                    .filter(person -> !reading.subjects().of(subject).equals(Optional.of(person)))
                    .isPresent();
            Optional<Integer> quotation = other.flatMap(mark -> ownQuotation(mark, speech));
            if (quotation.filter(open -> open > from).isPresent()) {
                return quotation;
            }
            if (isNextAct(speech, subject, s)) {
                return Optional.of(speech.from());
            }
            if (other.filter(mark -> isNamedAnew(mark, subject)).isPresent()) {
                return other.map(Mark::from);
            }
            if (takesOver) {
                return Optional.of(beforeTakeover(other.get().from()));
            }
        }
        return Optional.empty();
    }

    /** "… so với dự toán “…”, ông A nêu": a quotation that is told by itself. */
    private Optional<Integer> ownQuotation(Mark subject, Mark speech) {
        int close = subject.from() - 1;
        while (tokens.is(close, ",") || tokens.isDash(close)) {
            close--;
        }
        boolean told = !((Found) speech.value()).with("quote", "").isEmpty() && subject.from() >= speech.from();
        return told ? quotes.openOf(close).filter(quotes::isQuoted) : Optional.empty();
    }

    /** "cảm ơn …; đề nghị …". */
    private boolean isNextAct(Mark speech, Mark subject, int s) {
        return tokens.is(speech.from() - 1, ";")
                && speeches.kind(speech).isPresent()
                && !quotes.isQuoted(speech.from())
                && speakers.of(speech, body.get(s)).filter(subject::equals).isPresent();
    }

    /** "Ông A cho biết đường đã xong Ông A đề nghị …": a full stop is lost. */
    private boolean isNamedAnew(Mark other, Mark subject) {
        int at = other.from();
        return tokens.isCapitalised(at)
                && tokens.isWord(at - 1)
                && !quotes.isQuoted(at)
                && other.from() > subject.to()
                && marks.has("Person", at, other.to())
                && reading.subjects().of(other).equals(reading.subjects().of(subject));
    }

    private boolean isTakeover(int at) {
        int before = beforeTakeover(at) - 1;
        return tokens.is(at - 1, ";")
                || (before >= 0 && before < at - 1 && tokens.kind(before) == Tokens.Kind.PUNCTUATION);
    }

    /** "…, trong khi ông B …", "…, trong khi, ông B …". */
    private int beforeTakeover(int at) {
        return marks.endingAt(at, "clause-opener")
                .or(() -> tokens.is(at - 1, ",") ? marks.endingAt(at - 1, "clause-opener") : Optional.empty())
                .map(Mark::from)
                .orElse(at);
    }

    /** The end of the last sentence of the paragraph in which the speaker of sentence {@code s} is still reported to speak. */
    private int lastSentence(int s, Optional<Person> speaker, Optional<String> kind) {
        boolean asks = kind.filter(REQUESTS::contains).isPresent();
        boolean done = kind.filter(DEEDS::contains).isPresent();
        int end = body.get(s).to();
        for (int next = s + 1; next < body.size() && next <= s + MOST; next++) {
            Sentence sentence = body.get(next);
            boolean goesOn = sentence.block() == body.get(s).block() && sentence.from() == end;
            boolean background = (asks && isBackground(sentence)) || ((asks || done) && isOfThings(sentence));
            if (!goesOn || isQuestion(sentence) || !isStillSaid(sentence, speaker) || background) {
                break;
            }
            end = sentence.to();
        }
        return end;
    }

    /** Behind words that are told, not quoted, the reporter asks. */
    private boolean isQuestion(Sentence sentence) {
        return tokens.is(sentence.to() - 1, "?");
    }

    /** "Tháng trước, Cục A đã phạt …" behind a request: nothing is asked for in it. */
    private boolean isBackground(Sentence sentence) {
        boolean tells = Stream.of("Org", "Date").anyMatch(type -> marks.begins(sentence.from(), type))
                || marks.has("looks-back", sentence.from(), sentence.to());
        boolean now = marks.has("looks-on", sentence.from(), sentence.to()) && !marks.begins(sentence.from(), "adds");
        return (tells || now) && !isWish(sentence);
    }

    /** "Tàu A dài 20 m", "Cuộc thi có ba vòng": what the reporter tells of the matter. */
    private boolean isOfThings(Sentence sentence) {
        return marks.begins(sentence.from(), "ThingTold") && !isWish(sentence);
    }

    /** What is wished, planned or promised: in news from abroad other sentences are mostly the reporter's background. */
    private boolean isWish(Sentence sentence) {
        return marks.has("wish", sentence.from(), sentence.to());
    }

    private boolean isStillSaid(Sentence sentence, Optional<Person> speaker) {
        boolean story = marks.begins(sentence.from(), "story-opener");
        int begin = marks.at(sentence.from(), "clause-opener").map(Mark::to).orElse(sentence.from());
        boolean subject = marks.begins(begin, "Subject");
        boolean told = story
                || subject
                || opensOtherwise(sentence)
                || isBesideText(sentence)
                || isCaption(sentence)
                || opensWithSomebody(sentence)
                || marks.has("of-the-page", sentence.from(), sentence.to())
                || isTold(sentence)
                || isBeforeSubject(sentence);
        return !told
                && speaker.filter(person -> names(sentence, person)).isEmpty()
                && (speaker.filter(reading.home()::isAbroad).isEmpty() || isWish(sentence));
    }

    /** "Hiện trường vụ cháy": a few words that say nothing of anything. */
    private boolean isCaption(Sentence sentence) {
        return sentence.to() - sentence.from() <= CAPTION
                && !marks.has("in-clause", sentence.from(), sentence.to())
                && !isWish(sentence);
    }

    /** "Bà Bình cũng mong …": whoever it is. */
    private boolean opensWithSomebody(Sentence sentence) {
        return marks.begins(sentence.from(), "honor") && tokens.isCapitalised(sentence.from() + 1);
    }

    /** "Bày tỏ vui mừng trở lại, ông B …": somebody else goes on. */
    private boolean isBeforeSubject(Sentence sentence) {
        return marks.at(sentence.from(), "Says")
                .flatMap(says -> speakers.of(says, sentence))
                .isPresent();
    }

    /** A quotation, an item of a list, a link to another article. */
    private boolean opensOtherwise(Sentence sentence) {
        return Stream.of("“", "\"", "–", "-", "*", "•", ">", "[").anyMatch(mark -> tokens.is(sentence.from(), mark));
    }

    /** Whether somebody is reported to speak in it. */
    private boolean isTold(Sentence sentence) {
        return marks.has("Speech", sentence.from(), sentence.to())
                || marks.has("tells", sentence.from(), sentence.to())
                || marks.begins(sentence.from(), "OthersTell");
    }

    /** Whether a sentence speaks of a person, who then is not its speaker. */
    private boolean names(Sentence sentence, Person person) {
        return Stream.concat(
                        marks.within("Person", sentence.from(), sentence.to()).stream()
                                .map(reading.people()::of),
                        marks.within("Subject", sentence.from(), sentence.to()).stream()
                                .map(reading.subjects()::of))
                .anyMatch(Optional.of(person)::equals);
    }

    /** A caption or a by-line that the page runs into the paragraph: "Ảnh: A", "(Nguồn: B)", "A - B", "A (ghi)". */
    private boolean isBesideText(Sentence sentence) {
        boolean lower = false;
        boolean credit = false;
        boolean inBrackets = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            inBrackets = tokens.is(i, "(") || (inBrackets && !tokens.is(i, ")"));
            lower |= tokens.isWord(i) && !tokens.isCapitalised(i) && !inBrackets;
            credit |= marks.begins(i, "photo-word") && tokens.is(i + 1, ":");
        }
        return !lower || credit;
    }
}
