package vn.lientin.link;

import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.Rule.Found;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * What a figure counts: the quantity named before it ("tổng vốn đăng ký là 5 tỷ đồng"), what opens the clause whose verb
 * leads to it ("xuất khẩu tăng 16,8%"), or the words behind it ("98,5% hồ sơ"). What would be cut off in the middle, and
 * what tells who acts and not what is counted, is left out.
 */
final class FigureSubjects {
    /** Longer phrases are no subject. */
    static final int LONGEST = 16;
    /** So many words of a clause before its verb are what is counted. */
    private static final int CLAUSE = 8;
    /** So many words lie between a deed and its sum. */
    private static final int DEED = 12;

    private final Marks marks;
    private final Tokens tokens;
    private final FigureTails tails;
    private final FigureQuantities quantities;

    /**
     * The words for what a figure counts.
     *
     * @param whole whether their phrase ends there; else it goes on, and they would be a fragment
     */
    record Subject(String words, boolean whole) {}

    FigureSubjects(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.tails = new FigureTails(marks);
        this.quantities = new FigureQuantities(marks);
    }

    /** Whether the figure's unit tells nothing without what it measures: "%", "đồng", "km". */
    boolean isMeasure(Mark figure) {
        return ((Found) figure.value())
                .parts()
                .first("unit")
                .map(unit -> marks.at(unit.from(), "measure")
                        .filter(measure -> measure.to() == unit.to())
                        .isPresent())
                .orElse(true);
    }

    /** Whether nothing is said there of anything. */
    boolean isNominal(int from, int to) {
        return quantities.isNominal(from, to);
    }

    Optional<Subject> of(Mark figure, Sentence sentence) {
        FigureLead lead = FigureLead.of(figure, marks);
        if (!isMeasure(figure)) {
            int unit =
                    ((Found) figure.value()).parts().first("unit").orElseThrow().from();
            return tails.of(unit, figure, sentence).or(() -> quantities.ofThings(lead, sentence));
        }
        Optional<Subject> before = quantities.of(lead, isSum(figure), sentence).or(() -> valued(lead, sentence));
        Optional<Subject> behind = measured(figure, sentence);
        boolean share = tokens.is(figure.to() - 1, "%") && behind.isPresent();
        return before.or(() -> share ? behind : clause(lead, figure, sentence))
                .or(() -> behind)
                .or(() -> deed(lead, figure, sentence))
                .or(() -> goesOn(lead, sentence))
                .or(() -> actor(lead, figure, sentence));
    }

    /** "xuất khẩu đạt 5 tỷ đồng, tăng 16,8%": what the figure before counts. */
    private Optional<Subject> goesOn(FigureLead lead, Sentence sentence) {
        int end = tokens.is(lead.phraseEnd() - 1, ",") ? lead.phraseEnd() - 1 : lead.phraseEnd();
        boolean and = marks.ends(end, "clause-start");
        int at = and ? end - 1 : end;
        return lead.verb() && at > sentence.from()
                ? marks.endingAt(at, "Figure")
                        .flatMap(before -> of(before, sentence))
                        .filter(Subject::whole)
                : Optional.empty();
    }

    /** "tỉnh A 5 tỷ đồng, Công ty B: 2 tỷ đồng": one of a list of those whose money it is. */
    private Optional<Subject> actor(FigureLead lead, Mark figure, Sentence sentence) {
        int end = tokens.is(lead.phraseEnd() - 1, ":") ? lead.phraseEnd() - 1 : lead.phraseEnd();
        boolean money = ((Found) figure.value()).parts().first("unit").isEmpty();
        return money && !lead.verb()
                ? marks.endingAt(end, "Actor")
                        .filter(who -> opens(who.from(), sentence))
                        .map(who -> new Subject(tokens.text(who.from(), who.to()), true))
                : Optional.empty();
    }

    /** "dự án A, trị giá 5 tỷ đồng": what is worth so much, from where its phrase begins. */
    private Optional<Subject> valued(FigureLead lead, Sentence sentence) {
        Optional<Mark> worth = marks.endingAt(lead.phraseEnd(), "worth");
        if (worth.isEmpty()) {
            return Optional.empty();
        }
        int to = worth.get().from();
        while (to > sentence.from() && (tokens.is(to - 1, ",") || tokens.is(to - 1, "-") || tokens.is(to - 1, "với"))) {
            to--;
        }
        int from = to;
        while (from > sentence.from() && to - from <= LONGEST && isValuedWord(from)) {
            from--;
        }
        if (from == to) {
            return Optional.empty();
        }
        boolean whole = to - from <= LONGEST
                && !tokens.isDash(from - 1)
                && !Compounds.isInside(tokens, from)
                && !marks.has("Figure", from + 1, to)
                && isThingOfWorth(from)
                && !quantities.isLastOfSeveral(from, sentence);
        return Optional.of(new Subject(tokens.text(from, to), whole));
    }

