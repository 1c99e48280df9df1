package vn.lientin.link;

import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** How an office stands behind a name: what the words between them say of the two. */
final class OfficeAfterName {
    /** Words before somebody behind whose name the office may follow without a comma. */
    private static final Set<String> BEFORE_RUN_ON = Words.set("before-run-on");

    /** So many words may stand between a name and its office, an age apart. */
    private static final int APART = 5;
    /** So many words may stand in the brackets behind a name. */
    private static final int IN_BRACKETS = 8;
    /** So many words may stand between "trước khi" and the name. */
    private static final int EARLIER = 16;
    /** So many words has the name of a people. */
    private static final int NAME_OF_PEOPLE = 2;

    private final Marks marks;
    private final Tokens tokens;

    OfficeAfterName(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** Whether an age and a few words such as "hiện là" are all that stands between name and office. */
    boolean isAfter(Mark name, Mark office) {
        if (NameAndOffice.isOffice(name)
                || office.from() <= name.to()
                || isOfNextClause(name, office)
                || isOfAnother(name, office)) {
            return false;
        }
        int words = 0;
        int i = skipBrackets(name.to());
        while (i < office.from()) {
            int next = skipAge(i);
            if (next == i) {
                next = skipAfterName(i);
                if (next == i || ++words > APART) {
                    return false;
                }
            }
            i = next;
        }
        return i == office.from();
    }

    /** "Ông A Giám đốc Sở B cho biết": the comma is left out. */
    boolean isRunOn(Mark name, Mark office) {
        return marks.endingAt(name.from(), "honor")
                        .or(() -> marks.endingAt(name.from(), "Rank"))
                        .filter(word -> opens(word.from()))
                        .isPresent()
                && office.from() == name.to()
                && ((OfficeName) office.value()).body().isPresent();
    }

    /** Whether a clause or an item begins here, and not the object of a verb: "xin lỗi ông A Giám đốc Sở B cho biết". */
    private boolean opens(int i) {
        return i == 0
                || !tokens.isWord(i - 1)
                || tokens.isAny(i - 1, BEFORE_RUN_ON)
                || marks.article()
                        .sentenceAt(i)
                        .filter(sentence -> sentence.from() == i)
                        .isPresent();
    }

    /** "Theo ông A, Giám đốc Sở B đã nhận đơn": the office behind the comma is somebody else's, who acts. */
    private boolean isOfNextClause(Mark name, Mark office) {
        int from = marks.covering(name.from(), "Subject").map(Mark::from).orElse(name.from());
        return marks.ends(from, "whose-words")
                && tokens.is(name.to(), ",")
                && office.from() == name.to() + 1
                && tokens.isWord(office.to())
                && !tokens.isCapitalised(office.to())
                && !marks.begins(office.to(), "between-offices");
    }

    /** "Làm việc với Bộ trưởng A, Thủ tướng nhấn mạnh …": whoever has the first office is not who has the second. */
    private boolean isOfAnother(Mark name, Mark office) {
        return marks.endingAt(name.from(), "Office")
                .filter(before -> OfficeRuns.isOfAnother((OfficeName) before.value(), (OfficeName) office.value()))
                .isPresent();
    }

    /** "Lê Văn A (đoàn Hà Giang), Ủy viên …". */
    private int skipBrackets(int i) {
        for (int end = i + 1; tokens.is(i, "(") && end < Math.min(i + IN_BRACKETS, tokens.size()); end++) {
            if (tokens.is(end, ")")
                    && (tokens.is(end + 1, ",") || tokens.isDash(end + 1))
                    && !marks.has("Office", i, end)) {
                return end + 1;
            }
        }
        return i;
    }

    private int skipAfterName(int i) {
        if (tokens.isDash(i)) {
            return skip(i + 1, "plural");
        }
        return tokens.is(i, ",") || tokens.is(i, "(") ? i + 1 : Math.max(skip(i, "after-name"), skip(i, "formerly"));
    }

    /** "56 tuổi", "sinh năm 1970", "dân tộc Tày", "quê Long An". */
    private int skipAge(int i) {
        int origin = skip(i, "comes-from");
        if (origin > i) {
            return skipPlaces(origin);
        }
        int people = skip(i, "of-people");
        if (people > i) {
            return skipPeople(people);
        }
        if (tokens.kind(i) == Tokens.Kind.NUMBER && tokens.is(i + 1, "tuổi")) {
            return i + 2;
        }
        int after = skip(i, "born");
        return after > i && after < tokens.size() && tokens.kind(after) == Tokens.Kind.NUMBER ? after + 1 : i;
    }

    private int skipPlaces(int from) {
        int end = skip(from, "Place");
        while (end > from && tokens.is(end, ",") && skip(end + 1, "Place") > end + 1) {
            end = skip(end + 1, "Place");
        }
        return end;
    }

    private int skipPeople(int from) {
        int end = from;
        while (end < tokens.size() && end < from + NAME_OF_PEOPLE && tokens.isCapitalised(end)) {
            end++;
        }
        return skip(from, "ethnic-group") > from ? skip(from, "ethnic-group") : end;
    }

    /** "ông A, trước đây là Giám đốc B". */
    boolean isFormer(Mark name, Mark office) {
        return IntStream.range(name.to(), office.from()).anyMatch(i -> marks.begins(i, "formerly"))
                || isEarlier(name, office);
    }

    /** "Trước khi về Sở A, ông B là Giám đốc C", "trước đó ông B giữ chức Giám đốc C". */
    private boolean isEarlier(Mark name, Mark office) {
        return marks.ends(office.from(), "after-name")
                && marks.within("earlier", Math.max(0, name.from() - EARLIER), name.from()).stream()
                        .anyMatch(earlier -> IntStream.range(earlier.from(), name.from())
                                .noneMatch(i -> tokens.is(i, ".") || tokens.is(i, ";")));
    }

    private int skip(int i, String type) {
        return marks.at(i, type).map(Mark::to).orElse(i);
    }
}
