package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.link.FigureSubjects.Subject;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** The words behind a figure that tell what it counts ("98,5% hồ sơ"): up to where their phrase ends. */
final class FigureTails {
    /** So many words after "và" may belong to the phrase before it. */
    private static final int JOINED = 8;
    /** One of a list without a number of its own has so many words. */
    private static final int MEMBER = 6;
    /** The same, where it is not another mark that follows. */
    private static final int SHORT = 2;
    /** Begin no member of a list. */
    private static final List<String> NO_MEMBERS = List.of("Period", "Date", "adverbial", "somebody");

    private final Marks marks;
    private final Tokens tokens;
    private final FigureOpenings openings;

    FigureTails(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.openings = new FigureOpenings(marks);
    }

    /**
     * The words to the end of their phrase.
     *
     * @param head where the unit begins that they tell more of, else the token behind the figure
     */
    Optional<Subject> of(int head, Mark figure, Sentence sentence) {
        int from = figure.to();
        int to = phraseEnd(from, sentence);
        if (to > from && to < sentence.to() && tokens.is(to, "và")) {
            to = joined(from, to, sentence);
        }
        boolean ends = endsPhrase(to, sentence);
        boolean saysMore = openings.isSaidOf(figure, to, sentence);
        to = withoutTail(from, to);
        if (to == from || marks.begins(from, "no-subject")) {
            return Optional.empty();
        }
        boolean thing = tokens.isWord(from) && (head < from || !marks.begins(from, "no-measured"));
        boolean whole = thing && ends && !saysMore && to - from <= FigureSubjects.LONGEST;
        return Optional.of(new Subject(tokens.text(head, to), whole));
    }

    /** Without words that only lead on to others: "máy bay trực thăng tới". */
    private int withoutTail(int from, int end) {
        int to = end;
        Optional<Mark> tail = marks.endingAt(to, "subject-tail");
        while (to > from
                && tail.isPresent()
                && !Compounds.isInside(tokens, tail.get().from())) {
            to = tail.get().from();
            tail = marks.endingAt(to, "subject-tail");
        }
        return to;
    }

    /**
     * Not before another number or a quotation, nor before more of the same: "3 tỉnh A, B và C", "các vụ khiếu nại, tố
     * cáo", "báo chí – truyền thông".
     */
    private boolean endsPhrase(int to, Sentence sentence) {
        if (to >= sentence.to() || tokens.kind(to) == Tokens.Kind.NUMBER) {
            return to >= sentence.to();
        }
        if (isCutOff(to)
                || tokens.isDash(to)
                || tokens.is(to, "/")
                || tokens.is(to, "“")
                || tokens.is(to, "\"")
                || tokens.is(to, "‘")) {
            return false;
        }
        boolean names = tokens.isCapitalised(to - 1) && to + 1 < sentence.to() && tokens.isCapitalised(to + 1);
        return !tokens.is(to, ",") || !(names || isMember(to + 1, sentence));
    }

    /** "nhà công vụ sử dụng không đúng mục đích", "đại biểu đăng ký đặt câu hỏi": the words before it go with it. */
    private boolean isCutOff(int to) {
        return marks.begins(to, "say") || marks.begins(to, "cuts-off");
    }

    /** Whether only a few words stand there: one more of a list. */
    private boolean isMember(int from, Sentence sentence) {
        int to = phraseEnd(from, sentence);
        boolean number = to < sentence.to() && tokens.kind(to) == Tokens.Kind.NUMBER;
        boolean listed = to < sentence.to() && (!tokens.isWord(to) || tokens.is(to, "và"));
        return to > from
                && !number
                && tokens.isWord(from)
                && !tokens.isCapitalised(from)
                && NO_MEMBERS.stream().allMatch(type -> !marks.begins(from, type))
                && to - from <= (listed ? MEMBER : SHORT);
    }

    private int phraseEnd(int from, Sentence sentence) {
        int to = from;
        while (to < sentence.to() && (isInName(to) || isOfPhrase(to))) {
            to++;
        }
        return to;
    }

    private boolean isOfPhrase(int token) {
        boolean ends = marks.begins(token, "subject-end") || marks.begins(token, "say");
        boolean goesOn = Compounds.isInside(tokens, token)
                || marks.covering(token, "of-phrase").isPresent();
        return (tokens.isWord(token) || isNumberOfName(token))
                && (!ends || goesOn)
                && !opensAnew(token)
                && !marks.begins(token, "Date");
    }

    /** "3 văn kiện hợp tác Hai nhà lãnh đạo …": a heading ran into the sentence behind it. */
    private boolean opensAnew(int token) {
        return tokens.isCapitalised(token)
                && !tokens.isAllCapitals(token)
                && (!tokens.isCapitalised(token - 1) || tokens.isAllCapitals(token - 1))
                && marks.begins(token, "opens-anew")
                && tokens.isWord(token + 1)
                && !tokens.isCapitalised(token + 1);
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
                && !marks.begins(token, "Figure")
                && tokens.text(token).chars().allMatch(c -> c == '/' || Character.isDigit(c));
    }

    /**
     * "người có công và thân nhân": the end of the phrase that "và" goes on with; the beginning of all where what follows
     * may be another clause, so that nothing is cut off.
     */
    private int joined(int from, int and, Sentence sentence) {
        if (and + 1 >= sentence.to()
                || !tokens.isWord(and + 1)
                || tokens.kind(and + 1) == Tokens.Kind.NUMBER
                || marks.begins(and + 1, "Figure")
                || marks.begins(and + 1, "about")
                || marks.begins(and + 1, "measure-verb")
                || marks.begins(and + 1, "change-verb")
                || marks.begins(and + 1, "somebody")) {
            return and;
        }
        int to = phraseEnd(and + 1, sentence);
        boolean number = to < sentence.to() && (tokens.kind(to) == Tokens.Kind.NUMBER || marks.begins(to - 1, "about"));
        boolean whole = to == sentence.to() || (!tokens.isWord(to) && !number) || marks.begins(to, "predicate");
        return whole && to - and <= JOINED && to > and + 1 && !marks.begins(and + 1, "acts-on") ? to : from;
    }
}
