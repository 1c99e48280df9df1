package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/** Whether a comma in what a meeting is called leads on to one more of a list, and how far the list goes. */
final class LabelLists {
    /** One of a list has so many words. */
    private static final int LIMB = 24;
    /** So far before the comma stands what one more of the list is like. */
    private static final int ALIKE = 14;

    /** What no one of a list begins with. */
    private static final List<String> CLAUSES =
            List.of("clause-opens", "parties", "Says", "takes-place", "label-stop", "Unreal", "Gathering", "Date");
    /** What does not stand in one of a list. */
    private static final List<String> ENDS = List.of("label-stop", "takes-place", "Date", "done-then");

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;

    LabelLists(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
    }

    /**
     * The end of the list that the comma stands in; the comma itself where nothing shows that it stands in one.
     *
     * @param from where the words begin that the list may belong to
     * @param setting "Tại hội nghị A, …": what stands behind the comma is rather what is told
     */
    int end(int from, int comma, boolean setting, Sentence sentence) {
        int end = comma;
        int at = comma;
        boolean closed = false;
        while (tokens.is(at, ",") && at + 1 < sentence.to() && !closed && isAlike(from, at, sentence)) {
            int to = limb(at + 1, sentence);
            if (to == at + 1 || tells(to, sentence)) {
                break;
            }
            closed = joins(at + 1, to);
            end = to;
            at = to;
        }
        return end > comma && setting && !endsSetting(end, sentence) ? comma : end;
    }

    /** Whether what begins behind the comma is of the kind of what stands before it. */
    private boolean isAlike(int from, int comma, Sentence sentence) {
        int next = comma + 1;
        if (opensClause(next)) {
            return false;
        }
        boolean office = marks.begins(next, "Office");
        if (marks.ends(comma, "Person") || marks.covering(comma - 1, "Person").isPresent()) {
            return isPerson(next) || isAppointed(next, sentence);
        }
        if (office || marks.begins(next, "Subject")) {
            return isBareOffice(comma) || isCrowd(from, comma, next) || isAppointed(next, sentence);
        }
        if (marks.begins(next, "MeetCue")) {
            return isActs(comma);
        }
        if (marks.begins(next, "agenda")) {
            return true;
        }
        if (marks.covering(comma - 1, "Place").isPresent() && marks.begins(next, "Place")) {
            return marks.at(next, "Place")
                    .filter(place -> limb(next, sentence) == place.to())
                    .isPresent();
        }
        boolean name = tokens.isCapitalised(comma - 1);
        boolean body = marks.begins(next, "Org") || marks.begins(next, "Place");
        if (isBetween(from, comma) && body) {
            return true;
        }
        if (body || tokens.isCapitalised(next)) {
            return hasHead(from, comma, next)
                    || marks.ends(comma, "label-word")
                    || (marks.begins(next, "Org") && isBody(comma));
        }
        return name ? hasHead(from, comma, next) : tokens.isWord(next);
    }

    private boolean opensClause(int next) {
        return CLAUSES.stream()
                        .flatMap(type -> marks.at(next, type).stream())
                        .anyMatch(word -> word.to() > next + 1 || !Compounds.isInside(tokens, word.to()))
                && !marks.begins(next, "label-word");
    }

    /** "chào Tổng Bí thư A, Chủ tịch nước B", "bà A, chị B": somebody else, with his name. */
    private boolean isPerson(int next) {
        int name = marks.at(next, "Office")
                .or(() -> marks.at(next, "honor"))
                .map(Mark::to)
                .orElse(next);
        return name > next && marks.begins(name, "Person") && !marks.begins(next, "Speech");
    }

    /** "phân công ông A, Ủy viên Bộ Chính trị, giữ chức …": the offices of somebody who takes another one. */
    private boolean isAppointed(int next, Sentence sentence) {
        int i = next;
        Optional<Mark> office = marks.at(i, "Office");
        while (office.isPresent() && i < sentence.to()) {
            i = office.get().to();
            i = tokens.is(i, ",") ? i + 1 : i;
            office = marks.at(i, "Office");
        }
        return i > next && marks.begins(i, "takes-office");
    }

