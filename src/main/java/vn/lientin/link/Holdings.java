package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.text.Block;
import vn.lientin.text.Sentence;
import vn.lientin.text.Tokens;

/**
 * Which office belongs to which person, from how they stand together.
 *
 * <p>Offices stand before the name without a comma ("Bí thư Tỉnh ủy Nguyễn Văn A"), or after it behind a comma, a dash or a
 * bracket ("Nguyễn Văn A, Ủy viên …, Bí thư …"); one office may be shared by the names of a list ("các Phó Chủ tịch A, B").
 */
final class Holdings {
    private static final Set<String> BETWEEN_OFFICES = Set.of(",", "và", "kiêm", "-", "–", "đồng", "thời", "là");
    private static final Set<String> AFTER_NAME = Set.of(",", "-", "–", "(", "là", "hiện", "đang", "làm", "cũng");
    private static final Set<String> FORMER_AFTER_NAME = Set.of("từng", "trước", "đây", "đó");
    private static final Set<String> LIST = Set.of(",", "và", "cùng");

    /**
     * A person and an office beside each other.
     *
     * @param run all the offices that the person is given there
     */
    record Holding(Mark person, Mark office, boolean former, List<Mark> run) {}

    private final Marks marks;
    private final Tokens tokens;
    private final List<Holding> found = new ArrayList<>();

