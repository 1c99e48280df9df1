package vn.lientin.extract;

import java.util.List;
import java.util.Optional;
import vn.lientin.fact.Entity.Level;
import vn.lientin.text.Tokens;

/** Places that no list has: a capitalised name behind a level word, "thôn Lũng Vài". Immutable. */
final class UnlistedPlaces {
    private final NameData names;
    private final PlaceOrPerson persons;

    UnlistedPlaces(NameData names, PlaceOrPerson persons) {
        this.names = names;
        this.persons = persons;
    }

    /** The place whose name begins at {@code nameAt}, behind the level word at {@code from}. */
    Optional<PlaceCandidate> at(Marks marks, int from, int nameAt, LevelWord word) {
        Tokens tokens = marks.tokens();
        int to = nameAt;
        while (to < tokens.size() && to < nameAt + 3 && goesOn(marks, nameAt, to)) {
            to++;
        }
        while (to > nameAt
                && to + 1 < tokens.size()
                && tokens.is(to, "-")
                && tokens.isAttached(to)
                && tokens.isWord(to + 1)) {
            to += 2;
        }
        boolean initial = tokens.is(nameAt - 1, ".") && NameShape.words(tokens, nameAt, to) < to - nameAt;
        boolean named = to > nameAt
                && !(initial && !tokens.isCapitalised(to - 1))
                && tokens.kind(nameAt) == Tokens.Kind.WORD
                && tokens.end(nameAt) - tokens.start(nameAt) > 1
                && !((word.word().equals("thành phố") && !isOfCountry(marks, to))
                        || word.levels().contains("country"))
                && !marks.begins(nameAt, "Region")
                && !persons.isHolder(marks, from, nameAt)
                && !(word.word().equals("tỉnh") && isName(tokens, nameAt, to))
                && !(word.isGoverned() && persons.isWholeNameOfHolder(marks, from, nameAt))
                && !isStartOfWord(tokens, nameAt, to, word)
                && !names.isSplit(tokens, to - 1);
        return named
                ? Optional.of(new PlaceCandidate(
                        from, to, word.word(), List.of(madeUp(tokens.text(nameAt, to), word)), false))
                : Optional.empty();
    }

    /** "Giám đốc Chi nhánh tỉnh Lê Văn Tám": the provinces are all listed, those abroad have no such names. */
    private boolean isName(Tokens tokens, int from, int to) {
        return to - from > 2 && names.isSurname(tokens.text(from)) && names.isMarkOfName(tokens.text(from + 1));
    }

    /** "thành phố A (Hàn Quốc)". */
    private static boolean isOfCountry(Marks marks, int i) {
        return marks.tokens().is(i, "(") && marks.begins(i + 1, "Country");
    }

    private boolean goesOn(Marks marks, int nameAt, int to) {
        Tokens tokens = marks.tokens();
        return tokens.isCapitalised(to)
                && !tokens.isAllCapitals(to)
                && (to == nameAt || names.strength(tokens.text(to)) < 3)
                && !marks.begins(to, "Position")
                && (!marks.begins(to, "BodyHead") || (to == nameAt && tokens.isCapitalised(to + 1)));
    }

    /** "bản Hiệp định": the capital begins a common word. */
    private static boolean isStartOfWord(Tokens tokens, int from, int to, LevelWord word) {
        return to == from + 1
                && word.levels().contains("other")
                && to < tokens.size()
                && tokens.isWord(to)
                && NameData.isVietnamese(tokens.text(from));
    }

    private static Unit madeUp(String name, LevelWord word) {
        Level level = word.levels().contains("commune")
                ? Level.COMMUNE
                : word.levels().contains("district") ? Level.DISTRICT : Level.OTHER;
        return Unit.unlisted(name, level, List.of(Unit.Type.always(word.word())));
    }
}
