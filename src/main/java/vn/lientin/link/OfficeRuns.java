package vn.lientin.link;

import java.util.List;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/** Which offices that follow each other are those of one person: "Ủy viên Ban A, Bí thư Tỉnh ủy B". */
final class OfficeRuns {
    /** So many words may be added to an office before the comma: "Thẩm phán cấp cao,". */
    private static final int ADDITION = 4;

    private static final List<String> FIRST = Words.lines("words/first-offices.txt");
    /** The bodies that such offices are in. */
    private static final Set<String> STATE = Words.set("bodies-of-first-offices");
    /** First words of offices that people have beside others. */
    private static final List<String> WITH_OTHERS = Words.lines("words/offices-beside-others.txt");

    private final Marks marks;
    private final Tokens tokens;

    OfficeRuns(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
    }

    /** Whether the right one of two offices is another one of the holder of the left one. */
    boolean joins(Mark left, Mark right) {
        return right.from() > left.to()
                && !isOnBehalf(left)
                && !isSecondOfTwo(left)
                && NameAndOffice.leads(skipNow(skipTerm(skipAddition(left))), right.from(), this::skipBetween)
                && !(tokens.is(right.from() - 1, "và")
                        && (isFirst(left) || areTwoHeads(left, right))
                        && !isFormer(right))
                && !areOfTwoPeople((OfficeName) left.value(), (OfficeName) right.value());
    }

    /** "Thủ tướng và Bộ trưởng A": the first is known without his name. */
    private static boolean isFirst(Mark office) {
        return FIRST.contains(((OfficeName) office.value()).position());
    }

    /** "Bộ trưởng Bộ A và Bộ trưởng Bộ B": nobody heads two. */
    private static boolean areTwoHeads(Mark left, Mark right) {
        OfficeName head = (OfficeName) left.value();
        return head.position().equals(((OfficeName) right.value()).position())
                && FullerOffices.isHead(head.position())
                && !isBesideOthers(head);
    }

    /** "Bộ trưởng Bộ A và Bộ trưởng Bộ B, Phó Thủ tướng C": the two are of others than the one named. */
    private boolean isSecondOfTwo(Mark office) {
        return tokens.is(office.from() - 1, "và")
                && marks.endingAt(office.from() - 1, "Office")
                        .filter(before -> areTwoHeads(before, office))
                        .isPresent();
    }

    private static boolean isFormer(Mark office) {
        return ((OfficeName) office.value()).former();
    }

    private int skipBetween(int i) {
        return tokens.is(i, ",") || tokens.isDash(i) ? i + 1 : skip(i, "between-offices");
    }

    /** "Thừa ủy quyền của Chủ tịch nước, …", "Đặc phái viên Tổng thống A, …": what follows the comma is another person's. */
    boolean isOnBehalf(Mark office) {
        int from = marks.endingAt(office.from(), "plural").map(Mark::from).orElse(office.from());
        return marks.ends(from, "on-behalf") || NameAndOffice.isOfAide(marks, office);
    }

    /** ", hiện là". */
    private int skipNow(int i) {
        return tokens.is(i, ",") ? marks.at(i + 1, "now").map(Mark::to).orElse(i) : i;
    }

    /** "Thẩm phán cấp cao, …", "Bí thư Chi bộ 4, …": the comma after what is added to an office whose body has no mark. */
    private int skipAddition(Mark office) {
        int i = office.to();
        boolean bare = ((OfficeName) office.value()).isBare();
        while (bare && i - office.to() < ADDITION && i < tokens.size() && isAddition(i)) {
            i++;
        }
        return i > office.to() && tokens.is(i, ",") ? i : office.to();
    }

    private boolean isAddition(int i) {
        boolean word = tokens.kind(i) == Tokens.Kind.WORD || tokens.kind(i) == Tokens.Kind.NUMBER;
        return word && !marks.begins(i, "no-addition") && !marks.begins(i, "act") && !marks.begins(i, "say");
    }

    /** "giai đoạn 2017-2021", "nhiệm kỳ 2015 - 2020" behind an office. */
    private int skipTerm(int i) {
        int end = skip(i, "term-of-office");
        while (end > i && end < tokens.size() && (tokens.kind(end) == Tokens.Kind.NUMBER || tokens.isDash(end))) {
            end++;
        }
        return end;
    }

    private int skip(int i, String type) {
        return marks.at(i, type).map(Mark::to).orElse(i);
    }

    /** Nobody is secretary of two provinces: the same position in bodies of the same kind belongs to two people. */
    private static boolean areOfTwoPeople(OfficeName left, OfficeName right) {
        boolean same = left.position().equals(right.position())
                && left.body().map(BodyName::stem).equals(right.body().map(BodyName::stem));
        return same || isDeputyOf(left, right) || areOfTwoCountries(left, right) || isOfAnother(left, right);
    }

    /** "Thủ tướng và Phó Thủ tướng A": nobody is both in one government. */
    private static boolean isDeputyOf(OfficeName head, OfficeName deputy) {
        return deputy.position().equals(FullerOffices.deputyOf(head.position()))
                && !head.impliedBody().isEmpty()
                && head.impliedBody().equals(deputy.impliedBody())
                && head.body().equals(deputy.body())
                && head.former() == deputy.former();
    }

    /**
     * "Chủ tịch Hội A, Chủ tịch nước B", "Chủ tịch nước A, Thủ tướng B": before the first office of the state stand no others
     * but those of the party, and none of its committee in a province.
     */
    static boolean isOfAnother(OfficeName left, OfficeName right) {
        boolean first = FIRST.contains(right.position())
                && right.body()
                        .map(BodyName::stem)
                        .filter(body -> !STATE.contains(body))
                        .isEmpty();
        return first
                && (FIRST.contains(left.position())
                        ? !left.position().equals(right.position()) && !isOfParty(left) && !isOfParty(right)
                        : !isBesideOthers(left) || isOfCommittee(left));
    }

    /** "Tổng Bí thư". */
    private static boolean isOfParty(OfficeName office) {
        return office.impliedBody().endsWith(Foreigners.PARTY);
    }

    /** "Bí thư Tỉnh ủy A". */
    private static boolean isOfCommittee(OfficeName office) {
        return office.body()
                .filter(body -> body.kind().equals("PartyCommittee"))
                .isPresent();
    }

    /** An office that people have beside others. */
    static boolean isBesideOthers(OfficeName office) {
        return WITH_OTHERS.stream().anyMatch(office.position()::startsWith);
    }

    /** "Tổng thống A, Thủ tướng B". */
    private static boolean areOfTwoCountries(OfficeName left, OfficeName right) {
        return left.place()
                        .filter(place -> place.place().level() == Level.COUNTRY)
                        .isPresent()
                && right.place()
                        .filter(place -> place.place().level() == Level.COUNTRY)
                        .isPresent()
                && !left.place().get().place().equals(right.place().get().place());
    }
}