    private Holdings(Marks marks) {
        this.marks = marks;
        this.tokens = marks.tokens();
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
            while (end < items.size() && isOffice(items.get(end)) && joinsOffices(items.get(end - 1), items.get(end))) {
                end++;
            }
            attach(items, i, end);
            i = end;
        }
    }

    private static boolean isOffice(Mark mark) {
        return mark.type().equals("Office");
    }

    private boolean joinsOffices(Mark left, Mark right) {
        return right.from() > left.to()
                && only(left.to(), right.from(), BETWEEN_OFFICES)
                && !areOfTwoPeople((OfficeName) left.value(), (OfficeName) right.value());
    }

    /** Nobody is secretary of two provinces: the same position in bodies of the same kind belongs to two people. */
    private static boolean areOfTwoPeople(OfficeName left, OfficeName right) {
        return left.position().equals(right.position())
                && left.body().map(BodyName::stem).equals(right.body().map(BodyName::stem));
    }

    /** Gives the offices {@code from} to {@code to} of the items to the persons beside them. */
    private void attach(List<Mark> items, int from, int to) {
        Mark first = items.get(from);
        Mark last = items.get(to - 1);
        boolean left = from > 0 && isAfterName(items.get(from - 1), first);
        boolean right = to < items.size() && isBeforeName(last, items.get(to));
        List<Mark> offices = items.subList(from, to);
        if (right && isShared(first) && to - from == 1) {
            shareAmong(items, to, last);
        } else if (right && left) {
            boolean leftHasOwn =
                    from > 1 && isOffice(items.get(from - 2)) && isBeforeName(items.get(from - 2), items.get(from - 1));
            if (leftHasOwn || to - from == 1) {
                give(offices, items.get(to), false);
            } else {
                give(offices.subList(0, offices.size() - 1), items.get(from - 1), false);
                give(List.of(last), items.get(to), false);
            }
        } else if (right) {
            give(offices, items.get(to), false);
        } else if (left) {
            boolean former = !only(items.get(from - 1).to(), first.from(), AFTER_NAME);
            give(offices, items.get(from - 1), former);
            if (to - from == 1 && isDeputy(first)) {
                giveToPartner(items, from - 1, first);
            }
        } else if (to < items.size() && isIntroducedName(items, to, last)) {
            give(offices, items.get(to), false);
        }
    }

    /** There are several deputies of one body, but one head. */
    private static boolean isDeputy(Mark office) {
        String position = ((OfficeName) office.value()).position();
        return position.startsWith("Phó ") || position.startsWith("Ủy viên") || position.startsWith("Đại biểu");
    }

    /** "A và B, Phó Chủ tịch …": the first of the two too, unless an office of its own stands before it. */
    private void giveToPartner(List<Mark> items, int at, Mark office) {
        if (at == 0 || isOffice(items.get(at - 1))) {
            return;
        }
        Mark partner = items.get(at - 1);
        boolean own = at > 1 && isOffice(items.get(at - 2)) && isBeforeName(items.get(at - 2), partner);
        if (!own && isList(partner.to(), items.get(at).from()) && !tokens.is(partner.to(), ",")) {
            give(List.of(office), partner, false);
        }
    }

    /** "Thứ trưởng Bộ X, PGS.TS Nguyễn Văn A": a comma, a title or word of address, and a name without its own office. */
    private boolean isIntroducedName(List<Mark> items, int at, Mark office) {
        Mark person = items.get(at);
        boolean wholeBefore = marks.endingAt(office.from(), "honor").isPresent();
        if (isOffice(person) || wholeBefore || !tokens.is(office.to(), ",")) {
            return false;
        }
        int i = office.to() + 1;
        int begin = i;
        while (i < person.from()) {
            int next = skip(i, "honor", "Rank");
            if (next == i) {
                return false;
            }
            i = next;
        }
        boolean own = at + 1 < items.size() && isOffice(items.get(at + 1)) && isAfterName(person, items.get(at + 1));
        return i > begin && !own;
    }

    private void give(List<Mark> offices, Mark person, boolean former) {
        List<Mark> run = List.copyOf(offices);
        run.forEach(office -> found.add(new Holding(person, office, former, run)));
    }

    private boolean isAfterName(Mark person, Mark office) {
        if (isOffice(person) || office.from() == person.to() || office.from() - person.to() > 4) {
            return false;
        }
        if (only(person.to(), office.from(), AFTER_NAME)) {
            return true;
        }
        for (int i = person.to(); i < office.from(); i++) {
            if (!AFTER_NAME.contains(tokens.lower(i)) && !FORMER_AFTER_NAME.contains(tokens.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but words of address, ranks and, before a list, a colon stand between office and name. */
    private boolean isBeforeName(Mark office, Mark person) {
        if (isOffice(person)) {
            return false;
        }
        int i = office.to();
        if (tokens.is(i, ":") && isShared(office)) {
            i++;
        }
        if (tokens.is(i, "là")) {
            i++;
        }
        while (i < person.from()) {
            int next = skip(i, "honor", "Rank");
            if (next == i) {
                return false;
            }
            i = next;
        }
        return i == person.from();
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

    /** "các Phó Chủ tịch …", "hai Phó Giám đốc …". */
    private boolean isShared(Mark office) {
        for (int i = office.from() - 1; i >= Math.max(0, office.from() - 3); i--) {
            String word = tokens.lower(i);
            if (word.equals("các") || word.equals("hai") || word.equals("những")) {
                return true;
            }
            if (!word.equals("đồng") && !word.equals("chí") && !word.equals("ông")) {
                return false;
            }
        }
        return false;
    }

    /** The names of the list; after a colon also those that have further offices of their own behind them. */
    private void shareAmong(List<Mark> items, int at, Mark office) {
        boolean colon = tokens.is(office.to(), ":");
        give(List.of(office), items.get(at), false);
        int before = items.get(at).to();
        for (int i = at + 1; i < items.size(); i++) {
            Mark item = items.get(i);
            if (isOffice(item)) {
                if (!colon) {
                    return;
                }
                before = item.to();
                continue;
            }
            boolean goesOn = isList(before, item.from()) || (colon && isAfterSemicolon(before, item.from()));
            boolean hasOwn = i + 1 < items.size() && isOffice(items.get(i + 1)) && isAfterName(item, items.get(i + 1));
            if (!goesOn || (hasOwn && !colon)) {
                return;
            }
            give(List.of(office), item, false);
            before = item.to();
        }
    }

    private boolean isAfterSemicolon(int from, int to) {
        int i = from;
        boolean semicolon = false;
        while (i < to) {
            semicolon |= tokens.is(i, ";");
            int next = tokens.is(i, ";") || LIST.contains(tokens.lower(i)) ? i + 1 : skip(i, "honor", "Rank");
            if (next == i) {
                return false;
            }
            i = next;
        }
        return semicolon;
    }

    private boolean isList(int from, int to) {
        int i = from;
        while (i < to) {
            int next = LIST.contains(tokens.lower(i)) ? i + 1 : skip(i, "honor", "Rank");
            if (next == i) {
                return false;
            }
            i = next;
        }
        return from < to;
    }

    private boolean only(int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (!words.contains(tokens.lower(i))) {
                return false;
            }
        }
        return from < to;
    }
}
