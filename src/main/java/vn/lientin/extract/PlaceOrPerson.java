package vn.lientin.extract;

import java.util.List;
import java.util.Optional;
import vn.lientin.text.Tokens;

/** Whether a name that may be a place is rather a person's, or a part of one. Immutable. */
final class PlaceOrPerson {
    private final NameData names;

    PlaceOrPerson(NameData names) {
        this.names = names;
    }

    /** "Chủ tịch UBND xã Đinh Văn A": after an office a name that is like a person's is the holder's. */
    boolean isHolder(Marks marks, int from, int nameAt) {
        Tokens tokens = marks.tokens();
        if (tokens.is(from - 1, "già")) {
            return true;
        }
        int office = officeBefore(marks, from);
        if (office == from) {
            return nameAt + 1 < tokens.size()
                    && names.isSurname(tokens.text(nameAt))
                    && names.isMarkOfName(tokens.text(nameAt + 1))
                    && LikelyNames.officeBefore(marks, from).isPresent();
        }
        int end = nameAt;
        while (end < tokens.size() && tokens.isCapitalised(end)) {
            end++;
        }
        int strength = names.strength(tokens.text(nameAt));
        boolean compound = end - nameAt > 2 && names.isCompound(tokens.text(nameAt, nameAt + 2));
        boolean another = strength < 2 && isSurnameIn(tokens, nameAt + 1, end - 1);
        boolean whole = end - nameAt > 2 && strength > 0 && names.isGivenName(tokens.text(end - 1));
        boolean known = strength >= 2 || compound || whole;
        boolean open = !followsName(tokens, office) && (strength > 0 || end - nameAt > 2);
        return end - nameAt >= 2 && !another && (known || open);
    }

    /** "Giám đốc Quỹ Bảo trợ trẻ em tỉnh Quách Thu An": behind an office and the words for its body a name in all its parts. */
    boolean isWholeNameOfHolder(Marks marks, int from, int nameAt) {
        Tokens tokens = marks.tokens();
        int end = nameAt;
        while (end < tokens.size() && tokens.isCapitalised(end)) {
            end++;
        }
        boolean whole = end - nameAt == 3 || end - nameAt == 4;
        return whole
                && names.strength(tokens.text(nameAt)) >= 2
                && (names.isMiddleName(tokens.text(nameAt + 1)) || names.isGivenName(tokens.text(nameAt + 1)))
                && names.isGivenName(tokens.text(end - 1))
                && LikelyNames.officeBefore(marks, from).isPresent();
    }

    /** "Chủ tịch UBND phường Lê Hồng Thắng": what is a place by itself is the holder's with the one capital behind it. */
    boolean isHolderWith(Marks marks, int from, int nameAt, int last) {
        Tokens tokens = marks.tokens();
        boolean more = last + 1 < tokens.size() && tokens.isCapitalised(last + 1);
        return last < tokens.size()
                && tokens.isCapitalised(last)
                && !more
                && names.strength(tokens.text(nameAt)) == 3
                && names.isGivenName(tokens.text(last))
                && isHolder(marks, from, nameAt);
    }

    /** "Trưởng thôn Lũng Vài Lê Văn Tám": the name that a person's name follows is the place's. */
    private boolean isSurnameIn(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (names.strength(tokens.text(i)) == 3) {
                return true;
            }
        }
        return false;
    }

    /** "Lê Văn Tám, Trưởng thôn Lũng Vài": the holder stands before. */
    private static boolean followsName(Tokens tokens, int office) {
        boolean apart = tokens.is(office - 1, ",") || tokens.isDash(office - 1);
        return apart && office > 1 && tokens.isCapitalised(office - 2);
    }

    /** Where the office begins that a level word at a token belongs to; the token itself where none does. */
    private static int officeBefore(Marks marks, int from) {
        int body = bodyBefore(marks, from);
        for (String type : List.of("Position", "Joint")) {
            Optional<Mark> position = marks.endingAt(body, type).or(() -> marks.endingAt(from, type));
            if (position.isPresent()) {
                return position.get().from();
            }
        }
        return marks.tokens().is(from - 1, "trưởng") ? from - 1 : from;
    }

    /** Where the first words of the bodies begin that end at a token: "Văn phòng Đoàn ĐBQH và HĐND". */
    private static int bodyBefore(Marks marks, int end) {
        int at = marks.tokens().is(end - 1, "và") ? end - 1 : end;
        return marks.endingAt(at, "BodyHead")
                .map(head -> bodyBefore(marks, head.from()))
                .orElse(end);
    }

    /** Whether a name without a level word is a person's, or goes on as one. */
    boolean isInsideName(Marks marks, Mark name) {
        Tokens tokens = marks.tokens();
        boolean capitalAfter = name.to() < tokens.size() && tokens.isCapitalised(name.to());
        boolean likePerson = name.length() > 2 && names.isSurname(tokens.text(name.from()));
        boolean another = capitalAfter && names.strength(tokens.text(name.to())) == 3;
        boolean addressed =
                (name.length() == 1 || (capitalAfter && !another)) && NameContext.isCalled(marks, name.from());
        boolean beforeMore = capitalAfter && name.length() == 1 && !(another && tokens.isCapitalised(name.to() + 1));
        return likePerson || beforeMore || addressed || followsSurname(tokens, name.from());
    }

    /** Whether the capitals directly before begin with a surname, so that the name is the end of a person's. */
    private boolean followsSurname(Tokens tokens, int i) {
        for (int k = i - 1; k >= 0 && k >= i - 3 && tokens.isCapitalised(k); k--) {
            boolean whole = k == i - 2 && k > 0 && !tokens.isCapitalised(k - 1);
            int needed = k == i - 1 || whole ? 2 : 3;
            boolean attached = k == i - 1 || names.isMiddleName(tokens.text(k + 1));
            if (attached && names.strength(tokens.text(k)) >= needed) {
                return true;
            }
        }
        return false;
    }

    /** "bà Florence Martin": also a city, but here somebody's first name. */
    static boolean isFirstName(Marks marks, int i, Mark name) {
        Tokens tokens = marks.tokens();
        boolean more = name.to() < tokens.size() && tokens.isCapitalised(name.to());
        return more && name.type().equals("City") && NameContext.isCalled(marks, i);
    }
}
