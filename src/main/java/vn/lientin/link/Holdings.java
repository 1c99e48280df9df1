package vn.lientin.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.lientin.extract.BodyName;
import vn.lientin.extract.Mark;
import vn.lientin.extract.Marks;
import vn.lientin.extract.OfficeName;
import vn.lientin.fact.Entity.Level;
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
    private static final Set<String> BETWEEN_OFFICES = Set.of(",", "và", "kiêm", "-", "–", "đồng", "thời", "là");
    private static final Set<String> AFTER_NAME =
            Set.of(",", "-", "–", "(", "là", "hiện", "nay", "đang", "làm", "cũng");
    private static final Set<String> FORMER_AFTER_NAME = Set.of("từng", "trước", "đây", "đó");
    private static final Set<String> LIST = Set.of(",", "và", "cùng");
    /** Between an office for several and the names of those who hold it. */
    private static final Set<String> BEFORE_LIST = Set.of(":", ",", "là", "gồm", "có");
    /** So many words may be added to an office before the comma: "Thẩm phán cấp cao,". */
    private static final int ADDITION = 4;
    /** So many words may stand between a name and its office, an age apart. */
    private static final int APART = 4;
    /** So many words may tell whose an office for several is before the list of its holders. */
    private static final int WHOSE = 8;

    private static final String OPENS_LIST = "gồm";
    private static final List<String> FIRST = Words.lines("words/first-offices.txt");
    /** First words of offices that people have beside others. */
    private static final List<String> WITH_OTHERS = Words.lines("words/offices-beside-others.txt");
    /** So many words may stand between "trước khi" and the name. */
    private static final int EARLIER = 16;
    /** More people than this do not hold one office. */
    private static final int MOST_HOLDERS = 20;

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
        int from = skipTerm(skipAddition(left));
        return right.from() > left.to()
                && !isOnBehalf(left)
                && only(skipNow(from), right.from(), BETWEEN_OFFICES)
                && !areOfTwoPeople((OfficeName) left.value(), (OfficeName) right.value());
    }

    /** "Thừa ủy quyền của Chủ tịch nước, …": the name or office after the comma is another person's. */
    private boolean isOnBehalf(Mark office) {
        return marks.endingAt(office.from(), "on-behalf").isPresent();
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
        return word
                && marks.at(i, "no-addition").isEmpty()
                && marks.at(i, "act").isEmpty()
                && marks.at(i, "say").isEmpty();
    }

    /** "giai đoạn 2017-2021", "nhiệm kỳ 2015 - 2020" behind an office. */
    private int skipTerm(int i) {
        boolean term =
                (tokens.is(i, "giai") && tokens.is(i + 1, "đoạn")) || (tokens.is(i, "nhiệm") && tokens.is(i + 1, "kỳ"));
        int end = i + 2;
        while (term
                && end < tokens.size()
                && (tokens.kind(end) == Tokens.Kind.NUMBER || tokens.is(end, "-") || tokens.is(end, "–"))) {
            end++;
        }
        return term ? end : i;
    }

    /** Nobody is secretary of two provinces: the same position in bodies of the same kind belongs to two people. */
    private static boolean areOfTwoPeople(OfficeName left, OfficeName right) {
        boolean same = left.position().equals(right.position())
                && left.body().map(BodyName::stem).equals(right.body().map(BodyName::stem));
        return same || areOfTwoCountries(left, right) || isOfAnother(left, right);
    }

    /** "Chủ tịch Hội A, Chủ tịch nước B": before the first office of the state stand no others but those of the party. */
    private static boolean isOfAnother(OfficeName left, OfficeName right) {
        return FIRST.contains(right.position())
                && right.body().isEmpty()
                && WITH_OTHERS.stream().noneMatch(left.position()::startsWith)
                && !FIRST.contains(left.position());
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

    /** Gives the offices {@code from} to {@code to} of the items to the persons beside them. */
    private void attach(List<Mark> items, int from, int to) {
        Mark first = items.get(from);
        Mark last = items.get(to - 1);
        boolean left = from > 0 && isAfterName(items.get(from - 1), first) && !hasSameBefore(items, from);
        boolean right = to < items.size() && isBeforeName(last, items.get(to));
        List<Mark> offices = items.subList(from, to);
        int listed = to - from == 1 && isShared(first) && tokens.is(last.to(), ":") ? personNext(items, to) : to;
        if (listed > to) {
            shareAmong(items, listed, last);
        } else if (right && isShared(first) && to - from == 1) {
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
        } else if (left && !areOfUnnamed(items, from, offices)) {
            boolean former =
                    isFormerBetween(items.get(from - 1).to(), first.from()) || isEarlier(items.get(from - 1), first);
            give(offices, items.get(from - 1), former);
            if (to - from == 1 && isDeputy(first)) {
                giveToPartner(items, from - 1, first);
            }
        } else if (to < items.size() && isIntroducedName(items, to, last)) {
            give(offices, items.get(to), false);
        }
    }

    /** "Bộ trưởng A B, Thứ trưởng Bộ C, Giám đốc D dự": who has an office before the name has none of those of a list. */
    private boolean areOfUnnamed(List<Mark> items, int from, List<Mark> offices) {
        boolean own =
                from > 1 && isOffice(items.get(from - 2)) && isBeforeName(items.get(from - 2), items.get(from - 1));
        return own
                && offices.size() > 1
                && offices.stream()
                        .map(office -> ((OfficeName) office.value()).position())
                        .noneMatch(position -> WITH_OTHERS.stream().anyMatch(position::startsWith));
    }

    /** "Trước khi về Sở A, ông B là Giám đốc C". */
    private boolean isEarlier(Mark person, Mark office) {
        return tokens.is(office.from() - 1, "là")
                && marks.within("earlier", Math.max(0, person.from() - EARLIER), person.from()).stream()
                        .anyMatch(earlier -> IntStream.range(earlier.from(), person.from())
                                .noneMatch(i -> tokens.is(i, ".") || tokens.is(i, ";")));
    }

    /** "Chủ tịch Quốc hội A, Chủ tịch Quốc hội Lào …": the name has such an office before it, so the second is another's. */
    private boolean hasSameBefore(List<Mark> items, int from) {
        return from > 1
                && isOffice(items.get(from - 2))
                && isBeforeName(items.get(from - 2), items.get(from - 1))
                && ((OfficeName) items.get(from - 2).value())
                        .position()
                        .equals(((OfficeName) items.get(from).value()).position());
    }

    /** "các đồng chí Ủy viên Ban A: Bí thư Tỉnh ủy B C; …": the first name, behind the office that stands before it. */
    private int personNext(List<Mark> items, int at) {
        boolean office = at + 1 < items.size()
                && isOffice(items.get(at))
                && items.get(at).from() == items.get(at - 1).to() + 1
                && isBeforeName(items.get(at), items.get(at + 1));
        return office ? at + 1 : at;
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
        boolean dash = tokens.is(office.from() - 1, "-") || tokens.is(office.from() - 1, "–");
        boolean joined = isList(partner.to(), items.get(at).from());
        if (!own && joined && (dash || !tokens.is(partner.to(), ","))) {
            give(List.of(office), partner, false);
            if (dash) {
                giveToPartner(items, at - 1, office);
            }
        }
    }

    /** "Thứ trưởng Bộ X, PGS.TS Nguyễn Văn A": a comma, a title or word of address, and a name without its own office. */
    private boolean isIntroducedName(List<Mark> items, int at, Mark office) {
        Mark person = items.get(at);
        boolean wholeBefore = marks.endingAt(office.from(), "honor").isPresent();
        boolean apart = tokens.is(office.to(), ",") || tokens.is(office.to(), "-") || tokens.is(office.to(), "–");
        boolean owned = tokens.is(office.from() - 1, "của");
        if (isOffice(person) || wholeBefore || !apart || owned || isOnBehalf(office)) {
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
        for (int k = 0; k < run.size(); k++) {
            boolean left = k + 1 < run.size()
                    && isNowBetween(run.get(k).to(), run.get(k + 1).from());
            found.add(new Holding(person, run.get(k), former || left, run));
        }
    }

    /** "Trưởng phòng A, hiện là Chủ tịch B": the first is held no longer. */
    private boolean isNowBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (marks.at(i, "now").isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isFormerBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (FORMER_AFTER_NAME.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterName(Mark person, Mark office) {
        if (isOffice(person) || office.from() == person.to()) {
            return false;
        }
        int words = 0;
        int i = person.to();
        while (i < office.from()) {
            int next = skipAge(i);
            if (next == i) {
                boolean between = AFTER_NAME.contains(tokens.lower(i)) || FORMER_AFTER_NAME.contains(tokens.lower(i));
                if (!between || ++words > APART) {
                    return false;
                }
                next = i + 1;
            }
            i = next;
        }
        return i == office.from();
    }

    /** "56 tuổi", "sinh năm 1970". */
    private int skipAge(int i) {
        if (tokens.kind(i) == Tokens.Kind.NUMBER && tokens.is(i + 1, "tuổi")) {
            return i + 2;
        }
        int after = marks.at(i, "born").map(Mark::to).orElse(i);
        return after > i && after < tokens.size() && tokens.kind(after) == Tokens.Kind.NUMBER ? after + 1 : i;
    }

    /** Whether nothing but words of address, ranks and, before a list, a colon stand between office and name. */
    private boolean isBeforeName(Mark office, Mark person) {
        if (isOffice(person) || marks.endingAt(office.from(), "aide").isPresent()) {
            return false;
        }
        boolean shared = isShared(office);
        int i = shared ? skipWhose(office.to()) : office.to();
        while (i < person.from()) {
            boolean opens = shared ? BEFORE_LIST.contains(tokens.lower(i)) : tokens.is(i, "là") && i == office.to();
            int next = opens ? i + 1 : skip(i, "honor", "Rank");
            if (next == i) {
                return false;
            }
            i = next;
        }
        return i == person.from();
    }

    /** "các đại biểu Quốc hội đơn vị tỉnh A gồm": what stands between the office and the word that opens the list. */
    private int skipWhose(int from) {
        for (int i = from; i < Math.min(from + WHOSE, tokens.size()); i++) {
            if (tokens.is(i, OPENS_LIST)) {
                return i;
            }
            if (tokens.kind(i) == Tokens.Kind.PUNCTUATION
                    || marks.at(i, "Office").isPresent()) {
                return from;
            }
        }
        return from;
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

    /** "các Phó Chủ tịch …", "hai Phó Giám đốc …", "có 3 Phó Chủ tịch …". */
    private boolean isShared(Mark office) {
        int before = office.from() - 1;
        return tokens.is(office.to(), OPENS_LIST)
                || marks.endingAt(office.from(), "plural").isPresent()
                || (before >= 0 && tokens.kind(before) == Tokens.Kind.NUMBER && isCount(tokens.lower(before)));
    }

    private static boolean isCount(String number) {
        return number.matches("\\d{1,2}") && Integer.parseInt(number) > 1 && Integer.parseInt(number) <= MOST_HOLDERS;
    }

    /** The names of the list; after a colon also those that have further offices of their own behind them. */
    private void shareAmong(List<Mark> items, int at, Mark office) {
        boolean colon = tokens.is(items.get(at).from() - 1, ":")
                || tokens.is(office.to(), ":")
                || tokens.is(skipWhose(office.to()), OPENS_LIST);
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
        return from <= to;
    }
}
