package vn.lientin.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.CodedRule;
import vn.lientin.extract.Mark;
import vn.lientin.fact.Entity.Person;
import vn.lientin.fact.Fact;
import vn.lientin.fact.Fact.Statement;
import vn.lientin.fact.Fact.StatementMode;
import vn.lientin.text.Block;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Interviews that are printed as questions and answers: the answers are what the one who is asked says. */
final class Interviews {
    private static final List<String> QUESTIONS = Words.lines("words/interview-question.txt");
    /** Questions that make an interview. */
    private static final int LEAST = 2;

    private static final String QUESTION_MARK = "?";

    private final Reading reading;
    private final Tokens tokens;
    private final List<Block> blocks = new ArrayList<>();
    /** Whether the questions are paragraphs of their own and the answers have no dash. */
    private final boolean plain;

    private Interviews(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        for (Block block : reading.article().blocks()) {
            if (block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.HEADING) {
                blocks.add(block);
            }
        }
        this.plain = IntStream.range(0, blocks.size())
                        .filter(i -> isAsked(i) && isAddressed(blocks.get(i)))
                        .count()
                >= LEAST;
    }

    static List<Fact> of(Reading reading) {
        return new Interviews(reading).answers();
    }

    private List<Fact> answers() {
        List<Integer> questions = questions();
        List<Fact> answers = new ArrayList<>();
        if (questions.size() < LEAST) {
            return answers;
        }
        Optional<Person> asked = asked(from(blocks.get(questions.get(0))));
        for (int q = 0; q < questions.size(); q++) {
            int first = questions.get(q) + 1;
            int end = q + 1 < questions.size() ? questions.get(q + 1) : Math.min(first + 1, blocks.size());
            Optional<Person> speaker = first < end
                    ? speaker(blocks.get(first)).or(() -> asked.filter(person -> plain || isDash(blocks.get(first))))
                    : Optional.empty();
            for (int b = first; b < end && speaker.isPresent(); b++) {
                answers.add(answer(speaker.get(), blocks.get(b)));
            }
        }
        return answers;
    }

    private List<Integer> questions() {
        List<Integer> questions = new ArrayList<>();
        boolean asks = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (isQuestion(i)) {
                questions.add(i);
                asks |= text(blocks.get(i)).endsWith(QUESTION_MARK);
            }
        }
        return asks ? questions : List.of();
    }

    private boolean isQuestion(int i) {
        String text = text(blocks.get(i));
        boolean answered = i + 1 < blocks.size() && isDash(blocks.get(i + 1)) && !isDash(blocks.get(i));
        return QUESTIONS.stream().anyMatch(opening -> text.regionMatches(true, 0, opening, 0, opening.length()))
                || (text.endsWith(QUESTION_MARK) && answered)
                || (plain && isAsked(i));
    }

    /** A paragraph that ends in a question, before one that does not. */
    private boolean isAsked(int i) {
        return i + 1 < blocks.size()
                && text(blocks.get(i)).endsWith(QUESTION_MARK)
                && !text(blocks.get(i + 1)).endsWith(QUESTION_MARK);
    }

    /** The one who is asked is called by an office or by the word for a man or a woman, and nobody speaks in it. */
    private boolean isAddressed(Block question) {
        int from = from(question);
        int to = tokens.at(question.end());
        boolean called = reading.marks().within("Subject", from, to).stream()
                .anyMatch(subject -> subject.rule().startsWith("subjects.pronoun")
                        || subject.rule().startsWith("subjects.office"));
        return called && !reading.marks().has("Speech", from, to);
    }

    /** "Ông A: …". */
    private Optional<Person> speaker(Block answer) {
        int from = isDash(answer) ? from(answer) + 1 : from(answer);
        return reading.marks()
                .at(from, "Subject")
                .filter(subject -> tokens.is(subject.to(), ":"))
                .flatMap(reading.subjects()::of);
    }

    /** The only one whom the article names before the first question, or the one with whom a sentence began last. */
    private Optional<Person> asked(int before) {
        Set<Person> named = new LinkedHashSet<>();
        for (Mark name : reading.marks().within("Person", 0, before)) {
            reading.people().of(name).filter(reading.people()::isInArticle).ifPresent(named::add);
        }
        if (named.size() == 1) {
            return named.stream().findFirst();
        }
        return reading.body().stream()
                .filter(sentence -> sentence.from() < before)
                .flatMap(sentence -> reading.marks().at(sentence.from(), "Subject").stream())
                .flatMap(subject -> reading.subjects().of(subject).stream())
                .reduce((first, second) -> second);
    }

    private Fact answer(Person speaker, Block block) {
        int from = isDash(block) ? from(block) + 1 : from(block);
        int to = tokens.at(block.end());
        return new Statement(
                speaker,
                reading.article().span(from, to),
                StatementMode.DIRECT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                reading.evidence(from, to, CodedRule.INTERVIEW.id(), List.of()));
    }

    private boolean isDash(Block block) {
        return tokens.is(from(block), "-") || tokens.is(from(block), "–");
    }

    private int from(Block block) {
        return tokens.at(block.start());
    }

    private String text(Block block) {
        return tokens.text(from(block), tokens.at(block.end())).strip();
    }
}
