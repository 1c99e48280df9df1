package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;
import vn.lientin.text.Words;

/**
 * Which office belongs to which person, from how they stand together.
 *
 * <p>Offices stand before the name without a comma ("Bí thư Tỉnh ủy Nguyễn Văn A"), or after it behind a comma, a dash or a
 * bracket ("Nguyễn Văn A, Ủy viên …, Bí thư …"); one office may be shared by the names of a list ("các Phó Chủ tịch A, B").
 */
final class Holdings {
    /**
     * A person and an office beside each other.
     *
     * @param run all the offices that the person is given there
     */
    record Holding(Mark person, Mark office, boolean former, List<Mark> run) {}

    /** Words before an office that bind it to what stands before it. */
    private static final Set<String> WHOSE = Words.set("binds-to-before");

    private final Marks marks;
    private final Tokens tokens;
    private final OfficeRuns runs;
    private final NameAndOffice beside;
    private final OfficeAfterName behind;
    private final List<Holding> found = new ArrayList<>();

    private Holdings(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
        this.runs = new OfficeRuns(marks);
        this.beside = new NameAndOffice(marks);
        this.behind = new OfficeAfterName(marks);
    }

    static List<Holding> of(Marks marks) {
        Holdings holdings = new Holdings(marks);
        for (Sentence sentence : marks.article().sentences()) {
            if (sentence.kind() != Block.Kind.FURNITURE && sentence.kind() != Block.Kind.BYLINE) {
                holdings.readSentence(sentence);
            }
        }
        return holdings.found;
    }

