package vn.lientin.link;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.text.Tokens;

/** How an office stands before a name: what the words between them say of the two. */
final class NameAndOffice {
    /** So many words may tell whose an office for several is before the list of its holders. */
    private static final int WHOSE = 8;
    /** More people than this do not hold one office. */
    private static final int MOST_HOLDERS = 20;

    private final Marks marks;
    private final Tokens tokens;
    private final Brackets brackets;

    NameAndOffice(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.brackets = new Brackets(marks);
    }

    static boolean isOffice(Mark mark) {
        return mark.type().equals("Office");
    }

    /** Whether nothing but words of address, ranks and, before a list, a colon stand between office and name. */
    boolean isBefore(Mark office, Mark name) {
        if (isOffice(name) || isOfAide(marks, office)) {
            return false;
        }
        return isShared(office)
                ? leads(skipWhose(office), name.from(), this::skipBeforeNames)
                : leads(skipIs(skipColon(office, name, skipTold(office.to()))), name.from(), this::skipAddress);
    }

    /** "Giám đốc: Lê Văn A": an item of a list of offices; "bầu Ủy viên Ủy ban A: Lê Văn B": one of several who hold it. */
    private int skipColon(Mark office, Mark name, int i) {
        boolean several =
                name.type().equals("Person") && !FullerOffices.isHead(((OfficeName) office.value()).position());
        return tokens.is(i, ":") && (several || opensItem(office.from())) ? i + 1 : i;
    }

    private boolean opensItem(int i) {
        return tokens.is(i - 1, ";")
                || tokens.is(i - 1, ":")
                || marks.article().sentenceAt(i).filter(s -> s.from() == i).isPresent();
    }

    /** "Giám đốc là ông A", "Giám đốc hiện nay là ông A". */
    private int skipIs(int i) {
        return tokens.is(i, "là")
                ? i + 1
                : marks.at(i, "now")
                        .map(Mark::to)
                        .filter(end -> tokens.is(end - 1, "là"))
                        .orElse(i);
    }

    /** "Tổng thống đương nhiệm A", "Thủ tướng nước này B". */
    private int skipTold(int i) {
        return skip(brackets.skipBody(i), "told-between", "this-country");
    }

    private int skipBeforeNames(int i) {
        return tokens.is(i, ":") || tokens.is(i, ",") ? i + 1 : skip(i, "before-names", "honor", "Rank");
    }

    /** "các đại biểu Quốc hội đơn vị tỉnh A gồm": what stands between the office and the word that opens the list. */
    private int skipWhose(Mark office) {
        int from = office.to();
        for (int i = from; i < Math.min(from + WHOSE, tokens.size()); i++) {
            int word = tokens.is(i, ",") ? i + 1 : i;
            if (isOpened(office, word)) {
                return word;
            }
            if (tokens.kind(i) == Tokens.Kind.PUNCTUATION || marks.begins(i, "Office")) {
                return from;
            }
        }
        return from;
    }

    /** "… gồm", and behind an office that several hold also "… là". */
    private boolean isOpened(Mark office, int word) {
        return opensNames(word) || (tokens.is(word, "là") && isOfSeveral(office));
    }

    private boolean opensNames(int i) {
        return marks.begins(i, "opens-names");
    }

    /** "Trước đó, Giám đốc Sở A là ông B". */
    boolean wasBefore(Mark office, Mark name) {
        return IntStream.range(office.to(), name.from()).anyMatch(i -> tokens.is(i, "là"))
                && (marks.ends(office.from(), "earlier")
                        || (tokens.is(office.from() - 1, ",") && marks.ends(office.from() - 1, "earlier")));
    }

    /** "Khi còn là Giám đốc Sở A, ông B": held then. */
    boolean wasWhile(Mark office) {
        return marks.ends(office.from(), "while-still");
    }

    /** "Thứ trưởng Bộ X, PGS.TS Nguyễn Văn A": a comma, then a title or word of address before the name. */
    boolean isIntroduced(Mark office, Mark name) {
        int bracket = tokens.is(office.to(), ")") ? office.to() + 1 : office.to();
        int end = skipPlace(skipTold(marks.at(bracket, "now").map(Mark::to).orElse(bracket)));
        int begin = end + 1;
        boolean acts = tokens.is(name.from() - 1, ",") && marks.begins(name.to(), "say");
        return (tokens.is(end, ",") || tokens.isDash(end) || isInBrackets(end, name))
                && (begin < name.from() || acts || isSet(end, office, name) || isInBrackets(end, name))
                && !marks.ends(office.from(), "honor")
                && leads(begin, name.from(), this::skipAddress);
    }

    /** Whether a cue stands before an office or a name, a word of address between them not counted: "tưởng niệm đồng chí A". */
    static boolean isBehind(Marks marks, Mark told, String cue) {
        int from = marks.endingAt(told.from(), "honor").map(Mark::from).orElse(told.from());
        return marks.ends(from, cue);
    }

    /** "Cảm ơn Giám đốc Sở A, ông B nói", "Theo Giám đốc Sở A, ông B đã …": the one behind the comma is another. */
    boolean isTowards(Mark office, Mark name) {
        return marks.endingAt(office.from(), "towards")
                        .or(() -> marks.endingAt(office.from(), "whose-words"))
                        .filter(verb -> tokens.is(verb.from() - 1, ",") || opensItem(verb.from()))
                        .isPresent()
                && tokens.isWord(name.to());
    }

