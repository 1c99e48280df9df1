package vn.lientin.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lientin.text.Tokens;

/** Marks what is a full name beyond doubt ("Likely"), so that names of bodies stop before it. Immutable. */
final class LikelyNames {
    /** So many words may stand between an office and the name of who holds it. */
    private static final int REACH = 14;
    /** So many syllables has a long name. */
    private static final int MOST = 5;

    private final NameData names;

    LikelyNames(NameData names) {
        this.names = names;
    }

    void mark(Marks marks) {
        Tokens tokens = marks.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.isCapitalised(i)
                    && tokens.isCapitalised(i + 1)
                    && tokens.isCapitalised(i + 2)
                    && isName(marks, i)
                    && !isOfHolderBefore(marks, i)
                    && !marks.covered(i, "Place")) {
                marks.add(new Mark("Likely", i, i + 3, "", NameFinder.RULE));
            } else if (isForeigner(marks, i)) {
                marks.add(new Mark("Likely", i, i + 2, "", NameFinder.FOREIGN_RULE));
            } else if (isHolderBehindWhole(marks, i, i + 2) || isHolderBehindWhole(marks, i, i + 3)) {
                int end = isCapitalised(tokens, i + 2) ? i + 3 : i + 2;
                marks.add(new Mark("Likely", i, end, "", NameFinder.RULE));
            }
        }
    }

    private boolean isName(Marks marks, int i) {
        return (isLikely(marks.tokens(), i) && !NameContext.isBlocked(marks, i, 0))
                || isHolder(marks, i)
                || isHolderBehindName(marks, i);
    }

    /**
     * "Giám đốc Công ty Sữa Đồng Xanh Mai Bá An": the last three capitals of what begins with an office and a body, where
     * the body keeps a name of its own.
     */
    private boolean isHolderBehindName(Marks marks, int i) {
        Tokens tokens = marks.tokens();
        int end = i + 3;
        return i > 0
                && tokens.isCapitalised(i - 1)
                && !isCapitalised(tokens, end)
                && !names.isSplit(tokens, end - 1)
                && !isHeadOrBlocked(marks, i)
                && hasSurnameAndMiddle(tokens, i)
                && names.isGivenName(NameRun.syllable(tokens, i + 2))
                && !marks.has("Place", i, end)
                && officeBefore(marks, i).isPresent();
    }

    /**
     * "Trưởng Ban Tổ chức Trung ương Tô Văn", "Hiệu trưởng Trường Đại học Luật Hà Nội Tô Huy Ngần": two or three capitals
     * behind a body that is named in full, whatever they are after a surname.
     */
    private boolean isHolderBehindWhole(Marks marks, int i, int end) {
        Tokens tokens = marks.tokens();
        boolean central = marks.ends(i, "CentralBody");
        if (i == 0 || !(central || marks.ends(i, "Place") || marks.ends(i, "Region"))) {
            return false;
        }
        boolean alone = IntStream.range(i, end).allMatch(k -> isCapitalised(tokens, k) && !tokens.isAllCapitals(k))
                && !isCapitalised(tokens, end)
                && !tokens.isDash(end)
                && !names.isSplit(tokens, end - 1);
        int strength = names.strength(tokens.text(i));
        return alone
                && strength >= (central && end - i > 2 ? 1 : 2)
                && !names.isNoPerson(tokens.text(end - 1))
                && !marks.begins(i, "BodyHead")
                && !NameContext.isBlocked(marks, i, 0)
                && !marks.has("Place", i, end)
                && !marks.has("Position", i, end)
                && !marks.begins(i, "Region")
                && officeBefore(marks, i).isPresent();
    }

    /** A given name in the middle serves where the surname can hardly be another word. */
    private boolean hasSurnameAndMiddle(Tokens tokens, int i) {
        int strength = names.strength(NameRun.syllable(tokens, i));
        String middle = NameRun.syllable(tokens, i + 1);
        return strength == 3 ? isMiddle(middle) : strength > 0 && names.isMiddleName(middle);
    }

    /** A body begins or ends here, or what is called after somebody. */
    private static boolean isHeadOrBlocked(Marks marks, int i) {
        return marks.begins(i, "BodyHead") || marks.ends(i, "BodyHead") || NameContext.isBlocked(marks, i, 0);
    }

    /** "bà Lê Thị An - Giám đốc Quỹ Khuyến học Trần Văn Bình": the body of the one before is called so. */
    private static boolean isOfHolderBefore(Marks marks, int i) {
        Tokens tokens = marks.tokens();
        Optional<Mark> office = officeBefore(marks, i).filter(position -> marks.begins(position.to(), "name-blocker"));
        int name = office.map(Mark::from).orElse(0) - 1;
        if (name <= 0 || !(tokens.is(name, ",") || tokens.is(name, "(") || tokens.isDash(name))) {
            return false;
        }
        while (name > 0 && tokens.isCapitalised(name - 1)) {
            name--;
        }
        int address = name;
        return Stream.of("honor", "Rank")
                .flatMap(type -> marks.endingAt(address, type).stream())
                .anyMatch(word -> officeBefore(marks, word.from()).isEmpty());
    }

    /** "Hội Hữu nghị Lào - Việt Nam Peter Smith": behind a place or the body itself a known foreign name. */
    private boolean isForeigner(Marks marks, int i) {
        Tokens tokens = marks.tokens();
        if (!tokens.isCapitalised(i) || !(tokens.isCapitalised(i + 1) || isParticle(tokens, i + 1))) {
            return false;
        }
        String first = tokens.text(i);
        if (tokens.isAllCapitals(i) || names.isNoPerson(first) || marks.covered(i, "Place")) {
            return false;
        }
        if (NameRun.isHyphened(tokens, i + 2, tokens.size())) {
            return i > 0 && (marks.ends(i, "Place") || (tokens.isCapitalised(i - 1) && endsBodyOfOffice(marks, i)));
        }
        boolean known = names.isForeignName(first);
        boolean strange = !NameData.isVietnamese(first);
        return !tokens.isAllCapitals(i + 1)
                && (marks.ends(i, "Place")
                        || marks.ends(i, "CentralBody")
                        || (i > 0 && known && strange && endsBodyOfOffice(marks, i)))
                && (known || strange)
                && (isParticle(tokens, i + 1) || !NameData.isVietnamese(tokens.text(i + 1)))
                && !names.isNoPerson(tokens.text(i + 1));
    }

    /** "Anna van Visser". */
    private boolean isParticle(Tokens tokens, int i) {
        return !tokens.isCapitalised(i) && names.isParticle(tokens.lower(i)) && isCapitalised(tokens, i + 1);
    }

    /** "Nghị sĩ Đảng Dân chủ Peter Smith", "Hiệu trưởng Đại học Yale Peter Smith": what begins with an office ends here. */
    private static boolean endsBodyOfOffice(Marks marks, int i) {
        Tokens tokens = marks.tokens();
        boolean told = NameData.isVietnamese(tokens.text(i - 1))
                || (tokens.isCapitalised(i - 1) && !marks.ends(i, "BodyHead") && !isCapitalised(tokens, i + 3));
        int pair = i > 3 && tokens.isDash(i - 2) && tokens.isCapitalised(i - 3) ? i - 3 : i;
        return told && officeBefore(marks, pair).isPresent() && !isOfHolderBefore(marks, pair);
    }

    private boolean isLikely(Tokens tokens, int i) {
        String middle = NameRun.syllable(tokens, i + 1);
        int strength = names.strength(NameRun.syllable(tokens, i));
        boolean marked = strength > 0 && names.isMarkOfName(middle);
        boolean given = names.isGivenName(NameRun.syllable(tokens, i + 2));
        return marked || (strength == 3 && names.isMiddleName(middle) && (given || !isCapitalised(tokens, i + 3)));
    }

    /**
     * "Trưởng Ban Tổ chức Trung ương Mai Văn An", "Cục trưởng Cục Y tế dự phòng Chế Lan Anh": three or four capitals after a
     * small word that end what begins with an office.
     */
    private boolean isHolder(Marks marks, int i) {
        Tokens tokens = marks.tokens();
        int end = i + 3;
        while (isCapitalised(tokens, end) && end - i < MOST) {
            end++;
        }
        boolean alone = i > 0
                && tokens.isWord(i - 1)
                && (!tokens.isCapitalised(i - 1) || isBehindShortHead(marks, i))
                && !isCapitalised(tokens, end)
                && !names.isSplit(tokens, end - 1);
        boolean blocked = NameContext.isBlocked(marks, i, 0) && !isAtWork(marks, i);
        return alone
                && !blocked
                && !isPlaceAndName(tokens, i, end)
                && !marks.begins(i, "BodyHead")
                && names.strength(NameRun.syllable(tokens, i)) > 0
                && (isLetter(tokens, i + 1) || isMiddle(NameRun.syllable(tokens, i + 1)))
                && (isLetter(tokens, i + 1)
                        || names.isMarkOfName(NameRun.syllable(tokens, i + 1))
                        || names.isGivenName(NameRun.syllable(tokens, end - 1)))
                && (!marks.ends(i, "LevelWord") || isBehindUnit(marks, i))
                && officeBefore(marks, i).isPresent();
    }

    /** "Giám đốc HTX Trần Văn An". */
    private static boolean isBehindShortHead(Marks marks, int i) {
        return marks.tokens().isAllCapitals(i - 1)
                && marks.endingAt(i, "BodyHead")
                        .filter(head -> head.length() == 1)
                        .isPresent();
    }

    /** "Phó Giám đốc Quỹ Bảo trợ trẻ em tỉnh Quách Thu An": the units are all listed, and none of them is called like a person. */
    private boolean isBehindUnit(Marks marks, int i) {
        return names.strength(NameRun.syllable(marks.tokens(), i)) >= 2
                && marks.endingAt(i, "LevelWord")
                        .filter(word -> ((LevelWord) word.value()).isGoverned())
                        .isPresent();
    }

    /** "Đồn Biên phòng Lương Sơn Trần Văn An": two syllables that end the body, then a whole name. */
    private boolean isPlaceAndName(Tokens tokens, int i, int end) {
        return end - i == MOST && names.strength(NameRun.syllable(tokens, i)) < 3 && isLikely(tokens, end - 3);
    }

    /** "Giám đốc công ty Trần Văn An": behind the office and a small word for the body, which has no name of its own. */
    private boolean isAtWork(Marks marks, int i) {
        int strength = names.strength(NameRun.syllable(marks.tokens(), i));
        boolean marked = names.isMarkOfName(NameRun.syllable(marks.tokens(), i + 1));
        return (strength == 3 || (strength > 0 && marked))
                && marks.endingAt(i, "BodyHead")
                        .map(Mark::from)
                        .filter(head -> marks.ends(head, "Position"))
                        .isPresent();
    }

    /** "Hoàng A Páo", "Lò Y Mỷ": the middle syllable of names in the highlands. */
    private static boolean isLetter(Tokens tokens, int i) {
        return tokens.text(i).length() == 1;
    }

    private boolean isMiddle(String syllable) {
        return names.isMiddleName(syllable) || names.isGivenName(syllable);
    }

    /** The position that nothing but words stands between and a token; a field may have a comma: "khám, chữa bệnh". */
    static Optional<Mark> officeBefore(Marks marks, int i) {
        for (int k = i;
                k > 0 && k > i - REACH && (marks.tokens().isWord(k - 1) || marks.covered(k - 1, "field"));
                k--) {
            Optional<Mark> office = marks.endingAt(k, "Position");
            Optional<Mark> joint = marks.endingAt(k, "Joint");
            if (office.isPresent() || joint.isPresent()) {
                return office.isPresent() ? office : joint;
            }
        }
        return Optional.empty();
    }

    private static boolean isCapitalised(Tokens tokens, int i) {
        return i < tokens.size() && tokens.isCapitalised(i);
    }
}
