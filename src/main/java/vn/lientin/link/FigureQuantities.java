package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.link.FigureSubjects.Subject;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** The quantity that is named before a figure: "tỷ lệ hộ nghèo", "tổng vốn đăng ký". */
final class FigureQuantities {
    /** So many words before "và" are looked at for more of what is counted: "các hợp đồng, thỏa thuận". */
    private static final int NEAR = 5;
    /** One of several has so many words: "ở thôn, tổ dân phố". */
    private static final int MEMBER = 3;
    /** Begin words that tell when or where. */
    private static final List<String> TIMES = List.of("Period", "Date", "adverbial");
    /** Begin like a quantity, and are none. */
    private static final List<String> OTHERS = List.of("about", "no-quantity", "Office", "Org", "Person");

    private final Marks marks;
    private final Tokens tokens;

    FigureQuantities(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /**
     * The words from the quantity to the verb.
     *
     * @param sum whether the figure may be a sum of money or a share
     */
    Optional<Subject> of(FigureLead lead, boolean sum, Sentence sentence) {
        int last = end(lead);
        int head = marks.ends(last, "quantity-cut") ? -1 : head(last, sentence);
        int end = beforeSaying(head, last);
        return head < 0
                        || isBare(head, end)
                        || marks.ends(lead.phraseEnd(), "level")
                        || (!sum && marks.begins(head, "sum"))
                        || isWorthOf(head, end)
                ? Optional.empty()
                : Optional.of(new Subject(
                        tokens.text(head, end),
                        !isPointing(head)
                                && (lead.verb() || !marks.begins(lead.phraseEnd(), "achieved"))
                                && !(lead.verb() && isLastOfSeveral(head, sentence))));
    }

    /** "tỷ lệ hộ nghèo hiện ở mức cao": up to what is said of it. */
    private int beforeSaying(int head, int end) {
        return head < 0
                ? end
                : marks.within("quantity-says", head + 1, end).stream()
                        .filter(says -> !Compounds.isInside(tokens, says.from()))
                        .mapToInt(Mark::from)
                        .min()
                        .orElse(end);
    }

    /** The same for what is counted one by one: only a number of things, not "quy mô" or "giá trị". */
    Optional<Subject> ofThings(FigureLead lead, Sentence sentence) {
        int end = end(lead);
        int head = head(end, sentence);
        return head >= 0 && marks.begins(head, "number-of") ? of(lead, false, sentence) : Optional.empty();
    }

    /** Without words that lead on to the number: "dân số tỉnh A có", "số hộ nghèo từ". */
    private int end(FigureLead lead) {
        int end = lead.phraseEnd();
        Optional<Mark> tail = marks.endingAt(end, "quantity-tail");
        while (tail.isPresent() && !Compounds.isInside(tokens, tail.get().from())) {
            end = tail.get().from();
            tail = marks.endingAt(end, "quantity-tail");
        }
        return end;
    }

    private int head(int end, Sentence sentence) {
        int head = -1;
        for (int i = end - 1; i >= sentence.from() && end - i <= FigureSubjects.LONGEST; i--) {
            boolean breaks = head >= 0
                    && marks.begins(i, "quantity-break")
                    && marks.covering(i, "quantity").isEmpty();
            if (breaks || !isPhraseWord(i) || isOtherClause(i, end)) {
                break;
            }
            if (isQuantity(i, sentence)) {
                head = i;
            }
        }
        return head;
    }

    /** Not in "tổng giám đốc", "tổng cộng". */
    private boolean isQuantity(int i, Sentence sentence) {
        int to = marks.at(i, "quantity").map(Mark::to).orElse(i);
        return to > i
                && !Compounds.isInside(tokens, i)
                && !tokens.is(i - 1, "một")
                && !isOfName(i, sentence)
                && OTHERS.stream().noneMatch(type -> marks.at(i, type)
                        .filter(other -> other.to() > to)
                        .isPresent());
    }

    /** "… và Bộ A nắm giữ", "thấp và không có …": somebody else does something, or more is said. */
    private boolean isOtherClause(int i, int end) {
        if (marks.begins(i, "clause-break") && !Compounds.isInside(tokens, i)) {
            return true;
        }
        boolean acts = marks.begins(i + 1, "acts-on") && !marks.begins(i + 1, "quantity");
        boolean somebody = marks.at(i + 1).stream()
                .anyMatch(who -> who.to() < end
                        && (who.type().equals("Org")
                                || who.type().equals("Person")
                                || who.type().equals("Office")));
        return tokens.is(i, "và") && (acts || somebody);
    }

    /** "Quỹ Tấm lòng vàng": no sum. */
    private boolean isOfName(int i, Sentence sentence) {
        return i > sentence.from() && tokens.isCapitalised(i) && !tokens.isAllCapitals(i);
    }

    boolean isPhraseWord(int i) {
        boolean period = marks.covering(i, "Period").isPresent();
        return (period || tokens.isWord(i) || tokens.is(i, "-") || tokens.is(i, "/"))
                && (period || marks.covering(i, "Figure").isEmpty())
                && !marks.begins(i, "say");
    }

    /** "khoản ngân sách trị giá": something is worth so much, which is no quantity. */
    private boolean isWorthOf(int head, int end) {
        return marks.endingAt(end, "worth").filter(worth -> head < worth.from()).isPresent();
    }

    /** Whether a quantity is named without what it is the quantity of: "tỷ lệ", "con số". */
    private boolean isBare(int head, int end) {
        return marks.at(head, "bare-quantity").filter(bare -> bare.to() == end).isPresent();
    }

    /** "chỉ số này", "con số này năm 2014". */
    private boolean isPointing(int head) {
        return marks.at(head, "bare-quantity")
                .flatMap(bare -> marks.at(bare.to(), "pointing"))
                .isPresent();
    }

    /**
     * "vốn mới, tăng thêm và góp vốn mua cổ phần đạt 5 tỷ đồng": the words behind "và" are only the last part of what is
     * counted, where nothing is said of those before them.
     */
    boolean isLastOfSeveral(int from, Sentence sentence) {
        int and = from - 1;
        if (and <= sentence.from() || !(tokens.is(and, "và") || tokens.is(and, ","))) {
            return false;
        }
        int begin = nominalBegin(and, sentence);
        boolean listed = begin > sentence.from()
                && tokens.is(begin - 1, ",")
                && and - begin <= MEMBER
                && !marks.begins(from, "quantity");
        boolean figure =
                begin > sentence.from() && marks.covering(begin - 1, "Figure").isPresent();
        boolean several = tokens.is(and, "và")
                || (listed && TIMES.stream().allMatch(type -> !marks.begins(begin, type)))
                || marks.begins(begin, "quantity")
                || IntStream.range(Math.max(begin, and - NEAR), and).anyMatch(i -> marks.begins(i, "several-before"));
        return several && begin < and && !figure;
    }

    private int nominalBegin(int to, Sentence sentence) {
        int begin = to;
        while (begin > sentence.from() && isNominalWord(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** Whether a word goes on with the names of things, and says nothing of them. */
    private boolean isNominalWord(int i) {
        boolean word = tokens.isWord(i) || tokens.kind(i) == Tokens.Kind.NUMBER;
        return word && !marks.ends(i + 1, "clause-start") && isNominal(i, i + 1);
    }

    /** Whether nothing is said there of anything. */
    boolean isNominal(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean says = marks.begins(i, "measure-verb")
                    || marks.begins(i, "change-verb")
                    || marks.begins(i, "clause-word")
                    || marks.begins(i, "say");
            if ((says && !Compounds.isInside(tokens, i))
                    || marks.covering(i, "Figure").isPresent()) {
                return false;
            }
        }
        return true;
    }
}