    private void readSentence(Sentence sentence) {
        List<Mark> items = new ArrayList<>(marks.within("Person", sentence.from(), sentence.to()));
        items.addAll(marks.within("ShortName", sentence.from(), sentence.to()));
        items.addAll(marks.within("Office", sentence.from(), sentence.to()));
        items.sort(Comparator.comparingInt(Mark::from));
        for (int i = 0; i < items.size(); ) {
            if (!isOffice(items.get(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < items.size()
                    && isOffice(items.get(end))
                    && runs.joins(items.get(end - 1), items.get(end))
                    && !isOfNextHolder(items, i, end)) {
                end++;
            }
            attach(items, i, end);
            i = end;
        }
    }

    /** "do ông A làm tổ trưởng, Trưởng Công an B làm tổ phó": the first office is that of the one named before it. */
    private boolean isOfNextHolder(List<Mark> items, int first, int office) {
        return marks.ends(items.get(first).from(), "take")
                && items.subList(0, first).stream().anyMatch(item -> !isOffice(item))
                && office + 1 < items.size()
                && beside.isBefore(items.get(office), items.get(office + 1));
    }

    private static boolean isOffice(Mark mark) {
        return NameAndOffice.isOffice(mark);
    }

    private static String position(Mark office) {
        return ((OfficeName) office.value()).position();
    }

    /** Gives the offices {@code from} to {@code to} of the items to the persons beside them. */
    private void attach(List<Mark> items, int from, int to) {
        Mark first = items.get(from);
        Mark last = items.get(to - 1);
        boolean right = to < items.size() && beside.isBefore(last, items.get(to));
        boolean left = from > 0
                && (behind.isAfter(items.get(from - 1), first) || (!right && isRunOn(items, from)))
                && !hasSameBefore(items, from);
        List<Mark> offices = items.subList(from, to);
        boolean shared = offices.size() == 1 && beside.isShared(first);
        int listed = shared && tokens.is(last.to(), ":") ? personNext(items, to) : to;
        if (listed > to) {
            shareAmong(items, listed, last);
        } else if (right && (shared || isListOfDeputies(offices, items.get(to)))) {
            if (!tokens.is(last.to(), ",") || isFollowed(items, to)) {
                shareAmong(items, to, last);
            }
        } else if (right && left) {
            if (offices.size() == 1 || hasOwnBefore(items, from - 1)) {
                give(offices, items.get(to), false);
            } else {
                give(offices.subList(0, offices.size() - 1), items.get(from - 1), false);
                give(List.of(last), items.get(to), false);
            }
        } else if (right) {
            give(offices, items.get(to), beside.wasBefore(last, items.get(to)));
            giveToFollowers(items, to, offices);
        } else if (left && !areOfUnnamed(items, from, offices)) {
            give(offices, items.get(from - 1), behind.isFormer(items.get(from - 1), first));
            if (offices.size() == 1 && FullerOffices.isOneOfMany(position(first))) {
                giveToPartner(items, from - 1, first);
            }
        } else if (!shared && to < items.size() && isIntroducedName(items, to, first, last)) {
            give(offices, items.get(to), beside.wasWhile(first));
        }
    }

    /** "các lãnh đạo A, ông B đã …": behind a comma one name alone is that of another. */
    private boolean isFollowed(List<Mark> items, int name) {
        int next = name + 1;
        return next < items.size()
                && (isOffice(items.get(next))
                        || beside.isList(items.get(name).to(), items.get(next).from()));
    }

    private boolean isRunOn(List<Mark> items, int office) {
        Mark name = items.get(office - 1);
        return !isOffice(name) && behind.isRunOn(name, items.get(office)) && !hasOwnBefore(items, office - 1);
    }

    private boolean hasOwnBefore(List<Mark> items, int name) {
        return name > 0 && isOffice(items.get(name - 1)) && beside.isBefore(items.get(name - 1), items.get(name));
    }

    private boolean hasOwnAfter(List<Mark> items, int name) {
        return name + 1 < items.size()
                && isOffice(items.get(name + 1))
                && behind.isAfter(items.get(name), items.get(name + 1));
    }

    /** "Bộ trưởng A B, Thứ trưởng Bộ C, Giám đốc D dự": who has an office before the name has none of those of a list. */
    private boolean areOfUnnamed(List<Mark> items, int from, List<Mark> offices) {
        return hasOwnBefore(items, from - 1)
                && (offices.size() > 1
                        || isOfNextActor(items.get(from - 2), offices.get(0))
                        || isOfNameless(items.get(from - 2), offices.get(0)))
                && offices.stream().map(office -> (OfficeName) office.value()).noneMatch(OfficeRuns::isBesideOthers);
    }

    /** "Nhân chuyến thăm của Chủ tịch nước A, Giám đốc B cho biết": only the words before the comma are of the one named. */
    private boolean isOfNextActor(Mark own, Mark office) {
        return tokens.isAny(own.from() - 1, WHOSE)
                && (marks.begins(office.to(), "say") || marks.begins(office.to(), "aux"));
    }

    /** "Đại sứ A, Cục trưởng B Philatov": a name that nothing knows follows. */
    private boolean isOfNameless(Mark own, Mark office) {
        return tokens.isCapitalised(office.to()) && !OfficeRuns.isBesideOthers((OfficeName) own.value());
    }

    /** "Chủ tịch Quốc hội A, Chủ tịch Quốc hội Lào …": the name has such an office before it, so the second is another's. */
    private boolean hasSameBefore(List<Mark> items, int from) {
        return hasOwnBefore(items, from - 1)
                && !tokens.is(items.get(from).from() - 1, "(")
                && !beside.isShared(items.get(from - 2))
                && position(items.get(from - 2)).equals(position(items.get(from)));
    }

    /** "các đồng chí Ủy viên Ban A: Bí thư Tỉnh ủy B C; …": the first name, behind the office that stands before it. */
    private int personNext(List<Mark> items, int at) {
        boolean office = at + 1 < items.size()
                && hasOwnBefore(items, at + 1)
                && items.get(at).from() == items.get(at - 1).to() + 1;
        return office ? at + 1 : at;
    }

    /** "Phó Giám đốc: Lê Văn A, Trần Thị B". */
    private boolean isListOfDeputies(List<Mark> offices, Mark name) {
        return offices.size() == 1
                && FullerOffices.isOneOfMany(position(offices.get(0)))
                && tokens.is(offices.get(0).to(), ":")
                && !isOffice(name);
    }

    /** "A và B, Phó Chủ tịch …": the first of the two too, unless an office of its own stands before it. */
    private void giveToPartner(List<Mark> items, int at, Mark office) {
        if (at == 0 || isOffice(items.get(at - 1))) {
            return;
        }
        Mark partner = items.get(at - 1);
        boolean dash = beside.isBehindDash(office);
        boolean joined = beside.isList(partner.to(), items.get(at).from());
        if (!hasOwnBefore(items, at - 1) && joined && (dash || !tokens.is(partner.to(), ","))) {
            give(List.of(office), partner, false);
            if (dash) {
                giveToPartner(items, at - 1, office);
            }
        }
    }

    /** "Phó Chủ tịch A và B", "nguyên Chủ tịch A, B;": whole names, of which nothing else is told. */
    private void giveToFollowers(List<Mark> items, int at, List<Mark> offices) {
        Mark office = offices.get(0);
        if (offices.size() > 1 || (FullerOffices.isHead(position(office)) && !((OfficeName) office.value()).former())) {
            return;
        }
        int end = at + 1;
        while (end < items.size() && beside.isJoined(items.get(end - 1), items.get(end))) {
            end++;
        }
        int last = items.get(end - 1).to();
        boolean closed = tokens.is(last, ";") || tokens.is(last, ".");
        boolean joined = tokens.is(items.get(end - 1).from() - 1, "và") && tokens.isWord(last);
        if ((closed || joined) && !hasOwnAfter(items, end - 1)) {
            items.subList(at + 1, end).forEach(name -> give(offices, name, false));
        }
    }

    /** "Thứ trưởng Bộ X, PGS.TS Nguyễn Văn A": a name behind the comma that has no office of its own. */
    private boolean isIntroducedName(List<Mark> items, int at, Mark first, Mark office) {
        return !isOffice(items.get(at))
                && !runs.isOnBehalf(first)
                && !tokens.is(first.from() - 1, "của")
                && !beside.isTowards(first, items.get(at))
                && !isTakenBefore(items, at, office)
                && beside.isIntroduced(office, items.get(at))
                && !hasOwnAfter(items, at);
    }

    /** "bầu ông A làm Bí thư, ông B làm Phó Bí thư": the office is that of the one named before the verb. */
    private boolean isTakenBefore(List<Mark> items, int at, Mark office) {
        return marks.ends(office.to(), "Appointed")
                && items.subList(0, at).stream()
                        .filter(item -> !isOffice(item))
                        .reduce((earlier, later) -> later)
                        .filter(person -> !isReplaced(person))
                        .isPresent();
    }

    /** "Thay ông A làm Bí thư, ông B …". */
    private boolean isReplaced(Mark person) {
        return NameAndOffice.isBehind(marks, person, "in-place-of");
    }

    private void give(List<Mark> offices, Mark person, boolean former) {
        List<Mark> run = List.copyOf(offices);
        int now = IntStream.range(1, run.size())
                .filter(k -> isNowBetween(run.get(k - 1).to(), run.get(k).from()))
                .findFirst()
                .orElse(0);
        for (int k = 0; k < run.size(); k++) {
            found.add(new Holding(person, run.get(k), now == 0 ? former : k < now, run));
        }
    }

    /** "Trưởng phòng A, hiện là Chủ tịch B": those before are held no longer. */
    private boolean isNowBetween(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> marks.begins(i, "now"));
    }

    /** The names of the list; after a colon also those that have further offices of their own behind them. */
    private void shareAmong(List<Mark> items, int at, Mark office) {
        boolean announced = beside.announces(office, items.get(at));
        give(List.of(office), items.get(at), false);
        int before = items.get(at).to();
        for (int i = at + 1; i < items.size(); i++) {
            Mark item = items.get(i);
            if (isOffice(item)) {
                if (!announced) {
                    return;
                }
            } else {
                boolean goesOn = beside.isList(before, item.from())
                        || (announced && beside.isListAfterSemicolon(before, item.from()));
                if (!goesOn || (!announced && hasOwnAfter(items, i))) {
                    return;
                }
                give(List.of(office), item, false);
            }
            before = item.to();
        }
    }
}
