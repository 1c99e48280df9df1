package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Mark.Part;
import vn.lientin.extract.Rule.Found;
import vn.lientin.fact.Entity.Person;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** What a mark of a change of office says: whether it was done, and of whom. */
final class ChangeFrames {
    /** So many words before the verb can make a plan of it. */
    private static final int BEFORE = 12;
    /** Words at the end of a dismissal that names no post. */
    private static final int OWN = 6;

    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", ".");

    private final Reading reading;
    private final Tokens tokens;

    ChangeFrames(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    static Found found(Mark mark) {
        return (Found) mark.value();
    }

    /** Whether the rule gives its marks this property. */
    static boolean is(Mark mark, String property, String value) {
        return found(mark).with(property, "").equals(value);
    }

    /** Whether a part of the pattern matched any words. */
    boolean has(Mark mark, String part) {
        return found(mark).parts().first(part).filter(p -> p.to() > p.from()).isPresent();
    }

    /** Whether the post is the one that the text has said is to be filled. */
    boolean isToVacancy(Mark mark) {
        return is(mark, "post", "vacant");
    }

    /** Whether the post is the one that the change before has left. */
    boolean isToPostLeft(Mark mark) {
        return is(mark, "post", "left");
    }

    /** Whether it was done, rather than planned, proposed or denied. */
    boolean isDone(Mark mark, Sentence sentence) {
        if (tokens.is(mark.from() - 1, "việc")
                && !reading.marks().ends(mark.from() - 1, "settles")
                && !isDecidedBefore(mark, sentence)) {
            return false;
        }
        int from = mark.from();
        while (from > sentence.from()
                && mark.from() - from < BEFORE
                && !CLAUSE_ENDS.contains(tokens.lower(from - 1))
                && !isAnotherChange(from - 1, mark)) {
            from--;
        }
        int to = found(mark).parts().first("post").map(Part::from).orElse(mark.to());
        if (isOnlyPressed(mark, from)) {
            return false;
        }
        if (is(mark, "post", "own")) {
            from = Math.max(mark.from(), to - OWN);
        }
        for (Mark unsure : reading.marks().within("unsure", from, Math.max(to, mark.from()))) {
            if (reading.marks()
                    .covering(unsure.from(), "Subject", "Office", "carried-out")
                    .isEmpty()) {
                return false;
            }
        }
        return switch (found(mark).with("told", "")) {
            case "beside" -> isToldBeside(mark, sentence);
            case "listed" -> isListed(mark, sentence);
            case "behind" -> isBehindAct(mark, sentence);
            case "same" -> isNextLimb(mark, sentence);
            default -> true;
        };
    }

    /** "áp lực phải từ chức", "đòi ông A từ chức": others want it, and nothing behind that tells that it was done. */
    private boolean isOnlyPressed(Mark mark, int from) {
        return reading.marks().within("pressed", from, mark.to()).stream()
                .anyMatch(press ->
                        mark.type().equals("Dismissed") && !reading.marks().has("did", press.to(), mark.to()));
    }

    private boolean isAnotherChange(int token, Mark mark) {
        return reading.marks()
                .covering(token, "Appointed", "Dismissed")
                .filter(other -> other.to() <= mark.from())
                .isPresent();
    }

    /** Another appointment is told before it in the sentence, or in the one before where this one is all of its own. */
    private boolean isListed(Mark mark, Sentence sentence) {
        return (mark.from() == sentence.from() && isToldBeside(mark, sentence))
                || isBehindAct(mark, sentence)
                || IntStream.range(sentence.from(), mark.from()).anyMatch(this::isActOf);
    }

    /** An appointment that is told in full stands before it in the sentence. */
    private boolean isBehindAct(Mark mark, Sentence sentence) {
        return reading.marks().within("Appointed", sentence.from(), mark.from()).stream()
                .anyMatch(other ->
                        other.to() <= mark.from() && !is(other, "told", "listed") && !is(other, "told", "behind"));
    }

    /** The change told last before it in the sentence is of its kind. */
    private boolean isNextLimb(Mark mark, Sentence sentence) {
        return Stream.of("Appointed", "Dismissed")
                .flatMap(type -> reading.marks().within(type, sentence.from(), mark.from()).stream())
                .filter(other -> other.to() <= mark.from())
                .max(Comparator.comparingInt(Mark::to))
                .filter(other -> other.type().equals(mark.type()))
                .isPresent();
    }

    /** In a headline, or where the words before speak of an appointment or a decision. */
    private boolean isToldBeside(Mark mark, Sentence sentence) {
        if (sentence.kind() == Block.Kind.TITLE) {
            return true;
        }
        int from = sentence.from();
        for (Sentence other : reading.article().sentences()) {
            if (other.to() == sentence.from() && other.block() == sentence.block()) {
                from = other.from();
            }
        }
        for (int i = from; i + 1 < mark.from(); i++) {
            if (isDecision(i) || isActOf(i) || isChange(i, mark)) {
                return true;
            }
        }
        return false;
    }

    /** An appointment that is told in full begins here, before this one. */
    private boolean isChange(int token, Mark mark) {
        return reading.marks()
                .at(token, "Appointed")
                .filter(other -> !is(other, "told", "beside") && other.to() <= mark.from())
                .isPresent();
    }

    private boolean isDecidedBefore(Mark mark, Sentence sentence) {
        for (int i = Math.max(sentence.from(), mark.from() - 2 * BEFORE); i < mark.from(); i++) {
            if (isDecision(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDecision(int i) {
        return (tokens.is(i, "quyết") && tokens.is(i + 1, "định"))
                || (tokens.is(i, "nghị") && tokens.is(i + 1, "quyết"));
    }

    private boolean isActOf(int token) {
        return reading.marks()
                .at(token, "appoint")
                .filter(cue -> cue.length() > 1)
                .isPresent();
    }

    /** The persons that the change is about; "đồng chí" is the one of the change before in the sentence. */
    Set<Person> persons(Mark mark, Optional<Mark> before) {
        Set<Person> persons = new LinkedHashSet<>();
        if (is(mark, "who", "before")) {
            before.filter(other -> other.type().equals("Dismissed"))
                    .filter(other -> !reading.marks().has("Person", other.to(), mark.from()))
                    .ifPresent(other -> persons.addAll(persons(other, Optional.empty())));
        }
        for (Part part : found(mark).parts().all("who")) {
            if (!persons.isEmpty() && isApposition(part)) {
                continue;
            }
            Optional<Mark> who = part.mark().filter(subject -> !mark.type().equals("Appointed") || !isNewPost(subject));
            Optional<Mark> mover =
                    before.filter(other -> who.filter(subject -> isPronoun(subject) || isPostOf(other, subject))
                            .isPresent());
            if (mover.isPresent()) {
                persons.addAll(persons(mover.get(), Optional.empty()));
            } else if (who.filter(subject -> !isPronoun(subject) || beginsClause(subject) || isAlone(subject, mark))
                    .isPresent()) {
                who.flatMap(this::person).ifPresent(persons::add);
            }
        }
        return persons;
    }

    /** "bổ nhiệm ông A, Giáo sư tại B, giữ chức C": what stands behind the comma tells of the one before it. */
    private boolean isApposition(Part who) {
        return tokens.is(who.from() - 1, ",")
                && who.mark()
                        .filter(subject -> subject.rule().startsWith("subjects.rank")
                                || subject.rule().startsWith("subjects.office"))
                        .isPresent();
    }

    /** "thôi giữ chức A, được bổ nhiệm giữ chức B": the office that the change before tells of is nobody's here. */
    private static boolean isPostOf(Mark change, Mark subject) {
        return found(change).parts().all("post").stream()
                .anyMatch(post -> post.from() == subject.from() && post.to() == subject.to());
    }

    /** "giữ chức A và ông B giữ chức C": the office behind the verb is no holder of it. */
    private boolean isNewPost(Mark subject) {
        return subject.rule().startsWith("subjects.office")
                && (reading.marks().ends(subject.from(), "take")
                        || reading.marks().ends(subject.from(), "post-word"));
    }

    private Optional<Person> person(Mark who) {
        return who.type().equals("Subject")
                ? reading.subjects().of(who)
                : reading.people().of(who);
    }

    /** A pronoun inside a clause may stand for anybody. */
    private boolean beginsClause(Mark subject) {
        return subject.from() == 0
                || tokens.kind(subject.from() - 1) == Tokens.Kind.PUNCTUATION
                || reading.sentence(subject.from()).orElseThrow().from() == subject.from();
    }

    /** No other person is named in the sentence; or one before it, and the pronoun is whom others appoint. */
    private boolean isAlone(Mark subject, Mark change) {
        Sentence sentence = reading.sentence(subject.from()).orElseThrow();
        int before = named(sentence.from(), subject.from());
        boolean object = change.from() < subject.from();
        return (object && before == 1) || (before == 0 && named(subject.from(), sentence.to()) == 0);
    }

    private int named(int from, int to) {
        return reading.marks().within("Person", from, to).size()
                + reading.marks().within("ShortName", from, to).size();
    }

    private static boolean isPronoun(Mark subject) {
        return subject.rule().startsWith("subjects.pronoun");
    }

    /** The words that carry the change. */
    List<Mark> words(Mark mark) {
        List<Mark> words = new ArrayList<>();
        for (String name : List.of("who", "post")) {
            found(mark).parts().all(name).forEach(part -> part.mark().ifPresent(words::add));
        }
        words.sort(Comparator.comparingInt(Mark::from));
        return words;
    }
}