    /** "dự án …", "287 dự án …", "một hợp đồng …"; what begins otherwise may do something. */
    private boolean isThingOfWorth(int from) {
        boolean number = marks.begins(from, "Figure");
        int noun = tokens.is(from, "một") || marks.begins(from, "several-before") ? from + 1 : from;
        return number || marks.begins(noun, "counted") || marks.begins(noun, "of-worth");
    }

    private boolean isValuedWord(int to) {
        boolean word = tokens.isWord(to - 1) || tokens.kind(to - 1) == Tokens.Kind.NUMBER;
        boolean breaks = marks.endingAt(to, "valued-break")
                .filter(cue -> !Compounds.isInside(tokens, cue.from()))
                .isPresent();
        return word && !breaks;
    }

    /** Whether a figure may tell how much money: a sum or a share. */
    private boolean isSum(Mark figure) {
        return ((Found) figure.value()).parts().first("unit").isEmpty() || tokens.is(figure.to() - 1, "%");
    }

    /** "xuất khẩu tăng 16,8%": what opens the clause, where nothing tells that it does something else. */
    private Optional<Subject> clause(FigureLead lead, Mark figure, Sentence sentence) {
        boolean listed = tokens.is(figure.to() - 1, "%") && !tokens.isWord(figure.to());
        if ((!lead.verb() && !listed) || isInBrackets(figure, sentence)) {
            return Optional.empty();
        }
        int from = lead.phraseEnd();
        while (from > sentence.from() && lead.phraseEnd() - from <= CLAUSE && goesOn(from)) {
            from--;
        }
        boolean whole = from < lead.phraseEnd() && lead.phraseEnd() - from <= CLAUSE && opens(from, sentence);
        boolean cut = marks.ends(lead.phraseEnd(), "level");
        boolean thing = !quantities.isLastOfSeveral(from, sentence)
                && (!marks.begins(from, "no-thing") || marks.begins(from, "quantity"));
        return whole && !cut && isThing(from, lead.phraseEnd())
                ? Optional.of(new Subject(tokens.text(from, lead.phraseEnd()), thing))
                : Optional.empty();
    }

    /** In brackets stands a part of a quantity that is named before them. */
    private boolean isInBrackets(Mark figure, Sentence sentence) {
        int i = figure.from() - 1;
        while (i >= sentence.from() && !tokens.is(i, "(") && !tokens.is(i, ")")) {
            i--;
        }
        return i >= sentence.from() && tokens.is(i, "(");
    }

    /** Whether the word before a token belongs to the phrase that goes on there. */
    private boolean goesOn(int token) {
        return (tokens.isWord(token - 1) || marks.ends(token, "Period"))
                && !marks.ends(token, "subject-opener")
                && !marks.ends(token, "Date");
    }

    private boolean opens(int from, Sentence sentence) {
        return from == sentence.from()
                || isBehindMark(from, sentence)
                || marks.ends(from, "Date")
                || marks.ends(from, "clause-start");
    }

    /** Behind a dash only where a line begins: not in "tuyến A - B". */
    private boolean isBehindMark(int from, Sentence sentence) {
        boolean mark =
                !tokens.isWord(from - 1) && tokens.kind(from - 1) != Tokens.Kind.NUMBER && !tokens.isAttached(from);
        return mark && !tokens.is(from - 1, ")") && (!tokens.isDash(from - 1) || from - 1 == sentence.from());
    }

    /** Whether no word of a phrase makes a clause of it. */
    private boolean isThing(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean clause = marks.begins(i, "clause-word") && !Compounds.isInside(tokens, i);
            if (clause || tokens.kind(i) == Tokens.Kind.NUMBER || marks.begins(i, "say")) {
                return false;
            }
        }
        return !marks.begins(from, "Person") && !marks.begins(from, "Office");
    }

    /** "200 kg gạo", "98,5% hồ sơ"; a sum of money only where it is said to be one: "2 tỷ đồng tiền thuế". */
    private Optional<Subject> measured(Mark figure, Sentence sentence) {
        boolean money = ((Found) figure.value()).parts().first("unit").isEmpty();
        boolean told = money ? marks.begins(figure.to(), "quantity") : !marks.begins(figure.to() - 1, "span");
        return told ? tails.of(figure.to(), figure, sentence) : Optional.empty();
    }

    /**
     * "hỗ trợ tỉnh A 2 tỷ đồng": what is done with it; a share of something is no such sum. Only what is a quantity itself
     * ("nhập khẩu từ nước A") may be told as what is counted.
     */
    private Optional<Subject> deed(FigureLead lead, Mark figure, Sentence sentence) {
        int end = lead.phraseEnd();
        int from = end;
        int least = Math.max(sentence.from(), end - DEED);
        while (from > least && quantities.isPhraseWord(from - 1) && !marks.begins(from - 1, "deed-break")) {
            from--;
        }
        boolean share = tokens.is(figure.to() - 1, "%");
        return marks.within("deed-verb", from, end).stream()
                .filter(verb -> !Compounds.isInside(tokens, verb.from()))
                .findFirst()
                .filter(verb -> !share && (verb.to() < end || !isSum(figure)))
                .map(verb -> new Subject(tokens.text(verb.from(), end), marks.begins(verb.from(), "quantity")));
    }
}