    /** "Giám đốc Sở A (ông B)". */
    private boolean isInBrackets(int i, Mark name) {
        return tokens.is(i, "(") && tokens.is(name.to(), ")");
    }

    /** "Giám đốc Sở A - Lê Văn B -", "Giám đốc Sở A - Lê Văn B cho biết", and in a list also "; Giám đốc Sở A, Lê Văn B;". */
    private boolean isSet(int i, Mark office, Mark name) {
        boolean ends = tokens.is(name.to(), ";") || tokens.is(name.to(), ".");
        return tokens.isDash(i)
                ? ends || tokens.isDash(name.to()) || tokens.is(name.to(), ",") || goesOn(office, name)
                : ends && name.type().equals("Person") && opensItem(office.from());
    }

    /** Whether the sentence goes on in small letters behind the name, and the office is nobody else's who is named before it. */
    private boolean goesOn(Mark office, Mark name) {
        int before = office.from() - 1;
        return name.type().equals("Person")
                && tokens.isWord(name.to())
                && !tokens.isCapitalised(name.to())
                && !tokens.is(before, ",")
                && !tokens.is(before, "là")
                && !tokens.isDash(before)
                && marks.endingAt(office.from(), "Person").isEmpty();
    }

    /** "Chủ tịch UBND xã A, huyện B, ông C": over the unit that the body's place is in. */
    private int skipPlace(int i) {
        return tokens.is(i, ",")
                ? marks.at(i + 1, "Place")
                        .map(Mark::to)
                        .filter(end -> tokens.is(end, ","))
                        .orElse(i)
                : i;
    }

    /** "các Phó Chủ tịch …", "hai Phó Giám đốc …", "có 3 Phó Chủ tịch …". */
    boolean isShared(Mark office) {
        return opensNames(office.to()) || isOfSeveral(office);
    }

    private boolean isOfSeveral(Mark office) {
        int before = office.from() - 1;
        return marks.ends(office.from(), "plural")
                || (before >= 0 && tokens.kind(before) == Tokens.Kind.NUMBER && isCount(tokens.lower(before)));
    }

    private static boolean isCount(String number) {
        return number.matches("\\d{1,2}") && Integer.parseInt(number) > 1 && Integer.parseInt(number) <= MOST_HOLDERS;
    }

    /** "A, B – các Phó Chủ tịch": nothing but a dash, and a word for several, stands before the office. */
    boolean isBehindDash(Mark office) {
        int from = marks.endingAt(office.from(), "plural").map(Mark::from).orElse(office.from());
        return tokens.isDash(from - 1);
    }

    /** Whether the names of an office for several are announced as a list: "…: A, B", "… gồm A, B". */
    boolean announces(Mark office, Mark firstName) {
        return tokens.is(firstName.from() - 1, ":")
                || tokens.is(office.to(), ":")
                || isOpened(office, skipWhose(office));
    }

    /** Whether a list of names goes on from one token to another. */
    boolean isList(int from, int to) {
        return from < to && leads(from, to, this::skipJoint);
    }

    /** "A và B", "A, B": whether nothing else stands between two whole names. */
    boolean isJoined(Mark before, Mark name) {
        return name.type().equals("Person")
                && name.from() == before.to() + 1
                && (tokens.is(before.to(), ",") || tokens.is(before.to(), "và"));
    }

    /** Whether it goes on behind a semicolon. */
    boolean isListAfterSemicolon(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> tokens.is(i, ";"))
                && leads(from, to, i -> tokens.is(i, ";") ? i + 1 : skipJoint(i));
    }

    private int skipJoint(int i) {
        return tokens.is(i, ",")
                ? i + 1
                : Math.max(brackets.skipRemark(i), skip(i, "between-names", "honor", "Rank", "profession"));
    }

    private int skipAddress(int i) {
        boolean betweenTitles = tokens.is(i, ",") && isTitle(i - 1) && isTitle(i + 1);
        return betweenTitles ? i + 1 : skip(i, "Rank", "profession", "honor");
    }

    /** "Thạc sĩ, bác sĩ": a comma between two titles. */
    private boolean isTitle(int i) {
        return marks.covering(i, "Rank", "profession").isPresent();
    }

    /** "trợ lý Tổng thống A", "người đồng cấp của Ngoại trưởng A": the office is not that of whoever is named next. */
    static boolean isOfAide(Marks marks, Mark office) {
        return marks.ends(office.from(), "aide") || marks.ends(office.from(), "peer");
    }

    private int skip(int i, String... types) {
        for (String type : types) {
            var mark = marks.at(i, type);
            if (mark.isPresent()) {
                return mark.get().to();
            }
        }
        return i;
    }

    /** Whether steps, each over something that may stand there, lead from one token to another. */
    static boolean leads(int from, int to, IntUnaryOperator step) {
        int i = from;
        while (i < to) {
            int next = step.applyAsInt(i);
            if (next == i) {
                return false;
            }
            i = next;
        }
        return i == to;
    }
}