    /** "các Đại sứ, Tổng Lãnh sự A", "Chủ tịch, Phó Chủ tịch UBND tỉnh A". */
    private boolean isBareOffice(int comma) {
        return marks.endingAt(comma, "Position")
                .filter(post -> marks.endingAt(comma, "Office")
                        .filter(office -> office.from() == post.from())
                        .isPresent())
                .isPresent();
    }

    /** "cán bộ, giảng viên", "các doanh nghiệp, nhà đầu tư". */
    private boolean isCrowd(int from, int comma, int next) {
        return marks.begins(next, "people") && comma > from && !tokens.isCapitalised(comma - 1);
    }

    /** "kiểm tra, giám sát". */
    private boolean isActs(int comma) {
        return marks.ends(comma, "needs-object");
    }

    /** "giữa A, B và C". */
    private boolean isBetween(int from, int comma) {
        for (int i = comma - 1; i >= from; i--) {
            if (tokens.is(i, "và") || tokens.is(i, "với")) {
                return false;
            }
            if (tokens.is(i, "giữa")) {
                return true;
            }
        }
        return false;
    }

    private boolean isBody(int comma) {
        return marks.covering(comma - 1, "Org").isPresent();
    }

    /** "trường A, trường B", "xây dựng A, xây dựng b": begins as what stands before it began, too; not "xã A, xã vùng cao". */
    private boolean hasHead(int from, int comma, int next) {
        for (int i = Math.max(from, comma - ALIKE); i < comma - 1; i++) {
            boolean word = tokens.lower(i).equals(tokens.lower(next));
            boolean more = tokens.isCapitalised(next + 1) || tokens.lower(i + 1).equals(tokens.lower(next + 1));
            if (word && more && marks.covering(i, "Person").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "và") || tokens.is(i, "cùng")) {
                return true;
            }
        }
        return false;
    }

    /** The token after one of a list; its own first one where it is none. */
    private int limb(int from, Sentence sentence) {
        int i = from;
        while (i < sentence.to() && !isEnd(i, from)) {
            if (i - from > LIMB || isClause(i, from)) {
                return from;
            }
            i = Math.max(whole(i), i + 1);
        }
        return tokens.is(i - 1, "và") ? i - 1 : i;
    }

    private boolean isEnd(int i, int from) {
        if (marks.begins(i, "label-word")) {
            return false;
        }
        boolean mark = !tokens.isWord(i)
                && tokens.kind(i) != Tokens.Kind.NUMBER
                && !tokens.isDash(i)
                && !tokens.is(i, "/")
                && whole(i) == i;
        return mark || ENDS.stream().anyMatch(type -> marks.begins(i, type)) || (i > from && isGlued(i));
    }

    private boolean isGlued(int i) {
        return marks.begins(i, "name-stop");
    }

    /** Somebody who does something, or a word of speaking. */
    private boolean isClause(int i, int from) {
        boolean person = i > from && marks.begins(i, "Subject") && marks.begins(i, "honor");
        boolean deed = i > from && marks.begins(i, "MeetCue") && !Nominal.isAt(marks, i);
        boolean says = marks.begins(i, "Says") && !marks.ends(i, "more-than-one");
        return person || deed || says || marks.begins(i, "Gathering");
    }

    /** A name, or a phrase that has punctuation in it. */
    private int whole(int i) {
        int end = i;
        for (String type : List.of("label-word", "Org", "Office", "Person", "Place", "Period")) {
            end = Math.max(end, marks.at(i, type).map(Mark::to).orElse(i));
        }
        return Math.max(end, reading.quotes().closeOf(i).map(close -> close + 1).orElse(i));
    }

    /** Whether a verb stands there, of which what stands before it is the subject: "…, người dân đã đến". */
    private boolean tells(int to, Sentence sentence) {
        return to < sentence.to()
                && !marks.begins(to, "happens")
                && (marks.begins(to, "finite") || marks.begins(to, "Says") || marks.begins(to, "MeetCue"));
    }

    /** Behind the list somebody is told of, or when it was. */
    private boolean endsSetting(int end, Sentence sentence) {
        int next = tokens.is(end, ",") ? end + 1 : end;
        boolean over = end >= sentence.to() - 1;
        return over
                || marks.begins(end, "happens")
                || marks.begins(next, "Date")
                || (next > end && (marks.begins(next, "Subject") || marks.begins(next, "Actor")));
    }
}
