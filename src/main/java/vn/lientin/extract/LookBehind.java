package vn.lientin.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lientin.text.Tokens;

/** What must, or must not, stand directly before: a word, a mark of a type, or the beginning of the sentence. */
final class LookBehind extends Node {
    private static final String BEGINNING = "^";
    private static final String QUOTE = "[quote]";
    private static final String NUMBER = "[num]";
    private static final String CAPITAL = "[cap]";

    private final WordSet words;
    private final boolean beginning;
    private final boolean quote;
    private final boolean number;
    private final boolean capital;
    private final TypeSet types;
    private final TypeSet place;
    private final boolean wanted;
    private final boolean opening;

    /** The word "^" stands for the beginning of the sentence, "[quote]", "[num]", "[cap]" for a token of the kind. */
    LookBehind(Set<String> words, Set<String> types, boolean wanted, Symbols symbols) {
        this.beginning = words.contains(BEGINNING);
        this.quote = words.contains(QUOTE);
        this.number = words.contains(NUMBER);
        this.capital = words.contains(CAPITAL);
        this.words = symbols.words(words.stream().map(symbols::addWord).collect(Collectors.toSet()));
        this.types = symbols.types(types.stream().map(symbols::addType).collect(Collectors.toSet()));
        this.place = symbols.types(Set.of(symbols.addType("Place")));
        this.wanted = wanted;
        this.opening = wanted && words.equals(Set.of(BEGINNING)) && types.isEmpty();
    }

    @Override
    int match(Matcher matcher, int i) {
        return found(matcher, i) == wanted ? next.match(matcher, i) : NO_MATCH;
    }

    /** Whether it is met nowhere but at the beginning of a sentence. */
    boolean isOpening() {
        return opening;
    }

    private boolean found(Matcher matcher, int i) {
        if (i <= matcher.begin) {
            return beginning;
        }
        if ((words.has(matcher.marks.word(i - 1)) && !isInPlace(matcher, i))
                || (quote && Token.isQuote(matcher.tokens, i - 1))
                || (number && matcher.tokens.kind(i - 1) == Tokens.Kind.NUMBER)
                || (capital && isCapital(matcher.tokens, i - 1))) {
            return true;
        }
        return matcher.marks.ends(i, types);
    }

    /** A word with a capital, or the last syllable of one: "A-bê-la". */
    private static boolean isCapital(Tokens tokens, int i) {
        int first = i;
        while (first > 1
                && !tokens.isCapitalised(first)
                && tokens.is(first - 1, "-")
                && tokens.isAttached(first)
                && tokens.isAttached(first - 1)) {
            first -= 2;
        }
        return tokens.isCapitalised(first);
    }

    /** "Hải Phòng họp": the last word of a place is not the word "phòng". */
    private boolean isInPlace(Matcher matcher, int i) {
        return !wanted && matcher.tokens.isCapitalised(i - 1) && matcher.marks.ends(i, place);
    }

    @Override
    void describe(Description description) {
        description.goesOn(List.of(next));
    }
}
