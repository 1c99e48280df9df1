package vn.lientin.extract;

import java.util.Optional;
import java.util.stream.IntStream;
import vn.lientin.text.Tokens;

/** Whether a country is meant by a word that is also a common syllable of names: Anh, Đức, Mỹ, Nga. Immutable. */
final class RiskyCountries {
    private final NameData names;

    RiskyCountries(NameData names) {
        this.names = names;
    }

    /**
     * Whether the word stands where a country does.
     *
     * @param from where the name begins with the level word that may stand before it
     */
    boolean isCountryHere(Marks marks, int from, Mark name) {
        if (isWord(marks, from, name)) {
            return false;
        }
        Tokens tokens = marks.tokens();
        boolean levelWord = from < name.from() || tokens.is(from - 1, "nước") || tokens.is(from - 1, "người");
        boolean afterOffice = NameContext.isBehindOfficeOrBody(marks, from);
        Optional<Mark> cue = marks.endingAt(from, "before-country");
        boolean cued = cue.isPresent() && (!isCapitalBefore(marks, from) || opensSentence(marks, cue.get()));
        boolean capitalAfter = isCapitalAfter(marks, name);
        return levelWord
                || afterOffice
                || (cued && (!capitalAfter || isHolderAfter(tokens, name.to())))
                || (capitalAfter && isBeforeForeignHolder(marks, from, name))
                || (!capitalAfter && (isAlone(marks, from) || isBehindPlace(marks, name)) && !isInNames(marks, name));
    }

    private static boolean isWord(Marks marks, int from, Mark name) {
        return marks.begins(name.from(), "not-a-country") || marks.ends(from, "not-before-country");
    }

    /** "Phía Lào …" */
    private static boolean opensSentence(Marks marks, Mark word) {
        return marks.article()
                .sentenceAt(word.from())
                .filter(sentence -> sentence.from() == word.from())
                .isPresent();
    }

    private static boolean isCapitalBefore(Marks marks, int from) {
        return from > 0 && marks.tokens().isCapitalised(from - 1) && !marks.covered(from - 1, "Position", "BodyHead");
    }

    private static boolean isCapitalAfter(Marks marks, Mark name) {
        return name.to() < marks.tokens().size()
                && marks.tokens().isCapitalised(name.to())
                && !marks.begins(name.to(), "Position");
    }

    private boolean isHolderAfter(Tokens tokens, int i) {
        return isForeignName(tokens, i)
                || (names.strength(tokens.text(i)) == 3 && i + 1 < tokens.size() && tokens.isCapitalised(i + 1));
    }

    /** Two capital words of another tongue. */
    private boolean isForeignName(Tokens tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.isCapitalised(i)
                && tokens.isCapitalised(i + 1)
                && !tokens.isAllCapitals(i)
                && ((!NameData.isVietnamese(tokens.text(i)) && !NameData.isVietnamese(tokens.text(i + 1)))
                        || NameRun.isHyphened(tokens, i + 2, tokens.size()))
                && !names.isNoPerson(tokens.text(i));
    }

    /** "Tư lệnh Hải quân Mỹ Peter Smith": between the words that begin with an office and a name of another tongue. */
    private boolean isBeforeForeignHolder(Marks marks, int from, Mark name) {
        Tokens tokens = marks.tokens();
        return from > 0
                && !(isCapitalBefore(marks, from) && NameData.isVietnamese(tokens.text(from)))
                && isForeignName(tokens, name.to())
                && LikelyNames.officeBefore(marks, from).isPresent();
    }

    /** Between words in small letters that call nobody: "cảnh sát Anh bắt", not "chị Nga kể". */
    private static boolean isAlone(Marks marks, int from) {
        Tokens tokens = marks.tokens();
        return from > 0
                && tokens.isWord(from - 1)
                && !tokens.isCapitalised(from - 1)
                && !marks.begins(from, "honor")
                && !NameContext.isAddressed(marks, from, 0)
                && !marks.ends(from, "kin");
    }

    /** "(Lyon, Pháp)" */
    private static boolean isBehindPlace(Marks marks, Mark name) {
        Tokens tokens = marks.tokens();
        return tokens.is(name.to(), ")")
                && name.from() > 1
                && (tokens.is(name.from() - 1, ",") || tokens.isDash(name.from() - 1))
                && tokens.isCapitalised(name.from() - 2);
    }

    /** Whether names of the article end in it, so that it may be somebody's name alone. */
    private static boolean isInNames(Marks marks, Mark name) {
        Tokens tokens = marks.tokens();
        String word = tokens.text(name.from());
        return IntStream.range(1, tokens.size())
                .filter(i -> i != name.from() && tokens.text(i).equals(word))
                .filter(i -> i + 1 == tokens.size() || !tokens.isCapitalised(i + 1))
                .anyMatch(i -> isCapitalBefore(marks, i) || NameContext.isCalled(marks, i) || marks.ends(i, "kin"));
    }
}
