package vn.lientin.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Who speaks where a verb of speech does not stand directly after its subject: "Ông A đến thăm, đề nghị …" and "Cho rằng …,
 * ông A …".
 */
final class Speakers {
    /** A subject so many tokens before its verb. */
    private static final int REACH = 60;
    /** Words of a clause that stands before its subject. */
    private static final int LEAST = 6;

    /** Words that tell where somebody is from. */
    private static final int RESIDENCE = 14;

    /** What may stand before a further predicate of a subject. */
    private static final Set<String> JOINS = Set.of(",", ";", "–", "-");

    private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", ":", "–", "-", ".", "”", "\"");

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;
    private final Quotes quotes;

    Speakers(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
        this.quotes = reading.quotes();
    }

    /** The Subject mark of a Speech or Says mark. */
    Optional<Mark> of(Mark speech, Sentence sentence) {
        Optional<Mark.Part> named = ((Found) speech.value()).parts().first("speaker");
        if (named.isPresent()) {
            return named.flatMap(Mark.Part::mark)
                    .filter(subject -> subject.from() > speech.from() || !isOfAnother(subject));
        }
        if (speech.from() == sentence.from()) {
            return leads(speech, sentence) ? after(speech, sentence) : Optional.empty();
        }
        return before(speech, sentence);
    }

    /** "người phát ngôn của ông A nói", "đơn gửi Thủ tướng đề nghị": the one named does not speak. */
    private boolean isOfAnother(Mark subject) {
        return marks.ends(subject.from(), "owned-by")
                && !marks.ends(subject.from(), "clause-opener")
                && reading.subjects().repeated(subject).isEmpty()
                && !beginsAfterComma(subject);
    }

    /** "theo ý của Bí thư Tỉnh ủy A, Bí thư Tỉnh ủy B Lê Văn C nói": only the first office belongs to the words before. */
    private boolean beginsAfterComma(Mark subject) {
        int name = marks.within("Person", subject.from(), subject.to()).stream()
                .findFirst()
                .map(Mark::from)
                .orElse(subject.from());
        for (int i = subject.from(); i < name; i++) {
            if (tokens.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb opens a clause that stands before its subject. */
    boolean leads(Mark speech, Sentence sentence) {
        return speech.from() == sentence.from()
                && speech.type().equals("Says")
                && marks.begins(speech.from(), "leading")
                && !tokens.is(speech.to(), "về");
    }

    private Optional<Mark> after(Mark says, Sentence sentence) {
        for (Mark subject : marks.within("Subject", says.to() + LEAST, sentence.to())) {
            boolean opens = tokens.is(subject.from() - 1, ",") && !quotes.isQuoted(subject.from());
            if (opens && isFollowedByPredicate(subject, sentence)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    private boolean isFollowedByPredicate(Mark subject, Sentence sentence) {
        return subject.to() < sentence.to()
                && tokens.isWord(subject.to())
                && !tokens.isCapitalised(subject.to())
                && !marks.begins(subject.to(), "joins");
    }

    private Optional<Mark> before(Mark says, Sentence sentence) {
        if (isDeed(says)) {
            return Optional.empty();
        }
        List<Mark> subjects = marks.within("Subject", Math.max(sentence.from(), says.from() - REACH), says.from());
        for (int i = subjects.size() - 1; i >= 0; i--) {
            Mark subject = subjects.get(i);
            if (!quotes.isQuoted(subject.from()) && opensClause(subject, sentence)) {
                boolean goesOn = isPredicate(says) || isBesideName(subject.to(), says.from());
                return goesOn && !isCutOff(subject, says) ? Optional.of(subject) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the verb goes on with what its subject does: after a comma, an "and". */
    private boolean isPredicate(Mark says) {
        return JOINS.contains(tokens.lower(says.from() - 1))
                || marks.begins(says.from(), "joins")
                || marks.ends(says.from(), "joins");
    }

    /** "đến thăm, chúc mừng": one of several deeds. */
    private boolean isDeed(Mark says) {
        int cue =
                ((Found) says.value()).parts().first("cue").map(Mark.Part::from).orElse(says.from());
        return marks.begins(cue, "deed-in-passing") && isPredicate(says) && !tokens.is(says.from() - 1, ";");
    }

    /** "ông A (58 tuổi) nói", "bà B ở thôn C đề nghị". */
    private boolean isBesideName(int from, int to) {
        boolean brackets = tokens.is(from, "(") && tokens.is(to - 1, ")");
        boolean residence = to - from < RESIDENCE && marks.begins(from, "residence");
        for (int i = from; i < to; i++) {
            residence = residence && tokens.kind(i) != Tokens.Kind.PUNCTUATION;
        }
        return brackets || residence;
    }

    /** "A và B cho biết": those before who say it together, the nearest first. */
    List<Mark> together(Mark subject, Sentence sentence) {
        List<Mark> all = new ArrayList<>();
        int at = subject.from();
        List<Mark> before = marks.within("Subject", sentence.from(), at);
        for (int i = before.size() - 1; i >= 0; i--) {
            Mark other = before.get(i);
            boolean joined = other.to() == at - 1
                    && (marks.begins(other.to(), "together") || (!all.isEmpty() && tokens.is(other.to(), ",")));
            if (!joined || quotes.isQuoted(other.from())) {
                break;
            }
            all.add(other);
            at = other.from();
        }
        return all.isEmpty() || opensClause(all.get(all.size() - 1), sentence) ? all : List.of();
    }

    private boolean opensClause(Mark subject, Sentence sentence) {
        int at = subject.from();
        return at == sentence.from()
                || CLAUSE_ENDS.contains(tokens.lower(at - 1))
                || marks.ends(at, "clause-opener")
                || marks.ends(at, "Date");
    }

    /** Whether somebody else acts between subject and verb. */
    private boolean isCutOff(Mark subject, Mark says) {
        for (int i = subject.to() + 1; i < says.from(); i++) {
            boolean opens = CLAUSE_ENDS.contains(tokens.lower(i - 1)) || marks.ends(i, "joins");
            boolean other = marks.begins(i, "crowd")
                    || marks.at(i, "Actor")
                            .filter(actor -> tokens.isWord(actor.to()) && !tokens.isCapitalised(actor.to()))
                            .isPresent();
            if (tokens.is(i, ":") || (opens && other)) {
                return true;
            }
        }
        return false;
    }
}
