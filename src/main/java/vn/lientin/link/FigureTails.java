package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Marks;
import vn.lientin.link.FigureSubjects.Subject;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** The words behind a figure that tell what it counts ("98,5% hồ sơ"): up to where their phrase ends. */
final class FigureTails {
    /** So many words after "và" may belong to the phrase before it. */
    private static final int JOINED = 8;
    /** One of a list without a number of its own has so many words. */
    private static final int MEMBER = 3;

    private final Marks marks;
    private final Tokens tokens;

    FigureTails(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /**
     * The words to the end of their phrase.
     *
     * @param head where the unit begins that they tell more of, else the same as {@code from}
     */
    Optional<Subject> of(int head, int from, Sentence sentence) {
        int to = phraseEnd(from, sentence);
        boolean ends = endsPhrase(to, sentence);
        if (to > from && to < sentence.to() && tokens.is(to, "và")) {
            to = joined(from, to, sentence);
        }
        while (to > from && marks.endingAt(to, "subject-tail").isPresent()) {
            to = marks.endingAt(to, "subject-tail").get().from();
        }
        boolean told = to > from && marks.at(from, "no-subject").isEmpty();
        return told
                ? Optional.of(new Subject(tokens.text(head, to), ends && to - from <= FigureSubjects.LONGEST))
                : Optional.empty();
    }

    /** Not before another number, nor before more of the same: "3 tỉnh A, B và C", "các vụ khiếu nại, tố cáo". */
    private boolean endsPhrase(int to, Sentence sentence) {
        if (to >= sentence.to() || tokens.kind(to) == Tokens.Kind.NUMBER) {
            return to >= sentence.to();
        }
        if (tokens.isDash(to) && tokens.isAttached(to)) {
            return false;
        }
        boolean names = tokens.isCapitalised(to - 1) && to + 1 < sentence.to() && tokens.isCapitalised(to + 1);
        return !(tokens.is(to, ",") || tokens.is(to, "/")) || !(names || isShort(to + 1, sentence));
    }

    /** Whether only a few words stand there before the next mark: one more of a list. */
    private boolean isShort(int from, Sentence sentence) {
        int to = phraseEnd(from, sentence);
        boolean listed = to < sentence.to() && (!tokens.isWord(to) || tokens.is(to, "và"));
        return listed && to > from && to - from <= MEMBER;
    }

    private int phraseEnd(int from, Sentence sentence) {
        int to = from;
        while (to < sentence.to() && (isInName(to) || isOfPhrase(to))) {
            to++;
        }
        return to;
    }

    private boolean isOfPhrase(int token) {
        boolean ends = marks.at(token, "subject-end").isPresent()
                || marks.at(token, "say").isPresent();
        boolean goesOn = Compounds.isInside(tokens, token)
                || marks.at(token, "of-phrase").isPresent();
        return (tokens.isWord(token) || isNumberOfName(token)) && (!ends || goesOn);
    }

    /** "TP.HCM", "Bộ Văn hóa, Thể thao và Du lịch": what stands in a name does not end a phrase. */
    private boolean isInName(int token) {
        return marks.covering(token, "Place", "Org")
                .filter(name -> name.from() < token)
                .isPresent();
    }

    /** "quận 1", "năm 2017": no other count. */
    private boolean isNumberOfName(int token) {
        return tokens.kind(token) == Tokens.Kind.NUMBER
                && marks.at(token, "Figure").isEmpty();
    }

    /**
     * "người có công và thân nhân": the end of the phrase that "và" goes on with; the beginning of all where what follows
     * may be another clause, so that nothing is cut off.
     */
    private int joined(int from, int and, Sentence sentence) {
        if (and + 1 >= sentence.to()
                || !tokens.isWord(and + 1)
                || tokens.kind(and + 1) == Tokens.Kind.NUMBER
                || marks.at(and + 1, "Figure").isPresent()
                || marks.at(and + 1, "about").isPresent()) {
            return and;
        }
        int to = phraseEnd(and + 1, sentence);
        boolean whole = to == sentence.to()
                || !tokens.isWord(to)
                || marks.at(to, "predicate").isPresent();
        return whole
                        && to - and <= JOINED
                        && to > and + 1
                        && marks.at(and + 1, "acts-on").isEmpty()
                ? to
                : from;
    }
}
