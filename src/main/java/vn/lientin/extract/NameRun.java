package vn.lientin.extract;

import vn.lientin.text.Tokens;

/** How far a name goes: over the capitalised syllables that belong together. Immutable. */
final class NameRun {
    private static final int LONGEST = 6;
    private static final int LONGEST_FOREIGN = 8;

    private final NameData names;

    NameRun(NameData names) {
        this.names = names;
    }

    /** A syllable with a capital and small letters, however it is written. */
    static String syllable(Tokens tokens, int i) {
        String text = tokens.text(i);
        return tokens.isAllCapitals(i) ? Spelling.titleCase(text) : text;
    }

    /** The end of a Vietnamese name. */
    int end(Marks marks, int i, int limit, boolean strong) {
        Tokens tokens = marks.tokens();
        int end = i + 1;
        while (end < limit && end - i < LONGEST && tokens.isCapitalised(end)) {
            boolean capitals = tokens.isAllCapitals(end) && !tokens.isAllCapitals(i);
            boolean next = end - i >= 2 && startsNext(tokens, end, limit);
            if (capitals || next || isStop(marks, i, end)) {
                break;
            }
            boolean placeHere = marks.begins(end, "Place");
            if (placeHere && !(strong && end - i <= 2 && !marks.begins(end, "LevelWord"))) {
                break;
            }
            end++;
        }
        return end - i >= 3 && isStartOfMore(marks, end - 1, limit) ? end - 1 : end;
    }

    /** "Nguyễn Văn An Ngày 3/7 …", "Nguyễn Văn An Khẳng định …": the capital opens what follows the name. */
    private boolean isStartOfMore(Marks marks, int last, int limit) {
        Tokens tokens = marks.tokens();
        if (names.isGivenName(syllable(tokens, last)) || last + 1 >= limit) {
            return false;
        }
        boolean small = tokens.isWord(last + 1) || tokens.kind(last + 1) == Tokens.Kind.NUMBER;
        boolean acts = marks.begins(last + 1, "say") || marks.begins(last + 1, "human-act");
        boolean opener = !acts
                && marks.at(last, "opener").filter(word -> word.length() == 1).isPresent();
        return names.isSplit(tokens, last) || (opener && small && !tokens.isCapitalised(last + 1));
    }

    /** Whether another name begins here: a sure surname with two more syllables after it. */
    private boolean startsNext(Tokens tokens, int i, int limit) {
        if (i + 2 >= limit || !tokens.isCapitalised(i + 1) || !tokens.isCapitalised(i + 2)) {
            return false;
        }
        int strength = names.strength(tokens.text(i));
        String middle = tokens.text(i + 1);
        return (strength == 3 && names.isMiddleName(middle)) || (strength == 2 && names.isMarkOfName(middle));
    }

    /** A position, rank or body begins here; "Khoa", "Viện" may also be syllables of a name. */
    private boolean isStop(Marks marks, int begin, int i) {
        if (marks.begins(i, "Position") || (marks.begins(i, "Rank") && !isRankInName(marks, begin, i))) {
            return true;
        }
        boolean short1 =
                marks.at(i, "BodyHead").filter(head -> head.length() == 1).isPresent();
        boolean inName = short1
                && i - begin <= 3
                && (names.isGivenName(syllable(marks.tokens(), i)) || names.isMiddleName(syllable(marks.tokens(), i)));
        return marks.begins(i, "BodyHead") && !(inName && !marks.begins(i, "Org"));
    }

    /** "Lê Tiến Sỹ": behind nothing but a sure surname, in capitals throughout. */
    private boolean isRankInName(Marks marks, int begin, int i) {
        Tokens tokens = marks.tokens();
        return i == begin + 1
                && names.strength(tokens.text(begin)) == 3
                && marks.at(i, "Rank").filter(rank -> rank.length() == 2).isPresent()
                && tokens.isCapitalised(i + 1);
    }

    /** The end of a name of any tongue; {@code i} if none can be there. */
    int foreignEnd(Marks marks, int i, int limit) {
        Tokens tokens = marks.tokens();
        int end = i;
        while (end < limit && continues(marks, i, end, limit)) {
            end++;
        }
        while (end > i && !tokens.isWord(end - 1)) {
            end--;
        }
        int words = NameShape.words(tokens, i, end);
        boolean particle = words == 1 && tokens.text(i).indexOf('\'') == 1;
        boolean capitals = tokens.isAllCapitals(i) && tokens.text(i).length() > 2;
        return (words < 2 && !particle) || words > LONGEST_FOREIGN || capitals ? i : end;
    }

    private boolean continues(Marks marks, int i, int end, int limit) {
        Tokens tokens = marks.tokens();
        if (end > i && (tokens.is(end, "-") || tokens.is(end, ".")) && tokens.isAttached(end)) {
            return NameShape.isInitialDot(tokens, end) || NameShape.isJoint(tokens, end, limit);
        }
        if (end > i && tokens.is(end - 1, "-") && tokens.isAttached(end) && tokens.isWord(end)) {
            return true;
        }
        if (end > i && !tokens.isCapitalised(end) && names.isParticle(tokens.lower(end))) {
            int next = end + 1;
            while (next < limit && names.isParticle(tokens.lower(next))) {
                next++;
            }
            return NameShape.leadsOn(tokens, next - 1, limit);
        }
        return tokens.isCapitalised(end)
                && !(end > i && isSurnameOfMore(tokens, end, limit))
                && !isStop(marks, i, end)
                && (!marks.begins(end, "Place") || NameShape.isInitialDot(tokens, end - 1))
                && !(tokens.isAllCapitals(end) && tokens.text(end).length() > 2);
    }

    private boolean isSurnameOfMore(Tokens tokens, int i, int limit) {
        return i + 1 < limit
                && tokens.isCapitalised(i + 1)
                && (names.strength(tokens.text(i)) == 3 || startsNext(tokens, i, limit));
    }

    /** "Kim Il-nam": the syllables of a name of another tongue. */
    static boolean isHyphened(Tokens tokens, int i, int limit) {
        return i + 1 < limit
                && tokens.is(i, "-")
                && tokens.isAttached(i)
                && tokens.isAttached(i + 1)
                && tokens.isWord(i + 1)
                && !tokens.isCapitalised(i + 1);
    }
}
