package vn.lientin.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

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
    /** What is not looked into. */
    private static final List<String> WHOLE = List.of("label-word", "Org", "Office", "Person", "Place", "Period");

    private static final Set<String> AND = Words.set("joins-last-of-list");
    private static final Set<String> BETWEEN = Words.set("before-both-sides");
    private static final Set<String> AND_SIDE = Words.set("before-other-side");

    private final Reading reading;
    private final Marks marks;
    private final Tokens tokens;

    LabelLists(Reading reading) {
        this.reading = reading;
        this.marks = reading.marks();
        this.tokens = reading.tokens();
    }

    /**
     * The token after the list that the comma stands in; the comma itself where nothing shows that it stands in one.
     *
     * @param from token where the words begin that the list may belong to
     * @param comma token of the comma
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
        if (marks.covering(comma - 1, "Person").isPresent()) {
            return isPerson(next) || isAppointed(next, sentence);
        }
        if (marks.begins(next, "Office") || marks.begins(next, "Subject")) {
            return isBareOffice(comma) || isCrowd(from, comma, next) || isAppointed(next, sentence);
        }
        if (marks.begins(next, "MeetCue")) {
            // "kiểm tra, giám sát"
            return marks.ends(comma, "needs-object");
        }
        return marks.begins(next, "agenda") || isThingAlike(from, comma, sentence);
    }

    private boolean isThingAlike(int from, int comma, Sentence sentence) {
        int next = comma + 1;
        Optional<Mark> place = marks.at(next, "Place");
        if (place.isPresent() && marks.covering(comma - 1, "Place").isPresent()) {
            return limb(next, sentence) == place.get().to();
        }
        boolean org = marks.begins(next, "Org");
        boolean body = org || place.isPresent();
        if (body && isBetween(from, comma)) {
            return true;
        }
        if (body || tokens.isCapitalised(next)) {
            return hasHead(from, comma, next)
                    || marks.ends(comma, "label-word")
                    || (org && marks.covering(comma - 1, "Org").isPresent());
        }
        return tokens.isCapitalised(comma - 1) ? hasHead(from, comma, next) : tokens.isWord(next);
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

    /** "giữa A, B và C". */
    private boolean isBetween(int from, int comma) {
        for (int i = comma - 1; i >= from; i--) {
            if (tokens.isAny(i, AND_SIDE)) {
                return false;
            }
            if (tokens.isAny(i, BETWEEN)) {
                return true;
            }
        }
        return false;
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

    /** "…, B và C": with the word that joins the last one. */
    private boolean joins(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> tokens.isAny(i, AND));
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
        if (i > sentence.to()) {
            // a quotation that goes on in the next sentence
            return from;
        }
        return tokens.isAny(i - 1, AND) ? i - 1 : i;
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
        return mark
                || ENDS.stream().anyMatch(type -> marks.begins(i, type))
                || (i > from && marks.begins(i, "name-stop"));
    }

    /** Somebody who does something, or a word of speaking. */
    private boolean isClause(int i, int from) {
        boolean person = i > from && marks.begins(i, "Subject") && marks.begins(i, "honor");
        boolean deed = i > from && marks.begins(i, "MeetCue") && !Nominal.isAt(marks, i);
        boolean says = marks.begins(i, "Says") && !marks.ends(i, "more-than-one");
        return person || deed || says || marks.begins(i, "Gathering");
    }

    /** The token after a name, a quotation or a phrase that has punctuation in it; the same where none begins there. */
    private int whole(int i) {
        int quoted = reading.quotes().closeOf(i).map(close -> close + 1).orElse(i);
        return Math.max(quoted, marks.endOf(i, WHOLE));
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
