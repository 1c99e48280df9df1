package vn.lientin.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Tokens;

/** What stands before and after a name and shows that it is a person's, or that it is not. */
final class NameContext {
    private static final List<String> ADDRESSES = List.of("honor", "person-noun", "Rank", "Position", "Office");

    private NameContext() {}

    /** "đường", "giải", "trường" before a name: the name of something else. */
    static boolean isBlocked(Marks marks, int i, int begin) {
        boolean held = marks.begins(i, "Likely") && marks.ends(i, "Office");
        return (!held && isBlockerBefore(marks, i, begin)) || isInAddress(marks, i, begin);
    }

    /** "số 26 Lê Thánh Tôn", "(12 Trần Phú": the street behind the number of a house. */
    private static boolean isInAddress(Marks marks, int i, int begin) {
        Tokens tokens = marks.tokens();
        int house = i - 1;
        if (house <= begin || tokens.kind(house) != Tokens.Kind.NUMBER) {
            return false;
        }
        int before = house - 1;
        if (marks.endingAt(house, "hamlet")
                .or(() -> marks.endingAt(before, "hamlet"))
                .isPresent()) {
            return false;
        }
        return tokens.is(before, "(") || tokens.is(before, "/") || marks.ends(house, "before-house");
    }

    private static boolean isBlockerBefore(Marks marks, int i, int begin) {
        return marks.endingAt(i, "name-blocker")
                        .filter(mark -> mark.from() >= begin && !isInField(marks, mark))
                        .isPresent()
                && !marks.ends(i, "LevelWord");
    }

    /** "Lê Văn An (Đoàn Long An)": the one from a province. */
    @SuppressWarnings("unchecked")
    static boolean isDelegation(Marks marks, int i) {
        return marks.tokens().is(i - 1, "(")
                && marks.begins(i, "delegation")
                && marks.at(i + 1, "UnitName")
                        .map(unit -> (List<Unit>) unit.value())
                        .filter(units -> units.stream().anyMatch(unit -> unit.level() == Level.PROVINCE))
                        .isPresent();
    }

    /** "trường" in "Sở Tài nguyên và Môi trường", "thôn" in "Phát triển nông thôn", "xuân" in "huyện Thọ Xuân". */
    private static boolean isInField(Marks marks, Mark blocker) {
        return marks.endingAt(blocker.to(), "Portfolio")
                .or(() -> marks.endingAt(blocker.to(), "BodyHead"))
                .or(() -> marks.endingAt(blocker.to(), "Place"))
                .filter(field -> field.from() < blocker.from())
                .isPresent();
    }

    /** Whether an office, its field, or the first words of a body's name stand directly before. */
    static boolean isBehindOfficeOrBody(Marks marks, int i) {
        return Stream.of("Position", "Portfolio", "BodyHead").anyMatch(type -> marks.ends(i, type))
                || isBehind(marks, i, "SmallPortfolio", "Position")
                || isBehind(marks, i, "party-word", "party-named");
    }

    private static boolean isBehind(Marks marks, int i, String last, String first) {
        return marks.endingAt(i, last)
                .filter(mark -> marks.ends(mark.from(), first))
                .isPresent();
    }

    /** Whether an office, a rank or a word of address stands directly before, so that a name must follow. */
    static boolean isBefore(Marks marks, int i, int begin) {
        Tokens tokens = marks.tokens();
        if (i <= begin) {
            return false;
        }
        boolean opensList = tokens.is(i - 1, ":") && isAfterHonor(marks, i - 1, begin);
        if (opensList || isAddressed(marks, i, begin)) {
            return true;
        }
        Optional<Mark> place = marks.endingAt(i, "Place");
        if (place.isPresent()) {
            int before = place.get().from();
            return marks.ends(before, "Position")
                    || isPortfolioHeld(marks, before)
                    || tokens.is(before - 1, "người")
                    || marks.ends(before, "BodyHead");
        }
        return isPortfolioHeld(marks, i) || goesOnList(marks, i, begin);
    }

    /** "gồm các đồng chí: A, B". */
    private static boolean isAfterHonor(Marks marks, int i, int begin) {
        return marks.endingAt(i, "honor").filter(word -> word.from() >= begin).isPresent();
    }

    /** Whether a word of address, a rank or an office of one person ends here. */
    static boolean isAddressed(Marks marks, int i, int begin) {
        for (String type : ADDRESSES) {
            Optional<Mark> mark = marks.endingAt(i, type).filter(before -> before.from() >= begin);
            if (mark.isPresent()
                    && !(isWordFor(type) && isOfMany(marks, mark.get().from()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of address or a rank of one person ends here. */
    static boolean isCalled(Marks marks, int i) {
        for (String type : List.of("honor", "person-noun", "Rank")) {
            Optional<Mark> mark = marks.endingAt(i, type);
            if (mark.isPresent() && !isOfMany(marks, mark.get().from())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordFor(String type) {
        return type.equals("honor") || type.equals("person-noun");
    }

    /** "300 học sinh", "các em", "chị em": no single person's name follows. */
    private static boolean isOfMany(Marks marks, int noun) {
        Tokens tokens = marks.tokens();
        return marks.covered(noun, "group")
                || (noun > 0 && tokens.kind(noun - 1) == Tokens.Kind.NUMBER)
                || marks.ends(noun, "many-people");
    }

    /** "Bộ trưởng Quốc phòng" before a name. */
    private static boolean isPortfolioHeld(Marks marks, int i) {
        return marks.endingAt(i, "Portfolio")
                .filter(field -> marks.ends(field.from(), "Position"))
                .isPresent();
    }

    /** "các Phó Tỉnh trưởng A, B", "các đồng chí A, B": the name after a name that a word for several people stands before. */
    private static boolean goesOnList(Marks marks, int i, int begin) {
        Tokens tokens = marks.tokens();
        int at = i;
        while (tokens.is(at - 1, ",") || tokens.is(at - 1, "và")) {
            Optional<Mark> name = marks.endingAt(at - 1, "Person").filter(mark -> mark.from() >= begin);
            if (name.isEmpty()) {
                return false;
            }
            at = name.get().from();
            Optional<Mark> office = marks.endingAt(at, "Office");
            if (office.isPresent()) {
                return marks.ends(office.get().from(), "plural");
            }
            if (marks.ends(at, "plural")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office, an age or a year of birth stands directly after the name. */
    static boolean isAfter(Marks marks, int from, int end, int limit) {
        Tokens tokens = marks.tokens();
        boolean opens = tokens.is(end, ",") || tokens.isDash(end) || tokens.is(end, "(");
        int i = marks.at(end + 1, "plural").map(Mark::to).orElse(end + 1);
        if (!opens || i >= limit) {
            return false;
        }
        if (marks.begins(i, "former") || marks.begins(i, "born")) {
            return true;
        }
        for (String type : List.of("Office", "Rank", "Joint", "person-noun")) {
            if (marks.at(i, type).filter(mark -> mark.to() <= limit).isPresent()) {
                return !belongsToNext(marks, i, limit);
            }
        }
        return i + 1 < limit && tokens.kind(i) == Tokens.Kind.NUMBER && tokens.is(i + 1, "tuổi");
    }

    /** "Hòa Bình, Phó Chủ tịch Nguyễn Văn A": the office after the comma is of the name after it. */
    private static boolean belongsToNext(Marks marks, int i, int limit) {
        int end = i;
        for (String type : List.of("Office", "Rank", "person-noun")) {
            end = Math.max(end, marks.at(i, type).map(Mark::to).orElse(end));
        }
        return end < limit && marks.begins(end, "Likely");
    }
}
